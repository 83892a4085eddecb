import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { addDocument, findDocumentUnchecked } from '$lib/server/modules/documents';
import type { CaseFile } from '../case-file';

/** What ink and a scanner leave behind, or a signed PDF; text that can still be edited is nobody's signed paper. */
const signedKinds = ['application/pdf', 'image/jpeg', 'image/png'];

/**
 * The document that stands for the signed paper of an agreement. Where the paper that is named has earlier versions
 * (a draft that was revised and then signed), the signed one becomes a document of its own: a draft must never answer
 * to the registered paper's fingerprint, nor be shown with it.
 *
 * `DOCUMENT_MISSING`: there is none; `SIGNED_PAPER_WRONG_KIND`.
 */
export async function signedPaperOf(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	documentId: string
): Promise<{ id: string; sha256: string } | Refusal<'DOCUMENT_MISSING' | 'SIGNED_PAPER_WRONG_KIND'>> {
	const document = await findDocumentUnchecked(ctx, documentId);
	if (!document) return refuse('DOCUMENT_MISSING');
	if (!signedKinds.includes(document.media_type))
		return refuse('SIGNED_PAPER_WRONG_KIND', { name: document.file_name });
	if (document.number === 1) return { id: documentId, sha256: document.sha256 };
	const id = addDocument(
		uow,
		ctx,
		{
			kind: document.kind,
			title: document.title,
			owner: { kind: 'case', id: file.row.id },
			origin: 'scanned',
			signed: true
		},
		{
			sha256: document.sha256,
			size: Number(document.size),
			mediaType: document.media_type,
			fileName: document.file_name
		}
	);
	return { id, sha256: document.sha256 };
}
