import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import type { Witness } from '$lib/server/platform/witness';
import { logAccess, proveEntryUnchecked } from '$lib/server/modules/audit';
import { openFileUnchecked, sealedText, whyWithheld, type Evidence } from '$lib/server/modules/documents';
import { readDocument, type DocumentRefusal } from './read-document';

/**
 * The evidence bundle of a document's latest version, for whoever may read it (capability 26): the file, the entry of
 * the log that names it with the way to a signed checkpoint, the authorities that are trusted here, and a seal over all.
 *
 * `NOT_SEALED_YET`: the version is younger than the last checkpoint.
 */
export async function makeEvidence(
	ctx: Ctx,
	witness: Witness,
	documentId: string
): Promise<Evidence | DocumentRefusal | Refusal<'NOT_SEALED_YET'>> {
	const found = await readDocument(ctx, documentId);
	if (isRefusal(found)) return found;
	const { document } = found;
	const withheld = await whyWithheld(ctx, document);
	if (withheld) return withheld;
	const proof = await proveEntryUnchecked(
		ctx,
		witness,
		{ kind: 'document', id: document.id },
		(data) =>
			data.sha256 === document.sha256 && Number(data.number ?? 1) === document.number && 'size' in data
	);
	if (isRefusal(proof)) return proof;
	const pieces: Buffer[] = [];
	for await (const piece of await openFileUnchecked(ctx, document.sha256)) pieces.push(piece as Buffer);
	if (document.disclosure !== 'public')
		await logAccess(ctx, {
			event: 'RESTRICTED_READ',
			subject: { kind: 'document', id: document.id },
			details: { version: document.number, disclosure: document.disclosure, evidence: true }
		});
	const sealed: Omit<Evidence, 'seal'> = {
		format: 'satu-pintu evidence 2',
		region: ctx.tenant.kodeWilayah,
		region_name: ctx.tenant.name,
		is_example: document.is_example,
		made_at: ctx.clock.now().toISOString(),
		document: {
			id: document.id,
			title: document.title,
			version: document.number,
			file_name: document.file_name,
			media_type: document.media_type,
			sha256: document.sha256,
			size: Number(document.size),
			content: Buffer.concat(pieces).toString('base64')
		},
		proof,
		authorities: (ctx.signing?.anchors ?? []).map((one) => one.toString())
	};
	const { keys } = witness;
	return {
		...sealed,
		seal: {
			key: keys.currentId,
			public_key: keys.publicKey(keys.currentId)!,
			signature: keys.sign(sealedText(sealed)).toString('hex')
		}
	};
}
