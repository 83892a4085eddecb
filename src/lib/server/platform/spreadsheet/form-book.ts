import { printable } from '../pdf/printable';
import { bufferSource } from '../uploads';
import { readZipDirectory } from '../uploads/zip-directory';

/**
 * A workbook that goes out to be filled in and comes back: several sheets, each a table whose identity is locked and
 * whose other cells wait for somebody. The first row of each sheet holds the columns' keys, hidden, so that a file in
 * either language is read by the same names.
 */
export type FormColumn = {
	readonly key: string;
	readonly label: string;
	/** In letters. */
	readonly width?: number;
	/** A fixed column is locked; a hidden one carries what the program needs when the file returns. */
	readonly fill: 'fixed' | 'hidden' | 'text' | 'number' | 'day' | 'choice';
	/** The words of a pick list, in their order. */
	readonly choices?: readonly string[];
};
export type FormSheet = {
	/** What the sheet is called inside the program; its tab bears `title`. */
	readonly key: string;
	readonly title: string;
	readonly columns: readonly FormColumn[];
	/** By column key. `undefined` locks the cell: this row is not asked that question. */
	readonly rows: readonly Readonly<Record<string, string | null | undefined>>[];
};
export type FormBook = {
	/** What the program must know when the file returns; kept on a hidden sheet. */
	readonly facts: Readonly<Record<string, string>>;
	/** The first sheet: what this is and how it is filled in. */
	readonly guide: { readonly title: string; readonly lines: readonly string[] };
	readonly sheets: readonly FormSheet[];
};

/** One filled row; a cell that holds a formula, an error or a link is named in `unreadable` and has no value. */
export type FilledRow = {
	readonly sheet: string;
	/** The row's number as the spreadsheet program shows it. */
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
	/** The cells that hold a number: an exact decimal. What was typed as text is in whatever notation its writer uses. */
	readonly numbers: readonly string[];
	readonly unreadable: readonly string[];
};
export type FilledBook = {
	readonly facts: Readonly<Record<string, string>>;
	readonly rows: readonly FilledRow[];
};

const factsSheet = '_satupintu';
const choicesSheet = '_pilihan';
const firstRow = 3;
const grey = 'FFF1F1EC';
const ochre = 'FFFFF8E6';

/** The tab's name with the key kept apart: a tab may be renamed in no locked book, but its title is translated. */
const tab = (title: string) =>
	printable(title)
		.replace(/[[\]:*?/\\]/g, ' ')
		.slice(0, 31)
		.trim();

/**
 * Writes the workbook. Text cells have the format "text" and hold plain text, so that nothing becomes a formula when it
 * is opened or edited.
 */
export async function writeFormBook(book: FormBook): Promise<Buffer> {
	const { default: ExcelJS } = await import('exceljs');
	const workbook = new ExcelJS.Workbook();
	const guide = workbook.addWorksheet(tab(book.guide.title));
	guide.getColumn(1).width = 100;
	[book.guide.title, ...book.guide.lines].forEach((text, place) => {
		const cell = guide.getCell(place + 1, 1);
		cell.value = printable(text);
		cell.alignment = { wrapText: true, vertical: 'top' };
		if (place === 0) cell.font = { bold: true, size: 14 };
	});
	await guide.protect('', { selectLockedCells: true });
	const lists = workbook.addWorksheet(choicesSheet, { state: 'veryHidden' });
	let list = 0;
	for (const sheet of book.sheets) {
		const page = workbook.addWorksheet(tab(sheet.title), {
			views: [{ state: 'frozen', ySplit: firstRow - 1 }],
			pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToHeight: 0 }
		});
		page.getRow(1).hidden = true;
		for (const [place, column] of sheet.columns.entries()) {
			const at = page.getColumn(place + 1);
			at.width = column.width ?? 20;
			at.hidden = column.fill === 'hidden';
			page.getCell(1, place + 1).value = `${sheet.key}.${column.key}`;
			const head = page.getCell(2, place + 1);
			head.value = printable(column.label);
			head.font = { bold: true };
			head.alignment = { wrapText: true, vertical: 'top' };
			let range: string | undefined;
			if (column.fill === 'choice') {
				list += 1;
				const words = column.choices ?? [];
				words.forEach((word, line) => (lists.getCell(line + 1, list).value = printable(word)));
				const letter = lists.getColumn(list).letter;
				range = `'${choicesSheet}'!$${letter}$1:$${letter}$${Math.max(1, words.length)}`;
			}
			sheet.rows.forEach((row, line) => {
				const cell = page.getCell(firstRow + line, place + 1);
				const value = row[column.key];
				const waits = column.fill !== 'fixed' && column.fill !== 'hidden' && value !== undefined;
				if (value) cell.value = printable(value).slice(0, 32_000);
				cell.numFmt = column.fill === 'number' ? 'General' : column.fill === 'day' ? 'yyyy-mm-dd' : '@';
				cell.alignment = { wrapText: true, vertical: 'top' };
				cell.protection = { locked: !waits };
				cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: waits ? ochre : grey } };
				if (waits && range)
					cell.dataValidation = { type: 'list', allowBlank: true, formulae: [range], showErrorMessage: true };
			});
		}
		await page.protect('', {
			selectLockedCells: true,
			selectUnlockedCells: true,
			formatColumns: true,
			formatRows: true,
			sort: false
		});
	}
	const facts = workbook.addWorksheet(factsSheet, { state: 'veryHidden' });
	Object.entries(book.facts).forEach(([key, value], line) => {
		facts.getCell(line + 1, 1).value = key;
		facts.getCell(line + 1, 2).value = value;
	});
	return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** What is laid over cells and not in them; spread out cell by cell, a single line of it may mean millions. */
