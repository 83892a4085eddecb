import { describe, expect, test } from 'vitest';
import { stepOutOfOrder, tenderState, tenderSteps, type TenderDays } from './tender';

const days = (given: Partial<TenderDays>): TenderDays => ({
	invited_on: null,
	evaluated_on: null,
	awarded_on: null,
	contracted_on: null,
	...given
});

describe('a tender', () => {
	test('is as far as its last day says, and nowhere once it is cancelled', () => {
		const reached = [
			{},
			{ invited_on: '2026-01-01' },
			{ evaluated_on: '2026-01-02' },
			{ awarded_on: '2026-01-03' },
			{ contracted_on: '2026-01-04' }
		];
		const states = reached.map((_, index) =>
			tenderState({ ...days(Object.assign({}, ...reached.slice(0, index + 1))), cancelled_on: null })
		);
		expect(states).toEqual(['planned', 'invited', 'evaluated', 'awarded', 'contracted']);
		expect(tenderState({ ...days({ invited_on: '2026-01-01' }), cancelled_on: '2026-02-01' })).toBe(
			'cancelled'
		);
	});

	test('takes no step before the one that it follows, and skips none', () => {
		const all = {
			invited_on: '2026-01-05',
			evaluated_on: '2026-01-05',
			awarded_on: '2026-01-06',
			contracted_on: '2026-02-01'
		};
		expect(stepOutOfOrder(days(all))).toBeUndefined();
		for (const step of tenderSteps.slice(1))
			expect(stepOutOfOrder(days({ ...all, [step]: '2026-01-01' }))).toBe(step);
		expect(stepOutOfOrder(days({ ...all, evaluated_on: null }))).toBe('awarded_on');
	});
});
