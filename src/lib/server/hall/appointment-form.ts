import { href } from '$lib/addresses';
import {
	answerAppointment,
	appointmentForApplicant,
	proposeAppointment,
	signingMethods,
	type AppointmentAct,
	type AppointmentOfCase,
	type AppointmentTerms,
	type AppointmentView
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { datePartsOf, readDateParts, type DateParts } from '$lib/ui/date-parts';
import { writeDay } from '$lib/written/dates';
import { indonesianTimes } from '$lib/written/time-zone';
import { actOnce, typed } from './page-form';

/** An appointment ready to be shown, with what its reader may answer. */
export function describeAppointment(view: AppointmentView, ctx: Ctx, language: Language) {
	const words = textIn(language).appointments;
	const zone = indonesianTimes[ctx.tenant.timeZone].abbreviation;
	const when = (day: string, time: string) => words.when(writeDay(day, language), time, zone);
	const tones = {
		proposed: 'going',
		countered: 'going',
		accepted: 'good',
		refused: 'ended',
		withdrawn: 'ended',
		held: 'good'
	} as const;
	return {
		id: view.id,
		state: { tone: tones[view.state], text: words.states[view.state]! },
		facts: [
			{ label: words.facts.method, value: words.methods[view.method]! },
			{ label: words.facts.when, value: when(view.held_on, view.starts_at) },
			{ label: words.facts.place, value: view.place },
			{ label: words.facts.agenda, value: view.agenda },
			...(view.note ? [{ label: words.facts.note, value: view.note }] : [])
		],
		turns: view.turns.map((turn, place) => ({
			key: String(place),
			text: [
				words.turn(
					words.turns[turn.act] ?? turn.act,
					words.sides[turn.side] ?? turn.side,
					when(turn.held_on, turn.starts_at),
					turn.place
				),
				turn.note
			]
				.filter(Boolean)
				.join('. ')
		})),
		calendar: ['accepted', 'countered', 'held'].includes(view.state)
			? href(language, 'appointmentFile', { id: view.id })
			: undefined,
		acts: view.acts.filter((act) => act !== 'hold').map((act) => ({ value: act, label: words.acts[act]! })),
		day: datePartsOf(view.held_on),
		values: {
			method: view.method,
			starts_at: view.starts_at,
			place: view.place,
			agenda: view.agenda
		},
		turnedToDesk: view.acts.includes('accept') && !view.acts.includes('counter') && view.state === 'countered'
	};
}

export const shownMethods = (language: Language) =>
	signingMethods.map((value) => ({ value, label: textIn(language).appointments.methods[value]! }));

/** What the tracking page or the account shows of the appointment; undefined where there is nothing to agree. */
export async function viewAppointment(ctx: Ctx, caseId: string) {
	return shown(ctx, await appointmentForApplicant(ctx, caseId));
}
export type AppointmentOnPage = Awaited<ReturnType<typeof viewAppointment>>;

export function shown(ctx: Ctx, found: AppointmentOfCase) {
	if (!found.may_propose && !found.latest) return undefined;
	return {
		mayPropose: found.may_propose,
		latest: found.latest ? describeAppointment(found.latest, ctx, ctx.language) : undefined,
		methods: shownMethods(ctx.language)
	};
}

/** What was typed, and what is wrong with it beside its field; for showing the form again. */
export type AppointmentFaults = {
	readonly errors: readonly { readonly field?: string; readonly text: string; readonly summary: string }[];
	readonly appointment: {
		readonly values: Readonly<Record<string, string>>;
		readonly day: DateParts;
	};
};

/** Proposes, or answers, from a form of the applicant's page or the desk's; sent twice it is one act. */
export async function appointmentFromForm(
	ctx: Ctx,
	caseId: string,
	request: Request
): Promise<AppointmentFaults | undefined> {
	const fields = await request.formData();
	const day = readDateParts(fields, 'held_on');
	const text = (name: string) => typed(fields, name);
	const terms: AppointmentTerms = {
		method: text('method'),
		held_on: day.state === 'day' ? day.day : '',
		starts_at: text('starts_at'),
		place: text('place'),
		agenda: text('agenda')
	};
	const id = text('id');
	const act = text('act') as AppointmentAct;
	const done = await actOnce<unknown>(ctx, fields, `appointment.${id || caseId}`, async (once) => {
		if (id === '') return proposeAppointment(once, caseId, terms);
		if (!['accept', 'counter', 'refuse', 'withdraw'].includes(act)) return refuse('OUTCOME_UNKNOWN');
		return answerAppointment(once, id, {
			act,
			terms: act === 'counter' ? terms : undefined,
			note: text('note')
		});
	});
	if (!isRefusal(done)) return undefined;
	const refusal = done as Refusal;
	const { faults } = textIn(ctx.language).appointments;
	const problems = (refusal.details?.errors ?? []) as { field: string; message: string }[];
	const sentence = sentenceFor(ctx.language, refusal);
	const values = Object.fromEntries(
		['id', 'act', 'method', 'starts_at', 'place', 'agenda', 'note'].map((name) => [name, text(name)])
	);
	return {
		errors:
			problems.length === 0
				? [{ text: sentence, summary: sentence }]
				: problems.map(({ field, message }) => {
						const said = faults[message] ?? message;
						return { field, text: said, summary: said };
					}),
		appointment: { values, day: day.parts }
	};
}
