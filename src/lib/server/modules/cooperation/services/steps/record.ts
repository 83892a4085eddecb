import { isRefusal } from '$lib/server/platform/refusal';
import { enterLetter } from '$lib/server/modules/letters';
import { owesReply } from '../../domain/offer-reply';
import { enterReply } from '../replies/enter-reply';
import { officeLanguage } from '../papers/office-head';
import type { StepEffect } from './effect';

/**
 * The step at which the head of region offers, or answers an offer, sends a letter: it enters the agenda by itself. An
 * answer that went out before the step was taken, or whose sending takes it, stands there already.
 */
export const keepOffer: StepEffect = async ({ uow, ctx, file, step, outcome, input }) => {
	if (step.key !== 'penawaran' || outcome !== 'done' || input.letter_entered) return;
	const today = ctx.clock.today();
	const documentId =
		input.papers?.find((paper) => paper.document_id)?.document_id ?? input.document_id ?? null;
	const note = input.note?.trim() || null;
	if (owesReply({ initiator: file.state.answers.initiator, purpose: file.row.purpose })) {
		const entered = await enterReply(uow, ctx, file, {
			sentOn: input.on_paper?.decided_on ?? today,
			documentId: documentId ?? input.on_paper?.document_id ?? null,
			note
		});
		return isRefusal(entered) ? entered : undefined;
	}
	await enterLetter(uow, ctx, {
		direction: 'out',
		movedOn: today,
		correspondent: file.row.partner_name ?? step.name[officeLanguage],
		subject: `${step.name[officeLanguage]}: ${file.row.subject}`,
		note,
		caseId: file.row.id,
		documentId: documentId ?? input.on_paper?.document_id ?? null,
		origin: 'offer',
		originKey: `${file.row.id} ${file.state.seq}`,
		isExample: file.row.is_example
	});
};
