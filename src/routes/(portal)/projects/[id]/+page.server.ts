import { error } from '@sveltejs/kit';
import { printEntry } from '$lib/server/hall/project-money-words';
import { printProject, printReport } from '$lib/server/hall/project-words';
import { conflictingFigures, findProject, readPublishedEntries } from '$lib/server/modules/funding';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const [project, entries] = await Promise.all([
		findProject(ctx, params.id),
		readPublishedEntries(ctx, params.id)
	]);
	if (isRefusal(project)) error(404, { message: textIn(language).common.errorPage.notFound });
	return {
		project: printProject(project, language),
		entries: entries.map((entry) => printEntry(entry, project.fundings, language)),
		conflicts: conflictingFigures(project.reports).map((group) =>
			group.map((report) => printReport(report, language))
		)
	};
};
