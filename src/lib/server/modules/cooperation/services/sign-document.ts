import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	checkSignatures,
	type GatewayRefusal,
	type GatewaySigner,
	type SignatureReport,
	type TimeStampRefusal
} from '$lib/server/platform/signatures';
import { addVersionTo, placeMade, type DocumentRecord } from '$lib/server/modules/documents';
import { authorise } from '$lib/server/modules/identity';
import { actorOf, openSteps, stepOf, type Step } from '$lib/server/modules/workflow';
import { isInstrument } from '../domain/agreements/instrument';
import type { AuthorityRefusal, SigningAuthority } from '../domain/agreements/signing-authority';
import { followUpLinks } from './agreements/follow-up-links';
import { judgeSignature } from './authority/judge-signature';
import { readCase, type CaseFile } from './case-file';
import { readDocument, type DocumentRefusal } from './read-document';
import { bytesOf, signHere, signThroughGateway, trustOf } from './signing/put-signature';
import { openRoundUnchecked, type RoundFile, type SeatRow } from './signing/round-file';
import { mayTake, takeSeat } from './signing/take-seat';

export type SigningWish = {
	/** What the signature is for, as the paper's reader will see it; default: signing the paper. */
	readonly reason: string;
	/** With it the person's own certificate at the national gateway signs; without it the region's. */
	readonly gateway?: GatewaySigner;
	/** What stands in the version's note. */
	readonly note: string;
	/** Why, where a Plh or Plt signs, or an official without a power of attorney on record. */
	readonly authorityReason?: string;
};

export type SignDocumentRefusal =
	| DocumentRefusal
	| GatewayRefusal
	| TimeStampRefusal
	| DatabaseRefusal
	| AuthorityRefusal
	| Refusal<
			| 'DOCUMENT_FIXED'
			| 'SIGNED_PAPER_WRONG_KIND'
			| 'SIGNATURE_NOT_LAST'
			| 'SIGNING_NOT_OPEN'
			| 'SIGNED_ALREADY'
			| 'CERTIFICATE_MISSING'
			| 'GATEWAY_MISSING'
			| 'NOT_YOUR_TURN'
			| 'NOT_IN_THE_ROUND'
	  >;

/** They record at the step what others signed in ink. */
const recorders: readonly string[] = ['cooperation_officer', 'registrar'];

/** By what right somebody signs this paper now: the seat in its round, and the authority of that day. */
type Standing = {
	/** Null: no round, the person signs alone. */
	readonly seat: (RoundFile & { readonly seat: SeatRow }) | null;
	/** Null: the paper is none that the law reserves to an office. */
	readonly authority: SigningAuthority | null;
};

/**
 * Whether this person may sign this document electronically now: it is a PDF of a case, its round (if any) asks them,
 * and for an agreement its signing step is open and theirs, and they have the authority of this very day, found exactly
 * as for a signing that is recorded from paper (domain.md 3.3). Those who only record what others signed in ink sign no
 * agreement themselves.
 */
async function standingOf(
	ctx: Ctx,
	document: DocumentRecord,
	reason: string | null
): Promise<Standing | Refusal> {
	if (document.owner_kind !== 'case' || document.owner_id === null || document.signed)
		return refuse('DOCUMENT_FIXED');
	if (document.media_type !== 'application/pdf')
		return refuse('SIGNED_PAPER_WRONG_KIND', { name: document.file_name });
	const round = await openRoundUnchecked(ctx.db, document.id);
	const isAgreement = round === undefined || round.round.step_key !== null;
	const denied = authorise(ctx, isAgreement ? 'document.sign' : 'signing.take_part');
	if (denied) return denied;
	const file = await readCase(ctx, document.owner_id);
	if (isRefusal(file)) return file;
	const seat = round === undefined ? null : seatOf(ctx, round);
	if (isRefusal(seat)) return seat;
	if (!isAgreement) return { seat, authority: null };
	const step = ownSigningStep(ctx, file);
	if (!step) return refuse('SIGNING_NOT_OPEN');
	const authority = await authorityToday(ctx, file, step, reason);
	return isRefusal(authority) ? authority : { seat, authority };
}

function seatOf(
	ctx: Ctx,
	round: RoundFile
):
	| (RoundFile & { readonly seat: SeatRow })
	| Refusal<'NOT_IN_THE_ROUND' | 'NOT_YOUR_TURN' | 'SIGNED_ALREADY'> {
	const { actor } = ctx;
	const seat = round.seats.find(
		(one) => one.act === 'sign' && actor.kind === 'person' && one.person_id === actor.id
	);
	if (!seat) return refuse('NOT_IN_THE_ROUND');
	if (seat.state === 'done') return refuse('SIGNED_ALREADY');
	return mayTake(round, seat) ? refuse('NOT_YOUR_TURN') : { ...round, seat };
}

