import type { Readable } from 'node:stream';
import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import {
	documentById,
	documentsOf,
	ownersOf,
	versionOf,
	versionsOf,
	versionsOfOwner
} from '../repository/documents';

export type DocumentRecord = {
	readonly id: string;
	readonly kind: string;
	readonly title: string;
	readonly owner_kind: string;
	readonly owner_id: string | null;
	readonly disclosure: string;
	readonly is_example: boolean;
	readonly created_by: string | null;
	readonly number: number;
	readonly sha256: string;
	readonly file_name: string;
	readonly origin: string;
	readonly signed: boolean;
	readonly created_at: Date;
	readonly size: number;
	readonly media_type: string;
	readonly state: string;
};

/** A document's latest version. Checks no access: the module that owns the record has decided that before. */
export async function findDocumentUnchecked(ctx: Ctx, id: string): Promise<DocumentRecord | undefined> {
	return isId(id) ? ctx.db.first(documentById({ id })) : undefined;
}

/** The documents of a record. Checks no access. */
export async function listDocumentsUnchecked(ctx: Ctx, ownerKind: string, ownerId: string) {
	return ctx.db.rows(documentsOf({ ownerKind, ownerId }));
}

/** All versions of all documents of a record. Checks no access. */
export async function listVersionsOfOwnerUnchecked(ctx: Ctx, ownerKind: string, ownerId: string) {
	return ctx.db.rows(versionsOfOwner({ ownerKind, ownerId }));
}

/** All versions of a document, newest first. Checks no access. */
export async function listVersionsUnchecked(ctx: Ctx, id: string) {
	return isId(id) ? ctx.db.rows(versionsOf({ id })) : [];
}

/** The bytes of a stored version. Checks no access. */
export function openFileUnchecked(ctx: Ctx, sha256: string): Promise<Readable> {
	return ctx.files.openFile(ctx.tenant.id, sha256);
}

/** Whose documents these are, in or outside an act. Checks no access; unknown ids are left out. */
export async function findOwnersUnchecked(
	reader: Pick<Ctx['db'], 'rows'> | UnitOfWork,
	ids: readonly string[]
) {
	return reader.rows(ownersOf({ ids: ids.filter(isId) }));
}

/** One version of a document with its file's facts. Checks no access. */
export async function findVersionUnchecked(ctx: Ctx, id: string, number: number) {
	return isId(id) ? ctx.db.first(versionOf({ id, number })) : undefined;
}
