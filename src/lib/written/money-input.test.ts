import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedMoney } from './money-input';

describe('a typed amount', () => {
	it.each([
		['Rp 625.000.000.000,-', 'id', undefined, 'IDR 625000000000.00'],
		['Rp625.000.000.000', 'id', 'IDR', 'IDR 625000000000.00'],
		['Rp. 1.000,50', 'id', undefined, 'IDR 1000.50'],
		['Rp.1.000', 'id', undefined, 'IDR 1000.00'],
		['IDR 625,000,000,000.00', 'id', undefined, 'IDR 625000000000.00'],
		['625 miliar', 'id', 'IDR', 'IDR 625000000000.00'],
		['625 milyar rupiah', 'id', undefined, 'IDR 625000000000.00'],
		['EUR 13,4 juta', 'id', undefined, 'EUR 13400000.00'],
		['13.4 million EUR', 'en', undefined, 'EUR 13400000.00'],
		['13.4 juta', 'id', 'EUR', 'EUR 13400000.00'],
		['€13.400.000,00', 'id', 'EUR', 'EUR 13400000.00'],
		['13,4 juta euro', 'id', undefined, 'EUR 13400000.00'],
		['US$ 200,000', 'en', undefined, 'USD 200000.00'],
		['200000 usd', 'id', undefined, 'USD 200000.00'],
		['1,2345678 triliun', 'id', 'IDR', 'IDR 1234567800000.00'],
		['5.000', 'id', 'JPY', 'JPY 5000'],
		['-Rp1.000', 'id', undefined, 'IDR -1000.00'],
		['Rp -1.000', 'id', undefined, 'IDR -1000.00'],
		['1.250', 'id', 'IDR', 'IDR 1250.00'],
		['12.50', 'id', 'EUR', 'EUR 12.50']
	] as const)('%j (%s, form: %s) is %s', (typed, language, currency, expected) => {
		const read = readTypedMoney(typed, language, currency);
		expect('refused' in read ? read : `${read.currency} ${read.amount}`).toBe(expected);
	});

	it.each([
		['', 'id', 'IDR', 'MONEY_MISSING'],
		['   ', 'id', 'IDR', 'MONEY_MISSING'],
		['lima juta', 'id', 'IDR', 'MONEY_NOT_UNDERSTOOD'],
		['5 M', 'id', 'IDR', 'MONEY_NOT_UNDERSTOOD'],
		['$5', 'en', 'USD', 'MONEY_NOT_UNDERSTOOD'],
		['1.25.000', 'id', 'IDR', 'MONEY_NOT_UNDERSTOOD'],
		['EUR 5 USD', 'id', undefined, 'MONEY_NOT_UNDERSTOOD'],
		['-Rp -5', 'id', undefined, 'MONEY_NOT_UNDERSTOOD'],
		['5 juta miliar', 'id', 'IDR', 'MONEY_NOT_UNDERSTOOD'],
		['Rp', 'id', 'IDR', 'MONEY_NOT_UNDERSTOOD'],
		['1'.repeat(61), 'id', 'IDR', 'MONEY_NOT_UNDERSTOOD'],
		// Three places in a currency of two: somebody grouped the other way.
		['1,250', 'id', 'IDR', 'MONEY_TOO_FINE'],
		['1.250', 'en', 'EUR', 'MONEY_TOO_FINE'],
		['0,5', 'id', 'JPY', 'MONEY_TOO_FINE'],
		['0,0000001 juta', 'id', 'IDR', null],
		['0,000000001 juta', 'id', 'IDR', 'MONEY_TOO_FINE'],
		['5.000', 'id', undefined, 'CURRENCY_MISSING'],
		['EUR 5', 'id', 'IDR', 'CURRENCY_DIFFERS']
	] as const)('%j (%s, form: %s) is refused: %s', (typed, language, currency, code) => {
		const read = readTypedMoney(typed, language, currency);
		expect('refused' in read ? read.refused : null).toBe(code);
	});

	it('of any content is read or refused, never a fault and never slow', () => {
		const started = performance.now();
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
				const read = readTypedMoney(text, 'id', 'IDR');
				expect('refused' in read || /^-?\d+\.\d{2}$/.test(read.amount)).toBe(true);
			}),
			{ numRuns: 3_000 }
		);
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,- Rpjuta') }), (text) => {
				readTypedMoney(text, 'en');
			}),
			{ numRuns: 5_000 }
		);
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});
