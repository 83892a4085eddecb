import { auditActor, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { workingDaysOf } from '$lib/server/modules/calendar';
import {
	after,
	clockOfCase,
	drawMainLine,
	foldCase,
	openSteps,
	type CaseEvent,
	type CaseState,
	type LineStep,
	type StepClock,
	type WorkingDays
} from '$lib/server/modules/workflow';
import {
	insertRequestEvent,
	requestEvents,
	updateRequest,
	type RequestRow
} from '../../repository/visit-requests';

/** A request that was sent, with the state that its events tell. */
export type RequestFile = {
	readonly row: RequestRow;
	readonly state: CaseState;
	readonly events: readonly { readonly event: CaseEvent; readonly by: string | null }[];
	readonly line: readonly LineStep[];
	/** The clock of the step that is open; none in one that has ended. */
	readonly clock: StepClock | undefined;
};

/** Folds the events of a request that was sent. */
export async function fileOf(ctx: Pick<Ctx, 'db' | 'clock'>, row: RequestRow): Promise<RequestFile> {
	const [events, calendar] = await Promise.all([
		ctx.db.rows(requestEvents({ id: row.id })),
		workingDaysOf(ctx as Ctx)
	]);
	const state = foldCase(
		row.procedure!,
		events.map(({ body }) => body)
	);
	return {
		row,
		state,
		events: events.map(({ body, actor_name: by }) => ({ event: body, by })),
		line: drawMainLine(state),
		clock: clockOfCase(state, ctx.clock.today(), calendar).steps[0]
	};
}

/** The step that is open, by its key; null where the request has ended. */
export const openStepOf = (state: CaseState): string | null => openSteps(state)[0] ?? null;

/** What the row keeps of the state, so that lists need not fold: calculated anew with each event. */
export function projected(state: CaseState, today: string, calendar: WorkingDays) {
	const [clock] = clockOfCase(state, today, calendar).steps;
	return { status: state.status, open_step: openStepOf(state), due_on: clock?.due ?? null };
}

/**
 * Appends what happened to a request and keeps its row in step, in one act: of two at once the row's version lets one
 * through, and the other hears that it has changed.
 */
export function appendEvents(
	uow: UnitOfWork,
	ctx: Ctx,
	of: {
		readonly id: string;
		readonly version: number;
		readonly state: CaseState;
		readonly events: readonly CaseEvent[];
		readonly calendar: WorkingDays;
		readonly set?: Readonly<Record<string, string | number | boolean | Date | Buffer | null>>;
	}
): CaseState {
	const state = after(of.state, of.events);
	const columns = { ...of.set, ...projected(state, ctx.clock.today(), of.calendar) };
	uow.guard(updateRequest({ id: of.id, version: of.version }, columns));
	for (const event of of.events) uow.add(insertRequestEvent(eventRow(ctx, of.id, event)));
	const last = of.events.at(-1)!;
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'VISIT_REQUEST_MOVED',
		subject: { kind: 'visit_request', id: of.id },
		data: { act: last.act, step: last.step, outcome: last.outcome, status: state.status }
	});
	return state;
}

export const eventRow = (ctx: Ctx, id: string, event: CaseEvent) => ({
	request_id: id,
	seq: event.seq,
	at: ctx.clock.now(),
	actor_id: ctx.actor.kind === 'person' ? ctx.actor.id : null,
	actor_name: ctx.actor.kind === 'person' ? ctx.actor.name : null,
	body: event
});
