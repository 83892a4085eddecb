import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { itemsOf, setDiscussion, sittingById } from '../../repository/sittings';

const longest = 20_000;

/**
 * Writes down how the talk about one case went; the notes of the meeting (notulen) are made of it. The secretary writes
 * it out after the meeting, so it may be mended until the minutes are signed (`MINUTES_SIGNED`).
 */
export async function noteDiscussion(
	ctx: Ctx,
	sittingId: string,
	input: { readonly case_id: string; readonly discussion: string }
): Promise<{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'sitting.write');
	if (denied) return denied;
	if (!isId(sittingId)) return refuse('NOT_FOUND');
	if (input.discussion.length > longest)
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'discussion', message: 'TOO_LONG' }] });
	return carryOut(ctx, async (uow) => {
		const sitting = await uow.first(sittingById({ sittingId }));
		const item = (await uow.rows(itemsOf({ sittingId }))).find((one) => one.case_id === input.case_id);
		if (!sitting || !item) return refuse('NOT_FOUND');
		if (sitting.state === 'cancelled') return refuse('SITTING_CANCELLED');
		if (sitting.minutes_scan_id) return refuse('MINUTES_SIGNED');
		uow.add(setDiscussion(sittingId, input.case_id, input.discussion.trim() || null));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SITTING_DISCUSSION_NOTED',
			subject: { kind: 'sitting', id: sittingId },
			data: { case: input.case_id, length: input.discussion.trim().length }
		});
		return { id: sittingId };
	});
}
