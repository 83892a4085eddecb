import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readHolidayCalendar, type Holiday } from './holiday';
import { askWorkingDays, makeWorkingDays } from './working-days';

const seed = new URL('../../../../../../db/seeds/reference/holidays.yaml', import.meta.url);
const { holidays, decreedYears } = readHolidayCalendar(parse(readFileSync(seed, 'utf8')));
const calendar = makeWorkingDays(holidays, decreedYears);

const off = (day: string, kind: Holiday['kind'], name = ''): Holiday => ({
	day,
	kind,
	name: { id: name, en: name },
	decree: ''
});

describe('working days worked out by hand on the calendars of 2025 and 2026', () => {
	it.each([
		// Imlek 2025: Fri 24 Jan | Sat Sun | Mon 27 national | Tue 28 leave | Wed 29 national | Thu 30 = 1 | Fri 31 = 2
		['2025-01-24', 1, '2025-01-30'],
		['2025-01-24', 2, '2025-01-31'],
		// Nyepi and Idul Fitri 2025: Fri 28 Mar leave, Sat 29 national, Sun, Mon 31 and Tue 1 national, Wed to Fri
		// leave, Sat Sun, Mon 7 leave, Tue 8 = 1
		['2025-03-26', 1, '2025-03-27'],
		['2025-03-26', 2, '2025-04-08'],
		['2025-03-26', 3, '2025-04-09'],
		['2025-03-27', 1, '2025-04-08'],
		['2025-03-27', 0, '2025-03-27'],
		['2025-03-28', 0, '2025-04-08'],
		['2025-04-05', 1, '2025-04-08'],
		// Easter 2025: Fri 18 Apr national, Sat, Sun 20 national, Mon 21 = 1
		['2025-04-17', 1, '2025-04-21'],
		// Waisak 2025: Sat Sun, Mon 12 May national, Tue 13 leave, Wed 14 = 1
		['2025-05-09', 1, '2025-05-14'],
		// Idul Adha 2025: Fri 6 Jun national, Sat Sun, Mon 9 leave, Tue 10 = 1
		['2025-06-05', 1, '2025-06-10'],
		// Independence Day 2025: Sat, Sun 17 Aug national, Mon 18 leave, Tue 19 = 1
		['2025-08-15', 1, '2025-08-19'],
		// Christmas 2025 and over the year's end: Thu 25 national, Fri 26 leave, Sat Sun, 29 30 31 = 1 2 3,
		// Thu 1 Jan national, Fri 2 = 4, Sat Sun, Mon 5 = 5
		['2025-12-24', 1, '2025-12-29'],
		['2025-12-24', 3, '2025-12-31'],
		['2025-12-24', 4, '2026-01-02'],
		['2025-12-24', 5, '2026-01-05'],
		// Imlek 2026: Sat Sun, Mon 16 Feb leave, Tue 17 national, Wed 18 = 1
		['2026-02-13', 1, '2026-02-18'],
		// Nyepi and Idul Fitri 2026: Wed 18 Mar leave, Thu 19 national, Fri 20 leave, Sat 21 and Sun 22 national,
		// Mon 23 and Tue 24 leave, 25 26 27 = 1 2 3, Sat Sun, 30 31 = 4 5
		['2026-03-17', 0, '2026-03-17'],
		['2026-03-17', 1, '2026-03-25'],
		['2026-03-17', 5, '2026-03-31'],
		['2026-03-18', 0, '2026-03-25'],
		['2026-03-19', 5, '2026-03-31'],
		['2026-03-24', 1, '2026-03-25'],
		// Ascension 2026: Thu 14 May national, Fri 15 leave, Sat Sun, Mon 18 = 1
		['2026-05-13', 1, '2026-05-18'],
		// Idul Adha, Waisak, Pancasila 2026: Wed 27 May national, Thu 28 leave, Fri 29 = 1, Sat, Sun 31 national,
		// Mon 1 Jun national, Tue 2 = 2
		['2026-05-26', 1, '2026-05-29'],
		['2026-05-26', 2, '2026-06-02'],
		// Christmas 2026: Thu 24 Dec leave, Fri 25 national, Sat Sun, 28 to 31 = 1 to 4
		['2026-12-23', 1, '2026-12-28'],
		['2026-12-23', 4, '2026-12-31']
	])('%s and %i working days is %s, and final', (start, n, day) => {
		expect(calendar.due(start, n)).toEqual({ day, provisional: false });
		expect(calendar.add(start, n)).toMatchObject({ day, provisional: false });
	});

	it('names each day passed over, a holiday on a weekend as the holiday', () => {
		expect(calendar.add('2026-03-17', 5).skipped).toEqual([
			{ date: '2026-03-18', reason: 'collective_leave' },
			{ date: '2026-03-19', reason: 'national' },
			{ date: '2026-03-20', reason: 'collective_leave' },
			{ date: '2026-03-21', reason: 'national' },
			{ date: '2026-03-22', reason: 'national' },
			{ date: '2026-03-23', reason: 'collective_leave' },
			{ date: '2026-03-24', reason: 'collective_leave' },
			{ date: '2026-03-28', reason: 'weekend' },
			{ date: '2026-03-29', reason: 'weekend' }
		]);
	});

	it('does not list the start day, which is not counted, unless nothing is to be counted and it is passed over', () => {
		expect(calendar.add('2026-03-28', 1).skipped).toEqual([{ date: '2026-03-29', reason: 'weekend' }]);
		expect(calendar.add('2026-03-28', 0).skipped).toEqual([
			{ date: '2026-03-28', reason: 'weekend' },
			{ date: '2026-03-29', reason: 'weekend' }
		]);
		expect(calendar.add('2026-03-27', 0).skipped).toEqual([]);
	});

	// 2025: 261 weekdays, 13 national and 11 leave on weekdays. 2026: 261 weekdays, 13 national and 8 leave.
	it.each([
		['2024-12-31', '2025-12-31', 237],
		['2025-12-31', '2026-12-31', 240],
		['2026-03-17', '2026-03-31', 5],
		['2026-03-31', '2026-03-17', -5],
		['2026-03-17', '2026-03-24', 0],
		['2026-03-17', '2026-03-17', 0]
	])('from %s to %s there are %i working days', (from, to, days) => {
		expect(calendar.count(from, to)).toBe(days);
	});
});

