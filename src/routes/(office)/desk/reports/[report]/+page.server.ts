import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { figureOf, periodName, shownReport } from '$lib/server/hall/report-view';
import { readPeriod, readReport, writePeriod, type Report } from '$lib/server/modules/reporting';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const asked = url.searchParams.get('period') || undefined;
	const examples = url.searchParams.get('examples') === '1';
	const report = orError(language, await readReport(ctx, { report: params.report, period: asked, examples }));
	const words = textIn(language).reports;
	const period = writePeriod(report.period);
	const mark = (isIn: boolean) => (isIn ? '1' : undefined);
	const here = (query: Record<string, string | undefined>) =>
		href(language, 'deskReport', { report: report.key }, { period, examples: mark(examples), ...query });
	const paper = (format: string) =>
		href(language, 'deskReportPaper', { report: report.key, format }, { period, examples: mark(examples) });
	return {
		title: words.titles[report.key],
		lead: words.leads[report.key],
		period: periodName(report, language),
		days: words.span(writeDay(report.from, language, 'long'), writeDay(report.to, language, 'long')),
		isOver: report.isOver,
		withExamples: examples,
		periods: choicesOf(report, language, Number(ctx.clock.today().slice(0, 4))).map((one) => ({
			text: periodName({ period: readPeriod(one)! }, language),
			href: here({ period: one }),
			current: one === period
		})),
		otherExamples: here({ examples: mark(!examples) }),
		papers: [
			{ text: words.print, href: paper('pdf') },
			{ text: words.sheet, href: paper('xlsx') }
		],
		back: here({}),
		tables: shownReport(report, language),
		figure: figureOf(report, url.searchParams.get('figure') ?? '', language)
	};
};

/** The year of the report and its halves, and the years beside it. */
function choicesOf(report: Report, language: Language, thisYear: number): string[] {
	const { year, half } = report.period;
	const years = [year - 1, year, year + 1].filter((one) => one <= thisYear);
	const isHalved =
		half !== null || ['tkksd', 'governor', 'units', 'partners', 'council'].includes(report.key);
	return years.flatMap((one) => (isHalved ? [`${one}-1`, `${one}-2`, String(one)] : [String(one)]));
}
