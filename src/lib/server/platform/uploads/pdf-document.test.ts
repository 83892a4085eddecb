import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PdfPress } from '../pdf';
import { samplePapers } from '../pdf/sample-papers';
import { inspectFile } from './inspect-file';
import { packedObjects, pdfWith } from './sample-pdf';
import { docxWith } from './sample-zip';
import { bufferSource, type FileKind, type FileRefusalReason } from './verdict';

const verdictOf = (bytes: Buffer) => inspectFile(bufferSource(bytes), ['pdf', 'docx', 'xlsx', 'png', 'jpeg']);
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 'a');

let press: PdfPress;
let ours: Buffer;
beforeAll(async () => {
	press = new PdfPress();
	const paper = { language: 'id' as const, title: 'Uji', example: false };
	ours = (await press.render({ template: 'naskah', data: samplePapers.naskah, ...paper })).pdf;
});
afterAll(() => press.close());

/** Each sample with the verdict that it must get; the names tell how scripts are hidden in practice. */
const taken: [string, FileKind, () => Buffer][] = [
	['a PDF made by this program', 'pdf', () => ours],
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
	]
];

const refused: [string, FileRefusalReason, () => Buffer][] = [
	['a PDF cut in the middle', 'UNREADABLE', () => ours.subarray(0, 20_000)],
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
	['a PDF with a password', 'ENCRYPTED', () => pdfWith([], '', '/Encrypt 9 0 R')]
];

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
});
