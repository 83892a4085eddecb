import { refuse } from '$lib/server/platform/refusal';
import { findDocumentUnchecked, giveDocument } from '$lib/server/modules/documents';
import type { StepEffect } from './effect';

/** The text that was agreed: an existing document, which now belongs to the case. */
export const takeDraft: StepEffect = async ({ uow, ctx, file, input }) => {
	const document = await findDocumentUnchecked(ctx, input.document_id!);
	if (!document) return refuse('DOCUMENT_MISSING');
	if (document.owner_kind === 'upload') uow.add(giveDocument(document.id, 'case', file.row.id));
	else if (document.owner_id !== file.row.id) return refuse('DOCUMENT_MISSING');
};
