import { randomBytes } from 'node:crypto';
import {
	contentTypes,
	docxWith,
	externalRelation,
	xlsxWith,
	zip,
	type ZipPart
} from '$lib/server/platform/uploads/sample-zip';
import { bad, type BadFile } from './sample';

const MB = 1024 * 1024;
const refused = (reason: string) => `refused FILE_REFUSED ${reason}`;
const text = (body: string): ZipPart => ({ name: 'word/extra.xml', data: body });

const sheetTypes = contentTypes(
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
	'/xl/workbook.xml'
);
/** A workbook with one sheet; what stands before and behind its rows may be given. */
const sheet = (rows: string, after = '', more: readonly ZipPart[] = []) =>
	zip([
		sheetTypes,
		{
			name: 'xl/workbook.xml',
			data: '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>'
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			data: '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
		},
		{
			name: 'xl/worksheets/sheet1.xml',
			data: `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`
		},
		...more
	]);
const cell = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const head = `<row r="1">${cell('A1', 'Tentang')}${cell('B1', 'Mitra')}</row>`;
const row = (line: number, said = 'Air bersih') =>
	`<row r="${line}">${cell(`A${line}`, said)}${cell(`B${line}`, 'PT Contoh')}</row>`;

/** Word texts and workbooks (quality.md B3). */
export const office: readonly BadFile[] = [
	bad('a Word text with macros', 'word', refused('MACROS'), 'No text runs anything.', () =>
		docxWith([{ name: 'word/vbaProject.bin', data: 'x' }])
	),
	bad(
		'a Word text with macros under another name',
		'word',
		refused('MACROS'),
		'The relation says what it is.',
		() =>
			docxWith([
				{
					name: 'word/_rels/document.xml.rels',
					data: '<Relationships><Relationship Id="a" Type="http://x/vbaProject" Target="a.bin"/></Relationships>'
				}
			])
	),
	bad(
		'a Word text with a template elsewhere',
		'word',
		refused('EXTERNAL_REFERENCE'),
		'Nothing is fetched when it is opened.',
		() => docxWith([externalRelation('attachedTemplate', 'https://contoh.example/a.dotm')])
	),
	bad(
		'a Word text that reads a file of the server (XXE)',
		'word',
		refused('ENTITY_DECLARATION'),
		'A text declares nothing.',
		() => docxWith([text('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')])
	),
	bad(
		'a Word text with a billion laughs',
		'word',
		refused('ENTITY_DECLARATION'),
		'A text declares nothing.',
		() => docxWith([text('<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>')])
	),
	bad(
		'a Word text whose field starts a program (DDE)',
		'word',
		refused('ACTIVE_CONTENT'),
		'Also where it is spread over many runs.',
		() =>
			docxWith(
				[],
				'<w:p><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\\\cmd</w:instrText></w:r></w:p>'
			)
	),
	bad(
		'a Word text with a parcel',
		'word',
		refused('EMBEDDED_FILE'),
		'What is inside would never be looked at.',
		() => docxWith([{ name: 'word/embeddings/oleObject1.bin', data: 'x' }])
	),
	bad(
		'a Word text of 60 MB in a few kilobytes',
		'word',
		refused('EXPANDS_TOO_MUCH'),
		'A text packs sixty times, not a thousand times.',
		() => docxWith([{ name: 'word/media/a.bin', data: Buffer.alloc(60 * MB) }])
	),
	bad(
		'a Word text of 600 MB by its own list',
		'word',
		refused('EXPANDS_TOO_MUCH'),
		'Refused by the list, before a byte is unpacked.',
		() => docxWith([{ name: 'word/a.xml', data: '<a/>', claimedUnpacked: 600 * MB }])
	),
	bad(
		'a Word text that unpacks to more than its list says',
		'word',
		refused('EXPANDS_TOO_MUCH'),
		'Stopped at the first byte too many.',
		() => docxWith([{ name: 'word/a.xml', data: `<a>${'x'.repeat(5_000)}</a>`, claimedUnpacked: 10 }])
	),
	bad('a Word text whose part leads outside', 'word', refused('UNSAFE_PART'), 'No part is a path.', () =>
		docxWith([{ name: '../../etc/cron.d/x', data: 'x' }])
	),
	bad('a Word text with a link for a part', 'word', refused('UNSAFE_PART'), 'No part points elsewhere.', () =>
		docxWith([{ name: 'word/a', data: '/etc/passwd', symlink: true }])
	),
	bad(
		'a Word text with a part twice',
		'word',
		refused('UNSAFE_PART'),
		'Two readers would see two texts.',
		() => docxWith([{ name: 'WORD/document.xml', data: 'x' }])
	),
	bad(
		'a Word text with a locked part',
		'word',
		refused('ENCRYPTED'),
		'What cannot be looked into is not taken.',
		() => docxWith([{ name: 'word/a', data: 'x', flags: 1 }])
	),
	bad(
		'a Word text with a script behind it',
		'word',
		refused('TWO_KINDS_IN_ONE'),
		'One file is one kind.',
		() => Buffer.concat([docxWith(), Buffer.from('<script>')])
	),
	bad(
		'a Word text of 100,000 comments without an end',
		'word',
		refused('UNREADABLE'),
		'Each sign is looked at once, however the text is built.',
		() => docxWith([text(`<a>${'<!--x'.repeat(100_000)}`)])
	),
	bad(
		'a Word text of 60,000 tags without an end',
		'word',
		refused('UNREADABLE'),
		'Each sign is looked at once, however the text is built.',
		() => docxWith([], '<w:instrText '.repeat(60_000))
	),
	bad(
		'a Word text with an attribute of a million letters',
		'word',
		'accepted 1 blocks',
		'Long and harmless; it costs no more than its length.',
		() => docxWith([], `<w:p w:a="1" ${'ab'.repeat(500_000)}/>`)
	),
	bad(
		'a Word text of 50,000 tables in one another',
		'word',
		'accepted 0 blocks',
		'Read without going down into them; nothing stands in it.',
		() => docxWith([], '<w:tbl><w:tr><w:tc>'.repeat(50_000))
	),
	bad('a workbook with old macros', 'register', refused('MACROS'), 'No table runs anything.', () =>
		xlsxWith([{ name: 'xl/macrosheets/sheet1.xml', data: '<a/>' }])
	),
	bad(
		'a workbook that takes numbers from another',
		'register',
		refused('EXTERNAL_REFERENCE'),
		'Nothing is fetched when it is opened.',
		() => xlsxWith([{ name: 'xl/externalLinks/externalLink1.xml', data: '<a/>' }])
	),
	bad('a workbook without a sheet', 'register', 'refused SHEET_UNREADABLE', 'There is no table in it.', () =>
		xlsxWith()
	),
	bad(
		'a workbook with an empty sheet',
		'register',
		'refused SHEET_UNREADABLE',
		'There is no table in it.',
		() => sheet('')
	),
	bad(
		'a workbook with a cell in the last column of each of 15,000 rows',
		'register',
		'accepted 15000 rows of 2 columns',
		'Columns beyond the sixtieth are not read, and not built up either.',
		() =>
			sheet(
				head +
					Array.from(
						{ length: 15_000 },
						(_, at) =>
							`<row r="${at + 2}">${cell(`A${at + 2}`, `Nomor ${at}`)}<c r="XFD${at + 2}"><v>1</v></c></row>`
					).join('')
			)
	),
	bad(
		'a workbook whose cells are merged to its last corner',
		'register',
		'accepted 2 rows of 60 columns',
		'Merged cells are filled where rows stand, no further.',
		() => sheet(head + row(2) + row(3), '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
	),
	bad(
		'a workbook whose whole sheet has a pick list',
		'register',
		'accepted 2 rows of 2 columns',
		'What lies over cells is not spread out cell by cell.',
		() =>
			sheet(
				head + row(2) + row(3),
				'<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>'
			)
	),
	bad(
		'a workbook of 25,000 rows',
		'register',
		'accepted 20000 rows of 2 columns, cut',
		'Kept with the warning that the rest comes with a second file.',
		() => sheet(head + Array.from({ length: 25_000 }, (_, at) => row(at + 2)).join(''))
	),
	bad(
		'a workbook with a row of 2 MB without an end',
		'register',
		'refused SHEET_UNREADABLE',
		'No row is so long; it is not put together in memory.',
		() =>
			sheet(
				`<row r="1">${Array.from({ length: 60_000 }, (_, at) => `<c r="A1"><v>${at * 7919}</v></c>`).join('')}`
			)
	),
	bad(
		'a workbook whose texts stand nowhere',
		'register',
		'accepted 1 rows of 2 columns',
		'A cell that names no text is empty; a person sees it before it counts.',
		() => sheet(`${head}<row r="2">${cell('A2', 'Ada')}<c r="B2" t="s"><v>999999999</v></c></row>`)
	),
	bad(
		'a workbook that is no XML inside',
		'register',
		'refused SHEET_UNREADABLE',
		'Whatever it is, there is no table in it.',
		() => sheet(`${head}<row r="2"><c r="A2"><v>1</row>`.replaceAll('</row>', '</row'))
	),
	bad(
		'a workbook with live formulas',
		'register',
		'accepted 1 rows of 2 columns',
		'Their kept results are read as text; nothing is calculated.',
		() =>
			sheet(
				`${head}<row r="2">${cell('A2', 'Ada')}<c r="B2" t="str"><f>WEBSERVICE("https://contoh.example")</f><v>=1+1</v></c></row>`
			)
	),
	bad(
		'a workbook that is none of ours',
		'matrix',
		'refused, no matrix of ours',
		'Only what we sent out comes back in.',
		() => sheet(head + row(2))
	),
	bad(
		'a matrix whose whole sheet has a pick list and merged cells',
		'matrix',
		'refused, no matrix of ours',
		'Not spread out cell by cell, and none of ours.',
		() =>
			sheet(
				head + row(2),
				'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>'
			)
	),
	bad(
		'a matrix of 26 MB',
		'matrix',
		'refused, no matrix of ours',
		'Larger than any that we send out; it is not even opened.',
		() =>
			sheet(head, '', [
				{
					name: 'xl/media/a.bin',
					data: Buffer.concat(
						Array.from({ length: 260 }, () => Buffer.concat([randomBytes(9_000), Buffer.alloc(91_000)]))
					)
				}
			])
	)
];
