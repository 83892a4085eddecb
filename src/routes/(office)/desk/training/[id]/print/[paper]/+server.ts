import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeSelectionPaper, selectionPapers, type SelectionPaper } from '$lib/server/modules/training';
import { refuse } from '$lib/server/platform/refusal';
import type { RequestHandler } from './$types';

const isPaper = (name: string): name is SelectionPaper =>
	(selectionPapers as readonly string[]).includes(name);

/** The draft decree as PDF or DOCX, and why each person was chosen or not. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const made = isPaper(params.paper)
		? await makeSelectionPaper(locals.ctx, params.id, params.paper)
		: refuse('NOT_FOUND');
	return madePaperAnswer(orError(locals.language, made));
};
