import type { Letterhead, TableColumn } from './shapes';

/** The leader's page on paper: a few figures, then short tables. Everything comes in words. */
export type LeaderSheetData = {
	readonly letterhead?: Letterhead | null;
	readonly heading: string;
	/** `keadaan 23 November 2026` and what is counted. */
	readonly asOf: string;
	readonly figures: readonly { readonly value: string; readonly counts: string; readonly note?: string }[];
	readonly parts: readonly {
		readonly title: string;
		readonly note?: string | null;
		readonly empty: string;
		readonly columns: readonly TableColumn[];
		readonly rows: readonly { readonly cells: readonly string[]; readonly example: boolean }[];
	}[];
};
