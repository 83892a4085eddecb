import type { CitedSource } from '$lib/cited-source';
import type { Bilingual } from '$lib/text/bilingual';
import type { Precision } from '$lib/written/partial-day';

/**
 * What a source says, taken as said and never as the record (decisions.md 20): a figure with its measure, or, where
 * `value` is null, a statement. Claims that differ stand beside one another; none enters a recorded figure.
 */
export type Claim = {
	readonly id: string;
	/** What it is about: agreements, one_gate, country, training, smart_city, funding. */
	readonly subjectKind: string;
	/** Which one of them, e.g. the year of the agreements or the country's code. */
	readonly subjectKey: string | null;
	readonly measure: string;
	readonly wording: Bilingual;
	/** Exact decimal text. */
	readonly value: string | null;
	/** A word (`people`, `agreements`, …) or a currency's code. */
	readonly unit: string | null;
	readonly bound: 'more_than' | 'about' | 'less_than' | null;
	readonly asOf: string | null;
	readonly precision: Precision;
	readonly note: Bilingual | null;
	readonly sources: readonly CitedSource[];
};
