import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { addDocument, checkOfUnchecked, findDocumentUnchecked } from '$lib/server/modules/documents';
import type { CaseFile } from '../case-file';

/** What ink and a scanner leave behind, or a signed PDF; text that can still be edited is nobody's signed paper. */
const signedKinds = ['application/pdf', 'image/jpeg', 'image/png'];

export type SignedPaper = {
	readonly id: string;
	readonly sha256: string;
	readonly medium: 'ink' | 'electronic';
};

/**
 * `DOCUMENT_MISSING`: there is none. `SIGNED_PAPER_WRONG_KIND`: a text that can still be edited.
 * `SIGNATURE_MISSING`: said to be signed electronically, and bears no electronic signature: a picture of one is none.
 * `MEDIUM_MIXED`: said to be signed in ink, and bears electronic signatures: one paper has one medium (domain.md 10.13).
 * `SIGNATURE_NOT_LAST`: something was added to the file after it was signed.
 */
export type SignedPaperRefusal = Refusal<
	'DOCUMENT_MISSING' | 'SIGNED_PAPER_WRONG_KIND' | 'SIGNATURE_MISSING' | 'MEDIUM_MIXED' | 'SIGNATURE_NOT_LAST'
>;

/**
 * The document that stands for the signed paper of an agreement. Where the paper that is named has earlier versions
 * (a draft that was revised and then signed), the signed one becomes a document of its own: a draft must never answer
 * to the registered paper's fingerprint, nor be shown with it.
 *
 * @param said how the parties signed, as whoever records it says; nothing said: the file shows it
 */
export async function signedPaperOf(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	documentId: string,
	said: 'ink' | 'electronic' | undefined
): Promise<SignedPaper | SignedPaperRefusal> {
	const document = await findDocumentUnchecked(ctx, documentId);
	if (!document) return refuse('DOCUMENT_MISSING');
	if (!signedKinds.includes(document.media_type))
		return refuse('SIGNED_PAPER_WRONG_KIND', { name: document.file_name });
	const check = await checkOfUnchecked(uow, document.sha256);
	if (said === 'electronic' && !check) return refuse('SIGNATURE_MISSING', { name: document.file_name });
	if (said === 'ink' && check) return refuse('MEDIUM_MIXED', { name: document.file_name });
	if (check?.conclusion === 'changed') return refuse('SIGNATURE_NOT_LAST', { name: document.file_name });
	const medium = check ? 'electronic' : 'ink';
	if (document.number === 1) return { id: documentId, sha256: document.sha256, medium };
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
	return { id, sha256: document.sha256, medium };
}
