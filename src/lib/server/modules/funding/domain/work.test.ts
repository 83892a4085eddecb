import { describe, expect, test } from 'vitest';
import { conditionState, milestoneState, riskWeight } from './work';

const today = '2026-03-02';

test.each([
	['2026-03-02', null, 'ahead'],
	['2026-03-01', null, 'late'],
	['2026-03-01', '2026-03-01', 'reached'],
	['2026-03-01', '2026-03-02', 'reached_late'],
	['2027-01-01', '2026-01-01', 'reached']
])('a milestone planned for %s and reached on %s is %s', (plannedOn, reachedOn, state) => {
	expect(milestoneState({ plannedOn, reachedOn }, today)).toBe(state);
});

describe('a permit', () => {
	const permit = { dueOn: null, askedOn: null, metOn: null, refusedOn: null, validUntil: null };
	test.each([
		[{}, 'open'],
		[{ askedOn: '2026-01-01' }, 'asked'],
		[{ askedOn: '2026-01-01', dueOn: '2026-03-01' }, 'late'],
		[{ dueOn: '2026-03-02' }, 'open'],
		[{ metOn: '2026-01-01', dueOn: '2025-01-01' }, 'met'],
		[{ metOn: '2024-01-01', validUntil: '2026-03-01' }, 'expired'],
		[{ metOn: '2024-01-01', validUntil: '2026-03-02' }, 'met'],
		[{ refusedOn: '2026-01-01', dueOn: '2025-01-01' }, 'refused']
	])('%o is %s', (given, state) => {
		expect(conditionState({ ...permit, ...given }, today)).toBe(state);
	});
});

test('an issue weighs as much as the likeliest risk of its impact', () => {
	expect(riskWeight({ likelihood: null, impact: 'medium' })).toBe(
		riskWeight({ likelihood: 'high', impact: 'medium' })
	);
	expect(riskWeight({ likelihood: 'low', impact: 'high' })).toBeGreaterThan(
		riskWeight({ likelihood: 'low', impact: 'low' })
	);
});
