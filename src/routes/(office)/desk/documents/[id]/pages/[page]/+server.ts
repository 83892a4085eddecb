import { orError } from '$lib/refused-page';
import { answerSheet, sheetOf } from '$lib/server/hall/arrange-form';
import type { RequestHandler } from './$types';

/** A page of a scan that was just sent in, as a picture, for whoever puts its pages in order. */
export const GET: RequestHandler = async ({ locals, params }) =>
	answerSheet(orError(locals.language, await sheetOf(locals.ctx, params.id, params.page, 'desk')).bytes);
