import type { Readable } from 'node:stream';
import type { Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { addVersion, type FileRefusal } from '$lib/server/modules/documents';
import { authorise } from '$lib/server/modules/identity';
import { isUnderWay } from '$lib/server/modules/workflow';
import { readsFromOutside } from '../domain/case-scope';
import { paperOfDocument } from '../repository/document-owners';
import { readCase } from './case-file';
import { resetViews } from './conversation/reset-views';
import { readDocument, type DocumentRefusal } from './read-document';
import { isHandedIn } from './view/papers';

export type Revision = {
	readonly fileName: string;
	/** As the upload door found it, never as the sender says. */
	readonly mediaType: string;
	readonly content: Buffer | Readable;
	/** What changed against the version before, in a line. */
	readonly note?: string;
	/** The parties have signed this version. */
	readonly signed?: boolean;
};

/**
 * Adds a revised or signed file as the next version of a document of a case; what was there stays and can still be
 * fetched. Only what the office keeps with a case that is under way is revised so: what an applicant handed in is
 * mended by them, what is signed never changes, minutes are made anew from the sitting.
 *
 * Opinions on the version before and initials on the text are reset by it.
 *
 * `ROUND_OPEN`: it is being signed now; `SIGNATURE_BROKEN`; `NOT_FOUND`; `DOCUMENT_FIXED`: none of those; `CASE_CLOSED`; `STATE_CHANGED`: somebody else's version came first.
 */
export async function reviseDocument(
	ctx: Ctx,
	documentId: string,
	revision: Revision
): Promise<
	| { document_id: string; version: number; sha256: string }
	| DocumentRefusal
	| DatabaseRefusal
	| FileRefusal
	| Refusal
> {
	const denied = authorise(ctx, 'document.revise');
	if (denied) return denied;
	const found = await readDocument(ctx, documentId);
	if (isRefusal(found)) return found;
	const { document } = found;
	if (readsFromOutside(ctx.actor)) return refuse('NOT_ALLOWED');
	if (document.owner_kind !== 'case' || document.owner_id === null || document.signed)
		return refuse('DOCUMENT_FIXED');
	const file = await readCase(ctx, document.owner_id);
	if (isRefusal(file)) return file;
	const paper = await ctx.db.first(paperOfDocument({ caseId: file.row.id, documentId }));
	if (paper && isHandedIn(file.state.procedure, paper.paper_key)) return refuse('DOCUMENT_FIXED');
	if (!isUnderWay(file.state.status)) return refuse('CASE_CLOSED');
	const named = file.state.procedure.papers.find((one) => one.key === paper?.paper_key)?.name.id;
	const added = await addVersion(
		ctx,
		documentId,
		{
			fileName: revision.fileName,
			mediaType: revision.mediaType,
			content: revision.content,
			origin: 'uploaded',
			signed: revision.signed,
			note: revision.note?.trim() || undefined
		},
		// The signed paper is the text that was initialled: it continues it and resets nothing.
		async (uow, sameText) =>
			revision.signed || sameText
				? undefined
				: resetViews(uow, ctx, file, { documentIds: [documentId], name: named ?? document.title })
	);
	return isRefusal(added) ? added : { document_id: documentId, version: added.number, sha256: added.sha256 };
}
