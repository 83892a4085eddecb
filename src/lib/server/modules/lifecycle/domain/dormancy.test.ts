import { describe, expect, it } from 'vitest';
import { dormancyOf, dormantAfterMonths, umbrellaMonthsOf, type SignsOfLife } from './dormancy';

const silent = { obligation: null, activity: null, money: null, contact: null };
const facts = (more: Partial<SignsOfLife> = {}): SignsOfLife => ({
	signedOn: '2025-03-31',
	last: silent,
	late: 0,
	...more
});

describe('an agreement that sleeps', () => {
	it('sleeps from the day on which its months are full, and not a day before', () => {
		expect(dormancyOf(facts(), '2026-03-30', 12).dormant).toBe(false);
		expect(dormancyOf(facts(), '2026-03-31', 12)).toMatchObject({ dormant: true, since: '2025-03-31' });
	});

	it('is woken by any one sign, and says which of the others are silent', () => {
		const verdict = dormancyOf(facts({ last: { ...silent, money: '2026-02-01' } }), '2026-03-31', 12);
		expect(verdict).toMatchObject({ dormant: false, since: '2026-02-01' });
		expect(verdict.signs.filter((one) => one.silent).map((one) => one.sign)).toEqual([
			'obligation',
			'activity',
			'contact'
		]);
	});

	it('sleeps although it once lived, when its last sign is as old as that', () => {
		const last = { obligation: '2025-06-01', activity: '2025-07-15', money: null, contact: '2025-05-01' };
		expect(dormancyOf(facts({ last, late: 2 }), '2026-07-15', 12)).toMatchObject({
			dormant: true,
			since: '2025-07-15',
			late: 2
		});
	});

	it('takes the region’s months where they make sense, else twelve and six', () => {
		expect(dormantAfterMonths({ dormant_after_months: 18 })).toBe(18);
		expect(dormantAfterMonths({ dormant_after_months: 'x' })).toBe(12);
		expect(umbrellaMonthsOf({ umbrella_months: 0 })).toBe(6);
	});
});
