import type { Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	addVersion,
	findDocumentUnchecked,
	openContentUnchecked,
	type DocumentRecord,
	type HeldRefusal
} from '$lib/server/modules/documents';
import type { Language } from '$lib/text/bilingual';
import { caseOfProposal } from '../../repository/document-owners';
import { keepAnswers, updateDraft } from '../../repository/proposals';
import { boundAnew, sheetsOfContent, type PageOrder, type UploadedSheets } from '../arrange-upload';
import { ownCase } from './mend-papers';
import { readDraft, readProposal, type HandedIn, type ProposalFile } from './proposal-file';
import { mendedPapers } from './track';

/** Where a paper lies that its applicant has not sent yet. */
export type PaperHome =
	{ readonly kind: 'draft' } | { readonly kind: 'case'; readonly caseId: string; readonly receipt: string };

type Found = {
	readonly document: DocumentRecord;
	readonly proposal: ProposalFile;
	readonly paper: string;
	readonly home: PaperHome;
};

/**
 * A paper that was handed in and can still be changed: in a draft, or mended and not yet sent. `NOT_FOUND`: none, or not
 * this reader's to change.
 */
async function findUnsent(ctx: Ctx, documentId: string): Promise<Found | Refusal<'NOT_FOUND'>> {
	const document = isId(documentId) ? await findDocumentUnchecked(ctx, documentId) : undefined;
	if (document?.owner_kind !== 'proposal' || document.owner_id === null) return refuse('NOT_FOUND');
	const proposal = await readProposal(ctx, document.owner_id);
	if (isRefusal(proposal)) return proposal;
	const paper = document.kind;
	const isNamed = (papers: Readonly<Record<string, HandedIn>> | undefined) =>
		papers?.[paper]?.document_id === documentId;
	if (proposal.state === 'draft') {
		const mayWrite = !isRefusal(await readDraft(ctx, proposal.id));
		return mayWrite && isNamed(proposal.answers.papers)
			? { document, proposal, paper, home: { kind: 'draft' } }
			: refuse('NOT_FOUND');
	}
	const row = await ctx.db.first(caseOfProposal({ proposalId: proposal.id }));
	const own = row ? await ownCase(ctx, row.id) : refuse('NOT_FOUND');
	if (isRefusal(own) || !isNamed(await mendedPapers(ctx, own.file))) return refuse('NOT_FOUND');
	const home = { kind: 'case', caseId: own.file.row.id, receipt: own.file.row.receipt! } as const;
	return { document, proposal, paper, home };
}

/** The pages of a photographed paper that its applicant has not sent yet. `NOT_FOUND` also where it was not photographed. */
export async function sheetsOfPaper(
	ctx: Ctx,
	documentId: string
): Promise<(UploadedSheets & { proposalId: string; home: PaperHome }) | Refusal<'NOT_FOUND'> | HeldRefusal> {
	const found = await findUnsent(ctx, documentId);
	if (isRefusal(found)) return found;
	const file = await openContentUnchecked(ctx, found.document);
	if (isRefusal(file)) return file;
	const present = await sheetsOfContent(file);
	return isRefusal(present) ? present : { ...present, proposalId: found.proposal.id, home: found.home };
}

/**
 * Puts the pages of such a paper in another order. The paper stays where it is and has one more version. `STATE_CHANGED`:
 * it was sent, replaced or put in another order meanwhile.
 */
export async function arrangePaper(
	ctx: Ctx,
	documentId: string,
	order: PageOrder,
	language: Language
): Promise<{ id: string } | HeldRefusal | DatabaseRefusal | Refusal> {
	const found = await findUnsent(ctx, documentId);
	if (isRefusal(found)) return found;
	const present = await sheetsOfPaper(ctx, documentId);
	if (isRefusal(present)) return present;
	const bound = await boundAnew(present, order, language);
	if (isRefusal(bound)) return bound;
	const { proposal, paper, home } = found;
	const list = home.kind === 'draft' ? 'papers' : 'mended';
	const named: HandedIn = {
		document_id: documentId,
		name: present.name,
		size: bound.content.length,
		photographs: bound.pages
	};
	const answers = { ...proposal.answers, [list]: { ...proposal.answers[list], [paper]: named } };
	const at = ctx.clock.now();
	const added = await addVersion(
		ctx,
		documentId,
		{ content: bound.content, mediaType: 'application/pdf', fileName: present.name, origin: 'scanned' },
		async (uow) => {
			uow.guard(
				home.kind === 'draft'
					? updateDraft(proposal.id, proposal.version, { answers, updated_at: at })
					: keepAnswers(proposal.id, proposal.version, answers, at)
			);
		}
	);
	return isRefusal(added) ? added : { id: documentId };
}
