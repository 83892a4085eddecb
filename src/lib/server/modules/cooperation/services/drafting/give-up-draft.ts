import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { giveUpDraft } from '../../repository/drafts';
import type { CaseAccessRefusal } from '../case-file';
import { readOpenDraft } from './draft-file';

/** Gives a text up, so that another of its kind may be begun. It stays readable with all its versions. */
export async function abandonDraft(
	ctx: Ctx,
	id: string,
	reason: string
): Promise<
	| { id: string; caseId: string }
	| CaseAccessRefusal
	| DatabaseRefusal
	| Refusal<'DRAFT_NOT_OPEN' | 'VALIDATION_FAILED'>
> {
	const found = await readOpenDraft(ctx, id);
	if (isRefusal(found)) return found;
	if (reason.trim() === '')
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'reason', message: 'REQUIRED' }] });
	const by = ctx.actor.kind === 'person' ? ctx.actor.id : null;
	return carryOut(ctx, (uow) => {
		uow.guard(giveUpDraft(id, by, ctx.clock.now()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DRAFT_GIVEN_UP',
			subject: { kind: 'draft', id },
			data: { case: found.draft.caseId, kind: found.draft.kind, reason: reason.trim() }
		});
		return { id, caseId: found.draft.caseId };
	});
}
