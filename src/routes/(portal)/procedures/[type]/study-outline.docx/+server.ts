import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { studyOutline } from '$lib/server/modules/cooperation';
import type { RequestHandler } from './$types';

/** The outline of a feasibility study, to be written in by whoever proposes. */
export const GET: RequestHandler = async ({ locals, params }) =>
	madePaperAnswer(orError(locals.language, await studyOutline(locals.ctx, params.type)));
