import { auditActor, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { after, type CaseEvent, type CaseState } from '$lib/server/modules/workflow';
import { takenBy } from '../domain/taken-days';
import { projectedSteps, rowStateOf } from '../domain/step-projection';
import { deleteSteps, insertEvent, insertStep, moveCase } from '../repository/cases';
import { insertTaken } from '../repository/taken-days';
import type { CaseFile } from './case-file';

type Calendar = Awaited<ReturnType<typeof workingDaysOf>>;

/** Writes the open steps with their due days as desks show them: a projection of the events (decisions.md 8). */
export function projectSteps(
	uow: UnitOfWork,
	file: { id: string; unitId: string | null },
	state: CaseState,
	events: readonly CaseEvent[],
	today: string,
	calendar: Calendar
): void {
	uow.add(deleteSteps(file.id));
	for (const step of projectedSteps(state, events, today, calendar))
		uow.add(insertStep({ case_id: file.id, unit_id: file.unitId, ...step }));
}

/**
 * Adds events to a case that was read in this very act: guarded by the version that was read, so that of two
 * people who act at once exactly one wins; history, projection, the days that a step took, and audit go with it.
 *
 * @param unitId the unit that the case is given to in the same act; without it the case keeps the one it has
 * @returns the state after the events
 */
export function appendEvents(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	events: readonly CaseEvent[],
	calendar: Calendar,
	unitId: string | null = file.row.unit_id
): CaseState {
	const state = after(file.state, events);
	uow.guard(
		moveCase(file.row.id, file.row.version, {
			state: rowStateOf(state),
			status: state.status,
			closed_on: state.ended_on,
			answers: state.answers,
			unit_id: unitId,
			updated_at: ctx.clock.now()
		})
	);
	for (const event of events) {
		uow.add(
			insertEvent({
				case_id: file.row.id,
				seq: event.seq,
				at: new Date(event.at),
				actor_id: event.actor.person_id,
				actor_role: event.actor.role,
				actor_name: ctx.actor.kind === 'person' ? ctx.actor.name : null,
				actor_position: ctx.actor.kind === 'person' ? ctx.actor.position : null,
				body: event
			})
		);
	}
	projectSteps(
		uow,
		{ id: file.row.id, unitId },
		state,
		[...file.events, ...events],
		ctx.clock.today(),
		calendar
	);
	const taken = takenBy(file.state, state, events, calendar);
	for (const one of taken) {
		const { procedure_key, is_example } = file.row;
		uow.add(insertTaken({ ...one, case_id: file.row.id, procedure_key, is_example }));
	}
	// The page of the procedure shows the days really taken; examples are never among them.
	if (taken.length > 0 && !file.row.is_example) uow.touchPublic();
	const [lastEvent] = events.slice(-1);
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: `CASE_${lastEvent!.act.toUpperCase() as Uppercase<CaseEvent['act']>}`,
		subject: { kind: 'case', id: file.row.id },
		data: unitId === file.row.unit_id ? { events } : { events, unit: { from: file.row.unit_id, to: unitId } }
	});
	return state;
}
