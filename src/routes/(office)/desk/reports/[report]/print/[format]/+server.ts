import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeReport } from '$lib/server/modules/reporting';
import type { RequestHandler } from './$types';

/** A report as PDF, XLSX or CSV. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = (name: string) => url.searchParams.get(name) || undefined;
	const made = await makeReport(locals.ctx, {
		report: params.report,
		format: params.format,
		period: asked('period'),
		examples: asked('examples') === '1',
		part: asked('part')
	});
	return madePaperAnswer(orError(locals.language, made));
};
