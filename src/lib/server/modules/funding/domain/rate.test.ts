import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inRupiah, isRate } from './rate';

const rate = (text: string) => ({ rate: text, on: '2026-01-05', source: 'Kurs tengah' });

describe('an amount in rupiah', () => {
	test('is the foreign amount at its rate, a half sen away from zero', () => {
		expect(inRupiah({ amount: '0.01', currency: 'EUR' }, rate('0.5'))).toEqual({
			amount: '0.01',
			currency: 'IDR'
		});
		expect(inRupiah({ amount: '-0.01', currency: 'EUR' }, rate('0.5')).amount).toBe('-0.01');
		expect(inRupiah({ amount: '13400000', currency: 'EUR' }, rate('17250.35')).amount).toBe(
			'231154690000.00'
		);
	});

	test('stands as it is where it is rupiah, and cannot be had of a foreign amount without a rate', () => {
		const money = { amount: '250000000000', currency: 'IDR' };
		expect(inRupiah(money, null)).toBe(money);
		expect(() => inRupiah({ amount: '1', currency: 'USD' }, null)).toThrow(RangeError);
	});

	test('is off by half a sen at most, and taking back gives the opposite to the last sen', () => {
		const digits = fc.bigInt({ min: 1n, max: 10n ** 18n });
		fc.assert(
			fc.property(digits, digits, (amount, perMillion) => {
				const written = `${perMillion / 1_000_000n}.${String(perMillion % 1_000_000n).padStart(6, '0')}`;
				const sen = (text: string) => BigInt(text.replace('.', ''));
				const forth = inRupiah({ amount: `${amount}`, currency: 'USD' }, rate(written)).amount;
				const back = inRupiah({ amount: `-${amount}`, currency: 'USD' }, rate(written)).amount;
				const error = sen(forth) * 10_000n - amount * perMillion;
				expect(error <= 5_000n && error >= -5_000n).toBe(true);
				expect(sen(back)).toBe(-sen(forth));
			})
		);
	});
});

test('a rate is an exact decimal above nothing', () => {
	expect(['17250.35', '0.0001', '1'].every(isRate)).toBe(true);
	expect(['0', '0.000', '-1', '17.250,35', '1e4', '', ' 1'].some(isRate)).toBe(false);
});
