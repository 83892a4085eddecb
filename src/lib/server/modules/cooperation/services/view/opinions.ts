import {
	actorOf,
	clockInCase,
	holds,
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
export function describeOpinions(
	state: CaseState,
	rows: readonly OpinionRow[],
	me: string | null
): OpinionInCase[] {
	const nameOf = (key: string) =>
		state.procedure.papers.find((paper) => paper.key === key)?.name ?? { id: key, en: key };
	// At a step the latest counts, whoever gave it; at a sitting each member's latest.
	const isLast = (row: OpinionRow) =>
		rows.findLast(
			(one) =>
				one.step_key === row.step_key &&
				one.sitting_id === row.sitting_id &&
				(row.sitting_id === null || one.person_name === row.person_name)
		) === row;
	return rows.map((row) => ({
		step: row.step_key,
		step_name: stepOf(state.procedure, row.step_key)?.name ?? { id: row.step_key, en: row.step_key },
		sitting_id: row.sitting_id,
		person: { name: row.person_name, position: row.person_position },
		verdict: row.verdict as Conclusion,
		note: row.note,
		no_conflict_of_interest: row.no_conflict_of_interest,
		on_paper: row.on_paper !== null,
		given_at: row.given_at,
		changed: (isLast(row) ? row.changed : []).map(({ paper, was, now }) => ({
			paper,
			name: nameOf(paper),
			was,
			now
		})),
		weighed: !mayRenew(state, row.step_key),
		may_renew:
			me !== null &&
			row.person_id === me &&
			row.sitting_id === null &&
			row.changed.length > 0 &&
			isLast(row) &&
			mayRenew(state, row.step_key) &&
			!openVisits(state).some((visit) => visit.step === row.step_key)
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

/**
 * A view that was reset can be given again until it has been weighed: until the sitting that follows its step has
 * concluded, or the decision has been taken where none sits. What was weighed is history, whatever else is still ahead.
 */
export function mayRenew(state: CaseState, stepKey: string): boolean {
	if (state.status !== 'running') return false;
	const { steps } = state.procedure;
	const place = steps.findIndex(({ key }) => key === stepKey);
	const weighing = steps
		.slice(place + 1)
		.find(({ kind, when }) => ['sitting', 'decide'].includes(kind) && holds(when, state.answers));
	return (
		place !== -1 &&
		weighing !== undefined &&
		!state.done.includes(weighing.key) &&
		!state.skipped.includes(weighing.key)
	);
}
