/** What a photograph says of itself in its EXIF (2.32), as far as a scan needs it. */
export type PhotoFacts = {
	/** How it must be turned to stand upright: 1 to 8 of tag 0x0112; 1 where nothing is said. */
	readonly turned: number;
	/** When it was taken, by the clock of the telephone, to the part of a second: sortable text; null where it does not say. */
	readonly takenAt: string | null;
};

const nothing: PhotoFacts = { turned: 1, takenAt: null };

/** Reads the facts of a JPEG that the upload door has found whole. A directory that makes no sense says nothing. */
export function photoFacts(jpeg: Buffer): PhotoFacts {
	for (const body of applicationSegments(jpeg)) {
		const facts = factsIn(body);
		if (facts) return facts;
	}
	return nothing;
}

/** The bodies of the segments in which cameras write (APP1), before the first scan. */
function* applicationSegments(jpeg: Buffer): Generator<Buffer> {
	for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff;) {
		const marker = jpeg[at + 1]!;
		if (marker === 0xda) return;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		const end = at + 2 + jpeg.readUInt16BE(at + 2);
		if (marker === 0xe1) yield jpeg.subarray(at + 4, end);
		at = end;
	}
}

/** The facts of one EXIF segment; undefined where it is another kind of segment. */
export function factsIn(body: Buffer): PhotoFacts | undefined {
	if (body.toString('latin1', 0, 6) !== 'Exif\0\0' || body.length < 18) return undefined;
	const tiff = new Tiff(body.subarray(6));
	const first = tiff.long(4);
	const turned = tiff.value(first, 0x0112);
	const more = tiff.value(first, 0x8769);
	const day = more === undefined ? undefined : tiff.text(more, 0x9003);
	const part = more === undefined ? undefined : tiff.text(more, 0x9291);
	return {
		turned: turned !== undefined && turned >= 1 && turned <= 8 ? turned : 1,
		takenAt:
			day && /^\d{4}:\d{2}:\d{2} \d{2}:\d{2}:\d{2}$/.test(day)
				? `${day}.${/^\d{1,6}$/.test(part ?? '') ? part!.padEnd(6, '0') : '000000'}`
				: null
	};
}

class Tiff {
	readonly #little: boolean;

	constructor(private readonly bytes: Buffer) {
		this.#little = bytes.toString('latin1', 0, 2) === 'II';
	}

	word(at: number): number {
		if (at + 2 > this.bytes.length) return 0;
		return this.#little ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at);
	}

	long(at: number): number {
		if (at + 4 > this.bytes.length) return 0;
		return this.#little ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at);
	}

	/** A number of a directory: SHORT or LONG. */
	value(directory: number, tag: number): number | undefined {
		const at = this.#entry(directory, tag);
		if (at === undefined) return undefined;
		return this.word(at + 2) === 3 ? this.word(at + 8) : this.long(at + 8);
	}

	/** A text of a directory: ASCII, in place where it has four letters or fewer. */
	text(directory: number, tag: number): string | undefined {
		const at = this.#entry(directory, tag);
		if (at === undefined) return undefined;
		const length = Math.min(this.long(at + 4), 64);
		const from = length <= 4 ? at + 8 : this.long(at + 8);
		return this.bytes
			.toString('latin1', from, from + length)
			.replace(/\0.*$/s, '')
			.trim();
	}

	#entry(directory: number, tag: number): number | undefined {
		if (directory === 0) return undefined;
		for (let number = 0; number < Math.min(this.word(directory), 200); number += 1) {
			const at = directory + 2 + number * 12;
			if (at + 12 > this.bytes.length) return undefined;
			if (this.word(at) === tag) return at;
		}
		return undefined;
	}
}
