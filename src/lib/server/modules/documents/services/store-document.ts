import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { SignatureReport } from '$lib/server/platform/signatures';
import { documentById, insertDocument, insertFile, insertVersion } from '../repository/documents';
import { insertSignatureCheck } from '../repository/signature-checks';
import { checkOfUnchecked, examineSignatures } from './examine-signatures';
import { putForReading } from './read-file';

export type DocumentOwner = {
	readonly kind:
		| 'proposal'
		| 'case'
		| 'agreement'
		| 'sitting'
		| 'partner'
		| 'obligation'
		| 'project'
		| 'upload'
		| 'cohort'
		| 'visit'
		| 'visit_request'
		| 'membership'
		| 'letter'
		| 'instruction'
		| 'destruction_list';
	readonly id: string | null;
};

export type NewDocument = {
	/** A key of the catalogue of papers, or what the program made: `berita_acara`, `naskah`, `lembar_disposisi`. */
	readonly kind: string;
	readonly title: string;
	readonly owner: DocumentOwner;
	readonly fileName: string;
	/** As sniffed by the upload door, never as the sender says. */
	readonly mediaType: string;
	readonly content: Buffer | Readable;
	readonly origin: 'uploaded' | 'made' | 'scanned';
	readonly disclosure?: 'public' | 'restricted' | 'secret';
	readonly signed?: boolean;
	/** The code that is printed on it, with the QR picture of its address. */
	readonly code?: string;
};

export type StoredDocument = { readonly id: string; readonly sha256: string; readonly size: number };

/** The bytes of a document that lie in the store already; its rows are added with the act that it belongs to. */
export type PlacedFile = {
	readonly sha256: string;
	readonly size: number;
	readonly mediaType: string;
	readonly fileName: string;
	/** Quarantined: the scanner could not be asked, and nobody gets it until it has. */
	readonly state?: 'clean' | 'unscanned' | 'quarantined';
	/** Its electronic signatures; null where it bears none. */
	readonly signatures?: SignatureReport | null;
};

/**
 * Such a file is never taken (details: `name`). `SIGNATURE_BROKEN`: a signature in it is altered, or cannot be read.
 * `FILE_INFECTED`: the virus scanner knows what is in it (details: `found`).
 */
export type FileRefusal = Refusal<'SIGNATURE_BROKEN' | 'FILE_INFECTED'>;

/**
 * Puts the bytes of somebody's file into the store. No transaction is open meanwhile: a slow disk must not hold a lock
 * (decisions.md 6). The bytes of a file that is refused are swept, since no row names them.
 */
export async function placeFile(
	ctx: Ctx,
	file: Pick<NewDocument, 'content' | 'mediaType' | 'fileName'>
): Promise<PlacedFile | FileRefusal> {
	const kept = await ctx.files.putFile(ctx.tenant.id, file.content);
	const scan = await ctx.scanner?.scan(await ctx.files.openFile(ctx.tenant.id, kept.sha256));
	if (scan?.verdict === 'infected')
		return refuse('FILE_INFECTED', { name: file.fileName, found: scan.found });
	const state = !scan ? 'unscanned' : scan.verdict === 'clean' ? 'clean' : 'quarantined';
	const placed = await describePlaced(ctx, { ...kept, state }, file);
	return placed.signatures?.conclusion === 'broken'
		? refuse('SIGNATURE_BROKEN', { name: file.fileName, signatures: placed.signatures.signatures })
		: placed;
}

/** Puts the bytes of what this program made into the store; what comes from outside goes through {@link placeFile}. */
export async function placeMade(
	ctx: Ctx,
	file: Pick<NewDocument, 'content' | 'mediaType' | 'fileName'>
): Promise<PlacedFile> {
	return describePlaced(ctx, await ctx.files.putFile(ctx.tenant.id, file.content), file);
}

async function describePlaced(
	ctx: Ctx,
	kept: Pick<PlacedFile, 'sha256' | 'size' | 'state'>,
	{ mediaType, fileName }: Pick<NewDocument, 'mediaType' | 'fileName'>
): Promise<PlacedFile> {
	const placed = { ...kept, mediaType, fileName };
	return { ...placed, signatures: await examineSignatures(ctx, placed) };
}

/** Whether a file is the text before with signatures added: byte for byte the same up to them, and nothing else after. */
async function continuesText(
	ctx: Ctx,
	before: { sha256: string; size: number | string },
	file: PlacedFile
): Promise<boolean> {
	const { signatures } = file;
	if (!signatures || signatures.conclusion === 'none' || signatures.conclusion === 'changed') return false;
	return beginsWith(ctx, file.sha256, before);
}

async function beginsWith(
	ctx: Ctx,
	sha256: string,
	before: { sha256: string; size: number | string }
): Promise<boolean> {
	const hash = createHash('sha256');
	let left = Number(before.size);
	for await (const piece of await ctx.files.openFile(ctx.tenant.id, sha256)) {
		const part = (piece as Buffer).subarray(0, left);
		hash.update(part);
		left -= part.length;
		if (left === 0) break;
	}
	return left === 0 && hash.digest('hex') === before.sha256;
}

/** The row of a file, and what was found out about its signatures. */
function addFile(uow: UnitOfWork, ctx: Ctx, file: PlacedFile): void {
	uow.add(
		insertFile({
			sha256: file.sha256,
			size: file.size,
			media_type: file.mediaType,
			state: file.state ?? 'unscanned'
		})
	);
	const { signatures } = file;
	if (!signatures || signatures.conclusion === 'none' || signatures.conclusion === 'broken') return;
	uow.add(
		insertSignatureCheck({
			sha256: file.sha256,
			conclusion: signatures.conclusion,
			signatures: JSON.stringify(signatures.signatures),
			checked_at: ctx.clock.now()
		})
	);
}

