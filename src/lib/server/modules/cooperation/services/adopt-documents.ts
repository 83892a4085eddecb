import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { findOwnersUnchecked, giveDocument } from '$lib/server/modules/documents';
import type { CaseFile } from './case-file';
import { mayUseUpload } from './office-uploads';

/**
 * Makes the documents that an act names the case's own. Only what the actor or their office uploaded, or what belongs
 * to this case or its proposal already, may be named: an id from elsewhere must not open a foreign paper. An unknown
 * id and a foreign one answer alike: `DOCUMENT_UNKNOWN`.
 */
export async function adoptDocuments(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	ids: readonly (string | null | undefined)[]
): Promise<Refusal<'DOCUMENT_UNKNOWN'> | undefined> {
	const wanted = [...new Set(ids.filter((id): id is string => typeof id === 'string' && id !== ''))];
	if (wanted.length === 0) return undefined;
	const malformed = wanted.find((id) => !isId(id));
	if (malformed !== undefined) return refuse('DOCUMENT_UNKNOWN', { document_id: malformed });
	const owners = new Map((await findOwnersUnchecked(uow, wanted)).map((one) => [one.id, one]));
	for (const id of wanted) {
		const owner = owners.get(id);
		const own =
			owner !== undefined &&
			((owner.owner_kind === 'case' && owner.owner_id === file.row.id) ||
				(owner.owner_kind === 'proposal' && owner.owner_id === file.row.proposal_id) ||
				(owner.owner_kind === 'upload' && (await mayUseUpload(uow, ctx, owner.created_by))));
		if (!own) return refuse('DOCUMENT_UNKNOWN', { document_id: id });
		if (owner.owner_kind === 'upload') uow.add(giveDocument(id, 'case', file.row.id));
	}
	return undefined;
}
