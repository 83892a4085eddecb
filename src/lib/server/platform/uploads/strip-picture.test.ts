import { deflateSync, crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { stripPicture } from './strip-picture';

const secret = 'S 1 36 36.4 E 103 36 47.2';

function segment(marker: number, body: Buffer): Buffer {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
}

/** EXIF as telephones write it: how the picture is turned, and where it was taken. */
function exif(turned: number, little: boolean): Buffer {
	const tiff = Buffer.alloc(38);
	tiff.write(little ? 'II*\0' : 'MM\0*', 0, 'latin1');
	const long = (value: number, at: number) =>
		little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
	const short = (value: number, at: number) =>
		little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
	long(8, 4);
	short(2, 8);
	short(0x0112, 10);
	short(3, 12);
	long(1, 14);
	short(turned, 18);
	short(0x8825, 22);
	return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(secret)]);
}

const frame = segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0]));
const scan = Buffer.concat([
	segment(0xda, Buffer.from([1, 1, 0, 0, 0x3f, 0])),
	Buffer.from([0x12, 0x34, 0xff, 0xd9])
]);

function jpeg(turned: number, little = true): Buffer {
	return Buffer.concat([
		Buffer.from([0xff, 0xd8]),
		segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
		segment(0xe1, exif(turned, little)),
		segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
		segment(0xed, Buffer.from(`Photoshop 3.0\0${secret}`)),
		segment(0xfe, Buffer.from(secret)),
		frame,
		scan,
		Buffer.from(`appended ${secret}`)
	]);
}

function chunk(type: string, body: Buffer): Buffer {
	const head = Buffer.alloc(8);
	head.writeUInt32BE(body.length, 0);
	head.write(type, 4, 'latin1');
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), body])), 0);
	return Buffer.concat([head, body, sum]);
}

describe('a photograph', () => {
	test.each([
		[3, true],
		[6, false],
		[8, true]
	])('loses its place and keeps how it is turned (%i)', (turned, little) => {
		const stripped = stripPicture(jpeg(turned, little), 'jpeg');
		expect(stripped.includes(secret)).toBe(false);
		// Turned again, so that the second reading proves the first.
		const at = stripped.indexOf(Buffer.from('Exif'));
		expect(stripped.readUInt16BE(at + 6 + 18)).toBe(turned);
		expect(stripped.includes(frame) && stripped.subarray(-2).equals(Buffer.from([0xff, 0xd9]))).toBe(true);
		expect(stripPicture(stripped, 'jpeg')).toEqual(stripped);
	});

	test('that stands upright keeps no EXIF at all', () => {
		const stripped = stripPicture(jpeg(1), 'jpeg');
		expect(stripped.includes('Exif') || stripped.includes(secret)).toBe(false);
	});

	test('as PNG loses texts and times, and its picture is the same to the byte', () => {
		const ihdr = chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
		const idat = chunk('IDAT', deflateSync(Buffer.from([0, 128])));
		const iend = chunk('IEND', Buffer.alloc(0));
		const signature = Buffer.from('89504e470d0a1a0a', 'hex');
		const told = [
			chunk('tEXt', Buffer.from(secret)),
			chunk('eXIf', Buffer.from(secret)),
			chunk('tIME', Buffer.alloc(7))
		];
		const whole = Buffer.concat([signature, ihdr, ...told, idat, iend]);
		expect(stripPicture(whole, 'png')).toEqual(Buffer.concat([signature, ihdr, idat, iend]));
	});
});
