import { describe, expect, it } from 'vitest';
import { daysLeft } from './deadline';
import { makeWorkingDays } from './working-days';

// Monday 23 November 2026 stands in a week without holidays.
const plain = makeWorkingDays([], [2026]);
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
