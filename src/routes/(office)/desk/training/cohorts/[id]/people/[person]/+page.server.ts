import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import {
	changePapers,
	paperKinds,
	paperStates,
	readCohort,
	recordCertificate,
	recordOutcome,
	withdrawParticipant,
	type PaperState
} from '$lib/server/modules/training';
import { textIn } from '$lib/text';
import { datePartsOf } from '$lib/ui/date-parts';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const view = orError(language, await readCohort(ctx, params.id));
	const { trainingForms, site } = textIn(language);
	const words = trainingForms.cohort;
	const person = view.participants.find(({ id }) => id === params.person);
	if (!person) return error(404, { message: site.errorPage.notFound });
	const { cohort } = view;
	return {
		key: randomUUID(),
		done: url.searchParams.get('done'),
		name: person.name,
		lead: `${person.office}, ${person.unit_name}`,
		theme: cohort.theme ?? cohort.programme,
		example: cohort.is_example ? site.example : undefined,
		back: { href: href(language, 'deskCohort', { id: cohort.id }), text: cohort.theme ?? cohort.programme },
		withdrew:
			person.state === 'withdrew' && person.withdrew_on
				? words.withdrew(writeDay(person.withdrew_on, language))
				: undefined,
		papers: person.papers.map((paper) => ({
			kind: paper.kind,
			label: words.paperKinds[paper.kind] ?? paper.kind,
			due: words.due(writeDay(paper.due_on, language, 'long')),
			late: paper.isLate,
			state: paper.state,
			numberLabel: words.paperNumber(words.paperKinds[paper.kind] ?? paper.kind),
			numberHint: words.paperNumberHint(paper.masked ?? undefined),
			validLabel: words.validUntil(words.paperKinds[paper.kind] ?? paper.kind),
			valid: paper.valid_until ? datePartsOf(paper.valid_until) : undefined
		})),
		states: paperStates.map((state) => ({ value: state, label: words.paperStates[state] ?? state })),
		mayChange: view.mayChange && person.state === 'going',
		mayWithdraw: view.mayChange && person.state === 'going' && view.phase === 'preparing',
		isBack: cohort.returned_on !== null,
		mayTell: person.mayTell && cohort.returned_on !== null && person.state === 'going',
		certificate: {
			number: person.certificate_number ?? '',
			on: person.certificate_on ? datePartsOf(person.certificate_on) : undefined
		},
		outcomes: person.outcomes.map((one) => ({
			key: String(one.months),
			title: words.monthsCount(String(one.months)),
			introduced: one.introduced ?? words.noOutcome,
			promoted: one.promoted === null ? words.notSaid : one.promoted ? words.yes : words.no,
			note: one.note ?? undefined,
			day: writeDay(one.reported_on, language, 'long')
		})),
		months: [6, 12].map((months) => ({ value: String(months), label: words.monthsCount(String(months)) }))
	};
};

type Event = { params: { id: string; person: string }; locals: App.Locals };
const back = ({ params, locals }: Event, done: string) =>
	href(locals.language, 'deskCohortPerson', { id: params.id, person: params.person }, { done });
const faultsIn = ({ locals }: Event) => textIn(locals.language).training.faults;

export const actions: Actions = {
	papers: (event) =>
		answerForm(event, {
			act: 'papers',
			// What was typed as a number is not sent back: it would stand on the page.
			texts: paperKinds.map((kind) => `state.${kind}`),
			days: paperKinds.map((kind) => `valid.${kind}`),
			faults: faultsIn(event),
			work: (ctx, sent) =>
				changePapers(
					ctx,
					event.params.person,
					paperKinds
						.filter((kind) => sent.text(`state.${kind}`) !== '')
						.map((kind) => ({
							kind,
							state: sent.text(`state.${kind}`) as PaperState,
							number: sent.text(`number.${kind}`),
							validUntil: sent.day(`valid.${kind}`)
						}))
				),
			to: () => back(event, 'papers')
		}),
	withdraw: (event) =>
		answerForm(event, {
			act: 'withdraw',
			texts: ['reason', 'replace'],
			faults: faultsIn(event),
			work: (ctx, sent) =>
				withdrawParticipant(ctx, event.params.person, {
					reason: sent.text('reason'),
					replace: sent.text('replace') === 'on'
				}),
			to: () => href(event.locals.language, 'deskCohort', { id: event.params.id }, { done: 'stepped_back' })
		}),
	certificate: (event) =>
		answerForm(event, {
			act: 'certificate',
			texts: ['certificate_number'],
			days: ['certificate_on'],
			faults: faultsIn(event),
			work: (ctx, sent) =>
				recordCertificate(ctx, event.params.person, {
					number: sent.text('certificate_number'),
					on: sent.day('certificate_on')
				}),
			to: () => back(event, 'certificate')
		}),
	outcome: (event) =>
		answerForm(event, {
			act: 'outcome',
			texts: ['months', 'introduced', 'promoted', 'note', 'is_public'],
			faults: faultsIn(event),
			work: (ctx, sent) =>
				recordOutcome(ctx, event.params.person, {
					months: Number(sent.text('months')),
					introduced: sent.text('introduced'),
					promoted: sent.text('promoted'),
					note: sent.text('note'),
					isPublic: sent.text('is_public') === 'on'
				}),
			to: () => back(event, 'outcome')
		})
};
