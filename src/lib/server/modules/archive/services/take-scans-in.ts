import type { Readable } from 'node:stream';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { addDocument, askToRead, placeFile, type PlacedFile } from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { insertScan, scansOfPapers } from '../repository/scans';

export type IncomingScan = {
	readonly name: string;
	readonly mediaType: string;
	readonly sha256: string;
	open(): Readable;
};

/** A file that the upload door did not take, and why (a code of the refused files). */
export type RefusedScan = { readonly name: string; readonly reason: string };

export type TakenIn = { readonly taken: number; readonly known: number; readonly refused: number };

/** `VALIDATION_FAILED`: no source was named, or no file came. */
export type ScanRefusal =
	AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND' | 'STATE_CHANGED' | 'VALIDATION_FAILED'>;

/**
 * Takes scanned papers of the archive in: each is stored and handed to the worker to be read. One that was handed in
 * before is known by its bytes and named, never taken twice; one that is refused is named with why. The same folder can
 * be handed in again after a break.
 */
export async function takeScansIn(
	ctx: Ctx,
	handed: {
		readonly source: string;
		readonly files: readonly IncomingScan[];
		readonly refused: readonly RefusedScan[];
	}
): Promise<TakenIn | ScanRefusal> {
	const denied = authorise(ctx, 'agreement.record_old');
	if (denied) return denied;
	const source = handed.source.trim().slice(0, 100);
	const errors = [
		...(source === '' ? [{ field: 'source', message: 'REQUIRED' }] : []),
		...(handed.files.length + handed.refused.length === 0 ? [{ field: 'files', message: 'REQUIRED' }] : [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	const sha256s = handed.files.map((file) => file.sha256);
	const before = new Map((await ctx.db.rows(scansOfPapers({ sha256s }))).map((one) => [one.sha256, one]));
	const placed: { name: string; file: PlacedFile }[] = [];
	const known: { name: string; sha256: string; agreementId: string | null }[] = [];
	const refused: RefusedScan[] = [...handed.refused];
	const seen = new Set<string>();
	for (const one of handed.files) {
		const twin = before.get(one.sha256);
		if (twin || seen.has(one.sha256)) {
			known.push({ name: one.name, sha256: one.sha256, agreementId: twin?.agreement_id ?? null });
			continue;
		}
		seen.add(one.sha256);
		const file = await placeFile(ctx, {
			content: one.open(),
			mediaType: one.mediaType,
			fileName: one.name.split('/').at(-1)!
		});
		if (isRefusal(file)) refused.push({ name: one.name, reason: file.refused });
		else placed.push({ name: one.name, file });
	}
	return carryOut(ctx, (uow) => {
		const common = () => ({
			id: newId(),
			source,
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_by_name: ctx.actor.kind === 'person' ? ctx.actor.name : ctx.tenant.name,
			created_at: ctx.clock.now(),
			is_example: makesExamples(ctx)
		});
		for (const { name, file } of placed) {
			const document = {
				kind: 'naskah_lama',
				title: titleOf(name),
				owner: { kind: 'upload', id: null }
			} as const;
			const documentId = addDocument(uow, ctx, { ...document, origin: 'scanned', signed: true }, file);
			uow.add(
				insertScan({
					...common(),
					file_name: name.slice(-500),
					sha256: file.sha256,
					document_id: documentId,
					state: 'reading'
				})
			);
			askToRead(uow, ctx, file.sha256);
		}
		for (const { name, sha256, agreementId } of known)
			uow.add(
				insertScan({
					...common(),
					file_name: name.slice(-500),
					sha256,
					state: 'known',
					agreement_id: agreementId
				})
			);
		for (const { name, reason } of refused)
			uow.add(insertScan({ ...common(), file_name: name.slice(-500) || '?', state: 'refused', reason }));
		const counts = { taken: placed.length, known: known.length, refused: refused.length };
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SCANS_TAKEN_IN',
			subject: { kind: 'archive_scan' },
			data: { source, ...counts }
		});
		return counts;
	});
}

/** A paper's name until a person gives it one: that of its file, without the ending. */
const titleOf = (name: string) =>
	name
		.split('/')
		.at(-1)!
		.replace(/\.\w{1,5}$/, '')
		.slice(0, 300) || name;
