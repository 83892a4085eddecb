import { orError } from '$lib/refused-page';
import { paperAnswer } from '$lib/server/hall/document-answer';
import { makeInstructionPaper } from '$lib/server/modules/correspondence';
import type { RequestHandler } from './$types';

/** The usual instruction sheet as it was given, to print, sign and scan back. */
export const GET: RequestHandler = async ({ locals, params }) =>
	paperAnswer(orError(locals.language, await makeInstructionPaper(locals.ctx, params.id)));
