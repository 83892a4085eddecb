import { bufferSource } from '../uploads';
import { readZipDirectory, unpack, type ZipEntry } from '../uploads/zip-directory';
import { xmlEvents, type XmlEvent } from '../word/xml-events';
import { mostUsually, TableOfLines, type ReadTable, type TableLimits } from './read-table';

/** Texts that cells share, styles and lists of sheets are held as a whole; more than this no register has. */
const mostWhole = 48 * 1024 * 1024;
/** One row as it stands in the file; one of all 16,384 columns, each with its format, has a third of it. */
const longestRow = 1024 * 1024;
/** Merged cells, and cells that they fill: a title over a table, a partner beside its ten agreements. */
const mostMerged = 20_000;

/** It is no workbook, or one that no spreadsheet program wrote. */
class WorkbookFault extends Error {}

/**
 * Reads the first sheet of a workbook that holds anything, row by row and no further than the table needs. A formula
 * gives the value that was kept with it, a link its words, a day its date, a merged cell what stands in its first; an
 * error is empty. Undefined where it is no workbook or has nothing in it. The upload door has looked through it before.
 */
export async function readWorkbook(
	bytes: Buffer,
	limits: Partial<TableLimits> = {}
): Promise<ReadTable | undefined> {
	try {
		const parts = new Parts(bytes, await readZipDirectory(bufferSource(bytes)));
		const book = await describeBook(parts);
		for (const sheet of book.sheets) {
			const table = await readSheet(parts, sheet, book, limits);
			if (table) return table;
		}
		return undefined;
	} catch {
		// Whatever is wrong with it, there is no table to read; the file itself is refused by name.
		return undefined;
	}
}

class Parts {
	constructor(
		private readonly bytes: Buffer,
		private readonly entries: readonly ZipEntry[]
	) {}

	entry(name: string): ZipEntry | undefined {
		return this.entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
	}

	pieces(entry: ZipEntry): AsyncGenerator<Buffer> {
		return unpack(bufferSource(this.bytes), entry);
	}

	/** A part as a whole; empty where it is not there. */
	async whole(name: string): Promise<string> {
		const entry = this.entry(name);
		if (!entry) return '';
		if (entry.unpacked > mostWhole) throw new WorkbookFault(`${name} is too large`);
		const pieces: Buffer[] = [];
		for await (const piece of this.pieces(entry)) pieces.push(piece);
		return Buffer.concat(pieces).toString('utf8');
	}
}

type Book = {
	/** The parts of the sheets in the order of their tabs. */
	readonly sheets: readonly string[];
	readonly texts: readonly string[];
	/** By style: whether a number in it is a day. */
	readonly days: readonly boolean[];
	/** Days are counted from 1904, as old Macintosh programs did. */
	readonly is1904: boolean;
};

const local = (name: string) => name.slice(name.lastIndexOf(':') + 1);
const opens = function* (xml: string): Generator<{ name: string; event: XmlEvent }> {
	for (const event of xmlEvents(xml)) if (event.type === 'open') yield { name: local(event.name), event };
};

