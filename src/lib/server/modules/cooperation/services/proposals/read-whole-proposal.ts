import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import type { PartFault } from '../../domain/proposals/parts';
import { caseOfProposal } from '../../repository/document-owners';
import { trackingAddress } from '../tell-applicant';
import { missingFrom } from './papers-wanted';
import { readProposal, type ProposalFile } from './proposal-file';

export type WholeProposalRead = {
	readonly file: ProposalFile;
	/** The key of the procedure to which the answers lead. */
	readonly procedure: string | null;
	/** The case that came of it. */
	readonly opened: { readonly id: string; readonly status: string } | null;
	readonly tracking: string | null;
	/** `part.field` or `papers.key`: what keeps a draft from being sent. */
	readonly missing: readonly PartFault[];
};

/** A proposal with its case, for somebody who may see it; `NOT_FOUND` for everybody else. */
export async function readWholeProposal(
	ctx: Ctx,
	id: string
): Promise<WholeProposalRead | Refusal<'NOT_FOUND'>> {
	const file = await readProposal(ctx, id);
	if (isRefusal(file)) return file;
	const opened = await ctx.db.first(caseOfProposal({ proposalId: file.id }));
	const missing = file.state === 'draft' ? missingFrom(file) : { errors: [], papers: [] };
	return {
		file,
		procedure: file.procedure?.key ?? null,
		opened: opened ? { id: opened.id, status: opened.status } : null,
		tracking: file.receipt ? trackingAddress(ctx, file.receipt) : null,
		missing: [
			...missing.errors,
			...missing.papers.map((key) => ({ field: `papers.${key}`, message: 'PAPER_MISSING' }))
		]
	};
}
