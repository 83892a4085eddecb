import { randomInt } from 'node:crypto';
import { textIn } from '$lib/text';
import { carryOut, type Ctx } from '$lib/server/platform/context';
import { personal, type AuditActor } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { checkSignatures, type TimeStampRefusal } from '$lib/server/platform/signatures';
import {
	addVersionTo,
	findDocumentUnchecked,
	listVersionsUnchecked,
	openContentUnchecked,
	placeFile,
	placeMade,
	type DocumentContent,
	type DocumentRecord,
	type PlacedFile,
	type FileRefusal
} from '$lib/server/modules/documents';
import { authorise, hashSecret, newSecret, takeAttempt } from '$lib/server/modules/identity';
import { postMail } from '$lib/server/modules/notifications';
import { countAttempt, insertEmailCode, useCode } from '../../repository/proposals';
import { livingProofs } from '../../repository/signing';
import { bytesOf, signHere, trustOf } from './put-signature';
import { loadSeatUnchecked, type RoundFile, type SeatRow } from './round-file';
import { mayTake, refuseFor, takeSeat, type SeatRefusal } from './take-seat';

const codeMinutes = 30;
const passMinutes = 120;
const mostAttempts = 5;

/** As the log names whoever came by a personal link and proved the address. */
const outsider: AuditActor = { id: null, role: 'outside_signer' };

/** `LINK_EXPIRED`: its days are over; the office sends a new one. `NOT_PROVED`: the code comes first. */
export type OutsideRefusal =
	| SeatRefusal
	| DatabaseRefusal
	| FileRefusal
	| TimeStampRefusal
	| Refusal<
			| 'LINK_EXPIRED'
			| 'NOT_PROVED'
			| 'CODE_WRONG'
			| 'TOO_MANY_REQUESTS'
			| 'SIGNED_TEXT_CHANGED'
			| 'SIGNED_VERSION_OLD'
			| 'SIGNATURE_MISSING'
			| 'SIGNATURE_NOT_LAST'
			| 'CERTIFICATE_MISSING'
			| 'SIGNED_PAPER_WRONG_KIND'
	  >;

export type OutsideSeat = {
	/** `expired` and `over` say nothing of the paper; `locked` waits for the code. */
	readonly state: 'locked' | 'open' | 'waits' | 'done' | 'refused' | 'over' | 'expired';
	/** a***@domain: that the code goes to the right place can be seen, not where. */
	readonly email: string;
	readonly due_on: string | null;
	/** Only after the code. */
	readonly paper: {
		readonly title: string;
		readonly name: string;
		readonly capacity: string;
		readonly file_name: string;
		readonly version: number;
		readonly meterai: string;
		readonly meterai_note: string;
		readonly is_example: boolean;
		readonly signers: readonly { readonly name: string; readonly capacity: string; readonly done: boolean }[];
		/** The demonstration makes a certificate for whoever has none. */
		readonly may_sign_here: boolean;
	} | null;
};

type Found = RoundFile & { readonly seat: SeatRow };

async function outsideSeat(ctx: Ctx, seatId: string): Promise<Found | Refusal> {
	const denied = authorise(ctx, 'signing.by_link');
	if (denied) return denied;
	const found = await loadSeatUnchecked(ctx.db, seatId);
	return found && found.seat.email !== null ? found : refuse('NOT_FOUND');
}

/** The seat behind a personal link. Nothing of the paper is told before the address was proved. */
export async function readOutsideSeat(
	ctx: Ctx,
	seatId: string,
	pass: string | undefined
): Promise<OutsideSeat | Refusal> {
	const found = await outsideSeat(ctx, seatId);
	if (isRefusal(found)) return found;
	const { round, seat } = found;
	const proved = await isProved(ctx, seat, pass);
	const closed = seat.state === 'done' ? 'done' : seat.state === 'refused' ? 'refused' : undefined;
	const state =
		closed ??
		(round.state !== 'open' || seat.state === 'let_go'
			? 'over'
			: isExpired(ctx, seat)
				? 'expired'
				: !proved
					? 'locked'
					: seat.state === 'waiting'
						? 'waits'
						: 'open');
	const document = proved ? await findDocumentUnchecked(ctx, round.document_id) : undefined;
	return {
		state,
		email: masked(seat.email!),
		due_on: seat.due_on,
		paper: document
			? {
					title: round.title,
					name: seat.name,
					capacity: seat.capacity,
					file_name: document.file_name,
					version: document.number,
					meterai: round.meterai,
					meterai_note: round.meterai_note,
					is_example: round.is_example,
					signers: found.seats
						.filter(({ act }) => act === 'sign')
						.map((one) => ({ name: one.name, capacity: one.capacity, done: one.state === 'done' })),
					may_sign_here: ctx.signing?.isDemonstration ?? false
				}
			: null
	};
}

