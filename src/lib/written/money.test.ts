import currencyCodes from 'currency-codes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText } from './decimal';
import {
	addMoney,
	compareMoney,
	currencyPlaces,
	multiplyMoney,
	readMoney,
	subtractMoney,
	sumByCurrency,
	writeMoney,
	writeMoneyShort,
	type Money
} from './money';
import { readTypedMoney } from './money-input';

const idr = (amount: string): Money => ({ amount, currency: 'IDR' });
const eur = (amount: string): Money => ({ amount, currency: 'EUR' });
const currencies = fc.constantFrom('IDR', 'EUR', 'USD', 'JPY', 'KRW', 'SGD', 'KWD');
const moneys = fc
	.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), currencies)
	.map(([digits, currency]) => ({
		amount: decimalText({ digits, scale: currencyPlaces(currency) }),
		currency
	}));
const languages = fc.constantFrom('id', 'en');

describe('money', () => {
	it('has the places that ISO 4217 gives its currency', () => {
		// Codes in X are metals, funds and tests, without minor units, save three francs.
		const listed = currencyCodes.data.filter(
			({ code }) => !code.startsWith('X') || ['XAF', 'XOF', 'XPF'].includes(code)
		);
		const apart = listed
			.filter(({ code, digits }) => digits !== currencyPlaces(code))
			.map(({ code }) => code);
		expect(apart).toEqual([]);
	});

	it.each([
		[{ amount: '13400000', currency: 'EUR' }, '13400000.00'],
		[{ amount: '0.5', currency: 'IDR' }, '0.50'],
		[{ amount: '007.1000', currency: 'USD' }, '7.10'],
		[{ amount: '5000.00', currency: 'JPY' }, '5000'],
		[{ amount: '-1', currency: 'KWD' }, '-1.000'],
		[{ amount: '0.001', currency: 'EUR' }, null],
		[{ amount: '1.5', currency: 'JPY' }, null],
		[{ amount: '1,5', currency: 'EUR' }, null],
		[{ amount: 5, currency: 'EUR' }, null],
		[{ amount: '5', currency: 'eur' }, null],
		[{ amount: '5' }, null],
		[null, null]
	])('%o from outside is taken as %s', (value, amount) => {
		expect(readMoney(value)?.amount ?? null).toBe(amount);
	});

	it('adds, subtracts and compares exactly', () => {
		expect(addMoney(eur('0.10'), eur('0.20'))).toEqual(eur('0.30'));
		expect(subtractMoney(eur('13400000.00'), eur('13400000.01'))).toEqual(eur('-0.01'));
		expect(compareMoney(eur('1.5'), eur('1.50'))).toBe(0);
		fc.assert(
			fc.property(moneys, moneys, (a, b) => {
				const other = { ...b, currency: a.currency, amount: readMoney({ ...b, currency: 'KWD' })!.amount };
				expect(compareMoney(subtractMoney(addMoney(a, other), other), a)).toBe(0);
			})
		);
	});

	it('of two currencies is never added or compared', () => {
		expect(() => addMoney(eur('1.00'), idr('1.00'))).toThrow(RangeError);
		expect(() => subtractMoney(eur('1.00'), idr('1.00'))).toThrow(RangeError);
		expect(() => compareMoney(eur('1.00'), idr('1.00'))).toThrow(RangeError);
	});

	it('is totalled for each currency by itself', () => {
		expect(sumByCurrency([idr('1.00'), eur('2.50'), idr('0.50')])).toEqual([eur('2.50'), idr('1.50')]);
		expect(sumByCurrency([])).toEqual([]);
	});

	it('is converted at a stated rate with a stated rounding', () => {
		expect(multiplyMoney(eur('13400000.00'), '17250.35', 'half_up', 'IDR')).toEqual(idr('231154690000.00'));
		expect(multiplyMoney(eur('0.01'), '0.5', 'half_up')).toEqual(eur('0.01'));
		expect(multiplyMoney(eur('0.01'), '0.5', 'half_even')).toEqual(eur('0.00'));
		expect(multiplyMoney(eur('-0.01'), '0.5', 'down')).toEqual(eur('0.00'));
		expect(multiplyMoney({ amount: '1000', currency: 'JPY' }, '0.3333', 'half_up')).toEqual({
			amount: '333',
			currency: 'JPY'
		});
		expect(() => multiplyMoney(eur('1.00'), '1,5', 'half_up')).toThrow(RangeError);
	});
});

describe('money in writing', () => {
	it.each([
		[idr('625000000000.00'), 'Rp625.000.000.000', 'IDR 625,000,000,000'],
		[idr('1000.50'), 'Rp1.000,50', 'IDR 1,000.50'],
		[eur('13400000.00'), 'EUR 13.400.000,00', 'EUR 13,400,000.00'],
		[{ amount: '200000.00', currency: 'USD' }, 'USD 200.000,00', 'USD 200,000.00'],
		[{ amount: '5000', currency: 'JPY' }, 'JPY 5.000', 'JPY 5,000'],
		[idr('-1000.00'), '-Rp1.000', '-IDR 1,000'],
		[idr('0.00'), 'Rp0', 'IDR 0']
	])('%o stands in full', (money, id, en) => {
		expect(writeMoney(money, 'id')).toBe(id);
		expect(writeMoney(money, 'en')).toBe(en);
	});

	it.each([
		[idr('625000000000.00'), 'Rp625 miliar', 'IDR 625 billion'],
		[eur('13400000.00'), 'EUR 13,4 juta', 'EUR 13.4 million'],
		[{ amount: '200000.00', currency: 'USD' }, 'USD 200 ribu', 'USD 200 thousand'],
		[idr('1250000000000.00'), 'Rp1,3 triliun', 'IDR 1.3 trillion'],
		[idr('950000000.00'), 'Rp950 juta', 'IDR 950 million'],
		[idr('999940000.00'), 'Rp999,9 juta', 'IDR 999.9 million'],
		[idr('999950000.00'), 'Rp1 miliar', 'IDR 1 billion'],
		[idr('99999.99'), 'Rp99.999,99', 'IDR 99,999.99'],
		[idr('100000.00'), 'Rp100 ribu', 'IDR 100 thousand'],
		[idr('-2500000.00'), '-Rp2,5 juta', '-IDR 2.5 million'],
		[idr(`${'9'.repeat(14)}.99`), 'Rp100 triliun', 'IDR 100 trillion'],
		[idr(`${5n * 10n ** 15n}.00`), 'Rp5.000 triliun', 'IDR 5,000 trillion']
	])('%o stands short in a figure', (money, id, en) => {
		expect(writeMoneyShort(money, 'id')).toBe(id);
		expect(writeMoneyShort(money, 'en')).toBe(en);
	});

	it('is read again as it is written, in both languages, whatever the form expects', () => {
		fc.assert(
			fc.property(moneys, languages, fc.boolean(), (money, language, formKnows) => {
				const typed = writeMoney(money, language);
				expect(readTypedMoney(typed, language, formKnows ? money.currency : undefined)).toEqual(money);
			}),
			{ numRuns: 5_000 }
		);
	});

	it('written short is read again within a twentieth of its word', () => {
		fc.assert(
			fc.property(moneys, languages, (money, language) => {
				const short = writeMoneyShort(money, language);
				const read = readTypedMoney(short, language);
				if ('refused' in read) throw new Error(`${short} ${JSON.stringify(read)}`);
				const apart = Math.abs(Number(read.amount) - Number(money.amount));
				expect(apart).toBeLessThanOrEqual(Math.abs(Number(money.amount)) / 19);
			})
		);
	});
});
