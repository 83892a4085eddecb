import { href } from '$lib/addresses';
import type { FundingReport, Project } from '$lib/server/modules/funding';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { decimal } from '$lib/written/decimal';
import { moneyOf, writeMoney } from '$lib/written/money';
import { writePercent } from '$lib/written/numbers';

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
		sources: sourceNotes(one.sources, language)
	};
}

export type PrintedReport = ReturnType<typeof printReport>;

/** A project ready to be printed, with all its figures side by side. */
export function printProject(one: Project, language: Language) {
	const { outward } = textIn(language);
	return {
		id: one.id,
		title: one.title[language],
		href: href(language, 'project', { id: one.id }),
		sector: one.sector === null ? undefined : (outward.projects.sectors[one.sector] ?? one.sector),
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
