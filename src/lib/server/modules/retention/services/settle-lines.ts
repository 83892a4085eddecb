import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { Faults } from '../domain/destruction';
import { changeList, openLines, releaseLines, settleLine } from '../repository/lists';
import { findListFor, nameOf, type FindListRefusal } from './find-list';

type ActRefusal = FindListRefusal | DatabaseRefusal | Refusal<'STATE_CHANGED' | 'VALIDATION_FAILED'>;

/**
 * Strikes one line off a list that is not approved yet, with the reason. `LAST_LINE`: nothing would be left; the list is
 * then given up.
 */
export async function strikeLine(
	ctx: Ctx,
	id: string,
	struck: { readonly lineId: string; readonly reason: string }
): Promise<{ id: string } | ActRefusal | Refusal<'LAST_LINE'>> {
	const list = await findListFor(ctx, id, 'destruction.write', 'strike');
	if (isRefusal(list)) return list;
	const faults = new Faults();
	faults.text('reason', struck.reason, 500);
	if (faults.all.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.all });
	return carryOut(ctx, async (uow) => {
		uow.guard(changeList(id, list, {}));
		const lines = await uow.rows(openLines(id));
		if (!lines.some((line) => line.id === struck.lineId)) return refuse('NOT_FOUND');
		if (lines.length === 1) return refuse('LAST_LINE');
		uow.guard(
			settleLine(struck.lineId, {
				state: 'struck',
				reason: struck.reason.trim(),
				settled_by_name: nameOf(ctx),
				settled_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DESTRUCTION_LINE_STRUCK',
			subject: { kind: 'destruction_list', id },
			data: { number: list.number, line: struck.lineId, reason: struck.reason.trim() }
		});
		return { id };
	});
}

/** Gives a list up, with the reason; what stood on it may stand on another. */
export async function dropList(ctx: Ctx, id: string, reason: string): Promise<{ id: string } | ActRefusal> {
	const list = await findListFor(ctx, id, 'destruction.write', 'drop');
	if (isRefusal(list)) return list;
	const faults = new Faults();
	faults.text('reason', reason, 500);
	if (faults.all.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.all });
	return carryOut(ctx, (uow) => {
		uow.guard(
			changeList(id, list, {
				state: 'dropped',
				state_since: ctx.clock.today(),
				dropped_why: reason.trim()
			})
		);
		uow.add(releaseLines(id, nameOf(ctx), ctx.clock.now()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DESTRUCTION_LIST_DROPPED',
			subject: { kind: 'destruction_list', id },
			data: { number: list.number, was: list.state }
		});
		return { id };
	});
}
