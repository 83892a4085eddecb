import { addMoney, compareMoney, subtractMoney, type Money } from '$lib/written/money';
import { refuse, type Refusal } from '$lib/server/platform/refusal';

/**
 * What an entry of a ledger is: promised by the provider, paid out by it, put in by the region itself, or spent.
 * Commitments and disbursements belong to an instrument and are in its currency.
 */
export const entryKinds = ['commitment', 'disbursement', 'counterpart', 'expenditure'] as const;
export type EntryKind = (typeof entryKinds)[number];
export const isEntryKind = (value: string): value is EntryKind =>
	(entryKinds as readonly string[]).includes(value);

/** What one instrument holds, in its own currency. */
export type Balance = { readonly committed: Money; readonly disbursed: Money };

export type LedgerRefusal = Refusal<
	'DISBURSED_MORE_THAN_COMMITTED' | 'COMMITMENT_BELOW_DISBURSED' | 'DISBURSED_BELOW_NOTHING'
>;

/** What may still be paid out. */
export function leftOf({ committed, disbursed }: Balance): Money {
	return subtractMoney(committed, disbursed);
}

/**
 * The balance after an entry. An entry that takes another back has an amount below nothing.
 *
 * Refuses with `DISBURSED_MORE_THAN_COMMITTED` (details: `left`), with `COMMITMENT_BELOW_DISBURSED` where a commitment
 * that was partly paid out is taken back (details: `disbursed`), and with `DISBURSED_BELOW_NOTHING`. Throws RangeError
 * for another currency. Counterpart and expenditure change no balance.
 */
export function balanceAfter(balance: Balance, kind: EntryKind, amount: Money): Balance | LedgerRefusal {
	if (kind === 'counterpart' || kind === 'expenditure') return balance;
	const after =
		kind === 'commitment'
			? { ...balance, committed: addMoney(balance.committed, amount) }
			: { ...balance, disbursed: addMoney(balance.disbursed, amount) };
	const nothing = { amount: '0', currency: amount.currency };
	if (compareMoney(after.disbursed, nothing) < 0) return refuse('DISBURSED_BELOW_NOTHING');
	if (compareMoney(after.disbursed, after.committed) > 0)
		return kind === 'commitment'
			? refuse('COMMITMENT_BELOW_DISBURSED', { disbursed: balance.disbursed })
			: refuse('DISBURSED_MORE_THAN_COMMITTED', { left: leftOf(balance) });
	return after;
}
