import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import { balanceAfter, entryKinds, leftOf, type Balance } from './ledger';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const held: Balance = { committed: eur('100'), disbursed: eur('60') };

describe('the ledger of an instrument', () => {
	test('pays out what is left and not a cent more', () => {
		expect(balanceAfter(held, 'disbursement', eur('40'))).toMatchObject({ disbursed: { amount: '100.00' } });
		expect(balanceAfter(held, 'disbursement', eur('40.01'))).toEqual({
			refused: 'DISBURSED_MORE_THAN_COMMITTED',
			details: { left: eur('40.00') }
		});
	});

	test('keeps a commitment that was paid out of, and never pays out less than nothing', () => {
		expect(balanceAfter(held, 'commitment', eur('-40.01'))).toMatchObject({
			refused: 'COMMITMENT_BELOW_DISBURSED'
		});
		expect(balanceAfter(held, 'disbursement', eur('-60.01'))).toMatchObject({
			refused: 'DISBURSED_BELOW_NOTHING'
		});
	});

	test('is not moved by what the region itself puts in or spends', () => {
		expect(balanceAfter(held, 'counterpart', eur('999'))).toBe(held);
		expect(balanceAfter(held, 'expenditure', eur('999'))).toBe(held);
	});

	test('adds no euro to a dollar', () => {
		expect(() => balanceAfter(held, 'commitment', { amount: '1', currency: 'USD' })).toThrow(RangeError);
	});

	test('stays between nothing and the commitment whatever is entered, and gains what was granted', () => {
		const entry = fc.record({
			kind: fc.constantFrom(...entryKinds),
			cents: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
		});
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
				let balance: Balance = { committed: eur('0.00'), disbursed: eur('0.00') };
				const sums = { commitment: 0n, disbursement: 0n };
				for (const { kind, cents } of entries) {
					const money = eur(`${cents < 0n ? '-' : ''}${text(cents < 0n ? -cents : cents)}`);
					const after = balanceAfter(balance, kind, money);
					if (isRefusal(after)) continue;
					balance = after;
					if (kind === 'commitment' || kind === 'disbursement') sums[kind] += cents;
				}
				expect(cents(balance.committed.amount)).toBe(sums.commitment);
				expect(cents(balance.disbursed.amount)).toBe(sums.disbursement);
				expect(sums.disbursement >= 0n && sums.disbursement <= sums.commitment).toBe(true);
				expect(cents(leftOf(balance).amount)).toBe(sums.commitment - sums.disbursement);
			})
		);
	});
});

const text = (value: bigint) => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;
const cents = (amount: string) => BigInt(amount.replace('.', ''));
