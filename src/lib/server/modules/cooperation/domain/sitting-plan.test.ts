import { describe, expect, test } from 'vitest';
import { problemsOfPlan, writtenTime } from './sitting-plan';

describe('the time of a sitting', () => {
	test('is written as letters write it', () => {
		expect(writtenTime('9.05')).toBe('09.05');
		expect(writtenTime(' 13:30 ')).toBe('13.30');
		for (const wrong of ['24.00', '9', '9.5', '09.60', 'pagi', '']) expect(writtenTime(wrong)).toBeNull();
	});
});

describe('the plan of a sitting', () => {
	const whole = { title: 'Rapat', held_on: '2026-11-24', starts_at: '09.00', place: 'Ruang A' };
	test('is kept when every field is there', () => expect(problemsOfPlan(whole)).toEqual([]));
	test('names what is wrong, and leaves alone what was not given', () => {
		expect(problemsOfPlan({ ...whole, title: '', held_on: '2026-02-30' })).toEqual([
			{ field: 'title', message: 'REQUIRED' },
			{ field: 'held_on', message: 'NOT_A_DAY' }
		]);
		expect(problemsOfPlan({ place: 'x'.repeat(301) })).toEqual([{ field: 'place', message: 'TOO_LONG' }]);
		expect(problemsOfPlan({})).toEqual([]);
	});
});
