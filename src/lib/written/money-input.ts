import type { Language } from '$lib/text/bilingual';
import { decimal, trimDecimal } from './decimal';
import { currencyPlaces, moneyOf, type Money } from './money';
import { readNumber } from './numbers';

/**
 * `MONEY_MISSING` nothing typed · `MONEY_NOT_UNDERSTOOD` no number in either notation, or a word we do not know ·
 * `MONEY_TOO_FINE` more places than the currency has, which is also how a misread thousand shows itself
 * ("1,250" typed on an Indonesian page) · `CURRENCY_MISSING` neither typed nor given by the form ·
 * `CURRENCY_DIFFERS` typed otherwise than the form says. The shape is that of every refusal of the server.
 */
export type MoneyRefusal = {
	readonly refused:
		'MONEY_MISSING' | 'MONEY_NOT_UNDERSTOOD' | 'MONEY_TOO_FINE' | 'CURRENCY_MISSING' | 'CURRENCY_DIFFERS';
	readonly details?: Readonly<Record<string, unknown>>;
};

// "M" is left out on purpose: it is a milliard to an Indonesian and a million to an English reader. So is "$".
const powers: ReadonlyMap<string, number> = new Map([
	['ribu', 3],
	['rb', 3],
	['thousand', 3],
	['juta', 6],
	['jt', 6],
	['million', 6],
	['mn', 6],
	['miliar', 9],
	['milyar', 9],
	['billion', 9],
	['bn', 9],
	['triliun', 12],
	['trilyun', 12],
	['trillion', 12]
]);
const currencySigns: ReadonlyMap<string, string> = new Map([
	['rp', 'IDR'],
	['rp.', 'IDR'],
	['rupiah', 'IDR'],
	['€', 'EUR'],
	['euro', 'EUR'],
	['us$', 'USD'],
	['s$', 'SGD'],
	['a$', 'AUD'],
	['£', 'GBP'],
	['rm', 'MYR']
]);

/**
 * Reads an amount as people type it: "Rp 625.000.000.000,-", "EUR 13,4 juta", "13.4 million EUR". `language` decides what a lone point or comma means (see `readNumber`); `currency`,
 * where the form has one, need not be typed. Gives the exact amount or says why not; never guesses.
 */
export function readTypedMoney(text: string, language: Language, currency?: string): Money | MoneyRefusal {
	const clean = text.trim().replace(/\s+/g, ' ');
	if (clean === '') return { refused: 'MONEY_MISSING' };
	if (clean.length > 60) return { refused: 'MONEY_NOT_UNDERSTOOD' };
	const parts =
		/^([-−–]?) ?([^\d\s,.−–-][^\d\s,−–-]*)? ?([-−–]?[\d.,\s]*\d)(?:,-|,--|\.-)?(?: ?(\D+))?$/.exec(clean);
	if (!parts) return { refused: 'MONEY_NOT_UNDERSTOOD' };
	const [, signBefore = '', before, typed = '', after = ''] = parts;
	const words = after.trim().toLowerCase().split(' ').filter(Boolean);
	const power = powers.get(words[0] ?? '');
	if (power !== undefined) words.shift();
	const named = [before?.toLowerCase(), ...words].filter((word) => word !== undefined);
	const currencies = new Set(named.map(currencyNamed));
	if (currencies.has(null) || currencies.size > 1 || (signBefore && /^[-−–]/.test(typed)))
		return { refused: 'MONEY_NOT_UNDERSTOOD' };
	const [typedCurrency] = currencies;
	const resulting = typedCurrency ?? currency;
	if (!resulting) return { refused: 'CURRENCY_MISSING' };
	if (currency !== undefined && resulting !== currency)
		return { refused: 'CURRENCY_DIFFERS', details: { typed: resulting, expected: currency } };
	const number = readNumber((signBefore ? '-' : '') + typed, language);
	if (number === null) return { refused: 'MONEY_NOT_UNDERSTOOD' };
	const value = decimal(number);
	// Without a word such as "juta" every typed place counts, zeros too: see MONEY_TOO_FINE.
	const exact =
		power === undefined
			? value
			: trimDecimal({ digits: value.digits * 10n ** BigInt(power), scale: value.scale });
	const places = currencyPlaces(resulting);
	if (exact.scale > places) return { refused: 'MONEY_TOO_FINE', details: { currency: resulting, places } };
	return moneyOf(exact, resulting);
}

function currencyNamed(word: string): string | null {
	return currencySigns.get(word) ?? (/^[a-z]{3}$/.test(word) ? word.toUpperCase() : null);
}
