import type { Language } from '$lib/text/bilingual';
import {
	addDecimals,
	compareDecimals,
	decimal,
	decimalText,
	multiplyDecimals,
	negateDecimal,
	parseDecimal,
	roundDecimal,
	trimDecimal,
	type Decimal,
	type Rounding
} from './decimal';
import { writeDecimal } from './numbers';

/**
 * An amount and its currency (ISO 4217, upper case). `amount` is an exact decimal with at least the places of the
 * currency: "13400000.00" EUR, "5000" JPY. Amounts of different currencies are never added.
 */
export type Money = { readonly amount: string; readonly currency: string };

// ISO 4217, minor units other than 2.
const placesApart: Readonly<Record<number, string>> = {
	0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
	3: 'BHD IQD JOD KWD LYD OMR TND',
	4: 'CLF UYW'
};
const placesByCurrency = new Map(
	Object.entries(placesApart).flatMap(([places, codes]) =>
		codes.split(' ').map((code) => [code, Number(places)])
	)
);

/** How many decimal places the currency has; 2 where ISO 4217 says nothing else. */
export function currencyPlaces(currency: string): number {
	return placesByCurrency.get(currency) ?? 2;
}

/**
 * Money in its canonical form from what an API or a table holds; null for an amount that is no plain decimal, that
 * is finer than the currency, or for a currency that is not three capitals. Whether ISO knows the currency is asked
 * at the door, where the list is.
 */
export function readMoney(value: unknown): Money | null {
	if (typeof value !== 'object' || value === null) return null;
	const { amount, currency } = value as Record<string, unknown>;
	if (typeof amount !== 'string' || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return null;
	const read = parseDecimal(amount);
	if (read === null || trimDecimal(read).scale > currencyPlaces(currency)) return null;
	return moneyOf(trimDecimal(read), currency);
}

/** Money from an exact decimal, filled up to the places of its currency. */
export function moneyOf(value: Decimal, currency: string): Money {
	const places = Math.max(value.scale, currencyPlaces(currency));
	return { amount: decimalText(roundDecimal(value, places, 'down')), currency };
}

/** The sum; throws RangeError for two currencies, since no total mixes them. */
export function addMoney(a: Money, b: Money): Money {
	requireSameCurrency(a, b);
	return moneyOf(addDecimals(decimal(a.amount), decimal(b.amount)), a.currency);
}

/** What remains of `a` without `b`; throws RangeError for two currencies. */
export function subtractMoney(a: Money, b: Money): Money {
	requireSameCurrency(a, b);
	return moneyOf(addDecimals(decimal(a.amount), negateDecimal(decimal(b.amount))), a.currency);
}

/** -1, 0 or 1; throws RangeError for two currencies. */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
	requireSameCurrency(a, b);
	return compareDecimals(decimal(a.amount), decimal(b.amount));
}

/** One total for each currency, in the order of their codes. */
export function sumByCurrency(amounts: readonly Money[]): Money[] {
	const totals = new Map<string, Decimal>();
	for (const { amount, currency } of amounts)
		totals.set(currency, addDecimals(totals.get(currency) ?? { digits: 0n, scale: 0 }, decimal(amount)));
	return [...totals]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([currency, total]) => moneyOf(total, currency));
}

/**
 * The amount times an exact factor ("0.3333" for a share, "17250.35" for a rate into `currency`), rounded as told
 * to the places of the resulting currency. The caller states the rounding, so that it can be shown and repeated.
 */
export function multiplyMoney(
	money: Money,
	factor: string,
	rounding: Rounding,
	currency: string = money.currency
): Money {
	const product = multiplyDecimals(decimal(money.amount), decimal(factor));
	return moneyOf(roundDecimal(product, currencyPlaces(currency), rounding), currency);
}

/**
 * "Rp625.000.000.000" (a rupiah amount without sen has none written), "EUR 13.400.000,00"; in English
 * "IDR 625,000,000,000", "EUR 13,400,000.00".
 */
export function writeMoney({ amount, currency }: Money, language: Language): string {
	const value = decimal(amount);
	const whole = trimDecimal(value);
	return withCurrency(currency === 'IDR' && whole.scale === 0 ? whole : value, currency, language, '');
}

const scales: readonly { readonly power: number; readonly id: string; readonly en: string }[] = [
	{ power: 3, id: 'ribu', en: 'thousand' },
	{ power: 6, id: 'juta', en: 'million' },
	{ power: 9, id: 'miliar', en: 'billion' },
	{ power: 12, id: 'triliun', en: 'trillion' }
];

/**
 * "Rp625 miliar", "EUR 13,4 juta", "USD 200 ribu", rounded to one place (a half away from zero); below a hundred
 * thousand the amount stands in full. For figures only: where an amount binds somebody it stands in full.
 */
export function writeMoneyShort(money: Money, language: Language): string {
	const value = decimal(money.amount);
	const size = value.digits < 0n ? negateDecimal(value) : value;
	if (compareDecimals(size, decimal('100000')) < 0) return writeMoney(money, language);
	for (const scale of scales) {
		const rounded = roundDecimal({ digits: value.digits, scale: value.scale + scale.power }, 1, 'half_up');
		// Asked after rounding, or 999.96 million would read "1,000 million".
		const reachesNext = rounded.digits >= 10_000n || rounded.digits <= -10_000n;
		if (!reachesNext || scale.power === 12)
			return withCurrency(trimDecimal(rounded), money.currency, language, ` ${scale[language]}`);
	}
	return writeMoney(money, language);
}

function withCurrency(value: Decimal, currency: string, language: Language, ending: string): string {
	const sign = value.digits < 0n ? '-' : '';
	const written = writeDecimal(sign ? negateDecimal(value) : value, language) + ending;
	return sign + (currency === 'IDR' && language === 'id' ? `Rp${written}` : `${currency} ${written}`);
}

function requireSameCurrency(a: Money, b: Money): void {
	if (a.currency !== b.currency) throw new RangeError(`Two currencies: ${a.currency} and ${b.currency}`);
}
