import type { Instrument } from './instrument';
import type { EntryKind } from './ledger';

/** What totals are told by. `all` has one value, the empty text. */
export const facets = ['all', 'donor', 'year', 'sector', 'channel'] as const;
export type Facet = (typeof facets)[number];

/** One total: of one instrument, one kind of entry and one currency. Nothing in it may be added to another's. */
export type MoneyTotal = {
	readonly facet: Facet;
	/** The partner's id, the year, the sector's or the channel's key. */
	readonly value: string;
	/** The partner's name; null for what has words of its own. */
	readonly name: string | null;
	/** `own`: what the region itself put in or spent outside every instrument. */
	readonly instrument: Instrument | 'own';
	readonly kind: EntryKind;
	readonly currency: string;
	readonly amount: string;
	/** The same entries in rupiah, each at the rate of its own day. */
	readonly amountIdr: string;
	readonly entries: number;
};

/** Whose totals: what is published, all that is real, or what was invented for a demonstration. */
export const audiences = ['public', 'office', 'example'] as const;
export type Audience = (typeof audiences)[number];

/** One line of a table of totals: a donor's grants in euro, say, with what was promised and paid of them. */
export type TotalLine = {
	readonly value: string;
	readonly name: string | null;
	readonly instrument: Instrument | 'own';
	readonly currency: string;
	readonly amounts: Readonly<
		Partial<Record<EntryKind, { readonly amount: string; readonly amountIdr: string }>>
	>;
};

/**
 * The totals of a facet as lines, one for each value, instrument and currency: kinds of entry stand beside one another
 * and are never summed. Lines keep the order of the totals.
 */
export function totalLines(totals: readonly MoneyTotal[], facet: Facet): TotalLine[] {
	const lines = new Map<string, TotalLine>();
	for (const total of totals) {
		if (total.facet !== facet) continue;
		const key = JSON.stringify([total.value, total.instrument, total.currency]);
		const { value, name, instrument, currency } = total;
		const line = lines.get(key) ?? { value, name, instrument, currency, amounts: {} };
		const { amount, amountIdr } = total;
		lines.set(key, { ...line, amounts: { ...line.amounts, [total.kind]: { amount, amountIdr } } });
	}
	return [...lines.values()];
}
