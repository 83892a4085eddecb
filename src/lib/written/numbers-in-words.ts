import type { Language } from '$lib/text/bilingual';
import { monthNames, weekdayNames } from './dates';
import { dayParts, weekday, type Day } from './day';
import { decimal, decimalText, trimDecimal } from './decimal';
import type { Money } from './money';

/** The largest number written in words; no agreement of a region is worth more. */
export const largestInWords = 10n ** 15n;

const indonesianUnits = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');
const englishUnits = (
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
	'seventeen eighteen nineteen'
).split(' ');
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** The words for 1000, 1000², … */
const groupWords: Record<Language, readonly string[]> = {
	id: ['ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'],
	en: ['thousand', 'million', 'billion', 'trillion', 'quadrillion']
};

/**
 * A whole number in words as agreements repeat it behind the figures: 1250 is "seribu dua ratus lima puluh", "one
 * thousand two hundred and fifty". From -10^15 to 10^15; throws RangeError beyond and for fractions.
 */
export function numberInWords(value: number | bigint, language: Language): string {
	if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`Not whole: ${value}`);
	const number = BigInt(value);
	if (number < 0n) return `minus ${numberInWords(-number, language)}`;
	if (number > largestInWords) throw new RangeError(`Too large for words: ${number}`);
	if (number === 0n) return language === 'id' ? 'nol' : 'zero';
	const words: string[] = [];
	for (let group = 5; group > 0; group--) {
		const size = Number((number / 1000n ** BigInt(group)) % 1000n);
		if (size > 0) words.push(groupInWords(size, groupWords[language][group - 1]!, language));
	}
	const rest = Number(number % 1000n);
	if (rest > 0) {
		// English joins a last group below a hundred by "and": one thousand and five.
		if (language === 'en' && words.length > 0 && rest < 100) words.push('and');
		words.push(language === 'id' ? indonesianBelowThousand(rest) : englishBelowThousand(rest));
	}
	return words.join(' ');
}

function groupInWords(size: number, word: string, language: Language): string {
	if (language === 'en') return `${englishBelowThousand(size)} ${word}`;
	// Only one thousand takes se-: seribu, but satu juta; and 21.000 is dua puluh satu ribu.
	return size === 1 && word === 'ribu' ? 'seribu' : `${indonesianBelowThousand(size)} ${word}`;
}

function indonesianBelowThousand(n: number): string {
	if (n < 12) return indonesianUnits[n]!;
	if (n < 20) return `${indonesianUnits[n - 10]} belas`;
	if (n < 100) return joined(`${indonesianUnits[Math.floor(n / 10)]} puluh`, n % 10, indonesianBelowThousand);
	const hundreds = n < 200 ? 'seratus' : `${indonesianUnits[Math.floor(n / 100)]} ratus`;
	return joined(hundreds, n % 100, indonesianBelowThousand);
}

function englishBelowThousand(n: number): string {
	if (n < 20) return englishUnits[n]!;
	if (n < 100) return joined(englishTens[Math.floor(n / 10) - 2]!, n % 10, englishBelowThousand, '-');
	return joined(`${englishUnits[Math.floor(n / 100)]} hundred`, n % 100, englishBelowThousand, ' and ');
}

function joined(head: string, rest: number, words: (n: number) => string, by = ' '): string {
	return rest === 0 ? head : head + by + words(rest);
}

/** A decimal number in words: "12.5" is "dua belas koma lima", "twelve point five"; digits one by one after it. */
export function decimalInWords(value: string, language: Language): string {
	const text = decimalText(trimDecimal(decimal(value)));
	const [whole = '', fraction] = text.replace('-', '').split('.');
	const words = [text.startsWith('-') ? 'minus' : '', numberInWords(BigInt(whole), language)];
	if (fraction !== undefined) {
		const units = language === 'id' ? indonesianUnits : englishUnits;
		words.push(
			language === 'id' ? 'koma' : 'point',
			...Array.from(fraction, (digit) => units[Number(digit)]!)
		);
	}
	return words.filter(Boolean).join(' ');
}

