import ExcelJS from 'exceljs';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PdfPress } from '../pdf';
import { agreement } from '../pdf/sample-naskah';
import { samplePapers } from '../pdf/sample-papers';
import { qrPng } from '../qr';
import { renderWord } from '../word';
import { inspectFile } from './inspect-file';
import { packedObjects, pdfWith } from './sample-pdf';
import { contentTypes, docxWith, externalRelation, relations, xlsxWith, zip } from './sample-zip';
import { bufferSource, type FileKind, type FileRefusalReason } from './verdict';

const PAPERS: readonly FileKind[] = ['pdf', 'docx', 'xlsx', 'png', 'jpeg'];
const verdictOf = (bytes: Buffer, accepted = PAPERS) => inspectFile(bufferSource(bytes), accepted);

const JPEG = Buffer.from(
	'/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJ4AYD//2Q==',
	'base64'
);
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 'a');

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

let press: PdfPress;
const real: Record<string, Buffer> = {};
beforeAll(async () => {
	press = new PdfPress();
	const paper = { language: 'id' as const, title: 'Uji', example: false };
	real['pdf'] = (await press.render({ template: 'naskah', data: samplePapers.naskah, ...paper })).pdf;
	real['docx'] = await renderWord({ kind: 'naskah', data: agreement, ...paper });
	real['png'] = await qrPng('x');
	const book = new ExcelJS.Workbook();
	book.addWorksheet('a').addRows(Array.from({ length: 500 }, (_, n) => [n, `baris ${n}`]));
	real['xlsx'] = Buffer.from(await book.xlsx.writeBuffer());
});
afterAll(() => press.close());

