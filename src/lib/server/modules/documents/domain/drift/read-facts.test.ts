import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '$lib/text/bilingual';
import { numberInWords, dayInWords } from '$lib/written/numbers-in-words';
import { addCalendarDays } from '$lib/written/day';
import { writeDay } from '$lib/written/dates';
import { dayOfOrdinal, numberOfWords } from './number-words';
import { readFacts } from './read-facts';

const keys = (line: string, language: Language) =>
	readFacts(line, language)
		.facts.map(({ kind, key }) => `${kind}: ${key}`)
		.sort();

describe('numbers in words', () => {
	test.each(['id', 'en'] as const)('%s: whatever is written in words is read back', (language) => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
				expect(numberOfWords(numberInWords(value, language), language)).toBe(value);
			}),
			{ numRuns: 500 }
		);
	});

	test('what is no number is none', () => {
		expect(numberOfWords('dua tiga', 'id')).toBeNull();
		expect(numberOfWords('and', 'en')).toBeNull();
		expect(numberOfWords('pihak', 'id')).toBeNull();
		expect(dayOfOrdinal('thirty-first')).toBe(31);
		expect(dayOfOrdinal('twenty-twelfth')).toBeNull();
	});
});

describe('days', () => {
	test.each(['id', 'en'] as const)('%s: a day is read in figures and in words', (language) => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 30_000 }), (later) => {
				const day = addCalendarDays('1990-01-01', later);
				expect(keys(`x ${writeDay(day, language, 'long')}.`, language)).toEqual([`date: ${day}`]);
				expect(keys(`Pada ${dayInWords(day, language)}, dst.`, language)).toEqual([`date: ${day}`]);
			}),
			{ numRuns: 200 }
		);
	});

	test.each([
		['November 23, 2026', 'en'],
		['23rd of November 2026', 'en'],
		['23-11-2026', 'id'],
		['23/11/2026', 'en'],
		['2026-11-23', 'en']
	] as const)('%s', (text, language) => {
		expect(keys(`on ${text}.`, language)).toEqual(['date: 2026-11-23']);
	});
});

describe('facts that both languages say', () => {
	test.each([
		['sebesar Rp1.250.000,00 (satu juta dua ratus lima puluh ribu rupiah)', 'in the sum of IDR 1,250,000'],
		['EUR 13,4 juta', 'EUR 13.4 million'],
		['200.000 dolar Amerika Serikat', 'USD 200,000.00'],
		['selama 5 (lima) tahun', 'for five years'],
		['dua kali dalam satu tahun anggaran', 'twice in one budget year'],
		['selama 1 (satu) tahun', 'for 12 (twelve) months'],
		['paling lambat 2 minggu', 'within fourteen days'],
		['10 (sepuluh) hari kerja', 'ten working days'],
		['sebesar 10% dan 2,5 persen', '10 per cent and 2.5%'],
		['dua kali dalam setahun', 'twice a year'],
		['dalam 3 x 24 jam', 'within 72 hours'],
		['pukul 09.00 WIB', 'at 9.00 a.m.'],
		['Pasal 5 ayat (2) huruf a', 'Article 5 paragraph (2) letter a'],
		['Pasal 5 ayat (2) huruf a', 'Article 5(2)(a)'],
		['Pasal 5 dan 6', 'Articles 5 and 6'],
		['ayat (1)', 'clause (1)'],
		['Undang-Undang Nomor 23 Tahun 2014', 'Law Number 23 of 2014'],
		['surat Nomor 119/KB/2026', 'letter Number 119/KB/2026'],
		['PIHAK KESATU kepada PIHAK KEDUA', 'the FIRST PARTY to the SECOND PARTY'],
		['salah satu pihak', 'either party'],
		['kepada pihak ketiga', 'to a third party'],
		['1 (satu) rangkap', 'one copy']
	])('%s = %s', (id, en) => {
		expect(keys(en, 'en')).toEqual(keys(id, 'id'));
	});

	test.each([
		['selama 5 (lima) tahun', 'for five months'],
		['10 hari kerja', 'ten days'],
		['Rp1.250.000,00', 'IDR 1,350,000'],
		['USD 1.000', 'EUR 1,000'],
		['Pasal 5 ayat (2)', 'Article 5 paragraph (3)'],
		['23 November 2026', '24 November 2026'],
		['PIHAK KESATU', 'the SECOND PARTY'],
		['10%', '15%']
	])('%s ≠ %s', (id, en) => {
		expect(keys(en, 'en')).not.toEqual(keys(id, 'id'));
	});

	test('figures and the words behind them that differ contradict each other', () => {
		const read = (line: string, language: Language) => readFacts(line, language).contradictions.length;
		expect(read('selama 5 (enam) tahun', 'id')).toBe(1);
		expect(read('for 5 (six) years', 'en')).toBe(1);
		expect(read('Rp1.250.000,00 (satu juta rupiah)', 'id')).toBe(1);
		expect(read('selama 5 (lima) tahun sejak 2 (dua) pihak', 'id')).toBe(0);
		expect(read('5 (paling banyak)', 'id')).toBe(0);
	});

	test('a hostile line is read in reasonable time', () => {
		const started = performance.now();
		for (const piece of ['1.000.', 'satu ', 'dua puluh ', '(1) ', 'Pasal 5, 6, ', 'the twenty of '])
			for (const language of ['id', 'en'] as const) readFacts(piece.repeat(4000 / piece.length), language);
		expect(performance.now() - started).toBeLessThan(3000);
	});
});
