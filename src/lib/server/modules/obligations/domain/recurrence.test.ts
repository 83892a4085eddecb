import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCalendarDays, addMonths } from '$lib/server/modules/calendar';
import { dayOfOccasion, monthsAhead, occasionsToOpen, recurrences } from './recurrence';

const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addCalendarDays('2000-01-01', n));
const recurrence = fc.constantFrom(...recurrences);

describe('a recurring duty', () => {
	it('falls on the last day of a shorter month and on its own day again after it', () => {
		const days = [1, 2, 3, 4].map((n) => dayOfOccasion('2027-12-31', 'monthly', n));
		expect(days).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31']);
	});

	it('has its first occasion open however far away it is, and no second one beyond a year', () => {
		const opened = occasionsToOpen(
			{ first: '2030-06-30', recurrence: 'yearly', until: null },
			0,
			'2026-11-23'
		);
		expect(opened).toEqual([{ occasion: 1, day: '2030-06-30' }]);
	});

	it('ends with the last day that its subject lasts', () => {
		const opened = occasionsToOpen(
			{ first: '2026-12-31', recurrence: 'quarterly', until: '2027-06-29' },
			0,
			'2026-11-23'
		);
		expect(opened.map((one) => one.day)).toEqual(['2026-12-31', '2027-03-31']);
	});

	it('opens every occasion once, on whatever days the worker comes by, also after a standstill', () => {
		fc.assert(
			fc.property(
				day,
				recurrence,
				fc.integer({ min: 1, max: 60 }),
				fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 8 }),
				(first, every, lasts, steps) => {
					const until = addMonths(first, lasts);
					const series = { first, recurrence: every, until };
					let today = addCalendarDays(first, -400);
					const opened: { occasion: number; day: string }[] = [];
					for (const step of [0, ...steps, 40_000]) {
						today = addCalendarDays(today, step);
						opened.push(...occasionsToOpen(series, opened.length, today));
						const later = opened.slice(1).filter((one) => one.day > addMonths(today, monthsAhead));
						expect(later).toEqual([]);
					}
					expect(opened.map((one) => one.occasion)).toEqual(opened.map((_, i) => i + 1));
					expect(opened.map((one) => one.day)).toEqual(
						opened.map((_, i) => dayOfOccasion(first, every, i + 1))
					);
					expect(dayOfOccasion(first, every, opened.length + 1) > until).toBe(true);
				}
			),
			{ numRuns: 300 }
		);
	});
});