type OneAndMany = readonly [one: string, many: string];
/** `cents`: the English words for hundredths; Indonesian says "sen" for all of them. */
type CurrencyWords = { readonly id: string; readonly en: OneAndMany; readonly cents?: OneAndMany };

const currencyWords: ReadonlyMap<string, CurrencyWords> = new Map<string, CurrencyWords>([
	['IDR', { id: 'rupiah', en: ['rupiah', 'rupiah'], cents: ['sen', 'sen'] }],
	['USD', { id: 'dolar Amerika Serikat', en: ['US dollar', 'US dollars'], cents: ['cent', 'cents'] }],
	['EUR', { id: 'euro', en: ['euro', 'euros'], cents: ['cent', 'cents'] }],
	['JPY', { id: 'yen', en: ['yen', 'yen'] }],
	['KRW', { id: 'won', en: ['won', 'won'] }],
	['CNY', { id: 'yuan', en: ['yuan', 'yuan'] }],
	['GBP', { id: 'pound sterling', en: ['pound sterling', 'pounds sterling'] }],
	['SGD', { id: 'dolar Singapura', en: ['Singapore dollar', 'Singapore dollars'], cents: ['cent', 'cents'] }],
	[
		'AUD',
		{ id: 'dolar Australia', en: ['Australian dollar', 'Australian dollars'], cents: ['cent', 'cents'] }
	],
	['MYR', { id: 'ringgit Malaysia', en: ['Malaysian ringgit', 'Malaysian ringgit'] }]
]);

/**
 * An amount in words: "enam ratus dua puluh lima miliar rupiah", "thirteen million four hundred thousand euros".
 * Hundredths are "sen" and "cents" where the currency calls them so, else they are read as a decimal ("koma lima").
 * A currency without a name here keeps its code.
 */
export function moneyInWords({ amount, currency }: Money, language: Language): string {
	const named = currencyWords.get(currency);
	const value = trimDecimal(decimal(amount));
	const [whole = '', fraction = ''] = decimalText(value).replace('-', '').split('.');
	const cents = Number(fraction.padEnd(2, '0'));
	const asCents = fraction !== '' && fraction.length <= 2 && named?.cents !== undefined;
	if (language === 'id') {
		const unit = named?.id ?? currency;
		if (!asCents) return `${decimalInWords(amount, 'id')} ${unit}`;
		return `${signedWords(value.digits < 0n, whole, 'id')} ${unit} ${numberInWords(cents, 'id')} sen`;
	}
	const unit = named?.en[whole === '1' ? 0 : 1] ?? currency;
	if (!asCents) return `${decimalInWords(amount, 'en')} ${unit}`;
	const cent = named.cents[cents === 1 ? 0 : 1];
	return `${signedWords(value.digits < 0n, whole, 'en')} ${unit} and ${numberInWords(cents, 'en')} ${cent}`;
}

function signedWords(negative: boolean, whole: string, language: Language): string {
	return `${negative ? 'minus ' : ''}${numberInWords(BigInt(whole), language)}`;
}

const ordinals = (
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
	'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third ' +
	'twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
).split(' ');

/**
 * A day as the opening of an agreement writes it, so that no figure can be altered: "hari Senin tanggal dua puluh
 * tiga bulan November tahun dua ribu dua puluh enam"; "Monday, the twenty-third of November two thousand and
 * twenty-six".
 */
export function dayInWords(day: Day, language: Language): string {
	const { year, month, dayOfMonth } = dayParts(day);
	const weekdayName = weekdayNames[language][weekday(day) - 1];
	const monthName = monthNames[language][month - 1];
	const yearWords = numberInWords(year, language);
	if (language === 'en')
		return `${weekdayName}, the ${ordinals[dayOfMonth - 1]} of ${monthName} ${yearWords}`;
	return `hari ${weekdayName} tanggal ${numberInWords(dayOfMonth, 'id')} bulan ${monthName} tahun ${yearWords}`;
}
