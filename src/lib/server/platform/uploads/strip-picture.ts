import { factsIn } from './photo-facts';

/**
 * A photograph without what it tells besides the picture: the place and time where it was taken, the telephone, its
 * owner, a small second picture. Only how it is to be turned is kept, else portraits would lie on their side; whoever
 * turns it afterwards leaves that out too. For files that the upload door has found whole.
 */
export function stripPicture(
	content: Buffer,
	kind: 'jpeg' | 'png',
	how: { readonly keepsTurn: boolean } = { keepsTurn: true }
): Buffer {
	return kind === 'jpeg' ? stripJpeg(content, how.keepsTurn) : stripPng(content);
}

/** Chunks that a PNG's picture is made of; texts, times and EXIF are none of them. */
const pictureChunks = new Set([
	'IHDR',
	'PLTE',
	'IDAT',
	'IEND',
	'tRNS',
	'gAMA',
	'cHRM',
	'sRGB',
	'iCCP',
	'sBIT'
]);

function stripPng(content: Buffer): Buffer {
	const kept = [content.subarray(0, 8)];
	for (let at = 8; at + 12 <= content.length;) {
		const end = at + 12 + content.readUInt32BE(at);
		if (pictureChunks.has(content.toString('latin1', at + 4, at + 8))) kept.push(content.subarray(at, end));
		at = end;
	}
	return Buffer.concat(kept);
}

/** JFIF, ICC profile and Adobe's colour transform belong to the picture; EXIF, XMP, IPTC and comments do not. */
function belongsToPicture(marker: number, body: Buffer): boolean {
	if (marker === 0xe2) return body.toString('latin1', 0, 11) === 'ICC_PROFILE';
	return marker <= 0xe0 || marker === 0xee;
}

function stripJpeg(content: Buffer, keepsTurn: boolean): Buffer {
	const kept: Buffer[] = [content.subarray(0, 2)];
	let turned = 1;
	let at = 2;
	while (at + 4 <= content.length) {
		if (content[at] !== 0xff) break;
		const marker = content[at + 1]!;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		// From the first scan on it is the picture; what was appended after its end goes too.
		if (marker === 0xda) {
			const end = content.lastIndexOf(Buffer.from([0xff, 0xd9]));
			kept.push(content.subarray(at, end < at ? content.length : end + 2));
			break;
		}
		const end = at + 2 + content.readUInt16BE(at + 2);
		const body = content.subarray(at + 4, end);
		if (marker === 0xe1) turned = factsIn(body)?.turned ?? turned;
		else if (marker !== 0xfe && belongsToPicture(marker, body)) kept.push(content.subarray(at, end));
		at = end;
	}
	if (keepsTurn && turned !== 1) kept.splice(1, 0, orientationSegment(turned));
	return Buffer.concat(kept);
}

/** An EXIF segment that says how the picture is turned, and nothing else. */
function orientationSegment(value: number): Buffer {
	const tiff = Buffer.alloc(26);
	tiff.write('MM\0*', 0, 'latin1');
	tiff.writeUInt32BE(8, 4);
	tiff.writeUInt16BE(1, 8);
	tiff.writeUInt16BE(0x0112, 10);
	tiff.writeUInt16BE(3, 12);
	tiff.writeUInt32BE(1, 14);
	tiff.writeUInt16BE(value, 18);
	const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
	const head = Buffer.from([0xff, 0xe1, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
}
