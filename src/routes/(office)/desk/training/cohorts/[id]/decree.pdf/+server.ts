import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeDecreeCopy } from '$lib/server/modules/training';
import type { RequestHandler } from './$types';

/** The decree with the names, as it was signed. */
export const GET: RequestHandler = async ({ locals, params }) =>
	madePaperAnswer(orError(locals.language, await makeDecreeCopy(locals.ctx, params.id)));
