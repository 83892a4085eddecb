import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { authorise } from '$lib/server/modules/identity';
import { isUnderWay, openSteps, stepOf } from '$lib/server/modules/workflow';
import { faultsInPlan, type PlannedSeat } from '../../domain/signing/round';
import { ceremonyOfStep, inkScansOfCase } from '../../repository/ceremonies';
import { partnerCountry } from '../../repository/partners';
import {
	endRound,
	insertRound,
	insertSeat,
	letGoOfRest,
	moveSeat,
	officePeople
} from '../../repository/signing';
import { readCase, type CaseAccessRefusal, type CaseFile } from '../case-file';
import { readDocument } from '../read-document';
import { askSeats, postAsk } from './ask-seats';
import { loadRoundUnchecked, openRoundUnchecked, type RoundFile, type SeatRow } from './round-file';

export type NewRound = {
	readonly documentId: string;
	/** The paper that a signing step waits for, or another one (a letter, minutes). */
	readonly isAgreement: boolean;
	readonly ordered: boolean;
	/** `affixed` with the serial number, or `none` with the reason, in `meteraiNote`. */
	readonly meterai: string;
	readonly meteraiNote: string;
	/** For how many days each link is good. */
	readonly days: number;
	readonly seats: readonly PlannedSeat[];
};

/**
 * `VALIDATION_FAILED`: what is wrong beside which field. `DOCUMENT_UNKNOWN`, `SIGNED_PAPER_WRONG_KIND`: no PDF of this
 * case. `SIGNING_NOT_OPEN`: no signing step waits. `ROUND_OPEN`: this paper is being signed already.
 */
export type RoundRefusal = CaseAccessRefusal | DatabaseRefusal | Refusal;

/**
 * Begins the electronic signing of a paper of a case: who initials, who signs, in order or side by side, until when.
 * Those whose turn it is are written to at once; outside signers get a personal link.
 */
export async function openSigningRound(
	ctx: Ctx,
	caseId: string,
	wish: NewRound
): Promise<{ id: string } | RoundRefusal> {
	const denied = authorise(ctx, 'signing.open');
	if (denied) return denied;
	const file = await readCase(ctx, caseId);
	if (isRefusal(file)) return file;
	if (!isUnderWay(file.state.status)) return refuse('CASE_CLOSED');
	const errors = faultsInPlan(wish.seats, wish.isAgreement, wish);
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	const found = isId(wish.documentId) ? await readDocument(ctx, wish.documentId) : refuse('NOT_FOUND');
	if (isRefusal(found)) return refuse('DOCUMENT_UNKNOWN', { document_id: wish.documentId });
	const { document } = found;
	if (document.owner_kind !== 'case' || document.owner_id !== caseId)
		return refuse('DOCUMENT_UNKNOWN', { document_id: wish.documentId });
	if (document.signed) return refuse('DOCUMENT_FIXED');
	if (document.media_type !== 'application/pdf')
		return refuse('SIGNED_PAPER_WRONG_KIND', { name: document.file_name });
	const step = wish.isAgreement ? signingStepOf(file) : undefined;
	if (wish.isAgreement && !step) return refuse('SIGNING_NOT_OPEN');
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal> => {
		if (await openRoundUnchecked(uow, wish.documentId)) return refuse('ROUND_OPEN');
		if (step && (await uow.first(ceremonyOfStep({ caseId, step })))) return refuse('MEDIUM_MIXED');
		const inInk = await uow.rows(inkScansOfCase({ caseId }));
		if (inInk.some(({ id }) => id === wish.documentId)) return refuse('MEDIUM_MIXED');
		const people = await uow.rows(officePeople({ day: ctx.clock.today() }));
		const country = file.row.partner_id
			? (await uow.first(partnerCountry({ id: file.row.partner_id })))?.country
			: undefined;
		const id = newId();
		const round = {
			id,
			case_id: caseId,
			document_id: wish.documentId,
			step_key: step ?? null,
			ordered: wish.ordered,
			meterai: wish.meterai,
			meterai_note: wish.meteraiNote.trim(),
			days: wish.days,
			opened_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			opened_by_name: ctx.actor.kind === 'person' ? ctx.actor.name : ctx.tenant.name,
			opened_at: ctx.clock.now(),
			is_example: makesExamples(ctx)
		};
		uow.add(insertRound(round));
		const seats: SeatRow[] = [];
		for (const [at, planned] of wish.seats.entries()) {
			const person = people.find((one) => one.id === planned.personId);
			if (planned.personId !== null && !person)
				return refuse('VALIDATION_FAILED', {
					errors: [{ field: `seat_${at + 1}_person`, message: 'REQUIRED' }]
				});
			const seat = {
				id: newId(),
				round_id: id,
				position: at + 1,
				act: planned.act === 'initial' ? ('initial' as const) : ('sign' as const),
				side: person ? ('region' as const) : ('partner' as const),
				person_id: person?.id ?? null,
				name: person?.name ?? planned.name.trim(),
				capacity: person ? (person.position ?? '') : planned.capacity.trim(),
				email: person ? null : planned.email.trim().toLowerCase(),
				language: !person && country && country !== 'ID' ? ('en' as const) : ('id' as const)
			};
			uow.add(insertSeat(seat));
			seats.push({ ...seat, ...unasked });
		}
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SIGNING_ROUND_OPENED',
			subject: { kind: 'case', id: caseId },
			data: {
				round_id: id,
				document_id: wish.documentId,
				version: document.number,
				sha256: document.sha256,
				ordered: wish.ordered,
				meterai: wish.meterai,
				seats: seats.map(({ act, side, name }) => ({ act, side, name: personal(name) }))
			}
		});
		await askSeats(uow, ctx, {
			round: { ...round, title: document.title, state: 'open', ended_at: null, ended_why: null },
			seats
		} satisfies RoundFile);
		return { id };
	});
}

