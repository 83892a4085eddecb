import { href } from '$lib/addresses';
import {
	reciprocityOf,
	type Meeting,
	type PublicSisterCity,
	type Visit
} from '$lib/server/modules/relations';
import { isCounted, type Cohort } from '$lib/server/modules/training';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay, writePartialDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import { stageMark } from './membership-words';

/** A sister city as everybody reads it: where it stands, how it came there, by what the two compare. */
export function printSister(city: PublicSisterCity, language: Language) {
	const { parts } = textIn(language).memberships.sister;
	const names = parts.stage!.choices!.stage!;
	const { criterion, answer } = parts.criterion!.choices!;
	return {
		id: city.id,
		name: city.name,
		href: href(language, 'country', { country: city.country }),
		country: countryName(city.country, language) ?? city.country,
		purpose: city.purpose?.[language],
		note: city.note?.[language],
		example: city.isExample,
		stage: stageMark(city.stage, language),
		stages: city.stages.map(({ stage, happenedOn, reference }) =>
			[writeDay(happenedOn, language, 'long'), names[stage] ?? stage, reference].filter(Boolean).join(' · ')
		),
		criteria: city.criteria.map((one) => ({
			key: one.criterion,
			name: criterion![one.criterion] ?? one.criterion,
			answer: answer![one.answer] ?? one.answer,
			ours: one.ours,
			theirs: one.theirs
		}))
	};
}

type Dated = { readonly day: string; readonly precision: 'day' | 'month' | 'year'; readonly what: string };

/**
 * The first contact on record with a country and how visits stand between the two. What is invented for the
 * demonstration is in no public figure; the office sees it with the rest.
 */
export function printBalance(
	of: { visits: readonly Visit[]; meetings: readonly Meeting[]; cohorts: readonly Cohort[] },
	language: Language,
	withExamples = false
) {
	const words = textIn(language).memberships.country;
	const visits = of.visits.filter(({ isExample }) => withExamples || !isExample);
	const balance = reciprocityOf(visits);
	const named = (ids: readonly string[]) =>
		visits
			.filter(({ id }) => ids.includes(id))
			.map((visit) => ({ href: href(language, 'visit', { id: visit.id }), text: visit.title[language] }));
	const dated: Dated[] = [
		...visits.map(({ startsOn, precision, title }) => ({
			day: startsOn ?? '',
			precision,
			what: title[language]
		})),
		...of.meetings
			.filter(({ isExample }) => withExamples || !isExample)
			.map(({ heldOn, title }) => ({
				day: heldOn ?? '',
				precision: 'day' as const,
				what: title
			})),
		...of.cohorts
			.filter((cohort) => isCounted({ ...cohort, isExample: cohort.isExample && !withExamples }))
			.map(({ startsOn, precision, theme, programme }) => ({
				day: startsOn ?? '',
				precision,
				what: theme ?? programme
			}))
	];
	const first = dated.filter(({ day }) => day !== '').toSorted((one, two) => (one.day < two.day ? -1 : 1))[0];
	return {
		first: first ? { when: writePartialDay(first, language, 'long'), what: first.what } : undefined,
		line: words.balanceLine(writeNumber(balance.incoming, language), writeNumber(balance.outgoing, language)),
		toReturn: named(balance.toReturn),
		awaited: named(balance.awaited),
		any: balance.incoming + balance.outgoing > 0
	};
}
