import { describe, expect, it } from 'vitest';
import { isLate, obligationActs, obligationStates, stateAfter } from './transitions';

/** Every pair of state and act; what is not named is forbidden. */
const allowed: Record<string, string> = {
	'open evidence': 'evidenced',
	'returned evidence': 'evidenced',
	'evidenced accept': 'accepted',
	'evidenced return': 'returned',
	'open extend': 'open',
	'returned extend': 'returned',
	'open waive': 'waived',
	'evidenced waive': 'waived',
	'returned waive': 'waived',
	'accepted reopen': 'open',
	'waived reopen': 'open'
};

describe('what may happen to a duty', () => {
	for (const state of obligationStates)
		for (const act of obligationActs) {
			const after = allowed[`${state} ${act}`];
			it(`from "${state}", "${act}" ${after ? `leads to "${after}"` : 'is not open'}`, () => {
				expect(stateAfter(state, act)).toBe(after);
			});
		}
});

describe('lateness', () => {
	it('begins the day after the due day, and only while nothing was handed in', () => {
		const duty = (state: (typeof obligationStates)[number], today: string) =>
			isLate({ state, dueOn: '2026-11-23' }, today);
		expect(duty('open', '2026-11-23')).toBe(false);
		expect(duty('open', '2026-11-24')).toBe(true);
		expect(duty('returned', '2026-11-24')).toBe(true);
		expect(duty('evidenced', '2026-11-24')).toBe(false);
		expect(duty('accepted', '2026-11-24')).toBe(false);
		expect(duty('waived', '2026-11-24')).toBe(false);
	});

	it('never befalls a duty without a day', () => {
		expect(isLate({ state: 'open', dueOn: null }, '2099-01-01')).toBe(false);
	});
});
