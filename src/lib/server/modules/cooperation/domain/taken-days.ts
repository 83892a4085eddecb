import {
	clockInCase,
	stepOf,
	type CaseEvent,
	type CaseState,
	type Day,
	type WorkingDays
} from '$lib/server/modules/workflow';

/** The days that a step took once it was done, beside those that its case was promised. */
export type TakenDays = {
	readonly step_key: string;
	readonly round: number;
	readonly opened_on: Day;
	readonly closed_on: Day;
	readonly unit: 'working_days' | 'calendar_days';
	readonly used: number;
	readonly promised: number | null;
	readonly in_time: boolean | null;
};

/**
 * What the steps that these events have done took, counted as their due days are: without the days on which the clock
 * stood. A step that was cut off (a case that was withdrawn, an opinion that was passed over) has taken nothing.
 */
export function takenBy(
	before: CaseState,
	state: CaseState,
	events: readonly CaseEvent[],
	calendar: WorkingDays
): readonly TakenDays[] {
	const steps = new Set(
		events.flatMap((event) => (event.act === 'outcome' && event.step ? [event.step] : []))
	);
	const wasClosed = (step: string, round: number) =>
		before.visits.some((one) => one.step === step && one.round === round && one.closed_on !== null);
	return state.visits.flatMap((visit): TakenDays[] => {
		const { step, round, opened_on, closed_on, outcome } = visit;
		if (!steps.has(step) || closed_on === null || outcome === null || wasClosed(step, round)) return [];
		const clock = clockInCase(state, visit, closed_on, calendar);
		const deadline = stepOf(state.procedure, step)?.deadline ?? null;
		return [
			{
				step_key: step,
				round,
				opened_on,
				closed_on,
				unit: clock.unit,
				used: clock.used,
				promised: deadline?.n ?? null,
				in_time: deadline === null ? null : clock.late_by === 0 && clock.phase !== 'late'
			}
		];
	});
}

/** How many cases a figure needs before it is one: with fewer, one slow case says more of itself than of the office. */
export const enoughForMedian = 5;
export const enoughForNinetieth = 10;
