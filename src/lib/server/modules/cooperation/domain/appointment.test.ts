import { expect, test } from 'vitest';
import { actsOn, faultsOfTerms, tooNear, type AppointmentState } from './appointment';

const standing = (state: AppointmentState, method = 'ceremonial', firstMethod = 'ceremonial') => ({
	state,
	method,
	firstMethod
});

test('it is always one side’s turn, and what is settled is nobody’s', () => {
	expect(actsOn(standing('proposed'), 'office')).toEqual(['accept', 'counter', 'refuse']);
	expect(actsOn(standing('proposed'), 'applicant')).toEqual(['withdraw']);
	expect(actsOn(standing('countered'), 'office')).toEqual(['withdraw']);
	expect(actsOn(standing('countered'), 'applicant')).toEqual(['accept', 'counter', 'withdraw']);
	for (const state of ['refused', 'withdrawn', 'held'] as const)
		for (const side of ['office', 'applicant'] as const) expect(actsOn(standing(state), side)).toEqual([]);
});

test('an applicant answers another day, but not a turn to desk to desk', () => {
	expect(actsOn(standing('countered', 'desk_to_desk'), 'applicant')).toEqual(['accept', 'withdraw']);
	expect(actsOn(standing('countered', 'desk_to_desk', 'desk_to_desk'), 'applicant')).toContain('counter');
	expect(actsOn(standing('countered', 'hybrid'), 'applicant')).toContain('counter');
});

test('a day that is over cannot be proposed, today can', () => {
	const terms = {
		method: 'hybrid',
		held_on: '2026-11-23',
		starts_at: '9:00',
		place: 'Aula',
		agenda: 'Tanda tangan'
	};
	expect(faultsOfTerms(terms, '2026-11-23')).toEqual([]);
	expect(faultsOfTerms({ ...terms, held_on: '2026-11-22', place: ' ' }, '2026-11-23')).toEqual([
		{ field: 'held_on', message: 'DAY_OVER' },
		{ field: 'place', message: 'REQUIRED' }
	]);
});

test('two hours apart is far enough, a minute less is not', () => {
	expect(tooNear('09.00', '11.00')).toBe(false);
	expect(tooNear('09.01', '11.00')).toBe(true);
	expect(tooNear('11.00', '09.01')).toBe(true);
});
