import { isDay } from '$lib/server/modules/calendar';

export type SittingManner = 'meeting' | 'circulation';

export type SittingPlan = {
	readonly title: string;
	readonly held_on: string;
	/** `09.00` or `09:00`; kept as `09.00`, the way Indonesian letters write it. */
	readonly starts_at: string;
	readonly place: string;
	readonly number?: string | null;
	/** In circulation the day is the last one for answers; nobody meets. */
	readonly manner?: SittingManner;
};

export type FieldProblem = { readonly field: string; readonly message: string };

/** A time of day as letters write it (`09.00`), or null where it is none. */
export function writtenTime(text: string): string | null {
	const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text.trim());
	return match ? `${match[1]!.padStart(2, '0')}.${match[2]}` : null;
}

/** What is wrong with a plan, field by field; empty where it can be kept. */
export function problemsOfPlan(plan: Partial<SittingPlan>): FieldProblem[] {
	const problems: FieldProblem[] = [];
	for (const field of ['title', 'place'] as const) {
		const value = plan[field];
		if (value === undefined) continue;
		if (value.trim() === '') problems.push({ field, message: 'REQUIRED' });
		else if (value.length > 300) problems.push({ field, message: 'TOO_LONG' });
	}
	if (plan.held_on !== undefined && !isDay(plan.held_on)) {
		problems.push({ field: 'held_on', message: plan.held_on === '' ? 'REQUIRED' : 'NOT_A_DAY' });
	}
	if (plan.starts_at !== undefined && writtenTime(plan.starts_at) === null) {
		problems.push({ field: 'starts_at', message: plan.starts_at.trim() === '' ? 'REQUIRED' : 'NOT_A_TIME' });
	}
	return problems;
}
