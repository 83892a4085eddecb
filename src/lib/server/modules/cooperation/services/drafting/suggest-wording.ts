import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { fingerprintOf } from '$lib/server/platform/audit-text';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { readPart, type TypedPart, type Wording } from '../../domain/drafting/part-writing';
import { answerSuggestion, insertSuggestion, suggestionById } from '../../repository/draft-parts';
import { readDraftFile } from './draft-file';
import { changeWording, openPart, type WritingRefusal } from './write-parts';

const longestReason = 2000;

/**
 * Suggests other words for a part, with the reason. Everybody of the office who reads the text may; nothing changes
 * until somebody who writes it takes the words over.
 *
 * @param base the version of the part that was on the screen
 */
export async function suggestWording(
	ctx: Ctx,
	draftId: string,
	partId: string,
	base: number,
	typed: TypedPart & { readonly reason: string }
): Promise<{ readonly id: string } | WritingRefusal> {
	const denied = authorise(ctx, 'draft.suggest');
	if (denied) return denied;
	const found = await readDraftFile(ctx, draftId);
	if (isRefusal(found)) return found;
	const { draft } = found;
	if (draft.state !== 'open') return refuse('DRAFT_NOT_OPEN');
	const part = draft.parts.find(({ id }) => id === partId);
	const { actor } = ctx;
	if (!part || actor.kind !== 'person') return refuse('NOT_FOUND');
	const reason = typed.reason.trim();
	const { wording, faults } = readPart(part.kind, draft.languages, typed);
	const errors = [
		...faults,
		...(reason === '' ? [{ field: 'reason', message: 'REQUIRED' }] : []),
		...(reason.length > longestReason ? [{ field: 'reason', message: 'TOO_LONG' }] : [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	if (part.version !== base) return refuse('STATE_CHANGED');
	const id = newId();
	return carryOut(ctx, (uow) => {
		uow.add(
			insertSuggestion({
				id,
				draft_id: draftId,
				part_id: partId,
				base,
				title: JSON.stringify(wording.title),
				body: JSON.stringify(wording.body),
				reason,
				made_by: actor.id,
				made_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'DRAFT_SUGGESTION_MADE',
			subject: { kind: 'draft', id: draftId },
			data: { case: draft.caseId, part: partId, suggestion: id, text: fingerprintOf(wording) }
		});
		return { id };
	});
}

/**
 * Takes a suggestion over into the text, or does not, with a word of answer. `SUGGESTION_OUTDATED`: the part was written
 * anew since; the words are then carried over by hand, in sight of both.
 */
export async function judgeSuggestion(
	ctx: Ctx,
	draftId: string,
	suggestionId: string,
	verdict: { readonly accept: boolean; readonly answer: string }
): Promise<
	{ readonly id: string; readonly partId: string } | WritingRefusal | Refusal<'SUGGESTION_OUTDATED'>
> {
	const denied = authorise(ctx, 'draft.write');
	if (denied) return denied;
	const row = isId(suggestionId) ? await ctx.db.first(suggestionById({ id: suggestionId })) : undefined;
	if (row?.draft_id !== draftId) return refuse('NOT_FOUND');
	const found = await openPart(ctx, draftId, row.part_id);
	if (isRefusal(found)) return found;
	const { draft, part } = found;
	const answer = verdict.answer.trim();
	if (!verdict.accept && answer === '')
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'answer', message: 'REQUIRED' }] });
	if (answer.length > longestReason)
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'answer', message: 'TOO_LONG' }] });
	if (verdict.accept && part.version !== row.base) return refuse('SUGGESTION_OUTDATED');
	const wording = { title: row.title, body: row.body } as Wording;
	return carryOut(ctx, async (uow) => {
		if (verdict.accept) await changeWording(uow, ctx, draft, part.id, row.base, wording);
		uow.guard(
			answerSuggestion(suggestionId, {
				state: verdict.accept ? 'accepted' : 'refused',
				answer: answer || null,
				answered_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				answered_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: verdict.accept ? 'DRAFT_SUGGESTION_ACCEPTED' : 'DRAFT_SUGGESTION_REFUSED',
			subject: { kind: 'draft', id: draftId },
			data: { case: draft.caseId, part: part.id, suggestion: suggestionId, text: fingerprintOf(wording) }
		});
		return { id: suggestionId, partId: part.id };
	});
}
