import type { Day } from '$lib/server/modules/calendar';

/** A record that a figure stands for or a line names. */
export type RecordRef = {
	readonly kind: 'agreement' | 'case' | 'unit' | 'partner' | 'sitting' | 'obligation';
	readonly id: string;
	readonly title: string;
	readonly isExample?: boolean;
};

/** What stands in a cell; words are found by their key, in the reader's language. */
export type ReportCell =
	| { readonly is: 'text'; readonly text: string | null }
	| { readonly is: 'word'; readonly of: ReportWord; readonly key: string | null }
	| { readonly is: 'day'; readonly day: Day | null; readonly precision?: 'day' | 'month' | 'year' }
	| { readonly is: 'count'; readonly of: readonly RecordRef[] }
	| { readonly is: 'record'; readonly record: RecordRef }
	| { readonly is: 'money'; readonly amount: string | null; readonly currency: string | null };

export type ReportWord =
	'type' | 'instrument' | 'status' | 'procedure' | 'recommendation' | 'conclusion' | 'reason' | 'council';

export type ReportRow = {
	readonly key: string;
	readonly cells: readonly ReportCell[];
	readonly isExample: boolean;
};

/** A part of a report: its columns by their keys, and its lines. */
export type ReportTable = {
	readonly key: string;
	readonly columns: readonly string[];
	readonly rows: readonly ReportRow[];
};

export const text = (value: string | null): ReportCell => ({ is: 'text', text: value });
export const word = (of: ReportWord, key: string | null): ReportCell => ({ is: 'word', of, key });
export const day = (value: Day | null, precision?: 'day' | 'month' | 'year'): ReportCell => ({
	is: 'day',
	day: value,
	precision
});
export const count = (of: readonly RecordRef[]): ReportCell => ({ is: 'count', of });
export const record = (one: RecordRef): ReportCell => ({ is: 'record', record: one });
export const money = (amount: string | null, currency: string | null): ReportCell => ({
	is: 'money',
	amount,
	currency
});
