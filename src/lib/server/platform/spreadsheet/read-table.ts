/** A table as it was brought: its first row that is not empty names the columns. Cells are trimmed texts. */
export type ReadTable = {
	readonly head: readonly string[];
	/** `line` as a spreadsheet program numbers it. */
	readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
	/** True where more rows stood there than were read. */
	readonly isCut: boolean;
};

export type TableLimits = { readonly mostRows: number; readonly mostColumns: number };

export const mostUsually = 200;
const usual: TableLimits = { mostRows: mostUsually, mostColumns: 60 };
const longestCell = 4000;

/**
 * Takes lines as they are read and keeps what a table needs of them: whoever reads may stop once it says that it has
 * enough, so that no file makes more of itself in memory than the table that was asked for.
 */
export class TableOfLines {
	readonly #limits: TableLimits;
	readonly #lines: { readonly line: number; readonly cells: string[] }[] = [];
	#isCut = false;

	constructor(limits: Partial<TableLimits> = {}) {
		this.#limits = { ...usual, ...limits };
	}

	get mostColumns(): number {
		return this.#limits.mostColumns;
	}

	/** @returns false where no further line is wanted */
	take(line: number, cells: readonly string[]): boolean {
		const kept = cells.slice(0, this.mostColumns).map((cell) => cell.trim().slice(0, longestCell));
		if (!kept.some((cell) => cell !== '')) return true;
		// One line more than the rows: the head.
		if (this.#lines.length > this.#limits.mostRows) {
			this.#isCut = true;
			return false;
		}
		this.#lines.push({ line, cells: kept });
		return true;
	}

	/** Undefined where nothing stood in it. */
	get table(): ReadTable | undefined {
		const [head, ...rows] = this.#lines;
		return head && { head: head.cells, rows, isCut: this.#isCut };
	}
}

/** What Windows-1252 has between 0x80 and 0x9F; Node 20 reads these bytes as the controls of Latin-1. */
const excelSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * A CSV as text. Excel writes its plain "CSV" in Windows-1252, where a quote or a dash that came from Word is one byte
 * that UTF-8 does not know; whatever is no UTF-8 is read as that.
 */
export function csvText(bytes: Buffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return bytes
			.toString('latin1')
			.replace(/[\u0080-\u009f]/g, (sign) => excelSigns[sign.charCodeAt(0) - 0x80]!);
	}
}

/**
 * Reads text in columns (RFC 4180): quotes may hold separators, line ends and doubled quotes. The separator is the one
 * of comma, semicolon and tab that the first line has most of; Indonesian programs write semicolons. Undefined where
 * nothing stands in it.
 */
export function readCsv(text: string, limits: Partial<TableLimits> = {}): ReadTable | undefined {
	const clean = text.replace(/^\uFEFF/, '');
	const end = clean.indexOf('\n');
	const first = clean.slice(0, end < 0 ? clean.length : end);
	const [separator] = [';', '\t', ','].sort((one, other) => countOf(first, other) - countOf(first, one));
	const found = new TableOfLines(limits);
	let cells: string[] = [];
	let cell = '';
	let line = 1;
	let begun = 1;
	let quoted = false;
	const endCell = () => {
		// Of a line of a million separators no more is kept than the table has columns.
		if (cells.length < found.mostColumns) cells.push(cell);
		cell = '';
	};
	const endLine = () => {
		endCell();
		const goesOn = found.take(begun, cells);
		cells = [];
		return goesOn;
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
			if (!endLine()) return found.table;
			begun = line;
		} else if (sign !== '\r') cell += sign;
	}
	if (cell !== '' || cells.length > 0) endLine();
	return found.table;
}

const countOf = (text: string, sign: string) => {
	let count = 0;
	for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
	return count;
};
