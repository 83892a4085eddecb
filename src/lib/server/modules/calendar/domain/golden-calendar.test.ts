import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { monthLength } from './day';
import { readHolidayCalendar } from './holiday';
import { makeWorkingDays } from './working-days';

/**
 * The two decreed years day by day, as the wall calendars print them: w works, - weekend, N national holiday,
 * C collective leave (a day off on a weekend is marked as the day off). The tables were made apart from the
 * program, so a changed row of the data or of the rule shows here as the day it moves.
 */
const seed = new URL('../../../../../../db/seeds/reference/holidays.yaml', import.meta.url);
const { holidays, decreedYears } = readHolidayCalendar(parse(readFileSync(seed, 'utf8')));
const calendar = makeWorkingDays(holidays, decreedYears);

const golden: readonly [month: string, days: string, workingDays: number][] = [
	['2025-01', 'Nww--wwwww--wwwww--wwwww--NCNww', 19],
	['2025-02', '--wwwww--wwwww--wwwww--wwwww', 20],
	['2025-03', '--wwwww--wwwww--wwwww--wwwwCN-N', 19],
	['2025-04', 'NCCC--Cwwww--wwwwN-Nwwwww--www', 16],
	['2025-05', 'Nw--wwwww--NCwww--wwwww--wwwNC-', 17],
	['2025-06', 'NwwwwN--Cwwww--wwwww--wwwwN--w', 18],
	['2025-07', 'wwww--wwwww--wwwww--wwwww--wwww', 23],
	['2025-08', 'w--wwwww--wwwww-NCwwww--wwwww--', 20],
	['2025-09', 'wwwwN--wwwww--wwwww--wwwww--ww', 21],
	['2025-10', 'www--wwwww--wwwww--wwwww--wwwww', 23],
	['2025-11', '--wwwww--wwwww--wwwww--wwwww--', 20],
	['2025-12', 'wwwww--wwwww--wwwww--wwwNC--www', 21],
	['2026-01', 'Nw--wwwww--wwwwN--wwwww--wwwww-', 20],
	['2026-02', '-wwwww--wwwww--CNwww--wwwww-', 18],
	['2026-03', '-wwwww--wwwww--wwCNCNNCCwww--ww', 17],
	['2026-04', 'wwN-Nwwwww--wwwww--wwwww--wwww', 21],
	['2026-05', 'N--wwwww--wwwNC--wwwww--wwNCw-N', 16],
	['2026-06', 'Nwwww--wwwww--wNwww--wwwww--ww', 20],
	['2026-07', 'www--wwwww--wwwww--wwwww--wwwww', 23],
	['2026-08', '--wwwww--wwwww--Nwwww--wNwww--w', 19],
	['2026-09', 'wwww--wwwww--wwwww--wwwww--www', 22],
	['2026-10', 'ww--wwwww--wwwww--wwwww--wwwww-', 22],
	['2026-11', '-wwwww--wwwww--wwwww--wwwww--w', 21],
	['2026-12', 'wwww--wwwww--wwwww--wwwCN--wwww', 21]
];

/** The day on which a limit of 1, 2, 5, 10 and 21 working days runs out that begins on the first of the month. */
const goldenDue: readonly [
	first: string,
	one: string,
	two: string,
	five: string,
	ten: string,
	most: string
][] = [
	['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-08', '2025-01-15', '2025-02-04'],
	['2025-02-01', '2025-02-03', '2025-02-04', '2025-02-07', '2025-02-14', '2025-03-03'],
	['2025-03-01', '2025-03-03', '2025-03-04', '2025-03-07', '2025-03-14', '2025-04-09'],
	['2025-04-01', '2025-04-08', '2025-04-09', '2025-04-14', '2025-04-22', '2025-05-08'],
	['2025-05-01', '2025-05-02', '2025-05-05', '2025-05-08', '2025-05-19', '2025-06-05'],
	['2025-06-01', '2025-06-02', '2025-06-03', '2025-06-10', '2025-06-17', '2025-07-03'],
	['2025-07-01', '2025-07-02', '2025-07-03', '2025-07-08', '2025-07-15', '2025-07-30'],
	['2025-08-01', '2025-08-04', '2025-08-05', '2025-08-08', '2025-08-15', '2025-09-02'],
	['2025-09-01', '2025-09-02', '2025-09-03', '2025-09-09', '2025-09-16', '2025-10-01'],
	['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-08', '2025-10-15', '2025-10-30'],
	['2025-11-01', '2025-11-03', '2025-11-04', '2025-11-07', '2025-11-14', '2025-12-01'],
	['2025-12-01', '2025-12-02', '2025-12-03', '2025-12-08', '2025-12-15', '2026-01-02'],
	['2026-01-01', '2026-01-02', '2026-01-05', '2026-01-08', '2026-01-15', '2026-02-02'],
	['2026-02-01', '2026-02-02', '2026-02-03', '2026-02-06', '2026-02-13', '2026-03-04'],
	['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-06', '2026-03-13', '2026-04-07'],
	['2026-04-01', '2026-04-02', '2026-04-06', '2026-04-09', '2026-04-16', '2026-05-04'],
	['2026-05-01', '2026-05-04', '2026-05-05', '2026-05-08', '2026-05-19', '2026-06-08'],
	['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-08', '2026-06-15', '2026-07-01'],
	['2026-07-01', '2026-07-02', '2026-07-03', '2026-07-08', '2026-07-15', '2026-07-30'],
	['2026-08-01', '2026-08-03', '2026-08-04', '2026-08-07', '2026-08-14', '2026-09-02'],
	['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-08', '2026-09-15', '2026-09-30'],
	['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-08', '2026-10-15', '2026-10-30'],
	['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-06', '2026-11-13', '2026-11-30'],
	['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-08', '2026-12-15', '2027-01-01']
];

const marks = { national: 'N', collective_leave: 'C' } as const;

function drawMonth(month: string): string {
	const length = monthLength(Number(month.slice(0, 4)), Number(month.slice(5)));
	return Array.from({ length }, (_, i) => {
		const day = `${month}-${String(i + 1).padStart(2, '0')}`;
		const holiday = calendar.holidayOn(day);
		return holiday ? marks[holiday.kind] : calendar.isWorkingDay(day) ? 'w' : '-';
	}).join('');
}

describe('the decreed calendars', () => {
	it.each(golden)('of %s is %s', (month, days, workingDays) => {
		expect(drawMonth(month)).toBe(days);
		expect(days.split('w').length - 1).toBe(workingDays);
	});

	it.each([
		[2025, '1017 Tahun 2024'],
		[2026, '1497 Tahun 2025']
	])('of %i rest on decree %s, and say where a day rests on a later one', (year, number) => {
		const days = holidays.filter(({ day }) => day.startsWith(String(year)));
		const other = days
			.filter(({ decree }) => !decree.includes(number))
			.map(({ day, decree }) => [day, decree]);
		expect(other).toEqual(
			// The collective leave after Independence Day was added by a later joint decree of the same year.
			year === 2025 ? [['2025-08-18', expect.stringContaining('933 Tahun 2025')]] : []
		);
	});

	it.each(goldenDue)('from %s limits end on %s, %s, %s, %s and %s', (first, ...expected) => {
		expect([1, 2, 5, 10, 21].map((n) => calendar.due(first, n).day)).toEqual(expected);
	});
});
