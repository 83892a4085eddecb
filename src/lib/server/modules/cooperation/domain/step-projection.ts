import {
	actorOf,
	clockInCase,
	keptClock,
	openVisits,
	stepOf,
	type CaseEvent,
	type CaseState,
	type Day,
	type WorkingDays
} from '$lib/server/modules/workflow';

/** How a case's status is kept in its row; the finer words follow from the events. */
export function rowStateOf(state: CaseState): 'open' | 'closed' | 'rejected' | 'withdrawn' {
	switch (state.status) {
		case 'running':
		case 'paused':
			return 'open';
		case 'rejected':
			return 'rejected';
		case 'withdrawn':
			return 'withdrawn';
		default:
			return 'closed';
	}
}

/**
 * The open steps of a case with their due days, as desks show them: what follows from the events and the calendar
 * and from nothing else, so that it can be made again and compared (decisions.md 8).
 */
export function projectedSteps(
	state: CaseState,
	events: readonly CaseEvent[],
	today: Day,
	calendar: WorkingDays
) {
	const pause = state.status === 'paused' ? events.findLast((event) => event.act === 'pause') : undefined;
	return openVisits(state).map((visit) => {
		const step = stepOf(state.procedure, visit.step)!;
		const clock = clockInCase(state, visit, today, calendar);
		const wait = pause
			? (pause.fields.cause ?? 'other')
			: visit.waits.find((span) => span.to === null)?.cause;
		return {
			step_key: step.key,
			kind: step.kind,
			actor_role: actorOf(step, state.answers),
			roles: [...new Set([actorOf(step, state.answers), ...step.may_also])],
			step_name: step.name,
			opened_on: visit.opened_on,
			due_on: clock.due,
			due_unit: step.deadline?.unit ?? null,
			due_provisional: clock.provisional,
			clock: keptClock(state, visit),
			waiting_for: clock.standing ? (wait ?? 'other') : null,
			waiting_why: pause ? (pause.fields.reason ?? pause.note) : null
		};
	});
}
