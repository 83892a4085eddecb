import { Readable } from 'node:stream';
import { printable } from '../pdf/printable';
import {
	hasExamples,
	isDecimal,
	isExampleRow,
	sheetWords,
	type Sheet,
	type SheetCell,
	type SheetColumn,
	type SheetRow
} from './sheet';
import { zipStream, type ZipPart } from './zip-stream';

// Limits of the format (Excel specifications and limits).
const MAX_ROWS = 1_048_576;
const MAX_LETTERS = 32_767;
const BLOCK = 32 * 1024;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// A4 on its side, as many pages high as it takes, never cut at the right.
const PAGE = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';

/** Places in the list of cell formats below. */
const STYLE = { text: 1, head: 2, day: 3, number: 4 } as const;
const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`;

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** `A`, `B`, … `Z`, `AA`, … */
function columnName(place: number): string {
	const rest = place % 26;
	const name = String.fromCharCode(65 + rest);
	return place < 26 ? name : columnName(Math.floor(place / 26) - 1) + name;
}

function textCell(at: string, value: string, cut: string, style: number = STYLE.text): string {
	let text = printable(value);
	if (text.length > MAX_LETTERS) text = printable(text.slice(0, MAX_LETTERS - cut.length)) + cut;
	// Excel reads _x000D_ in a text as a sign; an underscore before x is itself written so.
	text = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
	return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** Days since 30 December 1899, as the format counts; null before 1 March 1900, where its calendar is wrong. */
function daySerial(value: SheetCell): number | null {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
	const instant = Date.parse(`${value}T00:00:00Z`);
	if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== value) return null;
	const serial = instant / 86_400_000 + 25_569;
	return serial > 60 ? serial : null;
}

/** Text is typed as text and in the format "text": no formula when it is opened, and none when it is edited. */
function cell(at: string, value: SheetCell, column: SheetColumn, cut: string): string {
	if (value === null || value === undefined || value === '') return '';
	if (column.kind === 'number' && isDecimal(value)) {
		// A number of the format has 15 exact digits; a longer amount stays exact as text.
		const digits = String(value)
			.replace(/[-.]/g, '')
			.replace(/^0+/, '')
			.replace(/\.?0+$/, '').length;
		if (digits <= 15) return `<c r="${at}" s="${STYLE.number}"><v>${Number(value)}</v></c>`;
	}
	const serial = column.kind === 'day' ? daySerial(value) : null;
	if (serial !== null) return `<c r="${at}" s="${STYLE.day}"><v>${serial}</v></c>`;
	return textCell(at, String(value), cut);
}

/** In letters; a head is never narrower than its own words and the arrow of its filter. */
function widthOf({ label, width, kind }: SheetColumn): number {
	return Math.max(width ?? (kind === undefined || kind === 'text' ? 24 : 14), Math.min(label.length + 4, 40));
}

/** Not every program works out the height of a row when it opens a file: long texts would overlap. */
function rowHeight(row: SheetRow, widths: readonly number[]): string {
	const lines = row.map((value, place) =>
		typeof value !== 'string'
			? 1
			: value.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / (widths[place] ?? 24)), 0)
	);
	const most = Math.min(Math.max(1, ...lines), 12);
	return most === 1 ? '' : ` ht="${most * 15}" customHeight="1"`;
}

async function* dataSheet(sheet: Sheet): AsyncGenerator<string> {
	const words = sheetWords[sheet.language];
	const marks = hasExamples(sheet);
	const columns: SheetColumn[] = [...sheet.columns, ...(marks ? [{ label: words.example, width: 22 }] : [])];
	const names = columns.map((_, place) => columnName(place));
	const widths = columns.map(widthOf);
	const cols = widths.map(
		(letters, place) => `<col min="${place + 1}" max="${place + 1}" width="${letters}" customWidth="1"/>`
	);
	yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>`;
	yield `<row r="1">${columns.map(({ label }, place) => textCell(`${names[place]}1`, label, words.cut, STYLE.head)).join('')}</row>`;
	let count = 0;
	let block = '';
	for await (const row of sheet.rows) {
		const line = count + 2;
		if (line > MAX_ROWS) throw new RangeError(`a worksheet holds ${MAX_ROWS - 1} rows`);
		const example = marks && isExampleRow(sheet, row, count);
		const cells = columns.map((column, place) => {
			const isMark = marks && place === columns.length - 1;
			const value = isMark ? (example ? words.marked : null) : (row[place] ?? null);
			return cell(`${names[place]}${line}`, value, column, words.cut);
		});
		count++;
		block += `<row r="${line}"${rowHeight(row, widths)}>${cells.join('')}</row>`;
		if (block.length < BLOCK) continue;
		yield block;
		block = '';
	}
	const head = marks
		? `<headerFooter><oddHeader>&amp;C${escaped(words.marked)}</oddHeader></headerFooter>`
		: '';
	yield `${block}</sheetData><autoFilter ref="A1:${names.at(-1)}${count + 1}"/>${PAGE}${head}</worksheet>`;
}

