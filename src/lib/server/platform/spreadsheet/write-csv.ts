import { Readable } from 'node:stream';
import { printable } from '../pdf/printable';
import { neutralText } from './neutral-text';
import {
	hasExamples,
	isDecimal,
	isExampleRow,
	sheetWords,
	type Sheet,
	type SheetCell,
	type SheetColumn
} from './sheet';

const BLOCK = 32 * 1024;

function quoted(text: string): string {
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvCell(value: SheetCell, column: SheetColumn | undefined): string {
	if (value === null || value === undefined) return '';
	// A number stays a number, also below zero; everything else is text.
	if (column?.kind === 'number' && isDecimal(value)) return String(value);
	return quoted(neutralText(printable(String(value))));
}

async function* lines(sheet: Sheet): AsyncGenerator<string> {
	const marks = hasExamples(sheet);
	const words = sheetWords[sheet.language];
	const heads = sheet.columns.map((column) => csvCell(column.label, undefined));
	let block = `${[...heads, ...(marks ? [words.example] : [])].join(',')}\r\n`;
	let place = 0;
	for await (const row of sheet.rows) {
		const cells = sheet.columns.map((column, at) => csvCell(row[at] ?? null, column));
		if (marks) cells.push(isExampleRow(sheet, row, place) ? words.marked : '');
		place++;
		block += `${cells.join(',')}\r\n`;
		if (block.length < BLOCK) continue;
		yield block;
		block = '';
	}
	yield block;
}

/**
 * A list as CSV after RFC 4180: UTF-8 without mark, comma, CRLF, one line of heads. Formulas are
 * neutralised as {@link neutralText} says; invented rows are marked in a last column.
 *
 * @returns a stream that holds about one block of rows at a time.
 */
export function writeCsv(sheet: Sheet): Readable {
	return Readable.from(lines(sheet), { objectMode: false });
}
