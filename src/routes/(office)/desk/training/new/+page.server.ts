import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import { costRows, payerChoices, readCosts, readWhole } from '$lib/server/hall/training-desk';
import { listUnits } from '$lib/server/modules/organisations';
import {
	criterionKeys,
	languageTests,
	listOfficeProgrammes,
	openOffer,
	ranks,
	staffKinds,
	topics,
	usualCriteria,
	type LanguageTest,
	type OfferInput,
	type StaffKind
} from '$lib/server/modules/training';
import { countriesIn } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { training } = textIn(language);
	const [programmes, units] = await Promise.all([listOfficeProgrammes(ctx), listUnits(ctx)]);
	const known = orError(language, programmes);
	const wanted = known.find(({ id }) => id === url.searchParams.get('program')) ?? known[0];
	return {
		key: randomUUID(),
		back: { href: href(language, 'deskTraining'), text: training.list.title },
		programme: wanted?.id ?? '',
		country: wanted?.country ?? '',
		programmes: known.map(({ id, name }) => ({ value: id, label: name })),
		countries: countriesIn(language).map(({ code, name }) => ({ value: code, label: name })),
		topics: topics.map((topic) => ({ value: topic, label: training.topics[topic] ?? topic })),
		staffKinds: staffKinds.map((kind) => ({ value: kind, label: training.staffKinds[kind] ?? kind })),
		ranks: ranks.map((rank) => ({ value: rank, label: rank })),
		tests: Object.entries(languageTests).map(([test, { least, most }]) => ({
			test,
			label: `${training.tests[test] ?? test} (${least}–${most})`
		})),
		criteria: criterionKeys.map((key) => ({
			key,
			label: training.criteria[key] ?? key,
			hint: training.criteriaHow[key],
			weight: String(usualCriteria.find((one) => one.key === key)?.weight ?? '')
		})),
		units: orError(language, units).map(({ id, name }) => ({ id, name })),
		costs: costRows(wanted?.costs ?? [], language),
		payers: payerChoices(language)
	};
};

const number = (sent: SentForm, name: string) => readWhole(sent.text(name));

function readOffer(sent: SentForm): OfferInput & { programmeId: string } {
	return {
		programmeId: sent.text('programme'),
		theme: sent.text('theme'),
		topics: sent.all('topics'),
		country: sent.text('country'),
		place: sent.text('place'),
		startsOn: sent.day('starts_on'),
		endsOn: sent.day('ends_on'),
		nominateUntil: sent.day('nominate_until'),
		quota: number(sent, 'quota') ?? Number.NaN,
		letterNumber: sent.text('letter_number'),
		letterOn: sent.day('letter_on'),
		note: sent.text('note'),
		conditions: {
			staffKinds: sent.all('staff_kinds') as StaffKind[],
			minRank: sent.text('min_rank') || null,
			minServiceYears: number(sent, 'min_service_years'),
			language: Object.keys(languageTests).flatMap((test) => {
				const text = sent.text(`language.${test}`).replace(',', '.');
				return text === '' ? [] : [{ test: test as LanguageTest, score: Number(text) }];
			}),
			notGoneWithinYears: number(sent, 'not_gone_within_years')
		},
		criteria: criterionKeys.flatMap((key) => {
			const weight = number(sent, `weight.${key}`);
			return weight === null || weight === 0 ? [] : [{ key, weight }];
		}),
		floors: {
			women: number(sent, 'floor_women') ?? 0,
			notCivilServants: number(sent, 'floor_not_civil_servants') ?? 0
		},
		mostPerUnit: number(sent, 'most_per_unit'),
		reserves: number(sent, 'reserves') ?? 0,
		nomineesPerPlace: number(sent, 'nominees_per_place') ?? Number.NaN,
		costs: readCosts(sent),
		units: sent.all('units').map((unitId) => ({ unitId, weight: number(sent, `unit.${unitId}`) ?? 1 }))
	};
}

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'open',
			texts: 'every',
			lists: ['topics', 'staff_kinds', 'units'],
			days: ['starts_on', 'ends_on', 'nominate_until', 'letter_on'],
			faults: textIn(event.locals.language).training.faults,
			work: (ctx, sent) => openOffer(ctx, readOffer(sent)),
			to: ({ id }) => href(event.locals.language, 'deskTrainingOffer', { id }, { done: 'opened' })
		})
};
