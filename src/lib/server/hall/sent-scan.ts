import { uploadDocument } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import type { UploadedFile } from '$lib/server/platform/uploads';

/**
 * Keeps the scan that came with a form, before the act that names it; one whose act is refused belongs to nobody and is
 * swept. Only the act itself is done once by the form's key: the file's own answer kept under that key would be taken
 * for the act's, and the act never be done.
 */
export function keepScan(
	ctx: Ctx,
	file: UploadedFile,
	about: { readonly kind: string; readonly title: string }
) {
	return uploadDocument(
		{ ...ctx, idempotency: undefined },
		{ ...about, fileName: file.name, mediaType: file.mediaType, content: file.open(), scanned: true }
	);
}
