import { orError } from '$lib/refused-page';
import { documentAnswer } from '$lib/server/hall/document-answer';
import { openVisitLetter } from '$lib/server/modules/relations';
import type { RequestHandler } from './$types';

/** Sends the letter of a request to visit to the office. */
export const GET: RequestHandler = async ({ locals, params }) =>
	documentAnswer(orError(locals.language, await openVisitLetter(locals.ctx, params.id)));
