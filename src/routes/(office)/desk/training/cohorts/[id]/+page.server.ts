import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { stateOfObligation } from '$lib/server/hall/obligation-words';
import { occasionsOf } from '$lib/server/hall/occasions';
import { phaseTones, printCosts } from '$lib/server/hall/training-desk';
import { dutiesOfCohort, readCohort, recordApplied, recordCohortDays } from '$lib/server/modules/training';
import { countryName } from '$lib/server/platform/country-names';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { datePartsOf } from '$lib/ui/date-parts';
import { writeDay, writeSpan } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const [found, owed] = await Promise.all([readCohort(ctx, params.id), dutiesOfCohort(ctx, params.id)]);
	const view = orError(language, found);
	const duties = isRefusal(owed) ? [] : owed;
	const { training, trainingForms, site, desk } = textIn(language);
	const { cohort } = view;
	const words = trainingForms.cohort;
	const day = (value: string | null) => (value === null ? undefined : writeDay(value, language));
	const unknown = words.noOutcome;
	const names = new Map(view.participants.map(({ id, name }) => [id, name]));
	return {
		id: cohort.id,
		key: randomUUID(),
		done: url.searchParams.get('done'),
		title: cohort.theme ?? cohort.programme,
		kicker: cohort.programme,
		when: writeSpan(cohort.starts_on, cohort.ends_on, language),
		status: {
			tone: phaseTones[view.phase] ?? 'neutral',
			text: training.cohortPhase[view.phase] ?? view.phase
		},
		example: cohort.is_example ? site.example : undefined,
		trail: [
			{ href: href(language, 'desk'), text: desk.frame.title },
			{ href: href(language, 'deskTraining'), text: training.list.title }
		],
		facts: [
			{
				label: words.facts.decree,
				value: cohort.decree_number ?? undefined,
				note: day(cohort.decree_on),
				unknown
			},
			{
				label: words.facts.signatory,
				value: cohort.decree_signatory ?? undefined,
				note: cohort.decree_capacity ?? undefined,
				unknown
			},
			{ label: words.facts.names, value: cohort.decree_public ? words.namesPublic : words.namesHidden },
			{
				label: words.facts.place,
				value: [cohort.place, cohort.country && countryName(cohort.country, language)]
					.filter(Boolean)
					.join(', ')
			},
			{
				label: words.facts.sendOff,
				value: day(cohort.send_off_on),
				note: cohort.send_off_place ?? undefined,
				unknown
			},
			{ label: words.facts.departed, value: day(cohort.departed_on), unknown },
			{ label: words.facts.returned, value: day(cohort.returned_on), unknown }
		],
		costs: printCosts(cohort.costs, language),
		people: view.participants.map((person) => {
			const wanted = person.papers.filter(({ state }) => state !== 'not_needed');
			const late = wanted.filter(({ isLate }) => isLate).length;
			return {
				id: person.id,
				href: href(language, 'deskCohortPerson', { id: cohort.id, person: person.id }),
				name: person.name,
				office: person.office,
				unit: person.unit_name,
				note:
					person.state === 'withdrew' && person.withdrew_on
						? words.withdrew(writeDay(person.withdrew_on, language, 'long'))
						: person.replaces_id
							? words.replaces(names.get(person.replaces_id) ?? '')
							: undefined,
				papers: view.seesPapers
					? words.papersHeld(
							writeNumber(wanted.filter(({ state }) => state === 'held').length, language),
							writeNumber(wanted.length, language)
						)
					: undefined,
				late: late > 0 ? words.papersLate(writeNumber(late, language)) : undefined,
				certificate: person.certificate_number ?? undefined,
				going: person.state === 'going'
			};
		}),
		duties: duties.map((duty) => ({
			id: duty.id,
			href: href(language, 'deskObligation', { id: duty.id }),
			what: duty.what,
			unit: duty.owner_name,
			due: duty.due_on === null ? '' : writeDay(duty.due_on, language, 'long'),
			late: duty.late,
			status: stateOfObligation(duty.state, language)
		})),
		dutiesDone:
			duties.length === 0
				? undefined
				: words.dutyDone(
						writeNumber(
							duties.filter(({ state }) => ['accepted', 'waived'].includes(state)).length,
							language
						),
						writeNumber(duties.length, language)
					),
		mayChange: view.mayChange,
		isBack: cohort.returned_on !== null,
		values: {
			send_off_place: cohort.send_off_place ?? '',
			applied_id: cohort.applied_at_home?.id ?? '',
			applied_en: cohort.applied_at_home?.en ?? ''
		},
		days: Object.fromEntries(
			(['send_off_on', 'departed_on', 'returned_on'] as const).map((name) => [
				name,
				cohort[name] ? datePartsOf(cohort[name]) : undefined
			])
		),
		links: [
			...(cohort.offer_id
				? [
						{
							href: href(language, 'deskTrainingOffer', { id: cohort.offer_id }),
							text: words.openOffer
						},
						{ href: href(language, 'deskCohortDecree', { id: cohort.id }), text: words.decreeCopy },
						...(cohort.decree_document_id
							? [
									{
										href: href(language, 'deskCohortDecree', { id: cohort.id }, { scan: '1' }),
										text: words.decreeScan
									}
								]
							: [])
					]
				: []),
			{ href: href(language, 'cohort', { id: cohort.id }), text: words.publicPage },
			...(await occasionsOf(ctx, language, { cohortId: cohort.id }))
		]
	};
};

export const actions: Actions = {
	days: (event) =>
		answerForm(event, {
			act: 'days',
			texts: ['send_off_place'],
			days: ['send_off_on', 'departed_on', 'returned_on'],
			faults: textIn(event.locals.language).training.faults,
			work: (ctx, sent) =>
				recordCohortDays(ctx, event.params.id, {
					sendOffOn: sent.day('send_off_on'),
					sendOffPlace: sent.text('send_off_place'),
					departedOn: sent.day('departed_on'),
					returnedOn: sent.day('returned_on')
				}),
			to: () => href(event.locals.language, 'deskCohort', { id: event.params.id }, { done: 'days' })
		}),
	applied: (event) =>
		answerForm(event, {
			act: 'applied',
			texts: ['applied_id', 'applied_en'],
			faults: textIn(event.locals.language).training.faults,
			work: (ctx, sent) =>
				recordApplied(ctx, event.params.id, { id: sent.text('applied_id'), en: sent.text('applied_en') }),
			to: () => href(event.locals.language, 'deskCohort', { id: event.params.id }, { done: 'applied' })
		})
};
