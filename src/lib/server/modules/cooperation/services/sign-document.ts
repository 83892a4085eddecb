import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { PdfUnreadable } from '$lib/server/platform/pdf-file';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	checkSignatures,
	signDetached,
	signPdf,
	type GatewayRefusal,
	type GatewaySigner,
	type SignatureReport
} from '$lib/server/platform/signatures';
import {
	addVersionTo,
	openFileUnchecked,
	placeMade,
	type DocumentRecord
} from '$lib/server/modules/documents';
import { authorise } from '$lib/server/modules/identity';
import { actorOf, openSteps, stepOf } from '$lib/server/modules/workflow';
import { readCase } from './case-file';
import { readDocument, type DocumentRefusal } from './read-document';

export type SigningWish = {
	/** What the signature is for, as the paper's reader will see it; default: signing the paper. */
	readonly reason: string;
	/** With it the person's own certificate at the national gateway signs; without it the region's. */
	readonly gateway?: GatewaySigner;
	/** What stands in the version's note. */
	readonly note: string;
};

export type SignDocumentRefusal =
	| DocumentRefusal
	| GatewayRefusal
	| DatabaseRefusal
	| Refusal<
			| 'DOCUMENT_FIXED'
			| 'SIGNED_PAPER_WRONG_KIND'
			| 'SIGNATURE_NOT_LAST'
			| 'SIGNING_NOT_OPEN'
			| 'SIGNED_ALREADY'
			| 'CERTIFICATE_MISSING'
			| 'GATEWAY_MISSING'
	  >;

/** They record at the step what others signed in ink. */
const recorders: readonly string[] = ['cooperation_officer', 'registrar'];

/**
 * Whether this person may sign this document electronically now: it is a PDF of a case whose signing is open, and the
 * step is theirs. Those who only record what others signed in ink sign nothing themselves.
 */
async function signable(ctx: Ctx, document: DocumentRecord): Promise<Refusal | undefined> {
	if (document.owner_kind !== 'case' || document.owner_id === null || document.signed)
		return refuse('DOCUMENT_FIXED');
	if (document.media_type !== 'application/pdf')
		return refuse('SIGNED_PAPER_WRONG_KIND', { name: document.file_name });
	const file = await readCase(ctx, document.owner_id);
	if (isRefusal(file)) return file;
	const { actor } = ctx;
	const mine = openSteps(file.state).some((key) => {
		const step = stepOf(file.state.procedure, key);
		if (step?.kind !== 'sign' || actor.kind !== 'person') return false;
		const takers: readonly string[] = [actorOf(step, file.state.answers), ...step.may_also];
		return actor.roles.some((role) => takers.includes(role) && !recorders.includes(role));
	});
	return mine ? undefined : refuse('SIGNING_NOT_OPEN');
}

export type Signable = {
	readonly document: DocumentRecord;
	/** What its latest version bears. */
	readonly report: SignatureReport;
	/** Null: this person may sign it now. */
	readonly blocked: Refusal | null;
	readonly hasGateway: boolean;
	readonly isDemonstration: boolean;
};

/** A document with the signatures that it bears, and whether whoever asks may sign it now. */
export async function readSignatures(ctx: Ctx, documentId: string): Promise<Signable | DocumentRefusal> {
	const found = await readDocument(ctx, documentId);
	if (isRefusal(found)) return found;
	const { document } = found;
	const report = checkSignatures(await bytesOf(ctx, document), trustOf(ctx));
	const denied = authorise(ctx, 'document.sign');
	return {
		document,
		report,
		blocked: denied ?? (await signable(ctx, document)) ?? signedBefore(ctx, report) ?? null,
		hasGateway: Boolean(ctx.signing?.gateway),
		isDemonstration: ctx.signing?.isDemonstration ?? false
	};
}

/**
 * Signs a PDF of a case electronically and keeps it as the next version of its document: what stood in it stays byte
 * for byte, so that the signatures of others stay whole. With the region's certificate, or through the national gateway
 * with the person's own; a passphrase is handed on and kept nowhere. Never tried again: an outcome that nobody knows is
 * said to be unknown, and noted in the log.
 *
 * `SIGNED_ALREADY`: by this very person; `SIGNING_NOT_OPEN`: no signing that is this person's is open; `CERTIFICATE_MISSING`, `GATEWAY_MISSING`: none was set up.
 */