describe('a year without a decreed calendar', () => {
	it.each([
		['the end lies in a coming year', '2026-12-23', 5, '2027-01-01', true],
		['the start lies in a past year', '2024-12-31', 1, '2025-01-02', true],
		['a year between them is missing', '2026-12-31', 600, '2029-04-19', true],
		['both ends are decreed', '2025-12-31', 1, '2026-01-02', false]
	])('makes the day provisional when %s', (_, start, n, day, provisional) => {
		expect(calendar.due(start, n)).toEqual({ day, provisional });
	});

	it('makes the day provisional too when only a year between two decreed ones is missing', () => {
		const gap = makeWorkingDays([], [2025, 2027]);
		expect(gap.due('2025-12-31', 262)).toEqual({ day: '2027-01-01', provisional: true });
		expect(gap.undecreedYears('2025-12-31', '2027-01-01')).toEqual([2026]);
		expect(makeWorkingDays([], [2025, 2026, 2027]).due('2025-12-31', 262).provisional).toBe(false);
	});

	it('is not made decreed by a single holiday in it', () => {
		const local = makeWorkingDays([off('2027-11-24', 'national')], []);
		expect(local.due('2027-11-23', 1)).toEqual({ day: '2027-11-25', provisional: true });
	});
});

describe('the table of days off', () => {
	it('prefers the national holiday where both kinds fall on one day, in either order of rows', () => {
		const rows = [off('2026-06-01', 'collective_leave', 'leave'), off('2026-06-01', 'national', 'national')];
		for (const order of [rows, rows.toReversed()]) {
			const both = makeWorkingDays(order, [2026]);
			expect(both.add('2026-05-29', 1).skipped.at(-1)).toEqual({ date: '2026-06-01', reason: 'national' });
			expect(both.holidayOn('2026-06-01')?.kind).toBe('national');
		}
	});

	it('tells the holiday of a day by name, and none for a plain weekend', () => {
		expect(calendar.holidayOn('2026-03-19')?.name.id).toBe('Hari Suci Nyepi (Tahun Baru Saka 1948)');
		expect(calendar.holidayOn('2026-03-28')).toBeUndefined();
		expect(calendar.isWorkingDay('2026-03-28')).toBe(false);
		expect(calendar.isWorkingDay('2026-03-19')).toBe(false);
		expect(calendar.isWorkingDay('2026-03-17')).toBe(true);
	});

	it('may be empty: then only weekends are left out', () => {
		expect(makeWorkingDays([], [2026]).due('2026-03-17', 5)).toEqual({
			day: '2026-03-24',
			provisional: false
		});
	});

	it('may cover a whole year: the count runs past it', () => {
		const year = Array.from({ length: 365 }, (_, i) =>
			new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)
		);
		const none = makeWorkingDays(
			year.map((day) => off(day, 'collective_leave')),
			[2026]
		);
		expect(none.due('2025-12-31', 1).day).toBe('2027-01-01');
		expect(none.add('2026-01-01', 0).skipped).toHaveLength(365);
	});
});

describe('a question from outside', () => {
	it('is answered as the contract says', () => {
		expect(askWorkingDays(calendar, { start: '2026-03-17', days: 5 })).toMatchObject({
			day: '2026-03-31',
			provisional: false
		});
		expect(askWorkingDays(calendar, { start: '2026-01-02', days: 2000 })).toMatchObject({
			provisional: true
		});
	});

	it.each([
		['start', '2026-02-30', 5],
		['start', '17-03-2026', 5],
		['start', '2026-03-17T00:00:00Z', 5],
		['start', '0000-01-01', 5],
		['start', 20260317, 5],
		['start', undefined, 5],
		['days', '2026-03-17', -1],
		['days', '2026-03-17', 2001],
		['days', '2026-03-17', 1.5],
		['days', '2026-03-17', '5'],
		['days', '2026-03-17', NaN],
		['days', '2026-03-17', null],
		['start', '9999-12-31', 1]
	])('is refused for its %s: %s, %s', (field, start, days) => {
		expect(askWorkingDays(calendar, { start, days })).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: { field }
		});
	});

	it('is answered on the last day that can be written', () => {
		expect(askWorkingDays(calendar, { start: '9999-12-30', days: 1 })).toMatchObject({ day: '9999-12-31' });
		expect(askWorkingDays(calendar, { start: '9999-12-31', days: 0 })).toMatchObject({ day: '9999-12-31' });
	});

	it('asked inside the program with a number out of range is a fault', () => {
		expect(() => calendar.add('2026-03-17', 2001)).toThrow(RangeError);
		expect(() => calendar.add('2026-03-17', -1)).toThrow(RangeError);
		expect(() => calendar.due('2026-02-30', 1)).toThrow(RangeError);
		expect(() => calendar.add('9999-12-31', 1)).toThrow(RangeError);
	});
});
