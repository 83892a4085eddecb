import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import {
	donorReportDays,
	donorReportFields,
	donorReportTexts,
	reportLine,
	reportPaperLinks
} from '$lib/server/hall/donor-report-forms';
import { projectHead } from '$lib/server/hall/office-projects';
import { addDonorReport, listReportsOfProject, readOfficeProject } from '$lib/server/modules/funding';
import { allows } from '$lib/server/modules/identity';
import { listUnits } from '$lib/server/modules/organisations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

/** As many papers as a table bears; an older report is made from its obligation's page. */
const mostPapers = 12;

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const project = orError(language, await readOfficeProject(ctx, params.id));
	const duties = orError(language, await listReportsOfProject(ctx, params.id));
	const mayAdd = project.isOwn && allows(ctx.actor, 'project.write');
	const units = mayAdd ? await listUnits(ctx) : [];
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).donorReports;
	const today = ctx.clock.today();
	const linkTo = (place: { id: string; paper: string }, query: Record<string, string>) =>
		href(language, 'deskProjectReport', place, query);
	const papers = duties
		.filter(({ kind, state }) => kind === 'report' && state !== 'waived' && state !== 'accepted')
		.slice(0, mostPapers)
		.map((duty) => ({
			key: duty.id,
			name: duty.due_on ? words.paperFor(duty.what, writeDay(duty.due_on, language, 'long')) : duty.what,
			links: reportPaperLinks(project, duty.id, language, linkTo)
		}));
	return {
		key: randomUUID(),
		head: projectHead(project, 'reports', language),
		done: url.searchParams.get('done'),
		lines: duties.map((duty) => reportLine(duty, today, language)),
		papers: [
			{ key: 'now', name: words.paperNow, links: reportPaperLinks(project, undefined, language, linkTo) },
			...papers
		],
		fields: mayAdd ? donorReportFields(project, isRefusal(units) ? [] : units, language) : [],
		mayAdd,
		calendar: href(language, 'deskReportCalendar')
	};
};

export const actions: Actions = {
	report: (event) => {
		const { language } = event.locals;
		const { obligations, officeProjects, donorReports } = textIn(language);
		return answerForm(event, {
			act: 'report',
			texts: donorReportTexts,
			days: donorReportDays,
			faults: { ...obligations.faults, ...officeProjects.faults, ...donorReports.faults },
			work: (ctx, sent) =>
				addDonorReport(ctx, event.params.id, {
					kind: sent.text('kind'),
					what: sent.text('what'),
					partner_id: sent.text('partner_id'),
					unit_id: sent.text('unit_id'),
					recurrence: sent.text('recurrence'),
					basis: sent.text('basis'),
					due_on: sent.day('due_on'),
					recurs_until: sent.day('recurs_until')
				}),
			to: () => href(language, 'deskProjectReports', { id: event.params.id }, { done: 'report' })
		});
	}
};
