import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { printCosts } from '$lib/server/hall/training-desk';
import { printOffer } from '$lib/server/hall/training-figures';
import { readPublicOffer, writeConditions } from '$lib/server/modules/training';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const offer = orError(language, await readPublicOffer(ctx, params.id));
	const { training, trainingForms, trainingPages } = textIn(language);
	const words = trainingPages.offer;
	const number = (value: number) => writeNumber(value, language);
	const { women, notCivilServants } = offer.floors;
	return {
		record: `/api/v1/training-offers/${offer.id}`,
		offer: printOffer(offer, ctx.clock.today(), language),
		back: { href: href(language, 'training'), text: textIn(language).outward.training.title },
		facts: [
			{ label: trainingForms.page.facts.programme, value: offer.programme },
			{
				label: trainingForms.page.facts.where,
				value: [offer.place, countryName(offer.country, language)].filter(Boolean).join(', ')
			},
			{
				label: trainingForms.page.facts.quota,
				value: trainingForms.page.people(number(offer.quota))
			},
			{ label: trainingForms.page.facts.until, value: writeDay(offer.nominateUntil, language) },
			{
				label: trainingPages.cohort.topics,
				value: offer.topics.map((topic) => training.topics[topic] ?? topic).join(', ')
			}
		],
		conditions: writeConditions(offer.conditions, language).map(
			({ key, needed }) => `${training.conditions[key] ?? key}: ${needed}`
		),
		how: [
			words.howShare(number(offer.quota), number(offer.shares.length)),
			...(women + notCivilServants > 0 ? [words.howFloors(number(women), number(notCivilServants))] : []),
			words.howMerit,
			words.howFail,
			words.howSame
		],
		criteria: offer.criteria.map(
			({ key, weight }) =>
				`${training.criteria[key] ?? key}, ${number(weight)}% (${training.criteriaHow[key] ?? ''})`
		),
		costs: printCosts(offer.costs, language),
		shares: offer.shares.map((share) => ({
			unit: share.unit,
			weight: number(share.weight),
			sent: number(share.sentBefore),
			places: number(share.places)
		})),
		cohort: offer.cohortId ? href(language, 'cohort', { id: offer.cohortId }) : undefined
	};
};
