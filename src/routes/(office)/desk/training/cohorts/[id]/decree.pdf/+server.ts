import { orError } from '$lib/refused-page';
import { documentAnswer, madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeDecreeCopy, openDecreeScan } from '$lib/server/modules/training';
import type { RequestHandler } from './$types';

/** The decree with the names as it was signed; with `scan` the signed paper itself. */
export const GET: RequestHandler = async ({ locals, params, url }) =>
	url.searchParams.has('scan')
		? documentAnswer(orError(locals.language, await openDecreeScan(locals.ctx, params.id)))
		: madePaperAnswer(orError(locals.language, await makeDecreeCopy(locals.ctx, params.id)));
