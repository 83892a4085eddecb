import type { Day } from '$lib/server/modules/calendar';
import { addDecimals, compareDecimals, decimal, decimalText, negateDecimal } from '$lib/written/decimal';

/** A sum that is to come by a day; without an instrument it is what the region itself puts in. */
export type Tranche = {
	readonly id: string;
	readonly fundingId: string | null;
	readonly dueOn: Day;
	/** Exact decimal. */
	readonly amount: string;
	readonly currency: string;
};

export type TrancheState = 'paid' | 'late' | 'partly' | 'ahead';

type Paid = {
	readonly fundingId: string | null;
	readonly kind: string;
	readonly amount: string;
	readonly currency: string;
};

/** What a tranche is settled by: disbursements of its instrument, or counterpart funds in its currency. */
const keyOf = (one: Pick<Tranche, 'fundingId' | 'currency'>) => one.fundingId ?? `own/${one.currency}`;

/**
 * How far each tranche was paid by a day: what the ledger holds settles the earliest first, to the last unit. Entries that
 * were taken back count as nothing, since what takes them back has the opposite amount. Late from the day after it was due.
 *
 * @param tranches in the order of their days
 */
export function settledTranches<One extends Tranche>(
	tranches: readonly One[],
	entries: readonly Paid[],
	today: Day
): (One & { readonly paid: string; readonly state: TrancheState })[] {
	const left = new Map<string, ReturnType<typeof decimal>>();
	for (const entry of entries) {
		if (entry.kind !== (entry.fundingId === null ? 'counterpart' : 'disbursement')) continue;
		const key = keyOf(entry);
		left.set(key, addDecimals(left.get(key) ?? decimal('0'), decimal(entry.amount)));
	}
	return tranches.map((tranche) => {
		const key = keyOf(tranche);
		const amount = decimal(tranche.amount);
		const held = left.get(key) ?? decimal('0');
		const isPaid = compareDecimals(held, amount) >= 0;
		const paid = isPaid ? amount : held;
		left.set(key, addDecimals(held, negateDecimal(paid)));
		const isBegun = compareDecimals(paid, decimal('0')) > 0;
		const state = isPaid ? 'paid' : tranche.dueOn < today ? 'late' : isBegun ? 'partly' : 'ahead';
		return { ...tranche, paid: decimalText(paid), state };
	});
}
