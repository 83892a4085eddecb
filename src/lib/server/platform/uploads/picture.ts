import { Refused, type ByteSource } from './verdict';

// A4 at 600 dpi is 35 million pixels; what is larger is no scan of a paper but a way to fill the memory.
export const MAX_PIXELS = 50_000_000;

function checkPixels(width: number, height: number): void {
	if (width === 0 || height === 0) throw new Refused('UNREADABLE');
	if (width * height > MAX_PIXELS) throw new Refused('PICTURE_TOO_LARGE');
}

/** Walks a PNG chunk by chunk: it must be whole, and nothing may come after its end. */
export async function checkPng(source: ByteSource): Promise<void> {
	let at = 8;
	for (let count = 0; ; count++) {
		const head = await source.read(at, 8);
		if (head.length < 8 || count > 100_000) throw new Refused('UNREADABLE');
		const length = head.readUInt32BE(0);
		const type = head.toString('latin1', 4, 8);
		if (count === 0) {
			const size = await source.read(at + 8, 8);
			if (type !== 'IHDR' || length !== 13 || size.length < 8) throw new Refused('UNREADABLE');
			checkPixels(size.readUInt32BE(0), size.readUInt32BE(4));
		}
		at += 12 + length;
		if (at > source.size) throw new Refused('UNREADABLE');
		if (type === 'IEND') break;
	}
	if (at !== source.size) throw new Refused('TWO_KINDS_IN_ONE');
}

/** True for the markers that carry the size of the picture (SOF0–SOF15 without DHT, JPG and DAC). */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/**
 * Walks a JPEG to the start of its picture data. What some telephones append after the end is let be,
 * save where it is a second kind of file (the caller looks for that in every file).
 */
export async function checkJpeg(source: ByteSource): Promise<void> {
	let at = 2;
	let framed = false;
	for (let count = 0; count < 2000; count++) {
		const head = await source.read(at, 4);
		if (head.length < 4 || head[0] !== 0xff) throw new Refused('UNREADABLE');
		const marker = head[1]!;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (isFrame(marker)) {
			const frame = await source.read(at + 4, 5);
			if (frame.length < 5) throw new Refused('UNREADABLE');
			checkPixels(frame.readUInt16BE(3), frame.readUInt16BE(1));
			framed = true;
		}
		if (marker === 0xda) break;
		at += 2 + head.readUInt16BE(2);
	}
	if (!framed) throw new Refused('UNREADABLE');
	// The last scan line is followed by the end marker; without one the picture was cut.
	const tail = await source.read(Math.max(0, source.size - 65_536), 65_536);
	if (tail.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) throw new Refused('UNREADABLE');
}
