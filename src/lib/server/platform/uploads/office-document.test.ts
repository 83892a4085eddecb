import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { agreement } from '../pdf/sample-naskah';
import { renderWord } from '../word';
import { inspectFile } from './inspect-file';
import { contentTypes, docxWith, externalRelation, relations, xlsxWith, zip } from './sample-zip';
import { bufferSource, type FileKind, type FileRefusalReason } from './verdict';

const verdictOf = (bytes: Buffer) => inspectFile(bufferSource(bytes), ['pdf', 'docx', 'xlsx', 'png', 'jpeg']);
const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 'a');

const real: Record<string, Buffer> = {};
beforeAll(async () => {
	real['docx'] = await renderWord({
		kind: 'naskah',
		data: agreement,
		language: 'id',
		title: 'Uji',
		example: false
	});
	const book = new ExcelJS.Workbook();
	book.addWorksheet('a').addRows(Array.from({ length: 500 }, (_, n) => [n, `baris ${n}`]));
	real['xlsx'] = Buffer.from(await book.xlsx.writeBuffer());
});

const taken: [string, FileKind, () => Buffer][] = [
	['a DOCX made by this program', 'docx', () => real['docx']!],
	['a workbook made by a foreign library', 'xlsx', () => real['xlsx']!],
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
