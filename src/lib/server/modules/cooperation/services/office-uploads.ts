import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { findOwnersUnchecked, giveDocument, type DocumentOwner } from '$lib/server/modules/documents';
import { allows, findStandingUnchecked } from '$lib/server/modules/identity';
import { areOfOneOffice } from '../domain/case-scope';

/**
 * Whether the actor may use a file that was sent in and named nowhere yet: their own, or a colleague's. What the
 * office uploads is the office's: who scans a sheet is seldom who decides where it belongs. Those who send nothing in
 * themselves see a file once it belongs to a record.
 */
export async function mayUseUpload(
	reader: Pick<Ctx['db'], 'rows'> | UnitOfWork,
	ctx: Pick<Ctx, 'actor' | 'clock'>,
	uploadedBy: string | null
): Promise<boolean> {
	const { actor } = ctx;
	if (actor.kind === 'program') return true;
	if (actor.kind !== 'person' || uploadedBy === null) return false;
	if (uploadedBy === actor.id) return true;
	if (!allows(actor, 'document.upload')) return false;
	return areOfOneOffice(actor, await findStandingUnchecked(reader, uploadedBy, ctx.clock.today()));
}

/**
 * Gives a file that was sent in, and is named nowhere yet, to the record that an act names it in. Only the actor's own
 * upload or a colleague's may be named; an unknown id and a foreign one answer alike: `DOCUMENT_UNKNOWN`.
 */
export async function takeUpload(
	uow: UnitOfWork,
	ctx: Ctx,
	documentId: string,
	owner: Omit<DocumentOwner, 'id'> & { readonly id: string }
): Promise<Refusal<'DOCUMENT_UNKNOWN'> | undefined> {
	const [found] = isId(documentId) ? await findOwnersUnchecked(uow, [documentId]) : [];
	if (found?.owner_kind !== 'upload' || !(await mayUseUpload(uow, ctx, found.created_by)))
		return refuse('DOCUMENT_UNKNOWN', { documents: [documentId] });
	uow.add(giveDocument(documentId, owner.kind, owner.id));
	return undefined;
}