const unasked = {
	state: 'waiting' as const,
	asked_on: null,
	due_on: null,
	done_at: null,
	done_version: null,
	how: null,
	certificate_name: null,
	refusal: null
};

/** The signing step that is open in a case, if any. */
export function signingStepOf({ state }: CaseFile): string | undefined {
	return openSteps(state).find((key) => stepOf(state.procedure, key)?.kind === 'sign');
}

/** Ends a round before its time, with the reason; signatures that were put stay in the file. */
export async function withdrawSigningRound(
	ctx: Ctx,
	roundId: string,
	why: string
): Promise<{ id: string; caseId: string } | RoundRefusal> {
	const found = await roundFor(ctx, roundId);
	if (isRefusal(found)) return found;
	if (why.trim() === '')
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'reason', message: 'REQUIRED' }] });
	const { round } = found;
	return carryOut(ctx, (uow) => {
		uow.guard(endRound(round.id, { state: 'withdrawn', ended_at: ctx.clock.now(), ended_why: why.trim() }));
		uow.add(letGoOfRest(round.id));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SIGNING_ROUND_WITHDRAWN',
			subject: { kind: 'case', id: round.case_id },
			data: { round_id: round.id, why: personal(why.trim()) }
		});
		return { id: round.id, caseId: round.case_id };
	});
}

/** Sends somebody's link once more and gives it its full days again. `STATE_CHANGED`: it is not their turn. */
export async function askSeatAgain(
	ctx: Ctx,
	roundId: string,
	seatId: string
): Promise<{ id: string; caseId: string } | RoundRefusal> {
	const found = await roundFor(ctx, roundId);
	if (isRefusal(found)) return found;
	const { round, seats } = found;
	const seat = seats.find((one) => one.id === seatId);
	if (!seat) return refuse('NOT_FOUND');
	if (seat.state !== 'asked') return refuse('STATE_CHANGED');
	const due = addCalendarDays(ctx.clock.today(), round.days);
	return carryOut(ctx, async (uow) => {
		uow.guard(moveSeat(seat.id, ['asked'], { due_on: due }));
		const people = await uow.rows(officePeople({ day: ctx.clock.today() }));
		const to = seat.email ?? people.find(({ id }) => id === seat.person_id)?.email;
		if (to) postAsk(uow, ctx, round, seat, { to, due, again: ctx.requestId });
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SIGNING_ASKED_AGAIN',
			subject: { kind: 'case', id: round.case_id },
			data: { round_id: round.id, seat_id: seat.id }
		});
		return { id: round.id, caseId: round.case_id };
	});
}

async function roundFor(ctx: Ctx, roundId: string): Promise<RoundFile | RoundRefusal> {
	const denied = authorise(ctx, 'signing.open');
	if (denied) return denied;
	const found = await loadRoundUnchecked(ctx.db, roundId);
	const file = found && (await readCase(ctx, found.round.case_id));
	if (!found || !file || isRefusal(file)) return refuse('NOT_FOUND');
	return found.round.state === 'open' ? found : refuse('STATE_CHANGED');
}
