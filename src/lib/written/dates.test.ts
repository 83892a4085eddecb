import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from './day';
import {
	readWrittenDay,
	romanMonth,
	writeDay,
	writeInstant,
	writePartialDay,
	writeSpan,
	writeTime,
	type DayForm
} from './dates';
import { parsePartialDay } from './partial-day';

const days = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9999-12-31') }).map(dayFromNumber);
const languages = fc.constantFrom('id', 'en');

describe('a day in words', () => {
	it.each([
		['full', 'Senin, 23 November 2026', 'Monday, 23 November 2026'],
		['long', '23 November 2026', '23 November 2026'],
		['short', '23 Nov 2026', '23 Nov 2026']
	] as const)('is written %s', (form, id, en) => {
		expect(writeDay('2026-11-23', 'id', form)).toBe(id);
		expect(writeDay('2026-11-23', 'en', form)).toBe(en);
	});

	it('is written in full where nothing else is asked', () => {
		expect(writeDay('2026-08-07', 'id')).toBe('Jumat, 7 Agustus 2026');
		expect(writeDay('2026-08-09', 'id')).toBe('Minggu, 9 Agustus 2026');
	});

	it('names months and weekdays as the world language tables do', () => {
		for (const [language, tag] of [
			['id', 'id-ID'],
			['en', 'en-GB']
		] as const) {
			const format = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
			for (let n = dayNumber('2026-01-01'); n <= dayNumber('2026-12-31'); n++) {
				const expected = format.format(new Date(n * 86_400_000)).replace(/^(\w+),? 0?/, '$1, ');
				expect(writeDay(dayFromNumber(n), language)).toBe(expected);
			}
		}
	});

	it('is read as it is written, in every form and language', () => {
		fc.assert(
			fc.property(
				days,
				languages,
				fc.constantFrom<DayForm>('full', 'long', 'short'),
				(day, language, form) => {
					expect(readWrittenDay(writeDay(day, language, form))).toBe(day);
				}
			),
			{ numRuns: 2_000 }
		);
	});

	it.each([
		['2026-11-23', '2026-11-23'],
		['23/11/2026', '2026-11-23'],
		['3-4-2026', '2026-04-03'],
		['03.04.2026', '2026-04-03'],
		['  23   november 2026 ', '2026-11-23'],
		['Jum’at, 7 Agustus 2026', '2026-08-07'],
		["Jum'at, 7 Agustus 2026", '2026-08-07'],
		['senin 23 nov. 2026', '2026-11-23'],
		['Selasa, 23 November 2026', null],
		['31 November 2026', null],
		['11/23/2026', null],
		['23/11-2026', null],
		['23 Nopember 2026', '2026-11-23'],
		['9 Pebruari 2017', '2017-02-09'],
		['23 Brumaire 2026', null],
		['November 2026', null],
		['', null]
	])('%s is read as %s', (text, day) => {
		expect(readWrittenDay(text)).toBe(day);
	});
});

describe('a partial day in words', () => {
	it.each([
		['2017', '2017', '2017'],
		['2017-08', 'Agustus 2017', 'August 2017'],
		['2017-08-21', 'Senin, 21 Agustus 2017', 'Monday, 21 August 2017']
	])('is written no more exactly than it is known: %s', (text, id, en) => {
		expect(writePartialDay(parsePartialDay(text)!, 'id')).toBe(id);
		expect(writePartialDay(parsePartialDay(text)!, 'en')).toBe(en);
	});

	it('is short in a table', () => {
		expect(writePartialDay({ day: '2017-08-01', precision: 'month' }, 'id', 'short')).toBe('Agu 2017');
	});
});

describe('a span of days', () => {
	it.each([
		['2026-03-02', '2026-03-05', '2–5 Maret 2026', '2–5 March 2026'],
		['2026-02-28', '2026-03-02', '28 Februari – 2 Maret 2026', '28 February – 2 March 2026'],
		['2026-12-30', '2027-01-02', '30 Desember 2026 – 2 Januari 2027', '30 December 2026 – 2 January 2027'],
		['2026-03-02', '2026-03-02', '2 Maret 2026', '2 March 2026']
	])('from %s to %s says nothing twice', (from, to, id, en) => {
		expect(writeSpan(from, to, 'id')).toBe(id);
		expect(writeSpan(from, to, 'en')).toBe(en);
	});
});

describe('a time', () => {
	const instant = new Date('2026-11-23T00:05:00Z');
	it('is written with the legal time of the region', () => {
		expect(writeTime(instant, 'Asia/Jakarta', 'id')).toBe('07.05 WIB');
		expect(writeTime(instant, 'Asia/Makassar', 'id')).toBe('08.05 WITA');
		expect(writeTime(instant, 'Asia/Jayapura', 'en')).toBe('09:05 WIT');
	});

	it('stands behind the day that the region has at that instant', () => {
		const late = new Date('2026-11-22T17:30:00Z');
		expect(writeInstant(late, 'Asia/Jakarta', 'id')).toBe('Senin, 23 November 2026, pukul 00.30 WIB');
		expect(writeInstant(late, 'Asia/Jakarta', 'en', 'short')).toBe('23 Nov 2026, 00:30 WIB');
	});
});

describe('the month of a letter number', () => {
	it('is Roman', () => {
		const months = Array.from({ length: 12 }, (_, i) =>
			romanMonth(`2026-${String(i + 1).padStart(2, '0')}-01`)
		);
		expect(months.join(' ')).toBe('I II III IV V VI VII VIII IX X XI XII');
	});
});
