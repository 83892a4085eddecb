import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { addDocument } from '$lib/server/modules/documents';
import { openVisits, papersFor, stepOf } from '$lib/server/modules/workflow';
import { keepAnswers, proposalById } from '../../repository/proposals';
import { actOnStep, type ActedOnStep } from '../act-on-step';
import { isOwnCase, loadCaseUnchecked, type CaseFile } from '../case-file';
import { handedIn, placePapers, type PaperFault, type PaperFile } from './draft-papers';
import { fileOf, type HandedIn } from './proposal-file';
import { mendedPapers } from './track';

/** `NOT_FOUND`: no such case, or not one's own. `STEP_NOT_OPEN`: nothing is asked of the applicant now. */
export type MendRefusal = DatabaseRefusal | Refusal<'NOT_FOUND' | 'STEP_NOT_OPEN'>;

/** One's own case while papers are asked of the applicant, with the step that asks. */
export async function ownCase(ctx: Ctx, caseId: string) {
	const file = await loadCaseUnchecked(ctx.db, caseId);
	if (!file || !isOwnCase(ctx, file) || !file.row.proposal_id) return refuse('NOT_FOUND');
	const step = openVisits(file.state)
		.map((visit) => stepOf(file.state.procedure, visit.step)!)
		.find((one) => one.kind === 'submit');
	return step ? { file, step } : refuse('STEP_NOT_OPEN');
}

/**
 * Keeps mended papers with the proposal until they are sent together; a file that cannot be its paper takes no other
 * with it.
 */
export async function keepMended(
	ctx: Ctx,
	caseId: string,
	files: readonly PaperFile[]
): Promise<{ given: readonly string[]; refused: readonly PaperFault[] } | MendRefusal> {
	const own = await ownCase(ctx, caseId);
	if (isRefusal(own)) return own;
	const { state, row } = own.file;
	const asked = new Set(papersFor(own.step.papers_in, state.answers).map((use) => use.paper));
	const wanted = state.procedure.papers.filter((paper) => asked.has(paper.key));
	const { placed, refused } = await placePapers(ctx, wanted, files);
	const proposal = await fileOf(ctx, await ctx.db.first(proposalById({ id: row.proposal_id! })));
	if (!proposal) return refuse('NOT_FOUND');
	if (placed.length === 0) return { given: [], refused };
	return carryOut({ ...ctx, idempotency: undefined }, (uow) => {
		const mended: Record<string, HandedIn> = { ...proposal.answers.mended };
		for (const { paper, file, photographs } of placed) {
			const owner = { kind: 'proposal', id: proposal.id } as const;
			const origin = photographs ? 'scanned' : 'uploaded';
			const document = { kind: paper, title: file.fileName, owner, origin } as const;
			const documentId = addDocument(uow, ctx, document, file);
			mended[paper] = handedIn(documentId, file, photographs);
			uow.audit({
				at: ctx.clock.now(),
				actor: auditActor(ctx.actor),
				event: 'PROPOSAL_PAPER_MENDED',
				subject: { kind: 'case', id: caseId },
				data: { paper, document_id: documentId, sha256: file.sha256 }
			});
		}
		uow.guard(keepAnswers(proposal.id, proposal.version, { ...proposal.answers, mended }, ctx.clock.now()));
		return { given: placed.map(({ paper }) => paper), refused };
	});
}

/**
 * Sends the mended papers: the case goes on with its check and its clock runs again. `NOTHING_MENDED`: no paper was
 * handed in anew; `PAPERS_MISSING`: one that was sent back is still the old one (details name them).
 *
 * @param note what the applicant answers to the remarks; the office reads it in the history
 */
export async function sendMended(
	ctx: Ctx,
	caseId: string,
	note: string | null = null
): Promise<ActedOnStep | MendRefusal | Refusal<'NOTHING_MENDED'> | Refusal> {
	const own = await ownCase(ctx, caseId);
	if (isRefusal(own)) return own;
	const { file, step } = own;
	const mended = await mendedPapers(ctx, file);
	const papers = Object.entries(mended).map(([key, paper]) => ({ key, document_id: paper.document_id }));
	if (papers.length === 0 && askedBack(file).length > 0) return refuse('NOTHING_MENDED');
	return actOnStep(ctx, caseId, step.key, 'submit', { papers, note });
}

function askedBack(file: CaseFile): string[] {
	return Object.entries(file.state.papers)
		.filter(([, paper]) => paper.state === 'wrong' || paper.state === 'missing')
		.map(([key]) => key);
}
