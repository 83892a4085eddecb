import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import type { PagedFile } from '$lib/server/platform/page-reader';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { readDocument } from '$lib/server/modules/cooperation';
import { findVersionUnchecked, pagedFile, whyWithheld } from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { redactionById } from '../repository/redactions';

export type RedactionRow = NonNullable<Awaited<ReturnType<typeof findRedactionUnchecked>>>;

/** One copy with its original as it is now. Checks no access. */
export async function findRedactionUnchecked(ctx: Ctx, id: string) {
	return isId(id) ? ctx.db.first(redactionById({ id })) : undefined;
}

/** `NOT_FOUND`: there is none, or its original is not this reader's. */
export type FindRefusal = AuthorisationRefusal | Refusal<'NOT_FOUND'>;

/** A copy for somebody who may read its original: whoever may not see what is hidden must not see where it stands. */
export async function findRedaction(
	ctx: Ctx,
	id: string,
	permission: 'document.redact' | 'document.disclose' | 'redaction.read'
): Promise<RedactionRow | FindRefusal> {
	const denied = authorise(ctx, permission);
	if (denied) return denied;
	const row = await findRedactionUnchecked(ctx, id);
	if (!row) return refuse('NOT_FOUND');
	const original = await readDocument(ctx, row.document_id);
	return isRefusal(original) ? refuse('NOT_FOUND') : row;
}

/** The original's bytes for the page reader. `FILE_HELD`: they wait for the virus scanner. */
export async function originalOf(
	ctx: Ctx,
	row: Pick<RedactionRow, 'document_id' | 'document_version' | 'sha256'>
): Promise<PagedFile | Refusal<'NOT_FOUND' | 'FILE_HELD' | 'DOCUMENT_REMOVED'>> {
	const version = await findVersionUnchecked(ctx, row.document_id, row.document_version);
	const file = version && pagedFile(ctx, row.sha256, version.media_type);
	if (!file) return refuse('NOT_FOUND');
	return (await whyWithheld(ctx, version)) ?? file;
}
