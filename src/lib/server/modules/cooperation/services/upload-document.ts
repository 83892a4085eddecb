import type { Readable } from 'node:stream';
import type { Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { Refusal } from '$lib/server/platform/refusal';
import { storeDocument, type StoredDocument } from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';

export type Upload = {
	/** A key of the catalogue of papers where it is known what it is; else `upload`. */
	readonly kind?: string;
	readonly title?: string;
	readonly fileName: string;
	/** As the upload door found it, never as the sender says. */
	readonly mediaType: string;
	readonly content: Buffer | Readable;
	readonly scanned?: boolean;
};

/**
 * Keeps a file that is named in an act afterwards. Until then it belongs to its sender alone; for somebody without
 * an account it belongs to the proposal.
 */
export async function uploadDocument(
	ctx: Ctx,
	upload: Upload
): Promise<StoredDocument | AuthorisationRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'document.upload');
	if (denied) return denied;
	const { actor } = ctx;
	return storeDocument(ctx, {
		kind: upload.kind ?? 'upload',
		title: upload.title?.trim() || upload.fileName,
		owner:
			actor.kind === 'applicant' ? { kind: 'proposal', id: actor.proposalId } : { kind: 'upload', id: null },
		fileName: upload.fileName,
		mediaType: upload.mediaType,
		content: upload.content,
		origin: upload.scanned ? 'scanned' : 'uploaded'
	});
}
