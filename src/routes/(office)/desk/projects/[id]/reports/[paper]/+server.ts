import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeProjectReport, projectReportNames, type ProjectReportName } from '$lib/server/modules/reporting';
import { refuse } from '$lib/server/platform/refusal';
import type { RequestHandler } from './$types';

const isPaper = (name: string): name is ProjectReportName =>
	(projectReportNames as readonly string[]).includes(name);

/** A project's report to its donor, filled from the record, as PDF or Word. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const duty = url.searchParams.get('duty') ?? undefined;
	const made = isPaper(params.paper)
		? await makeProjectReport(locals.ctx, params.id, params.paper, duty)
		: refuse('NOT_FOUND');
	return madePaperAnswer(orError(locals.language, made));
};
