import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from './day';
import { readWrittenDay, weekdayNames } from './dates';
import { dayInWords, decimalInWords, largestInWords, moneyInWords, numberInWords } from './numbers-in-words';

const numbers = fc.oneof(
	fc.bigInt({ min: -largestInWords, max: largestInWords }),
	fc.bigInt({ min: 0n, max: 10_000n }),
	// Numbers with empty groups, where the rules for "se-" and "and" live.
	fc
		.tuple(fc.bigInt({ min: 0n, max: 1_100n }), fc.integer({ min: 0, max: 12 }))
		.map(([n, zeros]) => n * 10n ** BigInt(zeros))
		.filter((n) => n <= largestInWords)
);

/** Reads Indonesian number words; knows nothing of how they were made. */
function readIndonesian(words: string): bigint {
	const units = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
	const groups: Record<string, bigint> = {
		ribu: 10n ** 3n,
		juta: 10n ** 6n,
		miliar: 10n ** 9n,
		triliun: 10n ** 12n,
		kuadriliun: 10n ** 15n
	};
	let total = 0n;
	let group = 0n;
	let last = 0n;
	const text = words.replace(/\bse(belas|puluh|ratus|ribu)\b/g, 'satu $1').split(' ');
	const negative = text[0] === 'minus';
	for (const word of negative ? text.slice(1) : text) {
		const unit = units.indexOf(word);
		if (unit >= 0) last = BigInt(unit);
		else if (word === 'belas') [group, last] = [group + 10n + last, 0n];
		else if (word === 'puluh') [group, last] = [group + last * 10n, 0n];
		else if (word === 'ratus') [group, last] = [group + last * 100n, 0n];
		else if (word in groups) [total, group, last] = [total + (group + last) * groups[word]!, 0n, 0n];
		else throw new Error(`What is "${word}"?`);
	}
	return (total + group + last) * (negative ? -1n : 1n);
}

/** Reads English number words; knows nothing of how they were made. */
function readEnglish(words: string): bigint {
	const small: Record<string, bigint> = {};
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.forEach((word, i) => (small[word] = BigInt(i)));
	'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.forEach((word, i) => (small[word] = BigInt(i + 2) * 10n));
	const groups = ['thousand', 'million', 'billion', 'trillion', 'quadrillion'];
	let total = 0n;
	let group = 0n;
	const text = words.split(/[ -]/);
	const negative = text[0] === 'minus';
	for (const word of negative ? text.slice(1) : text) {
		const power = groups.indexOf(word) + 1;
		if (word === 'and') continue;
		if (word in small) group += small[word]!;
		else if (word === 'hundred') group *= 100n;
		else if (power > 0) [total, group] = [total + group * 1000n ** BigInt(power), 0n];
		else throw new Error(`What is "${word}"?`);
	}
	return (total + group) * (negative ? -1n : 1n);
}

describe('a number in words', () => {
	it.each([
		[0, 'nol', 'zero'],
		[1, 'satu', 'one'],
		[10, 'sepuluh', 'ten'],
		[11, 'sebelas', 'eleven'],
		[12, 'dua belas', 'twelve'],
		[19, 'sembilan belas', 'nineteen'],
		[20, 'dua puluh', 'twenty'],
		[21, 'dua puluh satu', 'twenty-one'],
		[100, 'seratus', 'one hundred'],
		[101, 'seratus satu', 'one hundred and one'],
		[111, 'seratus sebelas', 'one hundred and eleven'],
		[200, 'dua ratus', 'two hundred'],
		[999, 'sembilan ratus sembilan puluh sembilan', 'nine hundred and ninety-nine'],
		[1000, 'seribu', 'one thousand'],
		[1001, 'seribu satu', 'one thousand and one'],
		[1100, 'seribu seratus', 'one thousand one hundred'],
		[1945, 'seribu sembilan ratus empat puluh lima', 'one thousand nine hundred and forty-five'],
		[2026, 'dua ribu dua puluh enam', 'two thousand and twenty-six'],
		[11_000, 'sebelas ribu', 'eleven thousand'],
		[21_000, 'dua puluh satu ribu', 'twenty-one thousand'],
		[100_000, 'seratus ribu', 'one hundred thousand'],
		[101_000, 'seratus satu ribu', 'one hundred and one thousand'],
		[1_000_000, 'satu juta', 'one million'],
		[1_001_000, 'satu juta seribu', 'one million one thousand'],
		[1_000_000_000, 'satu miliar', 'one billion'],
		[10n ** 12n, 'satu triliun', 'one trillion'],
		[10n ** 12n + 1n, 'satu triliun satu', 'one trillion and one'],
		[10n ** 15n, 'satu kuadriliun', 'one quadrillion'],
		[-5, 'minus lima', 'minus five']
	])('%s', (number, id, en) => {
		expect(numberInWords(number, 'id')).toBe(id);
		expect(numberInWords(number, 'en')).toBe(en);
	});

	it('is read again by an independent reader, in both languages', () => {
		for (let n = 0n; n <= 2_100n; n++) {
			if (readIndonesian(numberInWords(n, 'id')) !== n) expect(numberInWords(n, 'id')).toBe(n);
			if (readEnglish(numberInWords(n, 'en')) !== n) expect(numberInWords(n, 'en')).toBe(n);
		}
		fc.assert(
			fc.property(numbers, (n) => {
				expect(readIndonesian(numberInWords(n, 'id'))).toBe(n);
				expect(readEnglish(numberInWords(n, 'en'))).toBe(n);
			}),
			{ numRuns: 5_000 }
		);
	});

	it('never says "satu puluh", "satu ratus", "satu belas" or a lone "satu ribu"', () => {
		fc.assert(
			fc.property(numbers, (n) => {
				const words = numberInWords(n, 'id');
				expect(words).not.toMatch(/\bsatu (puluh|ratus|belas)\b/);
				expect(words).not.toMatch(/^satu ribu\b|\b(juta|miliar|triliun|kuadriliun) satu ribu\b/);
				expect(words).not.toMatch(/ {2}|^ | $/);
			}),
			{ numRuns: 5_000 }
		);
	});

	it('beyond 10^15, or in fractions, is a fault', () => {
		expect(() => numberInWords(largestInWords + 1n, 'id')).toThrow(RangeError);
		expect(() => numberInWords(1.5, 'id')).toThrow(RangeError);
		expect(() => numberInWords(2 ** 60, 'id')).toThrow(RangeError);
	});

	it('says decimals digit by digit', () => {
		expect(decimalInWords('12.50', 'id')).toBe('dua belas koma lima');
		expect(decimalInWords('-0.05', 'en')).toBe('minus zero point zero five');
		expect(decimalInWords('3', 'id')).toBe('tiga');
	});
});

