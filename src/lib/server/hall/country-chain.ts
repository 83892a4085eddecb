import { mayBecomeObligation, type Meeting, type Visit } from '$lib/server/modules/relations';
import type { Cohort, TrainingProgramme } from '$lib/server/modules/training';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writePartialDay } from '$lib/written/dates';
import { lastDayOf } from '$lib/written/partial-day';
import { printCohort } from './training-words';

/** One link of the chain; `key` marks the end that is still open. */
export type Link = {
	sort: string;
	what: string;
	when: { text: string; day?: string };
	note?: string;
	key?: boolean;
};

/** What is known to the month or year only stands at its end, after the days that lie in it. */
function sortOf(day: string | null | undefined, precision: 'day' | 'month' | 'year', place = 1): string {
	return day ? `${lastDayOf({ day, precision })} ${place}` : '0000';
}

/** One line across all sources, from the first meeting to what was applied at home (which nobody has recorded). */
export function chainOf(
	{ visits, meetings }: { visits: readonly Visit[]; meetings: readonly Meeting[] },
	{ programmes, cohorts }: { programmes: readonly TrainingProgramme[]; cohorts: readonly Cohort[] },
	language: Language
): Link[] {
	const { outward, site } = textIn(language);
	const noted = (isExample: boolean, note?: string) =>
		[isExample ? site.example : '', note].filter(Boolean).join(' · ') || undefined;
	const day = (text: string, precision: 'day' | 'month' | 'year') => ({
		text: writePartialDay({ day: text, precision }, language, 'long'),
		day: precision === 'day' ? text : undefined
	});
	const links: Link[] = [
		...visits.map((one): Link => {
			const answered = visits.find((other) => other.answersVisitId === one.id);
			return {
				// A visit of unknown day lies before the one that returns it.
				sort: sortOf(one.startsOn ?? answered?.startsOn, one.precision, one.startsOn === null ? 0 : 1),
				what: one.title[language],
				when: one.startsOn === null ? { text: outward.unknownDay } : day(one.startsOn, one.precision),
				note: noted(
					one.isExample,
					one.statements.some(mayBecomeObligation)
						? `${outward.country.offered}: ${one.statements
								.filter(mayBecomeObligation)
								.map(({ text }) => text[language])
								.join('; ')}`
						: one.dateNote?.[language]
				)
			};
		}),
		...meetings.map((one): Link => ({
			sort: sortOf(one.heldOn, 'day'),
			what: one.title,
			when: one.heldOn === null ? { text: outward.unknownDay } : day(one.heldOn, 'day'),
			note: noted(one.isExample)
		})),
		...programmes
			.filter((one) => one.startedYear !== null)
			.map((one): Link => ({
				sort: sortOf(`${one.startedYear}-01-01`, 'year'),
				what: outward.country.programmeBegins(one.name),
				when: { text: String(one.startedYear) }
			})),
		...cohorts.map((one): Link => {
			const printed = printCohort(one, language);
			return {
				sort: sortOf(one.startsOn, one.precision),
				what: printed.themeKnown ? `${outward.country.cohort}: ${printed.theme}` : outward.country.cohort,
				when: { text: printed.when, day: one.precision === 'day' ? (one.startsOn ?? undefined) : undefined },
				note: noted(one.isExample, [printed.participants, printed.status].filter(Boolean).join(' · '))
			};
		})
	].toSorted((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0));
	if (programmes.some((one) => one.toApplyAtHome.length > 0))
		links.push({
			sort: '9999',
			what: outward.country.outcome,
			when: { text: outward.country.outcomeNow },
			note: outward.country.outcomeNone,
			key: true
		});
	return links;
}