/** Mails a six-digit code to the seat's address, which alone opens the paper. */
export async function sendSeatCode(
	ctx: Ctx,
	seatId: string
): Promise<{ sent: true } | OutsideRefusal | Refusal> {
	const found = await outsideSeat(ctx, seatId);
	if (isRefusal(found)) return found;
	const { seat } = found;
	if (isExpired(ctx, seat)) return refuse('LINK_EXPIRED');
	const blocked = await takeAttempt(ctx, `sign-code:${seat.id}`, 6, 3600);
	if (blocked) return blocked;
	const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
	const id = newId();
	const mail = textIn(seat.language).signing.mail.code({
		name: seat.name,
		code,
		minutes: codeMinutes,
		region: ctx.tenant.name
	});
	return carryOut(ctx, (uow) => {
		uow.add(
			insertEmailCode({
				...proof(id, seat, codeMinutes),
				code_hash: hashSecret(`${seat.id}:${code}`),
				purpose: 'sign'
			})
		);
		postMail(uow, ctx, { to: seat.email!, ...mail }, `sign-code.${id}`);
		uow.audit({
			at: ctx.clock.now(),
			actor: outsider,
			event: 'SIGNING_CODE_SENT',
			subject: { kind: 'case', id: found.round.case_id },
			data: { seat_id: seat.id, email: personal(seat.email!) }
		});
		return { sent: true as const };
	});
}

