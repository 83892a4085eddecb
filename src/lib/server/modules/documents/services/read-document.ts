import type { Readable } from 'node:stream';
import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { dayInZone } from '$lib/written/time-zone';
import {
	documentById,
	documentsOf,
	ownersOf,
	versionOf,
	versionsOf,
	versionsOfOwner
} from '../repository/documents';
import { stateOfFile } from '../repository/stored-files';

export type DocumentRecord = {
	readonly id: string;
	readonly kind: string;
	readonly title: string;
	readonly owner_kind: string;
	readonly owner_id: string | null;
	readonly disclosure: string;
	/** Under which anybody asks about it, where it was printed with one. */
	readonly verification_code: string | null;
	readonly is_example: boolean;
	readonly created_by: string | null;
	readonly number: number;
	readonly sha256: string;
	readonly file_name: string;
	readonly origin: string;
	readonly signed: boolean;
	readonly created_at: Date;
	/** Since when its contents are gone, and by which list; null while they are there. */
	readonly removed_at: Date | null;
	readonly removed_by_list: string | null;
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

/** A stored file on its way to a reader. */
export type DocumentContent = {
	readonly fileName: string;
	readonly mediaType: string;
	readonly size: number;
	readonly sha256: string;
	readonly content: Readable;
};

/**
 * `FILE_HELD`: the file waits for the virus scanner, or the scanner found something in it. `DOCUMENT_REMOVED`: its contents
 * were destroyed by a list (details: `list`, `on`). Nobody gets it.
 */
export type HeldRefusal = Refusal<'FILE_HELD' | 'DOCUMENT_REMOVED'>;

/** What has to be known of a version before its bytes are opened. */
type Opened = Pick<DocumentRecord, 'file_name' | 'sha256' | 'removed_at' | 'removed_by_list'>;

/** Why a version's bytes are given to nobody; undefined where they are. */
export async function whyWithheld(
	ctx: Pick<Ctx, 'db' | 'tenant'>,
	version: Opened
): Promise<HeldRefusal | undefined> {
	const { file_name: name, removed_at: on, removed_by_list: list } = version;
	if (on) return refuse('DOCUMENT_REMOVED', { name, on: dayInZone(on, ctx.tenant.timeZone), list });
	return (await isHeld(ctx, version.sha256)) ? refuse('FILE_HELD', { name }) : undefined;
}

/** A version's bytes for a reader. Checks no access: the module that owns the record has decided that before. */
export async function openContentUnchecked(
	ctx: Ctx,
	version: Opened & { readonly media_type: string; readonly size: number | string }
): Promise<DocumentContent | HeldRefusal> {
	const withheld = await whyWithheld(ctx, version);
	if (withheld) return withheld;
	return {
		fileName: version.file_name,
		mediaType: version.media_type,
		size: Number(version.size),
		sha256: version.sha256,
		content: await openFileUnchecked(ctx, version.sha256)
	};
}

/** Whether a file is given to nobody: as the scanner has it today, or because it was destroyed. */
export async function isHeld(ctx: Pick<Ctx, 'db'>, sha256: string): Promise<boolean> {
	const file = await ctx.db.first(stateOfFile({ sha256 }));
	return file?.state === 'quarantined' || file?.state === 'infected' || Boolean(file?.removed_at);
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
