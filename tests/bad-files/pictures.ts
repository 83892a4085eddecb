import { crc32, deflateSync } from 'node:zlib';
import { encodePng } from '$lib/server/platform/png';
import { asTakenByTelephone, smallJpeg } from '$lib/server/platform/uploads/sample-jpeg';
import { docxWith } from '$lib/server/platform/uploads/sample-zip';
import { bad, type BadFile } from './sample';

function chunk(type: string, body: Buffer): Buffer {
	const head = Buffer.alloc(8);
	head.writeUInt32BE(body.length, 0);
	head.write(type, 4, 'latin1');
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), body])), 0);
	return Buffer.concat([head, body, sum]);
}

/** A PNG of this size in eight shades of grey; its dots are all black, or rubbish. */
function pngOf(width: number, height: number, dots?: Buffer): Buffer {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 0, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from('89504e470d0a1a0a', 'hex'),
		chunk('IHDR', head),
		chunk('IDAT', dots ?? deflateSync(Buffer.alloc(height * (width + 1)))),
		chunk('IEND', Buffer.alloc(0))
	]);
}
const png = encodePng(40, 20, () => [200, 10, 10]);
const page = 'refused FILE_REFUSED';

/** Pictures and what passes for them. */
export const pictures: readonly BadFile[] = [
	bad('a GIF that is also a script', 'photo', `${page} KIND_NOT_ACCEPTED`, 'GIF is not taken at all.', () =>
		Buffer.from('GIF89a/*x*/=1;alert(1)')
	),
	bad(
		'a drawing with a script (SVG)',
		'photo',
		`${page} KIND_NOT_ACCEPTED`,
		'A drawing that can act is no picture.',
		() => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
	),
	bad(
		'a drawing behind five hundred comments',
		'photo',
		`${page} KIND_NOT_ACCEPTED`,
		'Known at once, however much stands before it.',
		() => Buffer.from(`${'<!---->'.repeat(500)}<svgx`)
	),
	bad(
		'a photograph as some telephones keep it (HEIC)',
		'photo',
		`${page} KIND_NOT_ACCEPTED`,
		'Not every computer opens it; the answer says how to send a JPEG.',
		() => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(100)])
	),
	bad(
		'a PNG of 30,000 by 30,000 dots',
		'photo',
		`${page} PICTURE_TOO_LARGE`,
		'No sheet at 600 dots per inch has so many.',
		() => pngOf(30_000, 30_000, deflateSync(Buffer.alloc(1000)))
	),
	bad('a PNG without area', 'photo', `${page} UNREADABLE`, 'There is nothing to see.', () => pngOf(0, 10)),
	bad('a PNG cut in the middle', 'photo', `${page} UNREADABLE`, 'Half a picture is none.', () =>
		png.subarray(0, 60)
	),
	bad(
		'a PNG whose dots are rubbish',
		'photo',
		`${page} UNREADABLE`,
		'It has the build of a picture and shows nothing.',
		() => pngOf(100, 100, Buffer.from('bukan data gambar'))
	),
	bad(
		'a PNG of 49 million black dots in 50 KB',
		'photo',
		'accepted, 2000 by 2000',
		'Below the limit; it is made small in a process of its own.',
		() => pngOf(7_000, 7_000)
	),
	bad(
		'a PNG with a script behind it',
		'photo',
		`${page} TWO_KINDS_IN_ONE`,
		'Nothing stands behind a picture.',
		() => Buffer.concat([png, Buffer.from('<script>')])
	),
	bad('a JPEG with a ZIP behind it', 'photo', `${page} TWO_KINDS_IN_ONE`, 'One file is one kind.', () =>
		Buffer.concat([smallJpeg, docxWith()])
	),
	bad(
		'a JPEG with a web page in its comment',
		'photo',
		`${page} TWO_KINDS_IN_ONE`,
		'A browser may be talked into showing it as a page.',
		() =>
			Buffer.concat([
				smallJpeg.subarray(0, 2),
				Buffer.from([0xff, 0xfe, 0, 30]),
				Buffer.from('<script>alert(1)</script>abc'.padEnd(28)),
				smallJpeg.subarray(2)
			])
	),
	bad('a JPEG cut in the middle', 'photo', `${page} UNREADABLE`, 'Half a picture is none.', () =>
		smallJpeg.subarray(0, smallJpeg.length - 30)
	),
	bad(
		'a JPEG that says an impossible turn',
		'photo',
		'accepted, 8 by 8',
		'What makes no sense is not followed.',
		() => asTakenByTelephone(smallJpeg, { turned: 99 })
	),
	bad('a JPEG of a thousand segments', 'photo', 'accepted, 8 by 8', 'Read to its picture, each once.', () =>
		Buffer.concat([
			smallJpeg.subarray(0, 2),
			...Array.from({ length: 1_000 }, () => Buffer.from([0xff, 0xe5, 0, 2])),
			smallJpeg.subarray(2)
		])
	)
];
