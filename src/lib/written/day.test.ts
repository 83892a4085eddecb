import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
	addCalendarDays,
	addMonths,
	calendarDaysBetween,
	dayFromNumber,
	dayFromParts,
	dayNumber,
	dayParts,
	firstDayOfAll,
	isDay,
	lastDayOfAll,
	parseDay,
	weekday
} from './day';

const number = fc.integer({ min: dayNumber(firstDayOfAll), max: dayNumber(lastDayOfAll) });

describe('a day', () => {
	it.each(['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('is real: %s', (day) => {
		expect(parseDay(day)).toBe(day);
	});

	it.each([
		'2026-02-29',
		'1900-02-29',
		'2026-04-31',
		'2026-13-01',
		'2026-00-10',
		'2026-01-00',
		'0000-01-01',
		'2026-1-1',
		'23-11-2026',
		'2026-11-23 ',
		'2026-11-23T00:00:00Z',
		'-2026-11-23',
		'２０２６-11-23',
		'',
		20261123,
		null,
		undefined,
		['2026-11-23']
	])('is not real or not so written: %s', (value) => {
		expect(isDay(value)).toBe(false);
	});

	it('that is none is a fault when counted with', () => {
		expect(() => dayNumber('2026-02-30')).toThrow(RangeError);
		expect(() => dayFromNumber(dayNumber(lastDayOfAll) + 1)).toThrow(RangeError);
		expect(() => dayFromNumber(dayNumber(firstDayOfAll) - 1)).toThrow(RangeError);
		expect(() => dayFromNumber(0.5)).toThrow(RangeError);
		expect(dayFromParts(2026, 2.5, 1)).toBeNull();
	});

	it('has the number and the weekday that the platform gives it in UTC, for each day of four centuries', () => {
		for (let n = dayNumber('1800-01-01'); n <= dayNumber('2200-12-31'); n++) {
			const instant = new Date(n * 86_400_000);
			const day = dayFromNumber(n);
			if (day !== instant.toISOString().slice(0, 10) || dayNumber(day) !== n)
				expect([day, dayNumber(day)]).toEqual([instant.toISOString().slice(0, 10), n]);
			if (weekday(day) % 7 !== instant.getUTCDay()) expect([day, weekday(day)]).toBe(instant.getUTCDay());
		}
	});

	it('goes to its number and back in all ten thousand years', () => {
		fc.assert(
			fc.property(number, (n) => dayNumber(dayFromNumber(n)) === n && isDay(dayFromNumber(n))),
			{
				numRuns: 20_000
			}
		);
	});

	it('compares as text', () => {
		fc.assert(fc.property(number, number, (a, b) => dayFromNumber(a) < dayFromNumber(b) === a < b));
	});

	it('moves by calendar days over month, year and leap day', () => {
		expect(addCalendarDays('2024-02-28', 1)).toBe('2024-02-29');
		expect(addCalendarDays('2026-12-31', 1)).toBe('2027-01-01');
		expect(addCalendarDays('2026-03-01', -1)).toBe('2026-02-28');
		expect(calendarDaysBetween('2026-11-23', '2026-11-21')).toBe(-2);
	});

	it.each([
		['2026-03-31', -1, '2026-02-28'],
		['2024-03-31', -1, '2024-02-29'],
		['2026-12-15', 1, '2027-01-15'],
		['2026-01-15', -1, '2025-12-15'],
		['2026-11-23', 60, '2031-11-23'],
		['2024-02-29', 12, '2025-02-28'],
		['2026-11-23', 0, '2026-11-23']
	])('%s moved by %i months is %s', (day, months, moved) => {
		expect(addMonths(day, months)).toBe(moved);
	});

	it('keeps the month it is moved to, and its day of the month where that month has it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -600, max: 600 }), (n, months) => {
				const before = dayParts(dayFromNumber(n));
				const after = dayParts(addMonths(dayFromNumber(n), months));
				expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + months);
				expect(after.dayOfMonth === before.dayOfMonth || after.dayOfMonth >= 28).toBe(true);
			})
		);
	});
});

describe('the time zone of the machine', () => {
	const zone = process.env.TZ;
	afterEach(() => {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});

	it.each(['UTC', 'Asia/Jayapura', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo'])(
		'does not move a day: %s',
		(host) => {
			process.env.TZ = host;
			expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(host);
			expect(weekday('2026-11-23')).toBe(1);
			expect(addCalendarDays('2018-11-03', 1)).toBe('2018-11-04');
			expect(dayFromNumber(dayNumber('2026-11-23'))).toBe('2026-11-23');
		}
	);
});
