import { orError } from '$lib/refused-page';
import { answerSheet, sheetOf } from '$lib/server/hall/arrange-form';
import type { RequestHandler } from './$types';

/** A page of what somebody photographed and sent in, as a picture, for whoever sent it. */
export const GET: RequestHandler = async ({ locals, params }) =>
	answerSheet(orError(locals.language, await sheetOf(locals.ctx, params.id, params.page, 'own')).bytes);
