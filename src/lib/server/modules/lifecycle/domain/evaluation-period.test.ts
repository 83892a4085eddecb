import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { dayOfOccasion } from '$lib/server/modules/obligations';
import { dueDayOf, evaluationRhythms, firstPeriod, periodDueOn, periodOf } from './evaluation-period';

describe('a period of evaluation', () => {
	it('is a part of the budget year, and is due a month after its end', () => {
		expect(periodOf('2026-11-23', 'half_yearly')).toEqual({ from: '2026-07-01', to: '2026-12-31' });
		expect(dueDayOf(periodOf('2026-11-23', 'half_yearly'))).toBe('2027-01-31');
		expect(periodOf('2026-02-28', 'quarterly')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
		expect(periodOf('2026-02-28', 'yearly')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
	});

	it('of an agreement that began shortly before its end is the next one', () => {
		expect(firstPeriod('2026-11-23', 'half_yearly').from).toBe('2027-01-01');
		expect(firstPeriod('2026-10-31', 'half_yearly').from).toBe('2026-07-01');
	});

	it('is found again from the due day of every later occasion', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 15_000 }),
				fc.constantFrom(...evaluationRhythms),
				fc.integer({ min: 1, max: 40 }),
				(n, rhythm, occasion) => {
					const first = firstPeriod(addCalendarDays('2000-01-01', n), rhythm);
					let wanted = first;
					for (let i = 1; i < occasion; i += 1) wanted = periodOf(addCalendarDays(wanted.to, 1), rhythm);
					const planned = dayOfOccasion(dueDayOf(first), rhythm, occasion);
					expect(periodDueOn(planned, rhythm)).toEqual(wanted);
				}
			)
		);
	});
});
