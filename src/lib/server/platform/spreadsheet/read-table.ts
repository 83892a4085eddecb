/** A table as it was brought: its first row that is not empty names the columns. Cells are trimmed texts. */
export type ReadTable = {
	readonly head: readonly string[];
	/** `line` as a spreadsheet program numbers it. */
	readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
	/** True where more rows stood there than were read. */
	readonly isCut: boolean;
};

type Limits = { readonly mostRows: number; readonly mostColumns: number };
type Line = { readonly line: number; readonly cells: readonly string[] };

const usual: Limits = { mostRows: 200, mostColumns: 60 };
const longestCell = 4000;

function asTable(lines: readonly Line[], { mostRows, mostColumns }: Limits): ReadTable | undefined {
	const filled = lines
		.map(({ line, cells }) => ({
			line,
			cells: cells.slice(0, mostColumns).map((cell) => cell.trim().slice(0, longestCell))
		}))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	const [head, ...rows] = filled;
	if (!head) return undefined;
	return { head: head.cells, rows: rows.slice(0, mostRows), isCut: rows.length > mostRows };
}

/**
 * Reads text in columns (RFC 4180): quotes may hold separators, line ends and doubled quotes. The separator is the one
 * of comma, semicolon and tab that the first line has most of; Indonesian programs write semicolons. Undefined where
 * nothing stands in it.
 */
export function readCsv(text: string, limits: Partial<Limits> = {}): ReadTable | undefined {
	const clean = text.replace(/^\uFEFF/, '');
	const first = clean.slice(0, clean.search(/\r?\n|$/));
	const [separator] = [';', '\t', ','].sort((one, other) => countOf(first, other) - countOf(first, one));
	const lines: Line[] = [];
	let cells: string[] = [];
	let cell = '';
	let line = 1;
	let begun = 1;
	let quoted = false;
	const endCell = () => {
		cells.push(cell);
		cell = '';
	};
	const endLine = () => {
		endCell();
		lines.push({ line: begun, cells });
		cells = [];
	};
	for (let at = 0; at < clean.length; at += 1) {
		const sign = clean[at]!;
		if (sign === '\n') line += 1;
		if (quoted) {
			if (sign !== '"') cell += sign;
			else if (clean[at + 1] === '"') {
				cell += '"';
				at += 1;
			} else quoted = false;
		} else if (sign === '"' && cell === '') quoted = true;
		else if (sign === separator) endCell();
		else if (sign === '\n') {
			endLine();
			begun = line;
		} else if (sign !== '\r') cell += sign;
	}
	if (cell !== '' || cells.length > 0) endLine();
	return asTable(lines, { ...usual, ...limits });
}

const countOf = (text: string, sign: string) => text.split(sign).length - 1;

/**
 * Reads the first sheet of a workbook that holds anything. A formula gives the value that was kept with it, a link its
 * words, a day its date; an error is empty. Undefined where it is no workbook or has nothing in it.
 */
export async function readWorkbook(
	bytes: Buffer,
	limits: Partial<Limits> = {}
): Promise<ReadTable | undefined> {
	const { default: ExcelJS } = await import('exceljs');
	const workbook = new ExcelJS.Workbook();
	try {
		await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
	} catch {
		return undefined;
	}
	for (const sheet of workbook.worksheets) {
		const lines: Line[] = [];
		sheet.eachRow((row, line) => {
			const values = Array.isArray(row.values) ? row.values.slice(1) : [];
			lines.push({ line, cells: Array.from(values, textOf) });
		});
		const table = asTable(lines, { ...usual, ...limits });
		if (table) return table;
	}
	return undefined;
}

/** What stands in a cell, as a person reads it; numbers exactly as kept, days as YYYY-MM-DD. */
function textOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
		return String(value);
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
	if (typeof value !== 'object') return '';
	if ('richText' in value && Array.isArray(value.richText))
		return value.richText.map((part: { text?: unknown }) => textOf(part.text)).join('');
	if ('result' in value) return textOf(value.result);
	if ('text' in value) return textOf(value.text);
	return '';
}
