import { describe, expect, it } from 'vitest';
import { numberInWords, spokenDay } from './in-words';

describe('numbers as papers spell them', () => {
	it.each([
		[0, 'nol'],
		[1, 'satu'],
		[10, 'sepuluh'],
		[11, 'sebelas'],
		[12, 'dua belas'],
		[19, 'sembilan belas'],
		[20, 'dua puluh'],
		[21, 'dua puluh satu'],
		[100, 'seratus'],
		[111, 'seratus sebelas'],
		[999, 'sembilan ratus sembilan puluh sembilan'],
		[1000, 'seribu'],
		[1111, 'seribu seratus sebelas'],
		[2026, 'dua ribu dua puluh enam'],
		[100_000, 'seratus ribu'],
		[1_250_000_000, 'satu miliar dua ratus lima puluh juta'],
		[2_000_001_000_000, 'dua triliun satu juta']
	])('%d is "%s"', (n, words) => expect(numberInWords(n, 'id')).toBe(words));

	it.each([
		[0, 'zero'],
		[13, 'thirteen'],
		[42, 'forty-two'],
		[100, 'one hundred'],
		[101, 'one hundred and one'],
		[2026, 'two thousand and twenty-six'],
		[1_250_000, 'one million two hundred and fifty thousand']
	])('%d is "%s" in English', (n, words) => expect(numberInWords(n, 'en')).toBe(words));

	it.each([-1, 1.5, Number.NaN, 1e15])('%d has no words', (n) => {
		expect(() => numberInWords(n, 'id')).toThrow(RangeError);
	});

	it('no two numbers below ten thousand are spelled alike, and none has a double space', () => {
		for (const language of ['id', 'en'] as const) {
			const spelled = Array.from({ length: 10_000 }, (_, n) => numberInWords(n, language));
			expect(new Set(spelled).size).toBe(10_000);
			expect(spelled.some((words) => /\s\s|^\s|\s$|undefined/.test(words))).toBe(false);
		}
	});
});

describe('days as papers write them', () => {
	it('a day is written, spelled and numbered', () => {
		expect(spokenDay('2026-11-23', 'id')).toEqual({
			day: '2026-11-23',
			date: '23 November 2026',
			full: 'Senin, 23 November 2026',
			words: 'Senin, tanggal dua puluh tiga, bulan November, tahun dua ribu dua puluh enam',
			numbers: '23-11-2026'
		});
		expect(spokenDay('2024-02-29', 'en').full).toBe('Thursday, 29 February 2024');
	});

	it.each(['2025-02-29', '2026-13-01', '23-11-2026', '', '2026-1-1'])(
		'"%s" is no day and prints no paper',
		(day) => {
			expect(() => spokenDay(day, 'id')).toThrow(RangeError);
		}
	);
});
