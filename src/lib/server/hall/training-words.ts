import { href } from '$lib/addresses';
import type { Cohort, TrainingProgramme } from '$lib/server/modules/training';
import { countryName } from '$lib/server/platform/country-names';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writePartialDay, writeSpan } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import { printCosts } from './training-desk';

/** A training programme ready to be printed. */
export function printProgramme(one: TrainingProgramme, language: Language) {
	const { site, outward } = textIn(language);
	const words = outward.training;
	const unknown = site.notStated;
	return {
		id: one.id,
		name: one.name,
		country: countryName(one.country, language) ?? one.country,
		countryHref: href(language, 'country', { country: one.country }),
		facts: [
			{ label: words.provider, value: one.provider?.[language], unknown },
			{ label: words.fundedBy, value: one.fundedBy?.[language], unknown },
			{
				label: words.started,
				value: one.startedYear === null ? undefined : String(one.startedYear),
				unknown
			},
			{
				label: words.quota,
				value:
					one.quotaPerYear === null ? undefined : words.quotaPeople(writeNumber(one.quotaPerYear, language)),
				unknown
			},
			{
				label: words.topics,
				value: one.topics.length > 0 ? one.topics.map((topic) => topic[language]).join(', ') : undefined,
				unknown
			}
		].filter(({ value }) => value !== undefined || !one.isExample),
		duties: one.duties.map((duty) => duty[language]),
		outcomes: one.outcomes.map((outcome) => ({
			text: outcome[language],
			sources: sourceNotes(
				one.sources.filter((source) => source.key === outcome.source),
				language
			)
		})),
		toApplyAtHome: one.toApplyAtHome.map((thing) => thing[language]),
		costs: printCosts(one.costs, language),
		example: one.isExample,
		sources: sourceNotes(one.sources, language)
	};
}

/** A cohort ready to be printed: a span where both ends are known to the day. */
export function printCohort(one: Cohort, language: Language) {
	const { site, outward } = textIn(language);
	const words = outward.training;
	const when =
		one.startsOn === null
			? site.notKnown
			: one.precision === 'day' && one.endsOn !== null
				? writeSpan(one.startsOn, one.endsOn, language)
				: writePartialDay({ day: one.startsOn, precision: one.precision }, language, 'long');
	return {
		id: one.id,
		href: href(language, 'cohort', { id: one.id }),
		programme: one.programme,
		country: countryName(one.programmeCountry, language) ?? one.programmeCountry,
		theme: one.theme ?? words.themeNone,
		themeKnown: one.theme !== null,
		when,
		participants:
			one.participants === null ? undefined : words.people(writeNumber(one.participants, language)),
		participantsNote: one.participantsNote?.[language],
		from: one.fromUnits.map((unit) => unit[language]).join(', ') || undefined,
		sentOff:
			one.sendOffOn === null
				? undefined
				: words.sentOff(
						writePartialDay({ day: one.sendOffOn, precision: 'day' }, language),
						one.sendOffPlace ?? site.notKnown
					),
		status: words.statuses[one.status],
		tone:
			one.status === 'planned'
				? ('going' as const)
				: one.status === 'decreed'
					? ('good' as const)
					: one.status === 'cancelled'
						? ('ended' as const)
						: ('neutral' as const),
		example: one.isExample,
		sources: sourceNotes(one.sources, language)
	};
}
