import { beforeAll, describe, expect, it } from 'vitest';
import { qrPng } from '../qr';
import { inspectFile } from './inspect-file';
import { smallJpeg } from './sample-jpeg';
import { pdfWith } from './sample-pdf';
import { docxWith } from './sample-zip';
import { bufferSource, type FileKind, type FileRefusalReason } from './verdict';

const PAPERS: readonly FileKind[] = ['pdf', 'docx', 'xlsx', 'png', 'jpeg'];
const verdictOf = (bytes: Buffer, accepted = PAPERS) => inspectFile(bufferSource(bytes), accepted);

const JPEG = smallJpeg;
function pngOf(width: number, height: number): Buffer {
	const png = Buffer.alloc(8 + 25 + 12);
	Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1').copy(png);
	png.writeUInt32BE(13, 8);
	png.write('IHDR', 12);
	png.writeUInt32BE(width, 16);
	png.writeUInt32BE(height, 20);
	png.write('IEND', 37);
	return png;
}

let png: Buffer;
beforeAll(async () => {
	png = await qrPng('x');
});

const taken: [string, FileKind, () => Buffer][] = [
	['a PNG', 'png', () => png],
	['a JPEG', 'jpeg', () => JPEG],
	['a JPEG with what a telephone appends', 'jpeg', () => Buffer.concat([JPEG, Buffer.alloc(100, 7)])]
];

const refused: [string, FileRefusalReason, () => Buffer][] = [
	['nothing', 'EMPTY', () => Buffer.alloc(0)],
	[
		'a web page named .pdf',
		'KIND_NOT_ACCEPTED',
		() => Buffer.from('<!DOCTYPE html><script>alert(1)</script>')
	],
	[
		'a drawing with script',
		'KIND_NOT_ACCEPTED',
		() => Buffer.from('<?xml version="1.0"?><!-- x --><svg onload="alert(1)"/>')
	],
	['a GIF that is also a script', 'KIND_NOT_ACCEPTED', () => Buffer.from('GIF89a/*x*/=1;alert(1)')],
	[
		'the test virus',
		'KIND_NOT_ACCEPTED',
		() => Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*')
	],
	['a program', 'KIND_NOT_ACCEPTED', () => Buffer.from('MZ\u0090\u0000program')],
	[
		'an old Word file, or a DOCX with a password',
		'KIND_NOT_ACCEPTED',
		() => Buffer.from('d0cf11e0a1b11ae10000', 'hex')
	],
	['plain text', 'KIND_NOT_ACCEPTED', () => Buffer.from('halo')],
	['one byte', 'KIND_NOT_ACCEPTED', () => Buffer.from('P')],
	['a PNG with something behind it', 'TWO_KINDS_IN_ONE', () => Buffer.concat([png, Buffer.from('x')])],
	['a PNG with a ZIP behind it', 'TWO_KINDS_IN_ONE', () => Buffer.concat([png, docxWith()])],
	['a JPEG with a ZIP behind it', 'TWO_KINDS_IN_ONE', () => Buffer.concat([JPEG, docxWith()])],
	[
		'a JPEG with a script in its comment',
		'TWO_KINDS_IN_ONE',
		() =>
			Buffer.concat([
				JPEG.subarray(0, 2),
				Buffer.from([0xff, 0xfe, 0, 19]),
				Buffer.from('<script>x</scri>x'),
				JPEG.subarray(2)
			])
	],
	['a PNG cut in the middle', 'UNREADABLE', () => png.subarray(0, 100)],
	['a JPEG cut in the middle', 'UNREADABLE', () => JPEG.subarray(0, JPEG.length - 30)],
	['a PNG of 30,000 by 30,000', 'PICTURE_TOO_LARGE', () => pngOf(30_000, 30_000)],
	['a PNG without area', 'UNREADABLE', () => pngOf(0, 10)]
];

describe('what is taken', () => {
	it.each(taken)('%s is a %s', async (_, kind, make) => {
		expect(await verdictOf(make())).toEqual({ kind });
	});
});

describe('what is refused', () => {
	it.each(refused)('%s: %s', { timeout: 30_000 }, async (_, reason, make) => {
		expect(await verdictOf(make())).toMatchObject({ reason });
	});

	it('a kind that this door does not take, sound as it is', async () => {
		expect(await verdictOf(png, ['pdf'])).toEqual({ reason: 'KIND_NOT_ACCEPTED', seen: 'png' });
	});
});

describe('tables as text', () => {
	/** Windows-1252 by sign. */
	const excel: Record<string, number> = { '“': 0x93, '”': 0x94, '‘': 0x91, '’': 0x92, '–': 0x96, é: 0xe9 };
	const door: readonly FileKind[] = ['csv', 'xlsx'];
	it.each([
		['UTF-8 text', Buffer.from('nama;nomor\r\nKota Jambi;1571\r\n“Šk”;2'), { kind: 'csv' }],
		['text with zeros', Buffer.from('a\u0000b'), { reason: 'KIND_NOT_ACCEPTED' }],
		[
			'text as Excel writes its CSV',
			Buffer.from(
				'Mitra;“CV ‘Maju’” – café'.replaceAll(/[“”‘’–é]/g, (sign) => String.fromCharCode(excel[sign]!)),
				'latin1'
			),
			{ kind: 'csv' }
		],
		['bytes that are text nowhere', Buffer.from([0x61, 0x81, 0x3b]), { reason: 'KIND_NOT_ACCEPTED' }],
		['a web page', Buffer.from('<html>'), { reason: 'KIND_NOT_ACCEPTED' }],
		['a PDF', pdfWith(), { reason: 'KIND_NOT_ACCEPTED' }]
	])('%s', async (_, bytes, verdict) => {
		expect(await verdictOf(bytes, door)).toMatchObject(verdict);
	});
});

describe('a door that asks for XML', () => {
	const door: readonly FileKind[] = ['xml'];
	const look = (text: string | Buffer) => inspectFile(bufferSource(Buffer.from(text as string)), door);

	it('takes plain XML, and only such a door does', async () => {
		const file = '\uFEFF<?xml version="1.0"?><iati-activities version="2.03"/>';
		expect(await look(file)).toEqual({ kind: 'xml' });
		expect(await inspectFile(bufferSource(Buffer.from(file)), PAPERS)).toMatchObject({
			reason: 'KIND_NOT_ACCEPTED'
		});
	});

	it('refuses what declares entities, also on the border of two windows', async () => {
		const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>';
		expect(await look(bomb)).toEqual({ reason: 'ENTITY_DECLARATION' });
		const late = `<a>${' '.repeat(1024 * 1024 - 3 - 4)}<!ENTITY b "c"></a>`;
		expect(await look(late)).toEqual({ reason: 'ENTITY_DECLARATION' });
	});

	it('refuses a table, a web page and a picture in XML', async () => {
		for (const text of ['nama;jumlah', '<html><body>x</body></html>', '<svg/>'])
			expect(await look(text)).toMatchObject({ reason: 'KIND_NOT_ACCEPTED' });
	});
});
