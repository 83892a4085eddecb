import { orError } from '$lib/refused-page';
import { documentAnswer } from '$lib/server/hall/document-answer';
import { passOf } from '$lib/server/hall/seat-pass';
import { openSeatPaper } from '$lib/server/modules/cooperation';
import type { RequestHandler } from './$types';

/** The paper that waits for a signature, for whoever proved the address of the personal link. */
export const GET: RequestHandler = async ({ locals, params, cookies, url }) =>
	documentAnswer(
		orError(locals.language, await openSeatPaper(locals.ctx, params.seat, passOf(cookies, url)))
	);
