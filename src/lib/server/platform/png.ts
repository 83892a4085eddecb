import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

/** A PNG of true colour (RFC 2083), line by line from a colour a point. */
export function encodePng(width: number, height: number, colourAt: (x: number, y: number) => Colour): Buffer {
	const lines = Buffer.alloc(height * (1 + width * 3));
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) lines.set(colourAt(x, y), y * (1 + width * 3) + 1 + x * 3);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	// Eight bits a colour, true colour; compression, filter and interlace as the format has them.
	head.set([8, 2, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from('89504e470d0a1a0a', 'hex'),
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(lines)),
		chunk('IEND', Buffer.alloc(0))
	]);
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
