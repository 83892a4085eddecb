import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryKinds } from './ledger';
import { instruments } from './instrument';
import { facets, totalLines, type MoneyTotal } from './totals';

const total = fc.record({
	facet: fc.constantFrom(...facets),
	value: fc.constantFrom('2025', '2026'),
	name: fc.constant(null),
	instrument: fc.constantFrom(...instruments, 'own' as const),
	kind: fc.constantFrom(...entryKinds),
	currency: fc.constantFrom('IDR', 'EUR', 'USD', 'JPY', 'SGD', 'AUD', 'KWD'),
	amount: fc.bigInt({ min: 1n, max: 10n ** 18n }).map(String),
	amountIdr: fc.bigInt({ min: 1n, max: 10n ** 18n }).map(String),
	entries: fc.nat(9)
});
const keyOf = (one: MoneyTotal) => [one.facet, one.value, one.instrument, one.currency, one.kind].join('/');
const ledgers = fc.uniqueArray(total, { selector: keyOf, maxLength: 60 });

describe('the lines of a table of totals', () => {
	test('hold every total of their facet once, as it was kept: nothing is added to anything', () => {
		fc.assert(
			fc.property(ledgers, fc.constantFrom(...facets), (totals, facet) => {
				const lines = totalLines(totals, facet);
				const told = lines.flatMap((line) =>
					Object.entries(line.amounts).map(([kind, { amount, amountIdr }]) => [
						[facet, line.value, line.instrument, line.currency, kind].join('/'),
						amount,
						amountIdr
					])
				);
				const kept = totals
					.filter((one) => one.facet === facet)
					.map((one) => [keyOf(one), one.amount, one.amountIdr]);
				expect(new Map(told.map(([key, ...rest]) => [key, rest]))).toEqual(
					new Map(kept.map(([key, ...rest]) => [key, rest]))
				);
				expect(told).toHaveLength(kept.length);
			})
		);
	});

	test('keep a loan and a grant of the same donor, year and currency apart', () => {
		const one = {
			facet: 'year',
			value: '2026',
			name: null,
			currency: 'EUR',
			kind: 'commitment',
			entries: 1
		} as const;
		const lines = totalLines(
			[
				{ ...one, instrument: 'grant', amount: '1.00', amountIdr: '17000.00' },
				{ ...one, instrument: 'loan', amount: '2.00', amountIdr: '34000.00' }
			],
			'year'
		);
		expect(lines.map(({ instrument, amounts }) => [instrument, amounts.commitment?.amount])).toEqual([
			['grant', '1.00'],
			['loan', '2.00']
		]);
	});
});