/** Takes the code; what comes back opens the paper for two hours and is kept by the browser alone. */
export async function proveSeat(
	ctx: Ctx,
	seatId: string,
	code: string
): Promise<{ pass: string } | OutsideRefusal | Refusal> {
	const found = await outsideSeat(ctx, seatId);
	if (isRefusal(found)) return found;
	const { seat } = found;
	if (isExpired(ctx, seat)) return refuse('LINK_EXPIRED');
	const [living] = await ctx.db.rows(livingProofs({ subjectId: seat.id, purpose: 'sign', now: new Date() }));
	if (!living) return refuse('CODE_WRONG');
	const tried = await ctx.db.first(countAttempt(living.id));
	if ((tried?.attempts ?? mostAttempts + 1) > mostAttempts) return refuse('CODE_WRONG');
	if (!living.code_hash.equals(hashSecret(`${seat.id}:${code.replace(/\D/g, '')}`)))
		return refuse('CODE_WRONG');
	const pass = newSecret(ctx.tenant.id);
	return carryOut(ctx, (uow) => {
		uow.guard(useCode(living.id, new Date()));
		uow.add(
			insertEmailCode({
				...proof(newId(), seat, passMinutes),
				code_hash: hashSecret(pass),
				purpose: 'sign_pass'
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: outsider,
			event: 'SIGNING_EMAIL_PROVED',
			subject: { kind: 'case', id: found.round.case_id },
			data: { seat_id: seat.id }
		});
		return { pass };
	});
}

/** The latest version of the paper, for whoever proved the address. */
export async function openSeatPaper(
	ctx: Ctx,
	seatId: string,
	pass: string | undefined
): Promise<DocumentContent | Refusal> {
	const proved = await provedSeat(ctx, seatId, pass);
	if (isRefusal(proved)) return proved;
	const { document } = proved;
	return openContentUnchecked(ctx, document);
}

/**
 * Takes the seat from outside: with the file that whoever signs has signed with an own certificate (a private PSrE), or
 * in the demonstration with one that is made here. The file must go on from the present version byte for byte and bear
 * one more whole signature (domain.md 10.13).
 */
export async function signFromOutside(
	ctx: Ctx,
	seatId: string,
	pass: string | undefined,
	signed: { readonly fileName: string; readonly content: Buffer } | null
): Promise<{ version: number } | OutsideRefusal | Refusal> {
	const proved = await provedSeat(ctx, seatId, pass);
	if (isRefusal(proved)) return proved;
	const { found, document } = proved;
	const blocked = mayTake(found, found.seat);
	if (blocked) return blocked;
	if (isExpired(ctx, found.seat)) return refuse('LINK_EXPIRED');
	const before = await bytesOf(ctx, document);
	const placed = signed
		? await placeSigned(ctx, document, before, signed)
		: await placeSignedHere(ctx, document, before, found.seat);
	if (isRefusal(placed)) return placed;
	const number = document.number + 1;
	return carryOut(ctx, async (uow) => {
		const note = textIn('id').signatures.page.note(found.seat.name);
		addVersionTo(uow, ctx, document.id, number, { origin: signed ? 'uploaded' : 'made', note }, placed.file);
		await takeSeat(uow, ctx, found, {
			how: signed ? 'own_certificate' : 'demonstration',
			version: number,
			sha256: placed.file.sha256,
			certificateName: placed.signer,
			actor: outsider
		});
		return { version: number };
	});
}

/** Refuses to sign, with the reason. */
export async function refuseFromOutside(
	ctx: Ctx,
	seatId: string,
	pass: string | undefined,
	why: string
): Promise<{ caseId: string } | OutsideRefusal | Refusal> {
	const proved = await provedSeat(ctx, seatId, pass);
	return isRefusal(proved) ? proved : refuseFor(ctx, proved.found, why, outsider);
}

type Placed = { readonly file: PlacedFile; readonly signer: string | null };

async function placeSigned(
	ctx: Ctx,
	document: DocumentRecord,
	before: Buffer,
	signed: { readonly fileName: string; readonly content: Buffer }
): Promise<Placed | FileRefusal | Refusal> {
	const { content, fileName } = signed;
	const continues = content.length > before.length && content.subarray(0, before.length).equals(before);
	const had = checkSignatures(before, trustOf(ctx)).signatures.length;
	const file = await placeFile(ctx, { content, mediaType: document.media_type, fileName });
	if (isRefusal(file)) return file;
	const report = file.signatures;
	// The paper as it was downloaded: whoever signs has not signed it yet.
	if (content.equals(before)) return refuse('SIGNATURE_MISSING', { name: fileName });
	if (!continues)
		return refuse(
			(await continuesEarlier(ctx, document, content)) ? 'SIGNED_VERSION_OLD' : 'SIGNED_TEXT_CHANGED',
			{
				name: fileName
			}
		);
	if (!report || report.signatures.length <= had) return refuse('SIGNATURE_MISSING', { name: fileName });
	if (report.conclusion === 'changed') return refuse('SIGNATURE_NOT_LAST', { name: fileName });
	return { file, signer: report.signatures.at(-1)?.signer?.name ?? null };
}

/** Whether a file goes on from a version that others have signed since: of those asked at once, the later one's. */
async function continuesEarlier(ctx: Ctx, document: DocumentRecord, content: Buffer): Promise<boolean> {
	for (const one of await listVersionsUnchecked(ctx, document.id)) {
		if (one.number >= document.number || one.removed_at || Number(one.size) >= content.length) continue;
		const earlier = await bytesOf(ctx, one);
		if (content.subarray(0, earlier.length).equals(earlier)) return true;
	}
	return false;
}

async function placeSignedHere(
	ctx: Ctx,
	document: DocumentRecord,
	before: Buffer,
	seat: SeatRow
): Promise<Placed | Refusal> {
	if (!ctx.signing?.isDemonstration) return refuse('CERTIFICATE_MISSING');
	const content = await signHere(ctx, before, {
		holder: seat.name,
		name: [seat.name, seat.capacity].filter(Boolean).join(', '),
		reason: textIn('id').signatures.page.reasonDefault(document.title)
	});
	if (isRefusal(content)) return content;
	const file = await placeMade(ctx, {
		content,
		mediaType: document.media_type,
		fileName: document.file_name
	});
	return { file, signer: null };
}

async function provedSeat(
	ctx: Ctx,
	seatId: string,
	pass: string | undefined
): Promise<{ found: Found; document: DocumentRecord } | Refusal> {
	const found = await outsideSeat(ctx, seatId);
	if (isRefusal(found)) return found;
	if (!(await isProved(ctx, found.seat, pass))) return refuse('NOT_PROVED');
	const document = await findDocumentUnchecked(ctx, found.round.document_id);
	return document ? { found, document } : refuse('NOT_FOUND');
}

async function isProved(ctx: Ctx, seat: SeatRow, pass: string | undefined): Promise<boolean> {
	if (!pass) return false;
	const hash = hashSecret(pass);
	const proofs = await ctx.db.rows(
		livingProofs({ subjectId: seat.id, purpose: 'sign_pass', now: new Date() })
	);
	return proofs.some((one) => one.code_hash.equals(hash));
}

const isExpired = (ctx: Ctx, seat: SeatRow) =>
	seat.state === 'asked' && seat.due_on !== null && seat.due_on < ctx.clock.today();

const proof = (id: string, seat: SeatRow, minutes: number) => {
	const now = new Date();
	return {
		id,
		email: seat.email!,
		subject_id: seat.id,
		created_at: now,
		expires_at: new Date(now.getTime() + minutes * 60_000)
	};
};

function masked(email: string): string {
	const [name = '', domain = ''] = email.split('@');
	return `${name.slice(0, 1)}***@${domain}`;
}
