import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { agreementStatus, endingSoonMonths, soonUntil, type AgreementFacts } from './agreement-status';

const today = '2026-11-21';
const soon = soonUntil(today, 6);
const inForce = (endsOn: string | null): AgreementFacts => ({ fact: 'in_force', termKnown: true, endsOn });

describe('where an agreement stands', () => {
	test.each([
		['2026-11-20', 'ended'],
		['2026-11-21', 'ending_soon'],
		['2027-05-21', 'ending_soon'],
		['2027-05-22', 'active'],
		['2031-01-01', 'active']
	])('one that ends on %s is %s: in force through its last day, soon for six months', (endsOn, status) => {
		expect(agreementStatus(inForce(endsOn), today, soon)).toBe(status);
	});

	test('without a term in the facts it is unknown, never active', () => {
		expect(agreementStatus({ fact: 'in_force', termKnown: false, endsOn: null }, today, soon)).toBe(
			'unknown'
		);
		expect(agreementStatus({ fact: 'in_force', termKnown: false, endsOn: '2030-01-01' }, today, soon)).toBe(
			'unknown'
		);
		expect(agreementStatus(inForce(null), today, soon)).toBe('unknown');
	});

	test('what is not in force stands as it was recorded, whatever its term', () => {
		for (const fact of ['draft', 'in_process', 'terminated'] as const)
			expect(agreementStatus({ fact, termKnown: true, endsOn: '2030-01-01' }, today, soon)).toBe(fact);
	});

	test('six months from the end of August reach the end of February', () => {
		expect(soonUntil('2026-08-31', 6)).toBe('2027-02-28');
	});

	test('a region sets its own number of months; nonsense counts as six, and none switches it off', () => {
		expect(endingSoonMonths({ ending_soon_months: 12 })).toBe(12);
		expect(endingSoonMonths({ ending_soon_months: -1 })).toBe(6);
		expect(endingSoonMonths({ ending_soon_months: 'enam' })).toBe(6);
		expect(endingSoonMonths({})).toBe(6);
		expect(agreementStatus(inForce(today), today, soonUntil(today, 0))).toBe('active');
	});

	test('as days go by it only ever moves on: active, ending soon, ended', () => {
		const order = ['active', 'ending_soon', 'ended'];
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 2000 }),
				fc.array(fc.integer({ min: 0, max: 2500 }), { minLength: 2, maxLength: 10 }),
				fc.integer({ min: 0, max: 24 }),
				(left, offsets, months) => {
					const end = addCalendarDays(today, left);
					const places = offsets
						.sort((a, b) => a - b)
						.map((offset) => addCalendarDays(today, offset))
						.map((day) => order.indexOf(agreementStatus(inForce(end), day, soonUntil(day, months))));
					expect(places).toEqual([...places].sort((a, b) => a - b));
				}
			)
		);
	});
});
