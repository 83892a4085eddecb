import type { Language } from '$lib/text/bilingual';

/** What an export may be read as. */
export const exportFormats = ['csv', 'json', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export type Value = string | number | boolean | null | readonly string[];

/** A column of open data: its key stays the same for programs, its label is for people. */
export type Column<Row> = {
	readonly key: string;
	readonly kind?: 'text' | 'number' | 'day';
	readonly width?: number;
	readonly value: (row: Row) => Value;
};

/** A table of open data, whatever it is read as; rows come as the database gives them. */
export type Table<Row> = {
	readonly name: string;
	readonly columns: readonly Column<Row>[];
	readonly rows: AsyncIterable<Row>;
	/** The day for which it holds, in the region's time zone: statuses change with it. */
	readonly asOf: string;
	/** Where it was asked for, filters included. */
	readonly address: string;
	readonly publisher: string;
	readonly language: Language;
};

/** Open data may be used by anybody who names the region (CC BY 4.0). */
export const licence = { name: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' };
