import { href } from '$lib/addresses';
import type { RoundView, SeatView } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import type { Tone } from '$lib/ui/parts';
import { writeInstant } from '$lib/written/dates';

const roundTones: Record<string, Tone> = { open: 'going', done: 'good', refused: 'late', withdrawn: 'ended' };

/** A signing round as its page shows it: every word and date ready. */
export function viewRound(ctx: Ctx, round: RoundView) {
	const { language } = ctx;
	const words = textIn(language).signing;
	const zone = ctx.tenant.timeZone;
	const count = (act: string) => {
		const of = round.seats.filter((seat) => seat.act === act);
		return { done: of.filter(({ state }) => state === 'done').length, of: of.length };
	};
	return {
		id: round.id,
		title: round.title,
		example: round.is_example,
		state: { tone: roundTones[round.state] ?? 'neutral', text: words.states[round.state] ?? round.state },
		done: round.state === 'done',
		facts: [
			words.order(round.ordered),
			`${words.meterai[round.meterai]}: ${round.meterai_note}`,
			words.openedBy(round.opened_by_name, writeInstant(round.opened_at, zone, language))
		].join(' · '),
		progress: words.progress(count('initial'), count('sign')),
		why: round.ended_why,
		paper: href(language, 'deskDocument', { id: round.document_id }),
		step:
			round.step_key === null
				? undefined
				: href(language, 'deskCaseAct', { id: round.case_id, step: round.step_key }),
		mayWithdraw: round.may_withdraw,
		seats: round.seats.map((seat) => viewSeat(ctx, round, seat))
	};
}

function viewSeat(ctx: Ctx, round: RoundView, seat: SeatView) {
	const { language } = ctx;
	const words = textIn(language).signing;
	const late = seat.state === 'asked' && seat.due_on !== null && seat.due_on < ctx.clock.today();
	const key = seat.state === 'done' ? `done_${seat.act}` : late ? 'late' : seat.state;
	const tone: Tone =
		seat.state === 'done'
			? 'good'
			: late || seat.state === 'refused'
				? 'late'
				: seat.state === 'asked'
					? 'soon'
					: 'neutral';
	return {
		id: seat.id,
		name: seat.name,
		note: [seat.capacity, seat.person_id === null ? `${words.outside}: ${seat.email}` : '']
			.filter(Boolean)
			.join(' · '),
		act: words.acts[seat.act] ?? seat.act,
		state: { tone, text: words.seatStates[key] ?? key },
		detail: [
			seat.state === 'asked' && seat.due_on ? words.until(seat.due_on) : '',
			seat.done_at ? writeInstant(seat.done_at, ctx.tenant.timeZone, language) : '',
			seat.done_version ? words.onVersion(seat.done_version) : '',
			seat.how && seat.act === 'sign' ? (words.ways[seat.how] ?? seat.how) : '',
			seat.certificate_name ? words.certificate(seat.certificate_name) : '',
			seat.refusal ?? ''
		].filter(Boolean),
		mayInitial: seat.acts.includes('initial'),
		signHref: seat.acts.includes('sign')
			? href(language, 'deskSignatures', { id: round.document_id })
			: undefined,
		mayRefuse: seat.acts.includes('refuse'),
		mayAskAgain: seat.acts.includes('ask_again')
	};
}
