import type { Day } from '$lib/server/modules/calendar';

export const levels = ['low', 'medium', 'high'] as const;
export const riskKinds = ['risk', 'issue'] as const;
export const conditionKinds = ['land', 'permit', 'safeguard'] as const;
export const grievanceWays = ['letter', 'meeting', 'phone', 'lapor', 'site', 'other'] as const;

export type MilestoneState = 'reached' | 'reached_late' | 'late' | 'ahead';

/** Where a milestone stands on a day: facts are its two days, all else is worked out (style rule 5). */
export function milestoneState(
	milestone: { readonly plannedOn: Day; readonly reachedOn: Day | null },
	today: Day
): MilestoneState {
	if (milestone.reachedOn !== null)
		return milestone.reachedOn > milestone.plannedOn ? 'reached_late' : 'reached';
	return milestone.plannedOn < today ? 'late' : 'ahead';
}

export type ConditionState = 'met' | 'expired' | 'refused' | 'asked' | 'late' | 'open';

/** Where a permit, a piece of land or a safeguard stands on a day. */
export function conditionState(
	condition: {
		readonly dueOn: Day | null;
		readonly askedOn: Day | null;
		readonly metOn: Day | null;
		readonly refusedOn: Day | null;
		readonly validUntil: Day | null;
	},
	today: Day
): ConditionState {
	if (condition.refusedOn !== null) return 'refused';
	if (condition.metOn !== null)
		return condition.validUntil !== null && condition.validUntil < today ? 'expired' : 'met';
	if (condition.dueOn !== null && condition.dueOn < today) return 'late';
	return condition.askedOn === null ? 'open' : 'asked';
}

/** low × low … high × high as one of three, for the order in which risks are looked at; an issue has come true. */
export function riskWeight(risk: { readonly likelihood: string | null; readonly impact: string }): number {
	const place = (level: string) => levels.indexOf(level as (typeof levels)[number]) + 1;
	return (risk.likelihood === null ? 3 : place(risk.likelihood)) * place(risk.impact);
}