describe('an amount in words', () => {
	it.each([
		[
			'625000000000.00',
			'IDR',
			'enam ratus dua puluh lima miliar rupiah',
			'six hundred and twenty-five billion rupiah'
		],
		[
			'13400000.00',
			'EUR',
			'tiga belas juta empat ratus ribu euro',
			'thirteen million four hundred thousand euros'
		],
		['1000.50', 'IDR', 'seribu rupiah lima puluh sen', 'one thousand rupiah and fifty sen'],
		['1.01', 'USD', 'satu dolar Amerika Serikat satu sen', 'one US dollar and one cent'],
		[
			'-2.20',
			'SGD',
			'minus dua dolar Singapura dua puluh sen',
			'minus two Singapore dollars and twenty cents'
		],
		['5000', 'JPY', 'lima ribu yen', 'five thousand yen'],
		['2.50', 'CNY', 'dua koma lima yuan', 'two point five yuan'],
		['1.25', 'CHF', 'satu koma dua lima CHF', 'one point two five CHF'],
		['0.00', 'IDR', 'nol rupiah', 'zero rupiah']
	])('%s %s', (amount, currency, id, en) => {
		expect(moneyInWords({ amount, currency }, 'id')).toBe(id);
		expect(moneyInWords({ amount, currency }, 'en')).toBe(en);
	});
});

describe('a day in words', () => {
	it('stands as the opening of an agreement writes it', () => {
		expect(dayInWords('2026-11-23', 'id')).toBe(
			'hari Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam'
		);
		expect(dayInWords('2026-11-23', 'en')).toBe(
			'Monday, the twenty-third of November two thousand and twenty-six'
		);
		expect(dayInWords('2000-08-01', 'id')).toBe('hari Selasa tanggal satu bulan Agustus tahun dua ribu');
		expect(dayInWords('2031-12-31', 'en')).toBe(
			'Wednesday, the thirty-first of December two thousand and thirty-one'
		);
	});

	it('is the same day again when its words are read', () => {
		for (let n = dayNumber('2024-01-01'); n <= dayNumber('2028-12-31'); n++) {
			const day = dayFromNumber(n);
			const parts = /^hari (\S+) tanggal (.+) bulan (\S+) tahun (.+)$/.exec(dayInWords(day, 'id'))!;
			const [, weekday, date, month, year] = parts;
			const read = readWrittenDay(`${weekday}, ${readIndonesian(date!)} ${month} ${readIndonesian(year!)}`);
			if (read !== day) expect(read).toBe(day);
			expect(weekdayNames.id).toContain(weekday);
		}
	});

	it('has its own ordinal for each day of a month', () => {
		const said = Array.from({ length: 31 }, (_, i) =>
			dayInWords(`2026-01-${String(i + 1).padStart(2, '0')}`, 'en')
		);
		const words = said.map((text) => /the (\S+) of/.exec(text)![1]);
		expect(new Set(words).size).toBe(31);
		expect([words[0], words[11], words[19], words[20], words[30]]).toEqual([
			'first',
			'twelfth',
			'twentieth',
			'twenty-first',
			'thirty-first'
		]);
	});
});
