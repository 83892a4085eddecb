import { keepScan } from '$lib/server/hall/sent-scan';
import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { scanLimits } from '$lib/server/hall/upload-limits';
import { givePower, listPowers, withdrawPower } from '$lib/server/modules/cooperation';
import {
	addOfficeHolder,
	allows,
	capacities,
	endOffice,
	listOfficesToday,
	listOfficeTerms,
	listPeople,
	offices
} from '$lib/server/modules/identity';
import { listUnits } from '$lib/server/modules/organisations';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay, writePartialDay } from '$lib/written/dates';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).office.offices;
	const mayChange = allows(ctx.actor, 'admin.people');
	const mayGive = allows(ctx.actor, 'power.write');
	const [today, terms, powers, everybody, units] = await Promise.all([
		listOfficesToday(ctx),
		listOfficeTerms(ctx),
		listPowers(ctx),
		mayChange ? listPeople(ctx, { limit: 300 }) : null,
		mayGive || mayChange ? listUnits(ctx) : []
	]);
	for (const answer of [today, terms, powers])
		if (isRefusal(answer)) error(statusOf(answer.refused), { message: sentenceFor(language, answer) });
	if (isRefusal(today) || isRefusal(terms) || isRefusal(powers)) return error(500);
	const span = (from: string, to: string | null) =>
		to
			? words.span(writeDay(from, language, 'short'), writeDay(to, language, 'short'))
			: words.since(writeDay(from, language, 'short'));
	return {
		key: randomUUID(),
		day: writeDay(ctx.clock.today(), language),
		done: url.searchParams.get('done'),
		mayChange,
		mayGive,
		offices,
		capacities,
		everybody:
			everybody === null || isRefusal(everybody)
				? []
				: everybody.rows
						.filter(({ signIn }) => signIn !== 'disabled')
						.map(({ id, name, position }) => ({
							value: id,
							label: position ? `${name}, ${position}` : name
						})),
		units: isRefusal(units) ? [] : units.map(({ id, name }) => ({ value: id, label: name })),
		today: today.map((one) => ({
			office: one.office,
			holders: one.holders,
			gaps: one.gaps
				.filter(({ to }) => to === null || to >= ctx.clock.today())
				.map(({ from, to }) => words.today.gap(from, to))
		})),
		gapsBefore: today.flatMap((one) =>
			one.gaps
				.filter(({ to }) => to !== null && to < ctx.clock.today())
				.map(({ from, to }) => ({
					office: words.holders.offices[one.office] ?? one.office,
					gap: words.today.gap(from, to)
				}))
		),
		terms: terms.map((term) => ({
			id: term.id,
			name: term.name,
			note: term.unit ? `${term.title} · ${term.unit}` : term.title,
			isExample: term.isExample,
			office: term.office,
			capacity: term.capacity,
			decree: term.decree,
			acts: term.acts,
			mayEnd: mayChange && term.acts && term.to === null,
			term: termText(language, term)
		})),
		powers: powers.map((power) => ({
			id: power.id,
			number: power.number,
			note: words.powers.from(power.giver, power.givenOn),
			receiver: power.receiver,
			receiverTitle: [power.receiverTitle, power.unit].filter(Boolean).join(' · '),
			scope: power.scope,
			term: span(power.from, power.to),
			state: power.state,
			stateText: words.powers.states[power.state] ?? power.state,
			withdrawn: power.withdrawn
				? words.powers.withdrawnOn(power.withdrawn.on, power.withdrawn.reason)
				: null,
			scan: power.documentId ? href(language, 'deskDocument', { id: power.documentId }) : null,
			isExample: power.isExample,
			mayWithdraw: mayGive && power.withdrawn === null && power.state !== 'over'
		}))
	};
};

function termText(
	language: Language,
	term: { from: string | null; fromPrecision: 'day' | 'month' | 'year'; to: string | null }
): string {
	const words = textIn(language).office.offices;
	if (term.from === null) return words.holders.unknownSince;
	const from = writePartialDay({ day: term.from, precision: term.fromPrecision }, language, 'short');
	return term.to ? words.span(from, writeDay(term.to, language, 'short')) : words.since(from);
}

/** Each form leads back to the page, with what was done said above it. */
function answer<Result>(
	event: RequestEvent,
	form: Pick<Parameters<typeof answerForm<Result>>[1], 'act' | 'texts' | 'days' | 'work' | 'files'>,
	done: string
) {
	const { language } = event.locals;
	return answerForm<Result>(event, {
		...form,
		faults: textIn(language).office.faults,
		to: () => href(language, 'deskOffices', {}, { done })
	});
}

/** The scan is kept first, so that the power names it. */
async function givePowerWithScan(ctx: Ctx, sent: SentForm) {
	const [file] = sent.files;
	const scan = file
		? await keepScan(ctx, file, { kind: 'surat_kuasa', title: sent.text('number') })
		: undefined;
	if (isRefusal(scan)) return scan;
	return givePower(ctx, {
		number: sent.text('number'),
		givenOn: sent.day('given_on'),
		receiver: sent.text('receiver'),
		receiverTitle: sent.text('receiver_title'),
		unitId: sent.text('unit'),
		scope: sent.text('scope'),
		from: sent.day('power_from'),
		to: sent.day('power_to'),
		documentId: scan?.id
	});
}

export const actions: Actions = {
	takeOffice: (event) =>
		answer(
			event,
			{
				act: 'takeOffice',
				texts: ['office', 'unit', 'holder', 'capacity', 'title', 'decree'],
				days: ['office_from', 'office_to'],
				work: (ctx, sent) =>
					addOfficeHolder(ctx, {
						office: sent.text('office'),
						unitId: sent.text('unit'),
						personId: sent.text('holder'),
						capacity: sent.text('capacity'),
						title: sent.text('title'),
						from: sent.day('office_from'),
						to: sent.day('office_to'),
						decree: sent.text('decree')
					})
			},
			'taken'
		),
	leaveOffice: (event) =>
		answer(
			event,
			{
				act: 'leaveOffice',
				texts: [],
				days: ['office_last_day'],
				work: (ctx, sent) => endOffice(ctx, { id: sent.text('id'), lastDay: sent.day('office_last_day') })
			},
			'left'
		),
	givePower: (event) =>
		answer(
			event,
			{
				act: 'givePower',
				files: scanLimits,
				texts: ['number', 'receiver', 'receiver_title', 'unit', 'scope'],
				days: ['given_on', 'power_from', 'power_to'],
				work: givePowerWithScan
			},
			'given'
		),
	withdrawPower: (event) =>
		answer(
			event,
			{
				act: 'withdrawPower',
				texts: ['revoked_reason'],
				days: ['revoked_on'],
				work: (ctx, sent) =>
					withdrawPower(ctx, {
						id: sent.text('id'),
						on: sent.day('revoked_on'),
						reason: sent.text('revoked_reason')
					})
			},
			'withdrawn'
		)
};
