import { renderPdf, type OfficeTextData } from '$lib/server/platform/pdf';
import { renderOfficeWord } from '$lib/server/platform/word';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { officeLetterhead } from '$lib/server/modules/cooperation';
import {
	listReportsOfProject,
	readOfficeProject,
	readProjectCare,
	readProjectHandovers,
	readProjectWorks,
	reportPeriod
} from '$lib/server/modules/funding';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { chaptersOf, ledgerOf, type ReportMatter } from './project-report-chapters';

export const projectReportNames = [
	'laporan-proyek.pdf',
	'laporan-proyek.docx',
	'project-report.pdf',
	'project-report.docx'
] as const;
export type ProjectReportName = (typeof projectReportNames)[number];

type Paper = { readonly fileName: string; readonly mediaType: string; readonly bytes: Buffer };
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const dotted = '……………………………………';

/**
 * A progress report to a donor, filled from the record: money of each instrument with what moved in the period,
 * physical progress, milestones, tenders, open risks, safeguards, handovers, and the ledger as an annex. What only
 * people can say is left as lines to be written. Made anew each time, in Indonesian or English; a draft until its
 * signature.
 *
 * @param dutyId the report that is owed: its period runs from the one before it to its day; without one, up to today
 * @returns `NOT_FOUND` for a project, or a duty of it, that this reader does not have
 */
export async function makeProjectReport(
	ctx: Ctx,
	projectId: string,
	name: ProjectReportName,
	dutyId?: string
): Promise<Paper | AuthorisationRefusal | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'>> {
	const language: Language = name.startsWith('project-report') ? 'en' : 'id';
	const [project, works, care, handovers, duties] = await Promise.all([
		readOfficeProject(ctx, projectId),
		readProjectWorks(ctx, projectId),
		readProjectCare(ctx, projectId),
		readProjectHandovers(ctx, projectId),
		listReportsOfProject(ctx, projectId)
	]);
	if (isRefusal(project)) return project;
	if (isRefusal(works)) return works;
	if (isRefusal(care)) return care;
	if (isRefusal(handovers)) return handovers;
	if (isRefusal(duties)) return duties;
	const duty = duties.find(({ id }) => id === dutyId);
	if (dutyId !== undefined && !duty) return refuse('NOT_FOUND');
	const today = ctx.clock.today();
	const series = duties.filter(({ series_id }) => series_id === duty?.series_id);
	const start = project.actualStart ?? project.plannedStart;
	const period = reportPeriod(
		duty?.due_on ?? today,
		series.map(({ due_on }) => due_on),
		start
	);
	const matter: ReportMatter = { project, works, care, handovers, period, today, language };
	const { donorReports, officePapers } = textIn(language);
	const words = donorReports.report;
	const day = (value: string) => writeDay(value, language, 'long');
	const title = project.title[language];
	const funders = project.parties.filter(({ role }) => role === 'funding').map(({ name }) => name);
	const opening =
		period.from === null
			? words.openingTo(title, day(period.to))
			: words.opening(title, day(period.from), day(period.to));
	const ledger = ledgerOf(matter);
	const data: OfficeTextData = {
		form: 'outline',
		letterhead: await officeLetterhead(ctx),
		heading: [words.heading, title.toUpperCase()],
		recipients: [],
		opening: duty
			? `${opening} ${words.openingFor(duty.what, duty.other_name ?? (funders.join(', ') || donorReports.form.division))}`
			: opening,
		parties: [],
		between: [],
		sections: chaptersOf(matter),
		closing: words.closing,
		place: officePapers.place(ctx.tenant.shortName),
		signedOn: null,
		signatures: [
			{
				designation: null,
				who: { capacity: [(project.unit ?? ctx.tenant.name).toUpperCase()], name: dotted }
			}
		],
		annexes: ledger.rows.length === 0 ? [] : [{ title: words.ledger, table: ledger }],
		draft: words.draft(day(today)),
		verification: null
	};
	const request = {
		data,
		language,
		title: `${words.heading}: ${title}`,
		author: ctx.tenant.name,
		example: project.isExample
	} as const;
	return name.endsWith('.docx')
		? { fileName: `${words.file}.docx`, mediaType: wordType, bytes: await renderOfficeWord(request) }
		: {
				fileName: `${words.file}.pdf`,
				mediaType: 'application/pdf',
				bytes: await renderPdf({ template: 'office-text', ...request })
			};
}
