import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { linkedProject } from '$lib/server/hall/linked-data';
import { smallHref } from '$lib/server/hall/photo-answer';
import { printEntry, printTranches } from '$lib/server/hall/project-money-words';
import {
	printHandover,
	printMilestones,
	printProgress,
	printTender
} from '$lib/server/hall/project-work-words';
import { printProject, printReport } from '$lib/server/hall/project-words';
import {
	conflictingFigures,
	findProject,
	readPublishedEntries,
	readPublishedWorks
} from '$lib/server/modules/funding';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const [project, entries, works] = await Promise.all([
		findProject(ctx, params.id),
		readPublishedEntries(ctx, params.id),
		readPublishedWorks(ctx, params.id)
	]);
	if (isRefusal(project)) error(404, { message: textIn(language).site.errorPage.notFound });
	return {
		project: printProject(project, language),
		linked: linkedProject(project, ctx, language),
		entries: entries.map((entry) => printEntry(entry, project.fundings, language)),
		tranches: printTranches(works.tranches, entries, project.fundings, ctx.clock.today(), language),
		progress: works.progress.map((one) => ({
			...printProgress(one, works.components, language),
			photos: one.photos.map(({ id, caption }) => {
				const whole = href(language, 'projectPhoto', { id: params.id, photo: id });
				return { id, caption, href: whole, small: smallHref(whole) };
			})
		})),
		milestones: printMilestones(works.milestones, ctx.clock.today(), language),
		tenders: works.tenders.map((tender) => printTender(tender, language)),
		handovers: works.handovers.map((handover) => printHandover(handover, language)),
		conflicts: conflictingFigures(project.reports).map((group) =>
			group.map((report) => printReport(report, language))
		)
	};
};
