import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { printNominee } from '$lib/server/hall/training-nominee';
import { phaseTones, printCosts, printTreatment, readWhole } from '$lib/server/hall/training-desk';
import { scanLimits } from '$lib/server/hall/upload-limits';
import { listUnits } from '$lib/server/modules/organisations';
import {
	cancelOffer,
	readOffer,
	recordDecree,
	reopenSelection,
	selectParticipants,
	selectionPapers,
	shareOfferAnew,
	withdrawNomination,
	writeConditions,
	type OfferView
} from '$lib/server/modules/training';
import { countryName } from '$lib/server/platform/country-names';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay, writeSpan } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const view = orError(language, await readOffer(ctx, params.id));
	const { training, trainingForms, site } = textIn(language);
	const { offer, acts } = view;
	const words = trainingForms.page;
	const number = (value: number) => writeNumber(value, language);
	const units = acts.includes('select') ? await listUnits(ctx) : [];
	return {
		id: offer.id,
		key: randomUUID(),
		done: url.searchParams.get('done'),
		title: offer.theme,
		when: writeSpan(offer.starts_on, offer.ends_on, language),
		status: { tone: phaseTones[view.phase] ?? 'neutral', text: training.phase[view.phase] ?? view.phase },
		example: offer.is_example ? site.example : undefined,
		cancelled: offer.state === 'cancelled' ? words.cancelled(offer.reason ?? '') : undefined,
		trail: [
			{ href: href(language, 'desk'), text: textIn(language).desk.frame.title },
			{ href: href(language, 'deskTraining'), text: training.list.title }
		],
		facts: [
			{ label: words.facts.programme, value: offer.programme },
			{
				label: words.facts.where,
				value: [offer.place, countryName(offer.country, language)].filter(Boolean).join(', ')
			},
			{ label: words.facts.quota, value: words.people(number(offer.quota)) },
			{ label: words.facts.until, value: writeDay(offer.nominate_until, language) },
			...(offer.letter_number && offer.letter_on
				? [
						{
							label: words.facts.letter,
							value: words.letter(offer.letter_number, writeDay(offer.letter_on, language, 'long'))
						}
					]
				: []),
			...(offer.selection_fingerprint
				? [{ label: words.facts.fingerprint, value: offer.selection_fingerprint.slice(0, 16) }]
				: [])
		],
		topics: offer.topics.map((topic) => training.topics[topic] ?? topic).join(', '),
		conditions: writeConditions(offer.conditions, language).map(
			({ key, needed }) => `${training.conditions[key] ?? key}: ${needed}`
		),
		criteria: offer.criteria.map(
			({ key, weight }) =>
				`${training.criteria[key] ?? key}, ${number(weight)}% (${training.criteriaHow[key]})`
		),
		costs: printCosts(offer.costs, language),
		shares: view.shares.map((share) => ({
			id: share.unit_id,
			unit: share.unit,
			weight: number(share.weight),
			sent: number(share.sent_before),
			places: number(share.places),
			named: words.ofMost(number(share.named), number(share.mayName))
		})),
		sharing: isRefusal(units)
			? []
			: units.map(({ id, name }) => {
					const share = view.shares.find(({ unit_id }) => unit_id === id);
					return { id, name, checked: share !== undefined, weight: String(share?.weight ?? 1) };
				}),
		nominees: view.nominees.map((one) => printNominee(one, view, language)),
		ownOnly: !view.seesAll,
		treatment: view.seesAll ? treatmentOf(view, language) : [],
		acts,
		nominate: acts.includes('nominate') ? href(language, 'deskNominate', { id: offer.id }) : undefined,
		score: acts.includes('score') ? href(language, 'deskTrainingScores', { id: offer.id }) : undefined,
		papers:
			offer.selection && view.seesAll
				? selectionPapers.map((paper) => ({
						href: href(language, 'deskTrainingPaper', { id: offer.id, paper }),
						text:
							paper === 'keputusan.pdf'
								? words.decreePdf
								: paper === 'keputusan.docx'
									? words.decreeWord
									: words.sheets
					}))
				: [],
		cohort: offer.cohort_id ? href(language, 'deskCohort', { id: offer.cohort_id }) : undefined
	};
};

function treatmentOf(view: OfferView, language: Language) {
	const { training } = textIn(language);
	return [
		...printTreatment(view.treatment.gender, training.genders, language),
		...printTreatment(view.treatment.staff, training.staffKinds, language),
		...printTreatment(view.treatment.units, {}, language)
	];
}

const faultsIn = (language: Language) => textIn(language).training.faults;

export const actions: Actions = {
	withdraw: (event) =>
		answerForm(event, {
			act: 'withdraw',
			texts: ['reason'],
			faults: faultsIn(event.locals.language),
			work: (ctx, sent) => withdrawNomination(ctx, sent.text('id'), sent.text('reason')),
			to: () => back(event, 'withdrawn')
		}),
	share: (event) =>
		answerForm(event, {
			act: 'share',
			texts: 'every',
			lists: ['units'],
			faults: faultsIn(event.locals.language),
			work: (ctx, sent) =>
				shareOfferAnew(
					ctx,
					event.params.id,
					sent.all('units').map((unitId) => ({ unitId, weight: readWhole(sent.text(`unit.${unitId}`)) ?? 1 }))
				),
			to: () => back(event, 'shared')
		}),
	select: (event) =>
		answerForm(event, {
			act: 'select',
			texts: [],
			faults: faultsIn(event.locals.language),
			work: (ctx) => selectParticipants(ctx, event.params.id),
			to: () => back(event, 'selected')
		}),
	reopen: (event) =>
		answerForm(event, {
			act: 'reopen',
			texts: ['reason'],
			faults: faultsIn(event.locals.language),
			work: (ctx, sent) => reopenSelection(ctx, event.params.id, sent.text('reason')),
			to: () => back(event, 'reopened')
		}),
	decree: (event) =>
		answerForm(event, {
			act: 'decree',
			texts: ['number', 'is_public'],
			days: ['signed_on'],
			files: scanLimits,
			faults: faultsIn(event.locals.language),
			work: (ctx, sent) => {
				const [scan] = sent.files;
				return recordDecree(ctx, event.params.id, {
					number: sent.text('number'),
					signedOn: sent.day('signed_on'),
					isPublic: sent.text('is_public') === 'on',
					scan: scan && { content: scan.open(), mediaType: scan.mediaType, fileName: scan.name }
				});
			},
			to: ({ cohort_id }) => href(event.locals.language, 'deskCohort', { id: cohort_id }, { done: 'decreed' })
		}),
	cancel: (event) =>
		answerForm(event, {
			act: 'cancel',
			texts: ['reason'],
			faults: faultsIn(event.locals.language),
			work: (ctx, sent) => cancelOffer(ctx, event.params.id, sent.text('reason')),
			to: () => back(event, 'cancelled')
		})
};

const back = (event: { params: { id: string }; locals: App.Locals }, done: string) =>
	href(event.locals.language, 'deskTrainingOffer', { id: event.params.id }, { done });