/** The second sheet: what the list is, so that the first stays a plain table that programs can read. */
function notesSheet(sheet: Sheet): string {
	const words = sheetWords[sheet.language];
	const rows = [
		{ label: words.title, value: sheet.title },
		...(hasExamples(sheet) ? [{ label: words.example, value: words.warning }] : []),
		...(sheet.notes ?? [])
	];
	const lines = rows.map(
		({ label, value }, place) =>
			`<row r="${place + 1}"${rowHeight([null, value], [24, 90])}>${textCell(`A${place + 1}`, label, words.cut, STYLE.head)}${textCell(`B${place + 1}`, value, words.cut)}</row>`
	);
	return `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols><col min="1" max="1" width="24" customWidth="1"/><col min="2" max="2" width="90" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData>${PAGE}</worksheet>`;
}

/** A tab's name: at most 31 letters and none of the signs that the format keeps for itself. */
function tabName(title: string, taken: string): string {
	const name = [
		...printable(title)
			.replace(/[[\]:*?/\\\n\t]/g, ' ')
			.replace(/\s+/g, ' ')
			.trim()
	]
		.slice(0, 31)
		.join('')
		.replace(/^'+|'+$/g, '')
		.trim();
	const usable = name !== '' && !/^history$/i.test(name) && name.toLowerCase() !== taken.toLowerCase();
	return usable && name.length <= 31 ? name : 'Data';
}

function fixedParts(sheet: Sheet, more: readonly Sheet[]): ZipPart[] {
	const notes = sheetWords[sheet.language].notes;
	const tabs: string[] = [];
	for (const { title } of [sheet, ...more]) {
		const name = tabName(title, notes);
		const isTaken = tabs.some((tab) => tab.toLowerCase() === name.toLowerCase());
		tabs.push(isTaken ? `${name.slice(0, 27)} ${tabs.length + 1}` : name);
	}
	const tabTag = (name: string, place: number) =>
		`<sheet name="${escaped(name)}" sheetId="${sheetNumber(place)}" r:id="rId${sheetNumber(place)}"/>`;
	const printTag = (name: string, place: number) =>
		`<definedName name="_xlnm.Print_Titles" localSheetId="${place}">'${escaped(name).replaceAll("'", "''")}'!$1:$1</definedName>`;
	const type = (part: string, kind: string) =>
		`<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
	const relation = (id: number, kind: string, target: string) =>
		`<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
	const relations = (inner: string) =>
		`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
	return [
		{
			name: '[Content_Types].xml',
			text: [
				`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type(`/xl/worksheets/sheet${notesNumber}.xml`, 'worksheet')}${tabs.map((_, place) => type(`/xl/worksheets/sheet${sheetNumber(place)}.xml`, 'worksheet')).join('')}${type('/xl/styles.xml', 'styles')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
			]
		},
		{
			name: '_rels/.rels',
			text: [
				relations(
					`${relation(1, 'officeDocument', 'xl/workbook.xml')}<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`
				)
			]
		},
		{
			name: 'docProps/core.xml',
			text: [
				`${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(printable(sheet.title))}</dc:title><dc:language>${sheet.language}</dc:language></cp:coreProperties>`
			]
		},
		{
			name: 'xl/workbook.xml',
			text: [
				`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.map(tabTag).join('')}<sheet name="${notes}" sheetId="${notesNumber}" r:id="rId${notesNumber}"/></sheets><definedNames>${tabs.map(printTag).join('')}</definedNames></workbook>`
			]
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			text: [
				relations(
					tabs
						.map((_, place) =>
							relation(sheetNumber(place), 'worksheet', `worksheets/sheet${sheetNumber(place)}.xml`)
						)
						.join('') +
						relation(notesNumber, 'worksheet', `worksheets/sheet${notesNumber}.xml`) +
						relation(3, 'styles', 'styles.xml')
				)
			]
		},
		{ name: 'xl/styles.xml', text: [styles] },
		{ name: `xl/worksheets/sheet${notesNumber}.xml`, text: [notesSheet(sheet)] }
	];
}

/** The first table is the first worksheet, the notes are the second, the styles have the third number; then the rest. */
const notesNumber = 2;
const sheetNumber = (place: number) => (place === 0 ? 1 : place + 3);

/**
 * A list as XLSX: one plain table with its heads in the first row, and a second sheet that says what it
 * is. Text keeps every sign and never becomes a formula; invented rows are marked in a last column.
 *
 * @param more further tables, a worksheet each
 * @returns a stream that is written as the rows come and holds about one block of them at a time; it
 *   ends with an error where the rows do, or where there are more than a worksheet holds.
 */
export function writeXlsx(sheet: Sheet, more: readonly Sheet[] = []): Readable {
	const tables = [sheet, ...more].map((one, place) => ({
		name: `xl/worksheets/sheet${sheetNumber(place)}.xml`,
		text: dataSheet(one)
	}));
	const parts = [...fixedParts(sheet, more), ...tables];
	return Readable.from(zipStream(parts), { objectMode: false });
}
