import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { AuditActor } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { findDocumentUnchecked } from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { moveSeat } from '../../repository/signing';
import { goOn } from './ask-seats';
import { loadSeatUnchecked, type RoundFile, type SeatRow } from './round-file';

export type SeatRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'NOT_FOUND' | 'STATE_CHANGED' | 'NOT_YOUR_TURN' | 'VALIDATION_FAILED'>;

/** The seat as it stands with an act, for what follows from it. */
export const withSeat = (file: RoundFile, seat: SeatRow): RoundFile => ({
	round: file.round,
	seats: file.seats.map((one) => (one.id === seat.id ? seat : one))
});

/** Whether a seat may be taken now; each no has its word. */
export function mayTake(
	{ round }: RoundFile,
	seat: SeatRow
): Refusal<'STATE_CHANGED' | 'NOT_YOUR_TURN'> | undefined {
	if (round.state !== 'open' || seat.state === 'done' || seat.state === 'refused' || seat.state === 'let_go')
		return refuse('STATE_CHANGED');
	return seat.state === 'waiting' ? refuse('NOT_YOUR_TURN') : undefined;
}

/**
 * Puts an initial (paraf) on the version that stands: who, when and on which bytes is kept, so that it can be seen that
 * this text was cleared for signing.
 */
export async function initialSeat(ctx: Ctx, seatId: string): Promise<{ caseId: string } | SeatRefusal> {
	const denied = authorise(ctx, 'signing.take_part');
	if (denied) return denied;
	const found = await loadSeatUnchecked(ctx.db, seatId);
	if (!found || !isMine(ctx, found.seat) || found.seat.act !== 'initial') return refuse('NOT_FOUND');
	const blocked = mayTake(found, found.seat);
	if (blocked) return blocked;
	const document = await findDocumentUnchecked(ctx, found.round.document_id);
	if (!document) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		await takeSeat(uow, ctx, found, {
			how: 'initial',
			version: document.number,
			sha256: document.sha256,
			actor: auditActor(ctx.actor)
		});
		return { caseId: found.round.case_id };
	});
}

/** Notes in an act that a seat was taken on a certain version, and goes on with the round. */
export async function takeSeat(
	uow: UnitOfWork,
	ctx: Ctx,
	found: RoundFile & { readonly seat: SeatRow },
	taken: {
		readonly how: 'initial' | 'region' | 'gateway' | 'own_certificate' | 'demonstration';
		readonly version: number;
		readonly sha256: string;
		readonly certificateName?: string | null;
		readonly actor: AuditActor;
	}
): Promise<void> {
	const { seat } = found;
	const done = {
		state: 'done' as const,
		done_at: ctx.clock.now(),
		done_version: taken.version,
		done_sha256: taken.sha256,
		how: taken.how,
		certificate_name: taken.certificateName ?? null
	};
	uow.guard(moveSeat(seat.id, ['asked'], done));
	uow.audit({
		at: ctx.clock.now(),
		actor: taken.actor,
		event: taken.how === 'initial' ? 'PAPER_INITIALLED' : 'SIGNING_SEAT_TAKEN',
		subject: { kind: 'case', id: found.round.case_id },
		data: {
			round_id: seat.round_id,
			seat_id: seat.id,
			name: personal(seat.name),
			version: taken.version,
			sha256: taken.sha256,
			how: taken.how
		}
	});
	await goOn(uow, ctx, withSeat(found, { ...seat, ...done }));
}

/** Refuses to initial or sign, with the reason: the round ends, and whoever began it is told. */
export async function refuseSeat(
	ctx: Ctx,
	seatId: string,
	why: string
): Promise<{ caseId: string } | SeatRefusal> {
	const denied = authorise(ctx, 'signing.take_part');
	if (denied) return denied;
	const found = await loadSeatUnchecked(ctx.db, seatId);
	if (!found || !isMine(ctx, found.seat)) return refuse('NOT_FOUND');
	return refuseFor(ctx, found, why, auditActor(ctx.actor));
}

/** The same for whoever was proved to be the seat's. */
export async function refuseFor(
	ctx: Ctx,
	found: RoundFile & { readonly seat: SeatRow },
	why: string,
	actor: AuditActor
): Promise<{ caseId: string } | SeatRefusal> {
	const blocked = mayTake(found, found.seat);
	if (blocked) return blocked;
	const refusal = why.trim();
	if (refusal === '')
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'reason', message: 'REQUIRED' }] });
	return carryOut(ctx, async (uow) => {
		const refused = { state: 'refused' as const, refusal };
		uow.guard(moveSeat(found.seat.id, ['asked'], refused));
		uow.audit({
			at: ctx.clock.now(),
			actor,
			event: 'SIGNING_SEAT_REFUSED',
			subject: { kind: 'case', id: found.round.case_id },
			data: { round_id: found.round.id, seat_id: found.seat.id, why: personal(refusal) }
		});
		await goOn(uow, ctx, withSeat(found, { ...found.seat, ...refused }));
		return { caseId: found.round.case_id };
	});
}

const isMine = (ctx: Ctx, seat: SeatRow) => ctx.actor.kind === 'person' && ctx.actor.id === seat.person_id;
