import {
	actorOf,
	clockInCase,
	openVisits,
	stepOf,
	type CaseState,
	type Conclusion,
	type WorkingDays
} from '$lib/server/modules/workflow';
import type { opinionsOfCase } from '../../repository/case-page';
import type { MissingOpinion, OpinionInCase } from '../case-view';

type OpinionRow = NonNullable<ReturnType<typeof opinionsOfCase>['__row']>;

/** Every opinion in the order given; a later one of the same person stands beside the earlier. */
export function describeOpinions(state: CaseState, rows: readonly OpinionRow[]): OpinionInCase[] {
	return rows.map((row) => ({
		step: row.step_key,
		step_name: stepOf(state.procedure, row.step_key)?.name ?? { id: row.step_key, en: row.step_key },
		sitting_id: row.sitting_id,
		person: { name: row.person_name, position: row.person_position },
		verdict: row.verdict as Conclusion,
		note: row.note,
		no_conflict_of_interest: row.no_conflict_of_interest,
		on_paper: row.on_paper !== null,
		given_at: row.given_at
	}));
}

/** Opinions that are out, and those that a sitting passed over: a silence stays visible (capability 8). */
export function describeMissingOpinions(
	state: CaseState,
	today: string,
	calendar: WorkingDays
): MissingOpinion[] {
	const open = openVisits(state).flatMap((visit) => {
		const step = stepOf(state.procedure, visit.step);
		if (step?.kind !== 'opinion') return [];
		return [{ step, late: clockInCase(state, visit, today, calendar).late_by, passedOver: false }];
	});
	const passedOver = state.skipped.flatMap((key) => {
		const step = stepOf(state.procedure, key);
		return step?.kind === 'opinion' ? [{ step, late: 0, passedOver: true }] : [];
	});
	return [...open, ...passedOver].map(({ step, late, passedOver: over }) => ({
		step: step.key,
		step_name: step.name,
		actor_role: actorOf(step, state.answers),
		late_by: late,
		passed_over: over
	}));
}
