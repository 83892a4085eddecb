import { describe, expect, it } from 'vitest';
import { daysLeft, dueAfterPause, dueDay } from './deadline';
import { makeWorkingDays } from './working-days';

// Monday 23 November 2026 stands in a week without holidays; Wednesday 25 is made one here.
const plain = makeWorkingDays([], [2026]);
const withHoliday = makeWorkingDays(
	[{ day: '2026-11-25', kind: 'national', name: { id: '', en: '' }, decree: '' }],
	[2026]
);

describe('the day on which a limit runs out', () => {
	it('is counted in working days from the day after the start', () => {
		expect(dueDay(plain, '2026-11-20', { n: 3, unit: 'working_days' })).toEqual({
			day: '2026-11-25',
			provisional: false
		});
		expect(dueDay(withHoliday, '2026-11-20', { n: 3, unit: 'working_days' }).day).toBe('2026-11-26');
	});

	it('is counted in calendar days through weekends and holidays, and may fall on one', () => {
		expect(dueDay(withHoliday, '2026-11-20', { n: 2, unit: 'calendar_days' })).toEqual({
			day: '2026-11-22',
			provisional: false
		});
	});

	it('is provisional over the end of the last decreed year only in working days', () => {
		expect(dueDay(plain, '2026-12-31', { n: 1, unit: 'working_days' }).provisional).toBe(true);
		expect(dueDay(plain, '2026-12-31', { n: 1, unit: 'calendar_days' }).provisional).toBe(false);
	});
});

describe('where a deadline of Wednesday 25 November stands', () => {
	it.each([
		['on the Friday before', '2026-11-20', 'left', 3, 5],
		['on the day itself', '2026-11-25', 'today', 0, 0],
		['two days after', '2026-11-27', 'late', 2, 2],
		['on the Sunday after', '2026-11-29', 'late', 2, 4],
		['on the Monday after', '2026-11-30', 'late', 3, 5]
	] as const)('%s', (_, today, phase, workingDays, calendarDays) => {
		expect(daysLeft(plain, today, '2026-11-25', 'working_days')).toEqual({
			phase,
			days: workingDays,
			unit: 'working_days'
		});
		expect(daysLeft(plain, today, '2026-11-25', 'calendar_days')).toEqual({
			phase,
			days: calendarDays,
			unit: 'calendar_days'
		});
	});

	it('is late on the Saturday after a Friday, though no working day has gone by', () => {
		expect(daysLeft(plain, '2026-11-28', '2026-11-27', 'working_days')).toMatchObject({
			phase: 'late',
			days: 0
		});
	});

	it('is not yet late on the Friday before a Saturday', () => {
		expect(daysLeft(plain, '2026-11-27', '2026-11-28', 'working_days')).toMatchObject({
			phase: 'left',
			days: 0
		});
	});
});

describe('a clock that stood still', () => {
	it.each([
		[
			'gives back the days that were left',
			'2026-11-25',
			'2026-11-23',
			'2026-11-27',
			'2026-12-01',
			'2026-11-29'
		],
		[
			'changes nothing when resumed the same day',
			'2026-11-25',
			'2026-11-23',
			'2026-11-23',
			'2026-11-25',
			'2026-11-25'
		],
		[
			'ends on the day of resumption when paused on the last day',
			'2026-11-25',
			'2026-11-25',
			'2026-11-27',
			'2026-11-27',
			'2026-11-27'
		],
		[
			'forgives nothing when paused after the deadline',
			'2026-11-25',
			'2026-11-26',
			'2026-12-10',
			'2026-11-25',
			'2026-11-25'
		]
	])('%s', (_, due, pausedOn, resumedOn, inWorkingDays, inCalendarDays) => {
		const pause = { pausedOn, resumedOn };
		expect(dueAfterPause(plain, due, pause, 'working_days')).toEqual({
			day: inWorkingDays,
			provisional: false
		});
		expect(dueAfterPause(plain, due, pause, 'calendar_days')).toEqual({
			day: inCalendarDays,
			provisional: false
		});
	});

	it('cannot be resumed before it was paused', () => {
		const pause = { pausedOn: '2026-11-24', resumedOn: '2026-11-23' };
		expect(() => dueAfterPause(plain, '2026-11-25', pause, 'working_days')).toThrow(RangeError);
	});
});
