import { href } from '$lib/addresses';
import { textIn } from '$lib/text';
import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { postMail } from '$lib/server/modules/notifications';
import { outcomeOf, seatsToAsk } from '../../domain/signing/round';
import { endRound, letGoOfRest, moveSeat, officePeople } from '../../repository/signing';
import type { RoundFile, RoundRow, SeatRow } from './round-file';

/** Where a seat is taken: inside at the case's signing page, outside by the personal link. */
export function addressOfSeat(
	ctx: Pick<Ctx, 'origin'>,
	round: Pick<RoundRow, 'case_id'>,
	seat: SeatRow
): string {
	return (
		ctx.origin +
		(seat.person_id === null
			? href(seat.language, 'signSeat', { seat: seat.id })
			: href('id', 'deskSigning', { id: round.case_id }))
	);
}

/** Asks whoever's turn it is, as part of an act: the seat says until when, and the mail leads there. */
export async function askSeats(uow: UnitOfWork, ctx: Ctx, { round, seats }: RoundFile): Promise<void> {
	const turn = seatsToAsk(seats, round.ordered);
	if (turn.length === 0) return;
	const today = ctx.clock.today();
	const people = await uow.rows(officePeople({ day: today }));
	for (const seat of turn) {
		const due = addCalendarDays(today, round.days);
		uow.guard(moveSeat(seat.id, ['waiting'], { state: 'asked', asked_on: today, due_on: due }));
		const to = seat.email ?? people.find(({ id }) => id === seat.person_id)?.email;
		if (to) postAsk(uow, ctx, round, seat, { to, due });
	}
}

/** Writes to somebody whose turn it is, with the link and until when it is good. */
export function postAsk(
	uow: UnitOfWork,
	ctx: Ctx,
	round: RoundRow,
	seat: SeatRow,
	{ to, due, again = '' }: { readonly to: string; readonly due: string; readonly again?: string }
): void {
	const words = textIn(seat.language).signing.mail;
	const mail = words.ask({
		name: seat.name,
		title: round.title,
		act: seat.act,
		outside: seat.person_id === null,
		link: addressOfSeat(ctx, round, seat),
		due,
		region: ctx.tenant.name
	});
	postMail(uow, ctx, { to, ...mail }, `sign.${seat.id}.${due}${again}`);
}

/**
 * What follows when a seat was taken, as part of that act: the next are asked, or the round has ended and whoever began
 * it is told.
 *
 * @param taken the round as it stands with this act
 */
export async function goOn(uow: UnitOfWork, ctx: Ctx, taken: RoundFile): Promise<void> {
	const { round, seats } = taken;
	const outcome = outcomeOf(seats);
	if (outcome === 'open') return askSeats(uow, ctx, taken);
	const refused = seats.find(({ state }) => state === 'refused');
	uow.guard(
		endRound(round.id, {
			state: outcome,
			ended_at: ctx.clock.now(),
			ended_why: refused ? `${refused.name}: ${refused.refusal}` : null
		})
	);
	uow.add(letGoOfRest(round.id));
	uow.audit({
		at: ctx.clock.now(),
		actor: { id: null, role: 'program:signing-round' },
		event: outcome === 'done' ? 'SIGNING_ROUND_DONE' : 'SIGNING_ROUND_REFUSED',
		subject: { kind: 'case', id: round.case_id },
		data: { round_id: round.id, document_id: round.document_id }
	});
	// The last signature takes the step of the case, in an act of its own that finds this one whole.
	if (outcome === 'done' && round.step_key)
		uow.enqueue('take-signed-step', { round_id: round.id }, { key: `take-signed-step:${round.id}` });
	const opener = (await uow.rows(officePeople({ day: ctx.clock.today() }))).find(
		({ id }) => id === round.opened_by
	);
	if (!opener?.email) return;
	const words = textIn('id').signing.mail;
	const about = {
		title: round.title,
		link: ctx.origin + href('id', 'deskSigning', { id: round.case_id }),
		region: ctx.tenant.name
	};
	const mail = refused
		? words.refused({ ...about, who: refused.name, why: refused.refusal ?? '' })
		: words.done(about);
	postMail(uow, ctx, { to: opener.email, ...mail }, `sign-round.${round.id}`);
}