/** Each sample with the verdict that it must get, and why somebody would send it. */
const taken: [string, FileKind, () => Buffer][] = [
	['a PDF made by this program', 'pdf', () => real['pdf']!],
	['a DOCX made by this program', 'docx', () => real['docx']!],
	['a workbook made by a foreign library', 'xlsx', () => real['xlsx']!],
	['a PNG', 'png', () => real['png']!],
	['a JPEG', 'jpeg', () => JPEG],
	['a JPEG with what a telephone appends', 'jpeg', () => Buffer.concat([JPEG, Buffer.alloc(100, 7)])],
	['a plain PDF', 'pdf', () => pdfWith()],
	['a PDF that opens at a page', 'pdf', () => pdfWith([], '/OpenAction [2 0 R /Fit]')],
	[
		'a PDF with a link and a signature field',
		'pdf',
		() => pdfWith(['<< /A << /S /URI /URI (https://contoh.example) >> >>', '<< /FT /Sig /V 4 0 R >>'])
	],
	[
		'a PDF with bookmarks',
		'pdf',
		() =>
			pdfWith(['<< /Type /Outlines /First 4 0 R /Last 4 0 R /Count 1 >>', '<< /Title (Bab) /Parent 3 0 R >>'])
	],
	['a PDF with packed harmless objects', 'pdf', () => pdfWith([packedObjects('<< /Type /Font >>')])],
	['a PDF padded with zeros by a printer', 'pdf', () => Buffer.concat([pdfWith(), Buffer.alloc(900)])],
	[
		'a PDF that speaks of JavaScript in its text',
		'pdf',
		() => pdfWith(['<< /Title (Pelatihan JavaScript) >>'])
	],
	[
		'a DOCX with a link to a web page',
		'docx',
		() => docxWith([externalRelation('hyperlink', 'https://contoh.example/?a=1&amp;b=2')])
	],
	[
		'a DOCX with a mail address',
		'docx',
		() => docxWith([externalRelation('hyperlink', 'mailto:a@contoh.example')])
	],
	[
		'a DOCX with a chart and its numbers',
		'docx',
		() => docxWith([{ name: 'word/embeddings/Microsoft_Excel_Sheet1.xlsx', data: 'PK' }])
	],
	[
		'a DOCX with page number fields',
		'docx',
		() =>
			docxWith(
				[],
				'<w:instrText xml:space="preserve"> PAGE </w:instrText><w:instrText> TOC hidden </w:instrText>'
			)
	],
	[
		'a DOCX with an empty part and a folder',
		'docx',
		() =>
			docxWith([
				{ name: 'customXml/', data: '', stored: true },
				{ name: 'docProps/custom.xml', data: '' }
			])
	],
	[
		'a DOCX with a part in UTF-16',
		'docx',
		() =>
			docxWith([
				{
					name: 'customXml/item1.xml',
					data: Buffer.from('\uFEFF<?xml version="1.0" encoding="utf-16"?><a/>', 'utf16le')
				}
			])
	],
	[
		'a workbook with settings for a printer',
		'xlsx',
		() => xlsxWith([{ name: 'xl/printerSettings/printerSettings1.bin', data: 'x' }])
	],
	[
		'a workbook with a large sheet',
		'xlsx',
		() =>
			xlsxWith([
				{
					name: 'xl/worksheets/sheet1.xml',
					data: `<a>${Array.from({ length: 60_000 }, (_, n) => `<c r="A${n}"><v>${n * 7}</v></c>`).join('')}</a>`
				}
			])
	]
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

	['a PDF cut in the middle', 'UNREADABLE', () => real['pdf']!.subarray(0, 20_000)],
	[
		'a PDF with a web page before its objects',
		'TWO_KINDS_IN_ONE',
		() => Buffer.concat([Buffer.from('%PDF-1.7\n<html><script>x</script>'), pdfWith()])
	],
	['a PDF with a ZIP behind it', 'TWO_KINDS_IN_ONE', () => Buffer.concat([pdfWith(), docxWith()])],
	['a PDF with text behind it', 'TWO_KINDS_IN_ONE', () => Buffer.concat([pdfWith(), Buffer.alloc(200, 'x')])],
	['something before a PDF', 'KIND_NOT_ACCEPTED', () => Buffer.concat([Buffer.from('xx'), pdfWith()])],
	['a PDF that runs a script when opened', 'ACTIVE_CONTENT', () => pdfWith([], `/OpenAction ${script}`)],
	[
		'a PDF with a script among its names',
		'ACTIVE_CONTENT',
		() => pdfWith([], '/Names << /JavaScript 3 0 R >>')
	],
	[
		'a PDF whose script’s name is written with #',
		'ACTIVE_CONTENT',
		() => pdfWith(['<< /S /J#61v#61Scr#69pt /JS (x) >>'])
	],
	['a PDF whose script is packed', 'ACTIVE_CONTENT', () => pdfWith([packedObjects(script)])],
	[
		'a PDF whose script is packed and written with #',
		'ACTIVE_CONTENT',
		() => pdfWith([packedObjects('<< /S /#4A#61#76#61#53cript >>')])
	],
	[
		'a PDF whose script is packed twice',
		'ACTIVE_CONTENT',
		() =>
			pdfWith([
				packedObjects('', {
					dictionary: '/Type /ObjStm /N 1 /First 5 /Filter [/ASCIIHexDecode /FlateDecode]',
					data: Buffer.from(`${deflateSync(Buffer.from(`10 0 ${script}`)).toString('hex')}>`)
				})
			])
	],
	[
		'a PDF whose script is packed as base 85',
		'ACTIVE_CONTENT',
		() =>
			pdfWith([
				packedObjects('', {
					dictionary: '/Type /ObjStm /N 1 /First 5 /Filter /ASCII85Decode',
					data: Buffer.from(`${ascii85(`10 0 ${script}`)}~>`)
				})
			])
	],
	[
		'a PDF whose packed objects hide their kind',
		'ACTIVE_CONTENT',
		() => pdfWith([packedObjects(script, { dictionary: '/N 1 /First 5 /Filter /FlateDecode' })])
	],
	[
		'a PDF whose packed objects hide behind a comment',
		'ACTIVE_CONTENT',
		() =>
			pdfWith([
				packedObjects(script, { dictionary: '/N 1 /First 5 /Filter /FlateDecode', padding: '% endobj\n' })
			])
	],
	[
		'a PDF whose packed objects begin far behind their name',
		'ACTIVE_CONTENT',
		() => pdfWith([packedObjects(script, { padding: ' '.repeat(9000) })])
	],
	[
		'a PDF whose packed data holds a false end',
		'ACTIVE_CONTENT',
		() =>
			pdfWith([
				packedObjects('', { data: deflateSync(Buffer.from(`10 0 endstream ${script}`), { level: 0 }) })
			])
	],
	[
		'a PDF with a script in the middle of a stream',
		'ACTIVE_CONTENT',
		() => pdfWith([`<< /Length 60 >>\nstream\n9 0 obj ${script} endobj\nendstream`])
	],
	[
		'a PDF whose packed objects cannot be unpacked',
		'UNREADABLE',
		() =>
			pdfWith([
				packedObjects('', {
					dictionary: '/Type /ObjStm /N 1 /First 5 /Filter /LZWDecode',
					data: Buffer.from('x')
				})
			])
	],
	[
		'a PDF whose packed objects are broken',
		'UNREADABLE',
		() => pdfWith([packedObjects('', { data: Buffer.from('bukan data terpampat') })])
	],
	[
		'a PDF whose packed objects name their filter elsewhere',
		'UNREADABLE',
		() =>
			pdfWith([
				packedObjects('', { dictionary: '/Type /ObjStm /N 1 /First 5 /Filter 9 0 R', data: Buffer.from('x') })
			])
	],
	[
		'a PDF whose objects unpack to 40 MB',
		'EXPANDS_TOO_MUCH',
		() => pdfWith([packedObjects('', { data: deflateSync(megabytes(40)) })])
	],
	['a PDF that starts a program', 'ACTIVE_CONTENT', () => pdfWith(['<< /S /Launch /F (cmd.exe) >>'])],
	[
		'a PDF form that sends itself',
		'ACTIVE_CONTENT',
		() => pdfWith(['<< /S /SubmitForm /F (https://contoh.example) >>'])
	],
	['a PDF with an XFA form', 'ACTIVE_CONTENT', () => pdfWith([], '/AcroForm << /XFA [ (a) 3 0 R ] >>')],
	[
		'a PDF with a file inside',
		'EMBEDDED_FILE',
		() => pdfWith(['<< /Type /EmbeddedFile /Length 3 >>\nstream\nabc\nendstream'])
	],
	[
		'a PDF with an attachment pinned to a page',
		'EMBEDDED_FILE',
		() => pdfWith(['<< /Subtype /FileAttachment >>'])
	],
	['a PDF with a password', 'ENCRYPTED', () => pdfWith([], '', '/Encrypt 9 0 R')],

	[
		'a PNG with something behind it',
		'TWO_KINDS_IN_ONE',
		() => Buffer.concat([real['png']!, Buffer.from('x')])
	],
	['a PNG with a ZIP behind it', 'TWO_KINDS_IN_ONE', () => Buffer.concat([real['png']!, docxWith()])],
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
	['a PNG cut in the middle', 'UNREADABLE', () => real['png']!.subarray(0, 100)],
	['a JPEG cut in the middle', 'UNREADABLE', () => JPEG.subarray(0, JPEG.length - 30)],
	['a PNG of 30,000 by 30,000', 'PICTURE_TOO_LARGE', () => pngOf(30_000, 30_000)],
	['a PNG without area', 'UNREADABLE', () => pngOf(0, 10)],

	['a ZIP of any kind', 'KIND_NOT_ACCEPTED', () => zip([{ name: 'a.txt', data: 'x' }])],
	[
		'a presentation',
		'KIND_NOT_ACCEPTED',
		() =>
			zip([
				contentTypes(
					'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
					'/ppt/presentation.xml'
				)
			])
	],
	[
		'a Word template',
		'KIND_NOT_ACCEPTED',
		() =>
			zip([
				contentTypes(
					'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
					'/word/document.xml'
				),
				{ name: 'word/document.xml', data: '<a/>' }
			])
	],
	['a DOCX cut in the middle', 'UNREADABLE', () => real['docx']!.subarray(0, 9000)],
	['a DOCX with macros', 'MACROS', () => docxWith([{ name: 'word/vbaProject.bin', data: 'x' }])],
	[
		'a DOCX with macros under another name',
		'MACROS',
		() =>
			docxWith([
				{ name: 'word/x.dat', data: 'x' },
				relations(
					'word/_rels/document.xml.rels',
					"<r:Relationship Id='a' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject' Target='x.dat'/>"
				)
			])
	],
	[
		'a DOCM renamed to DOCX',
		'MACROS',
		() =>
			zip([
				contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml', '/word/document.xml'),
				{ name: 'word/document.xml', data: '<a/>' }
			])
	],
	[
		'a workbook with old macros',
		'MACROS',
		() => xlsxWith([{ name: 'xl/macrosheets/sheet1.xml', data: '<a/>' }])
	],
	[
		'a DOCX with a control',
		'ACTIVE_CONTENT',
		() => docxWith([{ name: 'word/activeX/activeX1.xml', data: '<a/>' }])
	],
	[
		'a DOCX with a parcel',
		'EMBEDDED_FILE',
		() => docxWith([{ name: 'word/embeddings/oleObject1.bin', data: 'x' }])
	],
	[
		'a DOCX with a web page inside',
		'EMBEDDED_FILE',
		() =>
			docxWith([
				{ name: 'word/afchunk.mht', data: 'x' },
				relations(
					'word/_rels/document.xml.rels',
					'<Relationship Id="a" Type="http://x/aFChunk" Target="afchunk.mht"/>'
				)
			])
	],
	[
		'a DOCX with a program inside',
		'EMBEDDED_FILE',
		() => docxWith([{ name: 'word/media/a.exe', data: 'MZ' }])
	],
	[
		'a DOCX with a template elsewhere',
		'EXTERNAL_REFERENCE',
		() => docxWith([externalRelation('attachedTemplate', 'https://contoh.example/a.dotm')])
	],
	[
		'a DOCX with a picture elsewhere',
		'EXTERNAL_REFERENCE',
		() => docxWith([externalRelation('image', 'http://contoh.example/a.png')])
	],
	[
		'a DOCX with a link into the own network',
		'EXTERNAL_REFERENCE',
		() => docxWith([externalRelation('hyperlink', '\\\\server\\share')])
	],
	[
		'a DOCX with a link to a script',
		'EXTERNAL_REFERENCE',
		() => docxWith([externalRelation('hyperlink', 'java&#x73;cript:alert(1)')])
	],
	[
		'a DOCX with a part elsewhere and no word of it',
		'EXTERNAL_REFERENCE',
		() =>
			docxWith([
				relations(
					'word/_rels/document.xml.rels',
					'<Relationship Id="a" Type="http://x/image" Target="file:///etc/passwd"/>'
				)
			])
	],
	[
		'a workbook that takes numbers from another',
		'EXTERNAL_REFERENCE',
		() => xlsxWith([{ name: 'xl/externalLinks/externalLink1.xml', data: '<a/>' }])
	],
	[
		'a workbook that asks a database',
		'EXTERNAL_REFERENCE',
		() => xlsxWith([{ name: 'xl/connections.xml', data: '<a/>' }])
	],
	[
		'a DOCX whose field starts a program',
		'ACTIVE_CONTENT',
		() => docxWith([], '<w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\\\cmd</w:instrText>')
	],
	[
		'a DOCX whose simple field starts a program',
		'ACTIVE_CONTENT',
		() => docxWith([], '<w:fldSimple w:instr="DDEAUTO &quot;cmd&quot;"/>')
	],
	[
		'a DOCX that reads a file of the server (XXE)',
		'ENTITY_DECLARATION',
		() =>
			docxWith([
				{
					name: 'docProps/core.xml',
					data: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
				}
			])
	],
	[
		'a DOCX with a billion laughs',
		'ENTITY_DECLARATION',
		() =>
			docxWith([
				{
					name: 'word/footnotes.xml',
					data: '<!DOCTYPE l [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]><l>&b;</l>'
				}
			])
	],
	[
		'a DOCX that declares entities in UTF-16',
		'ENTITY_DECLARATION',
		() => docxWith([{ name: 'customXml/item1.xml', data: Buffer.from('\uFEFF<!DOCTYPE a><a/>', 'utf16le') }])
	],
	[
		'a DOCX in a strange encoding',
		'UNREADABLE',
		() => docxWith([{ name: 'customXml/item1.xml', data: '<?xml version="1.0" encoding="UTF-7"?><a/>' }])
	],
	[
		'a DOCX of 60 MB in a few kilobytes',
		'EXPANDS_TOO_MUCH',
		() => docxWith([{ name: 'word/media/a.bin', data: megabytes(60) }])
	],
	[
		'a DOCX of 600 MB in its list',
		'EXPANDS_TOO_MUCH',
		() => docxWith([{ name: 'word/media/a.bin', data: 'x', claimedUnpacked: 600 * 1024 * 1024 }])
	],
	[
		'a DOCX that unpacks to more than its list says',
		'EXPANDS_TOO_MUCH',
		() => docxWith([{ name: 'word/media/a.bin', data: megabytes(20), claimedUnpacked: 10 }])
	],
	[
		'a DOCX that unpacks to less than its list says',
		'UNREADABLE',
		() => docxWith([{ name: 'word/media/a.bin', data: 'abc', claimedUnpacked: 30 }])
	],
	['a DOCX whose parts share their bytes', 'UNSAFE_PART', sharedBytes],
	['a DOCX whose parts lie in one another', 'EXPANDS_TOO_MUCH', overlapping],
	[
		'a ZIP of 3,000 parts',
		'EXPANDS_TOO_MUCH',
		() => zip(Array.from({ length: 3000 }, (_, n) => ({ name: `a${n}`, data: '' })))
	],
	[
		'a DOCX with a part that leads outside',
		'UNSAFE_PART',
		() => docxWith([{ name: '../../etc/cron.d/x', data: 'x' }])
	],
	['a DOCX with a part on a drive', 'UNSAFE_PART', () => docxWith([{ name: 'word\\..\\x', data: 'x' }])],
	['a DOCX with a part twice', 'UNSAFE_PART', () => docxWith([{ name: 'WORD/document.xml', data: 'x' }])],
	[
		'a DOCX whose part has two names',
		'UNSAFE_PART',
		() => docxWith([{ name: 'word/a.xml', localName: 'word/b.xml', data: '<a/>' }])
	],
	[
		'a DOCX with a link for a part',
		'UNSAFE_PART',
		() => docxWith([{ name: 'word/a', data: '/etc/passwd', symlink: true }])
	],
	['a DOCX with a locked part', 'ENCRYPTED', () => docxWith([{ name: 'word/a', data: 'x', flags: 1 }])],
	[
		'a DOCX packed in an unknown way',
		'UNREADABLE',
		() => docxWith([{ name: 'word/a', data: 'x', method: 99 }])
	],
	['something behind a DOCX', 'TWO_KINDS_IN_ONE', () => Buffer.concat([docxWith(), Buffer.from('<script>')])],
	[
		'something between the head and the list of a DOCX',
		'TWO_KINDS_IN_ONE',
		() => Buffer.concat([Buffer.from('PK\u0003\u0004 tambahan'), docxWith()])
	]
];

