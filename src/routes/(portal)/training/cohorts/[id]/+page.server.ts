import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { printCosts } from '$lib/server/hall/training-desk';
import { printCohort } from '$lib/server/hall/training-words';
import { readPublicCohort } from '$lib/server/modules/training';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const cohort = orError(language, await readPublicCohort(ctx, params.id));
	const { outward, training, trainingPages, site } = textIn(language);
	const words = trainingPages.cohort;
	const country = cohort.country ?? cohort.programmeCountry;
	const day = (value: string) => writeDay(value, language);
	return {
		record: `/api/v1/cohorts/${cohort.id}`,
		cohort: printCohort(cohort, language),
		back: { href: href(language, 'training'), text: outward.training.title },
		facts: [
			{ label: outward.training.programme, value: cohort.programme },
			{
				label: outward.country.place,
				value: [cohort.place, countryName(country, language)].filter(Boolean).join(', '),
				href: href(language, 'country', { country })
			},
			{
				label: outward.training.participants,
				value:
					cohort.participants === null
						? undefined
						: outward.training.people(writeNumber(cohort.participants, language)),
				note: cohort.participantsNote?.[language],
				unknown: site.notStated
			},
			...(cohort.topics.length > 0
				? [
						{
							label: words.topics,
							value: cohort.topics.map((topic) => training.topics[topic] ?? topic).join(', ')
						}
					]
				: []),
			...(cohort.decreeNumber && cohort.decreeOn
				? [{ label: words.decree, value: cohort.decreeNumber, note: day(cohort.decreeOn) }]
				: []),
			...(cohort.departedOn ? [{ label: words.departed, value: day(cohort.departedOn) }] : []),
			...(cohort.returnedOn ? [{ label: words.returned, value: day(cohort.returnedOn) }] : [])
		],
		people: cohort.people.map((person, place) => ({ key: String(place), ...person })),
		peopleNone:
			cohort.status === 'decreed'
				? cohort.namesPublic
					? undefined
					: words.peopleHidden
				: words.peopleReported,
		units: cohort.units.map(({ unit, people }) => ({
			label: unit,
			value: people,
			text: writeNumber(people, language)
		})),
		costs: printCosts(cohort.costs, language),
		applied: cohort.appliedAtHome?.[language],
		outcomes: cohort.outcomes.map((one, place) => ({
			key: String(place),
			text: one.introduced,
			after: words.after(writeNumber(one.months, language), one.unit)
		}))
	};
};
