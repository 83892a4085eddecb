import { readObjectAt, readSections, unpack, type Entry, type Section } from './cross-references';
import { PdfParser } from './parse';
import { isDict, PdfRef, PdfStream, PdfUnreadable, type PdfDict, type PdfValue } from './value';

/** A PDF as the cross-references of one of its savings say: the newest, or how it stood before. */
export class PdfFile {
	readonly #entries = new Map<number, Entry>();
	readonly #kept = new Map<number, PdfValue>();
	readonly #packed = new Map<number, { numbers: number[]; values: PdfValue[] }>();

	private constructor(
		readonly bytes: Buffer,
		/** The newest first. */
		readonly sections: readonly Section[]
	) {
		for (const section of sections)
			for (const [number, entry] of section.entries)
				if (!this.#entries.has(number)) this.#entries.set(number, entry);
	}

	/** @throws PdfUnreadable */
	static open(bytes: Buffer): PdfFile {
		if (!bytes.subarray(0, 1024).includes('%PDF-')) throw new PdfUnreadable('no PDF');
		return new PdfFile(bytes, readSections(bytes));
	}

	/** The file as it stood when only its first bytes were there; undefined where nothing was whole by then. */
	before(end: number): PdfFile | undefined {
		const sections = this.sections.filter(({ place }) => place < end);
		return sections.length > 0 ? new PdfFile(this.bytes, sections) : undefined;
	}

	get trailer(): PdfDict {
		return this.sections[0]!.trailer;
	}

	get isLocked(): boolean {
		return this.sections.some(({ trailer }) => trailer.has('Encrypt'));
	}

	/** One more than the highest number of an object, as the next saving may use it. */
	get nextNumber(): number {
		return (
			Math.max(0, ...this.#entries.keys(), ...this.sections.map(({ trailer }) => sizeIn(trailer) - 1)) + 1
		);
	}

	get catalogue(): PdfDict {
		const root = this.resolve(this.trailer.get('Root'));
		if (!isDict(root)) throw new PdfUnreadable('no catalogue');
		return root;
	}

	/** Numbers of the objects that there are. */
	numbers(): number[] {
		return [...this.#entries].filter(([, entry]) => entry.kind !== 'free').map(([number]) => number);
	}

	/** Where an object's newest writing stands; two files that name the same place hold the same object. */
	entryOf(number: number): Entry | undefined {
		return this.#entries.get(number);
	}

	/** The value itself, or what a reference leads to; null where it leads nowhere. */
	resolve(value: PdfValue | undefined): PdfValue {
		let present = value ?? null;
		for (let hops = 0; present instanceof PdfRef; hops += 1) {
			if (hops > 20) throw new PdfUnreadable('references in a circle');
			present = this.object(present.number);
		}
		return present;
	}

	object(number: number): PdfValue {
		const kept = this.#kept.get(number);
		if (kept !== undefined) return kept;
		const entry = this.#entries.get(number);
		const value = !entry || entry.kind === 'free' ? null : this.#read(number, entry);
		this.#kept.set(number, value);
		return value;
	}

	#read(number: number, entry: Exclude<Entry, { kind: 'free' }>): PdfValue {
		if (entry.kind === 'packed') return this.#readPacked(number, entry.stream, entry.index);
		const read = readObjectAt(this.bytes, entry.place, (said) => {
			const length = said instanceof PdfRef && said.number !== number ? this.object(said.number) : undefined;
			return typeof length === 'number' ? length : undefined;
		});
		if (read.number !== number) throw new PdfUnreadable(`object ${number} is not at its place`);
		return read.value;
	}

	#readPacked(number: number, streamNumber: number, index: number): PdfValue {
		const entry = this.#entries.get(streamNumber);
		if (entry?.kind !== 'at') throw new PdfUnreadable('packed in nothing');
		let packed = this.#packed.get(streamNumber);
		if (!packed) {
			const stream = this.object(streamNumber);
			if (!(stream instanceof PdfStream)) throw new PdfUnreadable('packed in nothing');
			const data = unpack(stream);
			const [count, first] = [stream.dict.get('N'), stream.dict.get('First')];
			if (typeof count !== 'number' || typeof first !== 'number' || count > 100_000)
				throw new PdfUnreadable('packed in an unknown way');
			const head = new PdfParser(data, 0, false);
			const heads = Array.from({ length: count }, () => [head.integer(), head.integer()] as const);
			packed = {
				numbers: heads.map(([one]) => one),
				values: heads.map(([, at]) => new PdfParser(data, first + at, false).value())
			};
			this.#packed.set(streamNumber, packed);
		}
		const place = packed.numbers[index] === number ? index : packed.numbers.indexOf(number);
		if (place < 0) throw new PdfUnreadable(`object ${number} is not at its place`);
		return packed.values[place]!;
	}
}

function sizeIn(trailer: PdfDict): number {
	const size = trailer.get('Size');
	return typeof size === 'number' ? size : 0;
}
