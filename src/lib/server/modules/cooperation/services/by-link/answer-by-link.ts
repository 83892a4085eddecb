import type { DocumentContent } from '$lib/server/modules/documents';
import { auditActor, type Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Conclusion } from '$lib/server/modules/workflow';
import { useActLink } from '../../repository/act-links';
import { actOnStep } from '../act-on-step';
import { openDocument } from '../read-document';
import { giveOpinionAtSitting } from '../sittings/give-opinion';
import { asMember, openActLink, readActLink } from './read-act-link';

export type AnswerByLink = {
	readonly outcome: string;
	readonly note: string;
	readonly no_conflict_of_interest: boolean;
};

/**
 * Does the one act of a link: the same service as at the desk, with the same questions of role, authority and state,
 * and the link is used up in the transaction of the act. A refused act leaves the link as it was.
 *
 * `LINK_USED`, `LINK_EXPIRED`; `STEP_NOT_OPEN`: somebody has done it, or the step was opened anew since.
 */
export async function answerByLink(
	ctx: Ctx,
	token: string,
	answer: AnswerByLink
): Promise<{ case_id: string } | Refusal> {
	const [opened, asked] = [await openActLink(ctx, token), await readActLink(ctx, token)];
	if (isRefusal(opened)) return opened;
	if (isRefusal(asked)) return asked;
	if (asked.state === 'used') return refuse('LINK_USED');
	if (asked.state === 'expired') return refuse('LINK_EXPIRED');
	if (asked.state === 'over') return refuse('STEP_NOT_OPEN');
	if (!asked.outcomes.includes(answer.outcome)) return refuse('OUTCOME_REQUIRED');
	const { row, own } = opened;
	const act: Ctx = {
		...own,
		alongside: (uow) => {
			uow.guard(useActLink(row.id, answer.outcome, new Date()));
			uow.audit({
				at: own.clock.now(),
				actor: auditActor(own.actor),
				event: 'ANSWERED_BY_LINK',
				subject: { kind: 'case', id: row.case_id },
				data: { link: row.id, step: row.step_key, sitting: row.sitting_id, outcome: answer.outcome }
			});
		}
	};
	const note = answer.note.trim() || null;
	const done =
		row.sitting_id === null
			? await actOnStep(act, row.case_id, row.step_key!, answer.outcome, {
					note,
					no_conflict_of_interest: answer.no_conflict_of_interest
				})
			: await giveOpinionAtSitting(act, row.sitting_id, {
					case_id: row.case_id,
					verdict: answer.outcome as Conclusion,
					note,
					no_conflict_of_interest: answer.no_conflict_of_interest
				});
	return isRefusal(done) ? done : { case_id: row.case_id };
}

/** A paper of the case that a living link is about, for whoever holds the link; the reading is noted as theirs. */
export async function openPaperByLink(
	ctx: Ctx,
	token: string,
	documentId: string
): Promise<DocumentContent | Refusal> {
	const opened = await openActLink(ctx, token);
	if (isRefusal(opened)) return opened;
	const { row, own } = opened;
	if (row.used_at !== null || row.expires_at <= new Date()) return refuse('NOT_FOUND');
	const asked = await readActLink(ctx, token);
	if (isRefusal(asked)) return asked;
	const papers = asked.view.papers.map((paper) => paper.file?.document_id);
	const reader = row.sitting_id === null ? own : await asMember(own, row.sitting_id);
	return reader && papers.includes(documentId) ? openDocument(reader, documentId) : refuse('NOT_FOUND');
}