async function describeBook(parts: Parts): Promise<Book> {
	const targets = new Map<string, string>();
	for (const { name, event } of opens(await parts.whole('xl/_rels/workbook.xml.rels')))
		if (name === 'Relationship')
			targets.set(event.attributes.get('Id') ?? '', event.attributes.get('Target') ?? '');
	const sheets: string[] = [];
	let is1904 = false;
	for (const { name, event } of opens(await parts.whole('xl/workbook.xml'))) {
		if (name === 'workbookPr') is1904 = /^(1|true)$/.test(event.attributes.get('date1904') ?? '');
		if (name !== 'sheet') continue;
		const id = [...event.attributes].find(([key]) => key.includes(':') && local(key) === 'id')?.[1] ?? '';
		const target = targets.get(id);
		if (target) sheets.push(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
	}
	return {
		sheets,
		texts: sharedTexts(await parts.whole('xl/sharedStrings.xml')),
		days: dayStyles(await parts.whole('xl/styles.xml')),
		is1904
	};
}

/** The texts that cells name by their place; how a word is spoken (phonetic runs) is no part of it. */
function sharedTexts(xml: string): string[] {
	const texts: string[] = [];
	let text: string | null = null;
	let isSpoken = false;
	for (const { type, name, empty, text: said } of xmlEvents(xml)) {
		const is = local(name);
		if (is === 'si') {
			if (type === 'open') text = '';
			if ((type === 'close' || empty) && text !== null) {
				texts.push(text);
				text = null;
			}
		} else if (is === 'rPh') isSpoken = type === 'open' && !empty;
		else if (is === 't' && type === 'open' && text !== null && !isSpoken) text += said;
	}
	return texts;
}

/** The formats that every program knows without being told (ECMA-376, 18.8.30). */
const builtInDay = (id: number) =>
	(id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

function dayStyles(xml: string): boolean[] {
	const own = new Map<number, boolean>();
	const days: boolean[] = [];
	let isInCells = false;
	for (const { type, name, empty, attributes } of xmlEvents(xml)) {
		const is = local(name);
		if (is === 'cellXfs') isInCells = type === 'open' && !empty;
		if (type !== 'open') continue;
		if (is === 'numFmt') {
			const code = (attributes.get('formatCode') ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
			own.set(Number(attributes.get('numFmtId')), /[dmyhs]/i.test(code) && !/^general$/i.test(code));
		} else if (is === 'xf' && isInCells) {
			const id = Number(attributes.get('numFmtId') ?? 0);
			days.push(own.get(id) ?? builtInDay(id));
		}
	}
	return days;
}

async function readSheet(
	parts: Parts,
	name: string,
	book: Book,
	limits: Partial<TableLimits>
): Promise<ReadTable | undefined> {
	const entry = parts.entry(name);
	if (!entry) return undefined;
	const found = new TableOfLines(limits);
	const rows = new Map<number, string[]>();
	const merged: Merged[] = [];
	let line = 0;
	for await (const { row, outside } of cutRows(parts.pieces(entry))) {
		if (outside !== undefined) merged.push(...mergedIn(outside));
		if (merged.length > mostMerged) throw new WorkbookFault('too many merged cells');
		if (row === undefined) continue;
		line = row.number ?? line + 1;
		// One row more than is wanted says that the table is cut; what comes then is passed over.
		if (rows.size > (limits.mostRows ?? mostUsually) + 1) continue;
		const cells = cellsOf(row.xml, found.mostColumns, book);
		if (cells.some((cell) => cell !== '')) rows.set(line, cells);
	}
	fillMerged(merged, rows, found.mostColumns);
	for (const [at, cells] of rows) if (!found.take(at, cells)) break;
	return found.table;
}

type CutRow = { readonly xml: string; readonly number: number | null };
const rowTag = /<((?:\w{1,20}:)?row)(?=[\s>/])/;
/** So long is the longest tag that may lie on the border of two pieces. */
const longestTag = 1_000;

/** The rows of a sheet one after the other, and what stands outside of them; never more than a row in memory. */
async function* cutRows(
	pieces: AsyncIterable<Buffer>
): AsyncGenerator<{ readonly row?: CutRow; readonly outside?: string }> {
	let rest = '';
	for await (const piece of inLargePieces(pieces)) {
		rest += piece;
		for (;;) {
			const begin = rowTag.exec(rest);
			if (!begin) {
				yield { outside: rest };
				rest = rest.slice(-longestTag);
				break;
			}
			const row = wholeRow(rest, begin.index, begin[1]!);
			if (!row) {
				rest = rest.slice(begin.index);
				break;
			}
			yield { row };
			rest = rest.slice(row.end);
		}
		if (rest.length > longestRow) throw new WorkbookFault('a row without an end');
	}
}

/** Small pieces joined, so that no text is put together anew for each of them. */
async function* inLargePieces(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let held: string[] = [];
	let length = 0;
	for await (const piece of pieces) {
		held.push(decoder.decode(piece, { stream: true }));
		length += piece.length;
		if (length < 256 * 1024) continue;
		yield held.join('');
		[held, length] = [[], 0];
	}
	yield held.join('');
}

function wholeRow(xml: string, from: number, tag: string): (CutRow & { end: number }) | null {
	const head = xml.indexOf('>', from);
	if (head < 0) return null;
	const said = / r="(\d{1,7})"/.exec(xml.slice(from, head))?.[1];
	const number = said === undefined ? null : Number(said);
	if (xml[head - 1] === '/') return { xml: '', number, end: head + 1 };
	const close = `</${tag}>`;
	const end = xml.indexOf(close, head);
	return end < 0 ? null : { xml: xml.slice(head + 1, end), number, end: end + close.length };
}

/** A column by its letters, from 0; A to XFD. */
function columnOf(reference: string): number {
	let column = 0;
	for (const sign of reference.replace(/\d+$/, '')) column = column * 26 + (sign.charCodeAt(0) - 64);
	return column - 1;
}

function cellsOf(xml: string, mostColumns: number, book: Book): string[] {
	const cells: string[] = [];
	let at = -1;
	let kind = '';
	let style = 0;
	let said = '';
	const put = () => {
		if (at < 0 || at >= mostColumns) return;
		while (cells.length < at) cells.push('');
		cells[at] = valueOf(kind, style, said, book);
	};
	for (const { type, name, attributes, empty, text } of xmlEvents(xml)) {
		const is = local(name);
		if (is === 'c') {
			if (type === 'open') {
				const reference = attributes.get('r') ?? '';
				at = /^[A-Z]{1,3}\d{1,7}$/.test(reference) ? columnOf(reference) : at + 1;
				kind = attributes.get('t') ?? 'n';
				style = Number(attributes.get('s') ?? 0);
				said = '';
			}
			if (type === 'close' || empty) put();
		} else if ((is === 'v' || is === 't') && type === 'open') said += text;
	}
	return cells;
}

/** What a cell shows, as a person reads it; numbers exactly as kept, days as YYYY-MM-DD. */
function valueOf(kind: string, style: number, said: string, book: Book): string {
	if (said === '' || kind === 'e') return '';
	if (kind === 's') return book.texts[Number(said)] ?? '';
	if (kind === 'b') return said === '1' ? 'true' : 'false';
	if (kind === 'd') return said.slice(0, 10);
	if (kind !== 'n') return said;
	const number = Number(said);
	if (!Number.isFinite(number)) return '';
	return book.days[style] ? dayOf(number, book.is1904) : String(number);
}

const msADay = 86_400_000;

/** A day by its count: 25569 is 1 January 1970. */
function dayOf(count: number, is1904: boolean): string {
	const day = new Date(Math.round((count - 25_569 + (is1904 ? 1_462 : 0)) * msADay));
	return Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9_999 || day.getUTCFullYear() < 0
		? ''
		: day.toISOString().slice(0, 10);
}

type Merged = { readonly from: string; readonly to: string };

const mergedIn = (xml: string): Merged[] =>
	[
		...xml.matchAll(/<(?:\w{1,20}:)?mergeCell\s[^<>]{0,200}?ref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/g)
	].map(([, from, to]) => ({ from: from!, to: to! }));

/** Cells that were merged show what stands in the first of them; here each of the rows says it. */
function fillMerged(merged: readonly Merged[], rows: Map<number, string[]>, mostColumns: number): void {
	let left = mostMerged;
	for (const { from, to } of merged) {
		const first = columnOf(from);
		const last = Math.min(columnOf(to), mostColumns - 1);
		const top = lineOf(from);
		const value = rows.get(top)?.[first] ?? '';
		if (value === '') continue;
		const bottom = Math.min(lineOf(to), top + 1_000);
		for (let line = top; line <= bottom; line += 1) {
			const cells = rows.get(line);
			if (!cells) continue;
			for (let column = first; column <= last && left > 0; column += 1, left -= 1) {
				while (cells.length <= column) cells.push('');
				if (cells[column] === '') cells[column] = value;
			}
		}
	}
}

const lineOf = (reference: string) => Number(reference.replace(/^[A-Z]+/, ''));
