import { href } from '$lib/addresses';
import type { FundingReport, Project } from '$lib/server/modules/funding';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { decimal } from '$lib/written/decimal';
import { moneyOf, writeMoney } from '$lib/written/money';
import { writePercent } from '$lib/written/numbers';
import { stageTag } from './office-projects';
import { printFunding } from './project-money-words';

/** One source's figure, ready to be printed: what it counts, when, and in the source's own words what it is. */
export function printReport(one: FundingReport, language: Language) {
	const words = textIn(language).outward.projects;
	return {
		id: one.id,
		measure: words.measures[one.measure] ?? one.measure,
		amount:
			one.amount === null || one.currency === null
				? undefined
				: writeMoney(moneyOf(decimal(one.amount), one.currency), language),
		year: one.asOfYear === null ? undefined : String(one.asOfYear),
		partner: one.partner ?? undefined,
		called: one.instrument ? words.calledAs(one.instrument[language]) : undefined,
		channel: one.channel?.[language],
		state: [
			one.status?.[language],
			one.progressPercent === null
				? undefined
				: words.progress(writePercent(one.progressPercent, language), one.progressOf?.[language] ?? '')
		].filter((part) => part !== undefined),
		note: one.note?.[language],
		taken:
			one.takenOn === null
				? undefined
				: words.taken(one.takenBy ?? '', writeDay(one.takenOn, language, 'long'), one.takenWhy ?? ''),
		sources: sourceNotes(one.sources, language)
	};
}

export type PrintedReport = ReturnType<typeof printReport>;

/** From one day to another; what is not known says so, and nothing stands where neither is. */
function spanOf(from: string | null, to: string | null, language: Language): string | undefined {
	if (from === null && to === null) return undefined;
	const words = textIn(language).officeProjects.one;
	const written = (day: string | null) => (day === null ? words.open : writeDay(day, language, 'long'));
	return words.span(written(from), written(to));
}

/** A project ready to be printed, with all its figures side by side. */
export function printProject(one: Project, language: Language) {
	const { outward, projectMoney } = textIn(language);
	const known = new Set(one.parties.map(({ partnerId }) => partnerId));
	return {
		id: one.id,
		title: one.title[language],
		href: href(language, 'project', { id: one.id }),
		summary: one.summary?.[language],
		stage: stageTag(one.stage, language),
		sector: one.sector === null ? undefined : (projectMoney.sectors[one.sector] ?? one.sector),
		planned: spanOf(one.plannedStart, one.plannedEnd, language),
		actual: spanOf(one.actualStart, one.actualEnd, language),
		unit: one.unit ?? undefined,
		agreementHref:
			one.agreementId === null ? undefined : href(language, 'agreement', { id: one.agreementId }),
		fundings: one.fundings.map((funding) =>
			printFunding(funding, language, (id) => (known.has(id) ? href(language, 'partner', { id }) : undefined))
		),
		location: one.location ?? undefined,
		parties: one.parties.map((party) => ({
			name: party.name,
			href: href(language, 'partner', { id: party.partnerId }),
			role: outward.projects.roles[party.role]
		})),
		note: one.note?.[language],
		example: one.isExample,
		reports: one.reports.map((report) => printReport(report, language)),
		sources: sourceNotes(one.sources, language)
	};
}
