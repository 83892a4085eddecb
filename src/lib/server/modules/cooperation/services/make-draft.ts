import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { stepOf } from '$lib/server/modules/workflow';
import { isInstrument } from '../domain/agreements/instrument';
import { openDraft } from '../repository/drafts';
import { readCase, type CaseAccessRefusal } from './case-file';
import { beginDraft, type BeginRefusal } from './drafting/begin-draft';
import { makePapers } from './drafting/make-papers';

export type MadeDraft = {
	readonly draft_id: string;
	readonly version: number;
	readonly word_document_id: string;
	readonly pdf_document_id: string;
};

/**
 * Makes the text of a step's paper: begins it from the template of its kind where none is in work, and keeps the next
 * version of it as Word to go on with and as PDF to read. What people uploaded is never overwritten.
 *
 * `STEP_NOT_OPEN`: no text of this kind is being drafted now.
 */
export async function makeDraft(
	ctx: Ctx,
	caseId: string,
	stepKey: string
): Promise<MadeDraft | BeginRefusal | CaseAccessRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'draft.write');
	if (denied) return denied;
	const file = await readCase(ctx, caseId);
	if (isRefusal(file)) return file;
	const step = stepOf(file.state.procedure, stepKey);
	const instrument = step?.instrument ?? '';
	if (!step || !isInstrument(instrument)) return refuse('STEP_UNKNOWN', { step: stepKey });
	const open = file.state.visits.some((visit) => visit.step === stepKey && visit.closed_on === null);
	if (!open) return refuse('STEP_NOT_OPEN', { step: stepKey });
	// Two acts, each whole in itself: a text that was begun stands even where its papers could not be made.
	const once = { ...ctx, idempotency: undefined };
	const present = await ctx.db.first(openDraft({ caseId, kind: instrument }));
	const begun = present ?? (await beginDraft(once, caseId, instrument));
	if (isRefusal(begun)) return begun;
	const made = await makePapers(once, begun.id);
	if (isRefusal(made)) return made;
	const idOf = (format: 'word' | 'pdf') =>
		made.papers.find((paper) => paper.language === 'id' && paper.format === format)!.document_id;
	const answer = {
		draft_id: begun.id,
		version: made.number,
		word_document_id: idOf('word'),
		pdf_document_id: idOf('pdf')
	};
	return carryOut(ctx, (uow) => {
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DRAFT_MADE',
			subject: { kind: 'case', id: caseId },
			data: { step: stepKey, ...answer }
		});
		return answer;
	});
}