/** The open signing step that is this person's. */
function ownSigningStep({ actor }: Ctx, { state }: CaseFile): Step | undefined {
	if (actor.kind !== 'person') return undefined;
	return openSteps(state)
		.map((key) => stepOf(state.procedure, key))
		.find((step) => {
			if (step?.kind !== 'sign') return false;
			const takers: readonly string[] = [actorOf(step, state.answers), ...step.may_also];
			return actor.roles.some((role) => takers.includes(role) && !recorders.includes(role));
		});
}

async function authorityToday(
	ctx: Ctx,
	file: CaseFile,
	step: Step,
	reason: string | null
): Promise<SigningAuthority | AuthorityRefusal | null> {
	const { actor } = ctx;
	const drafted = step.instrument ?? 'other';
	if (actor.kind !== 'person' || !isInstrument(drafted)) return null;
	const links = await followUpLinks(ctx.db, file, drafted);
	return judgeSignature(ctx.db, ctx, file, {
		// An addendum is signed by whom the text that it changes was to be signed.
		instrument: links.amends?.like ?? links.instrument,
		signedOn: ctx.clock.today(),
		signers: [{ party: 'region', person: actor.name, capacity: actor.position ?? '', personId: actor.id }],
		reason
	});
}

export type Signable = {
	readonly document: DocumentRecord;
	/** What its latest version bears. */
	readonly report: SignatureReport;
	/** Null: this person may sign it now. */
	readonly blocked: Refusal | null;
	/** This person may sign it with a stated reason only: why. */
	readonly needsReason: Refusal | null;
	readonly hasGateway: boolean;
	readonly isDemonstration: boolean;
};

/** A document with the signatures that it bears, and whether whoever asks may sign it now. */
export async function readSignatures(ctx: Ctx, documentId: string): Promise<Signable | DocumentRefusal> {
	const found = await readDocument(ctx, documentId);
	if (isRefusal(found)) return found;
	const { document } = found;
	const report = checkSignatures(await bytesOf(ctx, document), trustOf(ctx));
	const standing = await standingOf(ctx, document, null);
	const blocked = isRefusal(standing) ? standing : (signedBefore(ctx, report) ?? null);
	return {
		document,
		report,
		blocked: blocked && !needsReason(blocked) ? blocked : null,
		needsReason: blocked && needsReason(blocked) ? blocked : null,
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
 * `SIGNED_ALREADY`: by this very person; `SIGNING_NOT_OPEN`: no signing that is this person's is open; `NOT_YOUR_TURN`,
 * `NOT_IN_THE_ROUND`: the paper's round; `NO_AUTHORITY_THAT_DAY` and its like: the right to sign of this day;
 * `CERTIFICATE_MISSING`, `GATEWAY_MISSING`: none was set up; `TIME_STAMP_UNAVAILABLE`: one was, and did not answer.
 */
export async function signDocument(
	ctx: Ctx,
	documentId: string,
	wish: SigningWish
): Promise<{ document_id: string; version: number; sha256: string } | SignDocumentRefusal | Refusal> {
	const found = await readDocument(ctx, documentId);
	if (isRefusal(found)) return authorise(ctx, 'document.sign') ?? found;
	const { document } = found;
	const standing = await standingOf(ctx, document, wish.authorityReason?.trim() || null);
	if (isRefusal(standing)) return standing;
	const bytes = await bytesOf(ctx, document);
	const report = checkSignatures(bytes, trustOf(ctx));
	const before = signedBefore(ctx, report);
	if (before) return before;
	const { conclusion } = report;
	if (conclusion === 'changed' || conclusion === 'broken')
		return refuse('SIGNATURE_NOT_LAST', { name: document.file_name });
	const signed = wish.gateway
		? await signThroughGateway(ctx, bytes, wish.gateway, wish.reason)
		: await signHere(ctx, bytes, { holder: ctx.tenant.name, name: nameOf(ctx), reason: wish.reason });
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
	const how = wish.gateway ? 'gateway' : 'region';
	const { authority } = standing;
	return carryOut(ctx, async (uow) => {
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
				by: how,
				authority: authority?.authority ?? null,
				holder_id: authority?.holderId ?? null,
				power_id: authority?.powerId ?? null,
				authority_reason: authority?.reason ?? null
			}
		});
		if (standing.seat)
			await takeSeat(uow, ctx, standing.seat, {
				how,
				version: number,
				sha256: file.sha256,
				actor: auditActor(ctx.actor)
			});
		return { document_id: document.id, version: number, sha256: file.sha256 };
	});
}

const needsReason = ({ refused }: Refusal) =>
	refused === 'POWER_OF_ATTORNEY_MISSING' || refused === 'ACTING_OFFICIAL_NEEDS_REASON';

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
