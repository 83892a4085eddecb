import type { AuditEventName } from '$lib/text/audit-events';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { problemsOfPlan, writtenTime, type SittingPlan } from '../../domain/sitting-plan';
import { changeSitting as change, deleteItem, itemsOf, sittingById } from '../../repository/sittings';
import { putOnAgenda } from './agenda';
import { tellOfCancelling } from './send-invitations';

export type SittingChange = Partial<SittingPlan> & {
	readonly ends_at?: string | null;
	readonly notes?: string | null;
	readonly cancel?: boolean;
	/** The version that was read; without it the latest is changed. */
	readonly version?: number;
};
type Answer<Value> = Promise<Value | AuthorisationRefusal | DatabaseRefusal | Refusal>;

/**
 * Changes day, place, number or notes of a sitting, or cancels it. A sitting with conclusions keeps its day: what
 * was decided there was decided then (`SITTING_HELD`); a cancelled one stays so (`SITTING_CANCELLED`).
 */
export async function changeSitting(ctx: Ctx, id: string, wanted: SittingChange): Answer<{ id: string }> {
	const denied = authorise(ctx, 'sitting.write');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const errors = problemsOfPlan(wanted);
	const endsAt = wanted.ends_at?.trim() ? writtenTime(wanted.ends_at) : null;
	if (wanted.ends_at?.trim() && endsAt === null) errors.push({ field: 'ends_at', message: 'NOT_A_TIME' });
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow) => {
		const sitting = await uow.first(sittingById({ sittingId: id }));
		if (!sitting) return refuse('NOT_FOUND');
		if (wanted.version !== undefined && wanted.version !== sitting.version) return refuse('STATE_CHANGED');
		if (sitting.state === 'cancelled') return refuse('SITTING_CANCELLED');
		const movesDay = wanted.held_on !== undefined && wanted.held_on !== sitting.held_on;
		if (sitting.state === 'held' && (movesDay || wanted.cancel)) return refuse('SITTING_HELD');
		uow.guard(
			change(id, sitting.version, {
				...(wanted.title === undefined ? {} : { title: wanted.title.trim() }),
				...(wanted.held_on === undefined ? {} : { held_on: wanted.held_on }),
				...(wanted.starts_at === undefined ? {} : { starts_at: writtenTime(wanted.starts_at)! }),
				...(wanted.place === undefined ? {} : { place: wanted.place.trim() }),
				...(wanted.number === undefined ? {} : { number: wanted.number?.trim() || null }),
				...(wanted.ends_at === undefined ? {} : { ends_at: endsAt }),
				...(wanted.notes === undefined ? {} : { notes: wanted.notes?.trim() || null }),
				...(wanted.cancel ? { state: 'cancelled' as const } : {})
			})
		);
		if (wanted.cancel) await tellOfCancelling(uow, ctx, sitting);
		audit(ctx, uow, wanted.cancel ? 'SITTING_CANCELLED' : 'SITTING_CHANGED', id, { ...wanted });
		return { id };
	});
}

/** Puts further cases on the agenda. `ALREADY_ON_AGENDA`: one of them stands there. */
export async function addToAgenda(ctx: Ctx, id: string, caseIds: readonly string[]): Answer<{ id: string }> {
	const denied = authorise(ctx, 'sitting.write');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	if (caseIds.length === 0)
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'case_id', message: 'REQUIRED' }] });
	return carryOut(ctx, async (uow) => {
		const sitting = await uow.first(sittingById({ sittingId: id }));
		if (!sitting) return refuse('NOT_FOUND');
		if (sitting.state === 'cancelled') return refuse('SITTING_CANCELLED');
		const items = await uow.rows(itemsOf({ sittingId: id }));
		const there = caseIds.find((one) => items.some((item) => item.case_id === one));
		if (there) return refuse('ALREADY_ON_AGENDA', { case_id: there });
		// Of two who change the agenda at once, one is told: positions stay unique.
		uow.guard(change(id, sitting.version, {}));
		const refused = await putOnAgenda(uow, id, caseIds, Math.max(0, ...items.map((item) => item.position)));
		if (refused) return refused;
		audit(ctx, uow, 'SITTING_AGENDA_EXTENDED', id, { cases: caseIds });
		return { id };
	});
}

/** Takes a case off the agenda before it was concluded. */
export async function takeOffAgenda(ctx: Ctx, id: string, caseId: string): Answer<{ id: string }> {
	const denied = authorise(ctx, 'sitting.write');
	if (denied) return denied;
	if (!isId(id) || !isId(caseId)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const item = (await uow.rows(itemsOf({ sittingId: id }))).find((one) => one.case_id === caseId);
		if (!item) return refuse('NOT_FOUND');
		if (item.concluded_at) return refuse('ALREADY_CONCLUDED');
		uow.guard(deleteItem(id, caseId));
		audit(ctx, uow, 'SITTING_AGENDA_SHORTENED', id, { case: caseId });
		return { id };
	});
}

function audit(
	ctx: Ctx,
	uow: Parameters<Parameters<Ctx['db']['write']>[0]>[0],
	event: AuditEventName,
	id: string,
	data: Record<string, unknown>
): void {
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event,
		subject: { kind: 'sitting', id },
		data
	});
}
