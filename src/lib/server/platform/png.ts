import { promisify } from 'node:util';
import { crc32, deflate, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

/** A PNG of true colour (RFC 2083), line by line from a colour a point. */
export function encodePng(width: number, height: number, colourAt: (x: number, y: number) => Colour): Buffer {
	const lines = Buffer.alloc(height * (1 + width * 3));
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) lines.set(colourAt(x, y), y * (1 + width * 3) + 1 + x * 3);
	return framed(width, height, trueColour, [chunk('IDAT', deflateSync(lines))]);
}

/** The kinds of a dot that are used here, by the number that the format gives them. */
const [trueColour, palette] = [2, 3];

function framed(width: number, height: number, kind: number, chunks: readonly Buffer[]): Buffer {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	// Eight bits; compression, filter and interlace as the format has them.
	head.set([8, kind, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from('89504e470d0a1a0a', 'hex'),
		chunk('IHDR', head),
		...chunks,
		chunk('IEND', Buffer.alloc(0))
	]);
}

const deflated = promisify(deflate);

/**
 * A PNG of a drawing, a third of the size of one in true colour: shades that lie within a sixteenth of one another become
 * the one that came first, which on flat colours nobody sees. Undefined where more than 256 are left: a photograph is no
 * drawing.
 *
 * @param dots red, green, blue and opacity of each, line by line; the opacity is not looked at
 */
export async function encodeDrawing(
	width: number,
	height: number,
	dots: Uint8Array
): Promise<Buffer | undefined> {
	const lines = Buffer.alloc(height * (1 + width));
	// The place of each shade among the colours, and 0 for one that has not been seen.
	const placeOf = new Uint16Array(16 ** 3);
	const colours: number[] = [];
	for (let y = 0, dot = 0; y < height; y++)
		for (let x = 0; x < width; x++, dot += 4) {
			const [red, green, blue] = [dots[dot]!, dots[dot + 1]!, dots[dot + 2]!];
			const shade = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
			if (placeOf[shade] === 0) placeOf[shade] = colours.push(red, green, blue) / 3;
			lines[y * (1 + width) + 1 + x] = placeOf[shade]! - 1;
		}
	if (colours.length > 3 * 256) return undefined;
	const packed = await deflated(lines, { level: 9 });
	return framed(width, height, palette, [chunk('PLTE', Buffer.from(colours)), chunk('IDAT', packed)]);
}

function chunk(type: string, body: Buffer): Buffer {
	const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(body.length, 0);
	frame.writeUInt32BE(crc32(typed), 4);
	return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)]);
}

const sky: Colour = [222, 234, 238];
const ground: Colour = [188, 160, 118];
const water: Colour = [86, 132, 140];
const wall: Colour = [150, 150, 146];

/** A drawn pond behind a wall, so that an invented photograph is seen to be none. */
export function examplePicture(): Buffer {
	const [width, height] = [480, 300];
	return encodePng(width, height, (x, y) => {
		const shore = 170 + Math.round(8 * Math.sin(x / 40));
		if (y < 120) return sky;
		if (y < 132) return wall;
		if (y < shore) return ground;
		return x > 70 && x < 410 && y < 268 ? water : ground;
	});
}
