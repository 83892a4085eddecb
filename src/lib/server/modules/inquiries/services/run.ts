import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import {
	after,
	applyOutcome,
	clockInCase,
	foldCase,
	openVisits,
	startCase,
	type ActFacts,
	type ActorRole,
	type CaseEvent,
	type CaseState,
	type Procedure,
	type WorkingDays
} from '$lib/server/modules/workflow';
import { insertInquiryEvent } from '../repository/inquiries';

export type RunName = 'request' | 'objection';

/** Who acts, in which role; the public has no person. */
export function factsOf(ctx: Ctx, role: ActorRole, note: string | null = null): ActFacts {
	return {
		at: ctx.clock.now().toISOString(),
		day: ctx.clock.today(),
		actor: { person_id: ctx.actor.kind === 'person' ? ctx.actor.id : null, role },
		note
	};
}

/** Begins a procedure whose first step is the handing in, which has just been done. */
export function beginRun(procedure: Procedure, facts: ActFacts): { events: CaseEvent[]; state: CaseState } {
	const start = startCase(procedure, {}, facts);
	if (isRefusal(start)) throw new Error(`a procedure cannot begin: ${start.refused}`);
	const begun = foldCase(procedure, [start]);
	const [first] = openVisits(begun);
	const handedIn = applyOutcome(begun, first!.step, 'submit', { ...facts, papers: [] });
	if (isRefusal(handedIn)) throw new Error(`a request was not handed in: ${handedIn.refused}`);
	return { events: [start, ...handedIn], state: after(begun, handedIn) };
}

/** Takes an outcome of whatever step is open. */
export function takeOutcome(
	state: CaseState,
	outcome: string,
	facts: ActFacts
): { events: readonly CaseEvent[]; state: CaseState } | Refusal {
	const [open] = openVisits(state);
	if (!open) return { refused: 'CASE_CLOSED' };
	const events = applyOutcome(state, open.step, outcome, facts);
	return isRefusal(events) ? events : { events, state: after(state, events) };
}

/** The last day of the open step; null where nothing is open or it has no limit. */
export function dueOf(
	state: CaseState,
	today: string,
	calendar: WorkingDays
): { due_on: string | null; due_provisional: boolean } {
	const [open] = openVisits(state);
	const clock = open && clockInCase(state, open, today, calendar);
	return { due_on: clock?.due ?? null, due_provisional: clock?.provisional ?? false };
}

export function keepEvents(
	uow: UnitOfWork,
	ctx: Ctx,
	inquiryId: string,
	run: RunName,
	events: readonly CaseEvent[]
): void {
	for (const event of events)
		uow.add(
			insertInquiryEvent({ inquiry_id: inquiryId, run, seq: event.seq, at: ctx.clock.now(), body: event })
		);
}
