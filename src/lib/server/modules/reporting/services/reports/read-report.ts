import type { Day } from '$lib/server/modules/calendar';
import { registerDays, soonUntil } from '$lib/server/modules/cooperation';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { isReport, reportKeys, reports, type ReportKey } from '../../domain/reports/report-list';
import {
	daysOf,
	lastOver,
	readPeriod,
	writePeriod,
	type ReportPeriod
} from '../../domain/reports/report-period';
import { reportSections } from '../../domain/reports/report-sections';
import type { ReportTable } from '../../domain/reports/report-table';
import {
	reportAgreements,
	reportAnswers,
	reportCases,
	reportDuties,
	reportItems
} from '../../repository/report-facts';

export type Report = {
	readonly key: ReportKey;
	readonly period: ReportPeriod;
	readonly from: Day;
	/** The day for which the figures hold: the last of the period, or today where it is not over. */
	readonly to: Day;
	readonly isOver: boolean;
	/** Invented records are among the figures, since somebody asked for them. */
	readonly withExamples: boolean;
	readonly tables: readonly ReportTable[];
};

/** Every report with the period that it would be made for today. */
export async function listReports(
	ctx: Ctx
): Promise<{ key: ReportKey; halves: boolean; period: string }[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'report.read');
	if (denied) return denied;
	const today = ctx.clock.today();
	return reportKeys.map((key) => {
		const { halves } = reports[key];
		return { key, halves, period: writePeriod(lastOver(today, halves)) };
	});
}

/**
 * A report filled in from the records: every figure with the records that it counts, so that the two cannot differ.
 * Invented records are left out unless they are asked for; then each of them, and the paper, is marked (capability 92).
 * What is secret is in no report.
 *
 * `NOT_FOUND`: no such report, or a half-year of one that is made for years.
 *
 * @param input.period `2026` or `2026-1`; the last one that is over where it is not said
 */
export async function readReport(
	ctx: Ctx,
	input: { report: string; period?: string; examples?: boolean }
): Promise<Report | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'report.read');
	if (denied) return denied;
	if (!isReport(input.report)) return refuse('NOT_FOUND');
	const { halves, sections } = reports[input.report];
	const today = ctx.clock.today();
	const period = input.period === undefined ? lastOver(today, halves) : readPeriod(input.period);
	if (!period || (period.half !== null && !halves)) return refuse('NOT_FOUND');
	const { from, to: last } = daysOf(period);
	const to = last < today ? last : today;
	const wish = { examples: input.examples === true };
	const [agreements, answers, duties, cases, items] = await ctx.db.together([
		reportAgreements(wish),
		reportAnswers(wish),
		reportDuties(wish),
		reportCases(wish),
		reportItems(wish)
	]);
	const facts = { agreements, answers, duties, cases, items };
	const span = { from, to, soon: to === today ? registerDays(ctx).soon : soonUntil(to, 6) };
	return {
		key: input.report,
		period,
		from,
		to,
		isOver: last < today,
		withExamples: wish.examples,
		tables: sections.map((section) => reportSections[section](facts, span))
	};
}
