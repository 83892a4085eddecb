import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse } from '$lib/server/platform/refusal';
import { findDocumentUnchecked, type DocumentContent } from '$lib/server/modules/documents';
import { normaliseReceipt } from '../../domain/proposals/receipt-number';
import { proposalByReceipt } from '../../repository/proposals';
import { openDocument, type DocumentRefusal } from '../read-document';

/**
 * A paper of the case behind a receipt number, for whoever may read it there: the applicant by the link in a mail, the
 * partner's account. Knowing the number opens none. `NOT_FOUND`: no such paper of that case, or not this reader's.
 */
export async function openOwnPaper(
	ctx: Ctx,
	receipt: string,
	documentId: string
): Promise<DocumentContent | DocumentRefusal> {
	const number = normaliseReceipt(receipt);
	if (number === null || !isId(documentId)) return refuse('NOT_FOUND');
	const found = await ctx.db.first(proposalByReceipt({ receipt: number }));
	const document = found?.case_id ? await findDocumentUnchecked(ctx, documentId) : undefined;
	// What was mended later was handed in with the proposal and stays its own.
	const owners = { case: found?.case_id, proposal: found?.id } as Readonly<Record<string, string | null>>;
	if (!document || owners[document.owner_kind] !== document.owner_id) return refuse('NOT_FOUND');
	const opened = await openDocument(ctx, documentId);
	// To somebody who is not signed in a paper that is there and one that is not answer alike.
	const isWithheld =
		'refused' in opened && (opened.refused === 'FILE_HELD' || opened.refused === 'DOCUMENT_REMOVED');
	return 'refused' in opened && !isWithheld ? refuse('NOT_FOUND') : opened;
}