/**
 * Adds the rows of a new document to an act, its first version being a file that was placed before. The log gets a
 * row of its own with the file's SHA-256, so that no document can be exchanged for another unseen.
 */
export function addDocument(
	uow: UnitOfWork,
	ctx: Ctx,
	document: Omit<NewDocument, 'content' | 'mediaType' | 'fileName'>,
	file: PlacedFile
): string {
	const id = newId();
	const createdBy = ctx.actor.kind === 'person' ? ctx.actor.id : null;
	addFile(uow, ctx, file);
	uow.add(
		insertDocument({
			id,
			kind: document.kind,
			title: document.title,
			owner_kind: document.owner.kind,
			owner_id: document.owner.id,
			disclosure: document.disclosure ?? 'restricted',
			verification_code: document.code ?? null,
			is_example: makesExamples(ctx),
			created_by: createdBy,
			created_at: ctx.clock.now()
		})
	);
	uow.add(
		insertVersion({
			id: newId(),
			document_id: id,
			number: 1,
			sha256: file.sha256,
			file_name: file.fileName,
			origin: document.origin,
			signed: document.signed ?? false,
			note: null,
			created_by: createdBy,
			created_at: ctx.clock.now()
		})
	);
	if (isToBeRead(document, file)) putForReading(uow, ctx, file.sha256);
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'DOCUMENT_STORED',
		subject: { kind: 'document', id },
		data: { number: 1, owner: document.owner, kind: document.kind, sha256: file.sha256, size: file.size }
	});
	return id;
}

/** Papers of a cooperation that came from outside; pictures are photographs, and what we made can be found by its record. */
function isToBeRead(document: Pick<NewDocument, 'origin' | 'owner'>, file: PlacedFile): boolean {
	const isPaper = file.mediaType === 'application/pdf' && document.origin !== 'made';
	return isPaper && ['case', 'proposal', 'agreement'].includes(document.owner.kind);
}

/** Stores a document as an act of its own (an upload). The caller has decided that this actor may. */
export async function storeDocument(
	ctx: Ctx,
	document: NewDocument
): Promise<StoredDocument | DatabaseRefusal | FileRefusal> {
	const file = await placeFile(ctx, document);
	if (isRefusal(file)) return file;
	return carryOut(ctx, (uow) => {
		const id = addDocument(uow, ctx, document, file);
		return { id, sha256: file.sha256, size: file.size };
	});
}

/**
 * Adds a version to a document. Two people who add at once: one gets STATE_CHANGED and sees the other's version;
 * an earlier version is never replaced. `NOT_FOUND`: there is no such document. `SIGNED_TEXT_CHANGED`: the version before
 * bears electronic signatures, and this one does not continue it byte for byte.
 *
 * @param alongside what the new version means elsewhere, in the same act; its refusal lets nothing happen. `sameText`:
 *   it only adds signatures to the text before
 */
export async function addVersion(
	ctx: Ctx,
	documentId: string,
	version: Pick<NewDocument, 'content' | 'mediaType' | 'fileName' | 'origin' | 'signed'> & { note?: string },
	alongside: (uow: UnitOfWork, sameText: boolean) => Promise<Refusal | void> = async () => {}
): Promise<
	| { number: number; sha256: string }
	| DatabaseRefusal
	| FileRefusal
	| Refusal<'NOT_FOUND' | 'SIGNED_TEXT_CHANGED'>
	| Refusal
> {
	const present = await ctx.db.first(documentById({ id: documentId }));
	if (!present) return refuse('NOT_FOUND');
	const file = await placeFile(ctx, version);
	if (isRefusal(file)) return file;
	const sameText = present.removed_at === null && (await continuesText(ctx, present, file));
	// After the first electronic signature only signatures may follow, so that an e-meterai comes before them and nobody
	// signs another text than the others (domain.md 10.13).
	if (!sameText && (await checkOfUnchecked(ctx.db, present.sha256)))
		return refuse('SIGNED_TEXT_CHANGED', { name: file.fileName });
	const number = present.number + 1;
	return carryOut(ctx, async (uow): Promise<{ number: number; sha256: string } | Refusal> => {
		const refused = await alongside(uow, sameText);
		if (refused) return refused;
		addVersionTo(uow, ctx, documentId, number, version, file);
		return { number, sha256: file.sha256 };
	});
}

/** Adds the next version of a document as part of an act; of two who add at once one gets STATE_CHANGED. */
export function addVersionTo(
	uow: UnitOfWork,
	ctx: Ctx,
	documentId: string,
	number: number,
	version: Pick<NewDocument, 'origin' | 'signed'> & { note?: string },
	file: PlacedFile
): void {
	addFile(uow, ctx, file);
	uow.add(
		insertVersion({
			id: newId(),
			document_id: documentId,
			number,
			sha256: file.sha256,
			file_name: file.fileName,
			origin: version.origin,
			signed: version.signed ?? false,
			note: version.note ?? null,
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_at: ctx.clock.now()
		})
	);
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'DOCUMENT_VERSION_ADDED',
		subject: { kind: 'document', id: documentId },
		data: { number, sha256: file.sha256, size: file.size }
	});
}
