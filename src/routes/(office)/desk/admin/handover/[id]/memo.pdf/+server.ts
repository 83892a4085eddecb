import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeHandoverMemo } from '$lib/server/modules/lifecycle';
import type { RequestHandler } from './$types';

/** The memorandum of a handover. */
export const GET: RequestHandler = async ({ locals, params }) =>
	madePaperAnswer(orError(locals.language, await makeHandoverMemo(locals.ctx, params.id)));