const unreadNodes = [
	'dataValidations',
	'mergeCells',
	'conditionalFormatting',
	'cols',
	'hyperlinks',
	'drawing',
	'tableParts',
	'extLst'
] as const;
/** Unpacked sheets and texts; a full book of {@link mostFormRows} rows has half of it. */
const mostUnpacked = 24 * 1024 * 1024;

/** The library keeps each cell as an object of its own: what is larger than any book of ours is not given to it. */
async function isOfFormSize(bytes: Buffer): Promise<boolean> {
	try {
		const parts = await readZipDirectory(bufferSource(bytes));
		return parts.reduce((sum, { unpacked }) => sum + unpacked, 0) <= mostUnpacked;
	} catch {
		return false;
	}
}

/** The most rows that a returned book may hold: more is no matrix that somebody filled in by hand. */
export const mostFormRows = 5_000;

/**
 * Reads a workbook that came back. Undefined where it is none of ours (no hidden sheet of facts, or one that cannot be
 * read as a workbook), or holds more than {@link mostFormRows}.
 */
export async function readFormBook(bytes: Buffer): Promise<FilledBook | undefined> {
	if (!(await isOfFormSize(bytes))) return undefined;
	const { default: ExcelJS } = await import('exceljs');
	const workbook = new ExcelJS.Workbook();
	try {
		await workbook.xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes: [...unreadNodes] });
	} catch {
		return undefined;
	}
	const facts: Record<string, string> = {};
	workbook.getWorksheet(factsSheet)?.eachRow((row) => {
		facts[textOf(row.getCell(1).value) ?? ''] = textOf(row.getCell(2).value) ?? '';
	});
	if (Object.keys(facts).length === 0) return undefined;
	const rows: FilledRow[] = [];
	for (const page of workbook.worksheets) {
		const names = new Map<number, string>();
		page.getRow(1).eachCell((cell, at) => names.set(at, textOf(cell.value) ?? ''));
		const sheet = [...names.values()].find((name) => name.includes('.'))?.split('.')[0];
		if (sheet === undefined || page.name === factsSheet || page.name === choicesSheet) continue;
		if (page.rowCount > mostFormRows) return undefined;
		page.eachRow((row, line) => {
			if (line < firstRow) return;
			const cells: Record<string, string> = {};
			const unreadable: string[] = [];
			const numbers: string[] = [];
			for (const [at, name] of names) {
				const key = name.slice(sheet.length + 1);
				const { value: held } = row.getCell(at);
				const value = textOf(held);
				if (typeof held === 'number') numbers.push(key);
				if (value === undefined) unreadable.push(key);
				else if (value !== '') cells[key] = value;
			}
			if (Object.keys(cells).length > 0 || unreadable.length > 0)
				rows.push({ sheet, line, cells, numbers, unreadable });
		});
	}
	return { facts, rows };
}

/** What stands in a cell as text: a day as YYYY-MM-DD, a number as a plain decimal; undefined for what is no value. */
function textOf(value: unknown): string | undefined {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return printable(value).trim();
	if (typeof value === 'boolean') return String(value);
	if (typeof value === 'number')
		return Number.isFinite(value) && Math.abs(value) < 1e15 ? plainDecimal(value) : undefined;
	if (value instanceof Date)
		return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
	if (typeof value === 'object' && 'richText' in value && Array.isArray(value.richText))
		return printable(
			value.richText
				.map((part: { text?: unknown }) => (typeof part.text === 'string' ? part.text : ''))
				.join('')
		).trim();
	// A formula, an error value or a link: what it shows is not what somebody wrote.
	return undefined;
}

/** A number of the format without an exponent, at most six places. */
function plainDecimal(value: number): string {
	if (Number.isInteger(value)) return BigInt(value).toString();
	return value.toFixed(6).replace(/0+$/, '').replace(/\.$/, '');
}

/** Fills cells of a book as somebody at their desk would: for the demonstration and for tests. */
export async function fillFormBook(
	bytes: Buffer,
	fill: (row: {
		readonly sheet: string;
		/** 0 for the sheet's first row. */
		readonly place: number;
		readonly cells: Readonly<Record<string, string>>;
	}) => Readonly<Record<string, string | number | Date | { formula: string; result: string } | undefined>>
): Promise<Buffer> {
	const { default: ExcelJS } = await import('exceljs');
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
	const book = await readFormBook(bytes);
	for (const { sheet, line, cells } of book?.rows ?? []) {
		const page = workbook.worksheets.find((one) => String(one.getCell(1, 1).value).startsWith(`${sheet}.`))!;
		const places = new Map<string, number>();
		page.getRow(1).eachCell((cell, at) => places.set(String(cell.value), at));
		for (const [key, value] of Object.entries(fill({ sheet, place: line - firstRow, cells }))) {
			const at = places.get(`${sheet}.${key}`);
			if (at !== undefined && value !== undefined) page.getCell(line, at).value = value;
		}
	}
	return Buffer.from(await workbook.xlsx.writeBuffer());
}
