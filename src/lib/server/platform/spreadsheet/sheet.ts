import type { Language } from '$lib/text/bilingual';

/**
 * What a column holds. `number` takes a number or an exact decimal as text (`13400000.00`); `day` takes
 * `YYYY-MM-DD`; a value that does not fit (a year alone, "tidak diketahui") is written as text.
 */
export type SheetColumn = {
	readonly label: string;
	readonly kind?: 'text' | 'number' | 'day';
	/** In letters; default 24 for text, 14 for the others. */
	readonly width?: number;
};
export type SheetCell = string | number | null;
export type SheetRow = readonly SheetCell[];

export type Sheet = {
	readonly title: string;
	readonly columns: readonly SheetColumn[];
	/** May come from the database a page at a time: the file is written as they come. */
	readonly rows: Iterable<SheetRow> | AsyncIterable<SheetRow>;
	/** Which rows hold invented data: all, none, or those for which the function says so. */
	readonly exampleMark: boolean | ((row: SheetRow, place: number) => boolean);
	readonly language: Language;
	/** What the reader should know: filters, source, licence, when it was made. */
	readonly notes?: readonly { readonly label: string; readonly value: string }[];
};

export const sheetWords = {
	id: {
		example: 'Contoh',
		marked: 'Contoh – data buatan',
		notes: 'Keterangan',
		title: 'Judul',
		warning: 'CONTOH – data buatan: baris bertanda "Contoh – data buatan" dibuat untuk peragaan.',
		cut: '… [dipotong]'
	},
	en: {
		example: 'Example',
		marked: 'Contoh – data buatan (example)',
		notes: 'Notes',
		title: 'Title',
		warning: 'CONTOH – data buatan (example): rows marked so are invented and were made for a demonstration.',
		cut: '… [cut]'
	}
} as const;

/** True when some row may be invented: then the file has a column that says of which. */
export function hasExamples(sheet: Sheet): boolean {
	return sheet.exampleMark !== false;
}

export function isExampleRow(sheet: Sheet, row: SheetRow, place: number): boolean {
	return typeof sheet.exampleMark === 'function' ? sheet.exampleMark(row, place) : sheet.exampleMark;
}

/** An exact decimal with no sign that a spreadsheet could take for more. */
export function isDecimal(value: SheetCell): boolean {
	return typeof value === 'number' ? Number.isFinite(value) : /^-?\d+(\.\d+)?$/.test(value ?? '');
}