export async function signDocument(
	ctx: Ctx,
	documentId: string,
	wish: SigningWish
): Promise<{ document_id: string; version: number; sha256: string } | SignDocumentRefusal | Refusal> {
	const denied = authorise(ctx, 'document.sign');
	if (denied) return denied;
	const found = await readDocument(ctx, documentId);
	if (isRefusal(found)) return found;
	const { document } = found;
	const blocked = await signable(ctx, document);
	if (blocked) return blocked;
	const bytes = await bytesOf(ctx, document);
	const report = checkSignatures(bytes, trustOf(ctx));
	const before = signedBefore(ctx, report);
	if (before) return before;
	const { conclusion } = report;
	if (conclusion === 'changed' || conclusion === 'broken')
		return refuse('SIGNATURE_NOT_LAST', { name: document.file_name });
	const signed = wish.gateway
		? await throughGateway(ctx, bytes, wish.gateway, wish.reason)
		: await withRegion(ctx, bytes, wish.reason);
	if (isRefusal(signed)) {
		if (signed.refused === 'SIGNING_OUTCOME_UNKNOWN') await noteUnknown(ctx, document);
		return signed;
	}
	const file = await placeMade(ctx, {
		content: signed,
		mediaType: document.media_type,
		fileName: document.file_name
	});
	const number = document.number + 1;
	return carryOut(ctx, (uow) => {
		addVersionTo(uow, ctx, document.id, number, { origin: 'made', note: wish.note }, file);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DOCUMENT_SIGNED',
			subject: { kind: 'document', id: document.id },
			data: {
				number,
				sha256: file.sha256,
				size: file.size,
				before: document.sha256,
				by: wish.gateway ? 'gateway' : 'region'
			}
		});
		return { document_id: document.id, version: number, sha256: file.sha256 };
	});
}

/** Name and office, as they stand in the signature. */
function nameOf({ actor, tenant }: Ctx): string {
	return actor.kind === 'person' ? [actor.name, actor.position].filter(Boolean).join(', ') : tenant.name;
}

/** One signature a person: pressed again tomorrow, it adds nothing. */
function signedBefore(ctx: Ctx, { signatures }: SignatureReport): Refusal<'SIGNED_ALREADY'> | undefined {
	const name = nameOf(ctx);
	return signatures.some((one) => one.integrity === 'intact' && one.stated_name === name)
		? refuse('SIGNED_ALREADY')
		: undefined;
}

const trustOf = (ctx: Ctx) => ({ anchors: ctx.signing?.anchors ?? [], at: ctx.clock.now() });

async function bytesOf(ctx: Ctx, document: DocumentRecord): Promise<Buffer> {
	const pieces: Buffer[] = [];
	for await (const piece of await openFileUnchecked(ctx, document.sha256)) pieces.push(piece as Buffer);
	return Buffer.concat(pieces);
}

async function withRegion(
	ctx: Ctx,
	bytes: Buffer,
	reason: string
): Promise<Buffer | Refusal<'CERTIFICATE_MISSING' | 'SIGNED_PAPER_WRONG_KIND'>> {
	const at = ctx.clock.now();
	const identity = ctx.signing?.identityOf(ctx.tenant.name, at);
	if (!identity) return refuse('CERTIFICATE_MISSING');
	const name = nameOf(ctx);
	try {
		return await signPdf(bytes, { name, reason, location: ctx.tenant.shortName, at }, (ranges) =>
			signDetached(identity, ranges)
		);
	} catch (fault) {
		if (fault instanceof PdfUnreadable) return refuse('SIGNED_PAPER_WRONG_KIND');
		throw fault;
	}
}

async function throughGateway(
	ctx: Ctx,
	bytes: Buffer,
	signer: GatewaySigner,
	reason: string
): Promise<Buffer | GatewayRefusal | Refusal<'GATEWAY_MISSING'>> {
	const gateway = ctx.signing?.gateway;
	if (!gateway) return refuse('GATEWAY_MISSING');
	const signed = await gateway.sign(bytes, signer, reason);
	if (isRefusal(signed)) return signed;
	const { conclusion, signatures } = checkSignatures(signed, trustOf(ctx));
	const before = checkSignatures(bytes, trustOf(ctx)).signatures.length;
	// It said that it signed: what came back is not kept unless that can be seen.
	if (conclusion === 'broken' || conclusion === 'changed' || signatures.length <= before)
		return refuse('SIGNING_OUTCOME_UNKNOWN');
	return signed;
}

/** That somebody's signature may exist elsewhere must not be forgotten, though nothing changed here. */
function noteUnknown(ctx: Ctx, document: DocumentRecord): Promise<unknown> {
	return carryOut({ ...ctx, idempotency: undefined }, (uow) => {
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DOCUMENT_SIGNING_UNKNOWN',
			subject: { kind: 'document', id: document.id },
			data: { number: document.number }
		});
	});
}
