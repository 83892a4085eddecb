import { href } from '$lib/addresses';
import type { Award, Initiative, LearningLink } from '$lib/server/modules/portfolio';
import { countryName } from '$lib/server/platform/country-names';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { healthMark, reasonText } from './health-reason';
import { inTree, takenText } from './portfolio-words';

/** A record of the portfolio as a public list shows it: one line of the tree. */
export function printInitiative(one: Initiative, language: Language) {
	const words = textIn(language).portfolio;
	return {
		id: one.id,
		kind: words.kinds[one.kind] ?? one.kind,
		name: one.name[language],
		summary: one.summary?.[language],
		href: href(language, 'initiative', { id: one.id }),
		since: one.sinceYear === null ? undefined : String(one.sinceYear),
		stage: one.stage ? words.stages[one.stage] : undefined,
		unit: one.unit ?? undefined,
		taken:
			takenText(
				{ days: one.standardDays, unit: one.standardUnit, taken: one.latest?.averageDays ?? null },
				language
			) || undefined,
		health: healthMark(one.health, language),
		why: one.health.reasons[0] && reasonText(one.health.reasons[0], language),
		example: one.isExample,
		sources: sourceNotes(one.sources, language)
	};
}

/** Areas with their programmes, services and initiatives, in the order of the tree. */
export const printTree = (all: readonly Initiative[], language: Language) =>
	inTree(all.map((one) => ({ ...one, parent_id: one.parentId }))).map(({ row, depth }) => ({
		...printInitiative(row, language),
		depth
	}));

export function printAward(one: Award, language: Language) {
	return {
		id: one.id,
		name: one.name ?? undefined,
		year: one.year === null ? undefined : String(one.year),
		wording: one.wording?.[language],
		place:
			[one.place, one.country && countryName(one.country, language)].filter(Boolean).join(', ') || undefined,
		example: one.isExample,
		sources: sourceNotes(one.sources, language)
	};
}

/** Who learnt from whom, as a table shows it. */
export function printLearning(one: LearningLink, language: Language) {
	const { choices } = textIn(language).innovations.parts.learning!;
	return {
		id: one.id,
		party: one.party,
		country: one.country ? (countryName(one.country, language) ?? one.country) : undefined,
		direction: choices!.direction![one.direction] ?? one.direction,
		year: one.year === null ? undefined : String(one.year),
		what: one.what?.[language],
		visit: one.visitId ? href(language, 'visit', { id: one.visitId }) : undefined,
		example: one.isExample,
		sources: sourceNotes(one.sources, language)
	};
}
