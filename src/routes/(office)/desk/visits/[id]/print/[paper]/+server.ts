import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeVisitPaper, visitPaperNames, type VisitPaperName } from '$lib/server/modules/reporting';
import { refuse } from '$lib/server/platform/refusal';
import type { RequestHandler } from './$types';

const isPaper = (name: string): name is VisitPaperName =>
	(visitPaperNames as readonly string[]).includes(name);

/** The background pack and the press release of a visit, as PDF or Word. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const made = isPaper(params.paper)
		? await makeVisitPaper(locals.ctx, params.id, params.paper)
		: refuse('NOT_FOUND');
	return madePaperAnswer(orError(locals.language, made));
};