function sharedBytes(): Buffer {
	return zip([
		contentTypes(
			'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
			'/word/document.xml'
		),
		{ name: 'word/document.xml', data: '<a/>' },
		{ name: 'word/documenu.xml', data: '<a/>', sharesBytesOf: 1, localName: 'word/documenu.xml' }
	]);
}

/** A part whose bytes reach into the next one's head (the way of the overlapping bomb). */
function overlapping(): Buffer {
	const inner = { name: 'word/b.bin', data: Buffer.alloc(40, 1), stored: true };
	const lengthOfNext = 30 + inner.name.length + 40;
	return docxWith([
		{
			name: 'word/a.bin',
			data: Buffer.alloc(10, 1),
			stored: true,
			claimedPacked: 10 + lengthOfNext,
			claimedUnpacked: 10 + lengthOfNext
		},
		inner
	]);
}

function ascii85(text: string): string {
	const bytes = Buffer.from(text);
	let out = '';
	for (let at = 0; at < bytes.length; at += 4) {
		const group = Buffer.alloc(4);
		const taken = bytes.copy(group, 0, at, at + 4);
		let value = group.readUInt32BE();
		let five = '';
		for (let n = 0; n < 5; n++) {
			five = String.fromCharCode((value % 85) + 33) + five;
			value = Math.floor(value / 85);
		}
		out += five.slice(0, taken + 1);
	}
	return out;
}

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
		expect(await verdictOf(real['png']!, ['pdf'])).toEqual({ reason: 'KIND_NOT_ACCEPTED', seen: 'png' });
	});
});

describe('tables as text', () => {
	const door: readonly FileKind[] = ['csv', 'xlsx'];
	it.each([
		['UTF-8 text', Buffer.from('nama;nomor\r\nKota Jambi;1571\r\n“Šk”;2'), { kind: 'csv' }],
		['text with zeros', Buffer.from('a\u0000b'), { reason: 'KIND_NOT_ACCEPTED' }],
		['text that is not UTF-8', Buffer.from([0x61, 0xe9, 0x3b]), { reason: 'KIND_NOT_ACCEPTED' }],
		['a web page', Buffer.from('<html>'), { reason: 'KIND_NOT_ACCEPTED' }],
		['a PDF', pdfWith(), { reason: 'KIND_NOT_ACCEPTED' }]
	])('%s', async (_, bytes, verdict) => {
		expect(await verdictOf(bytes, door)).toMatchObject(verdict);
	});
});
