import { orError } from '$lib/refused-page';
import { documentAnswer } from '$lib/server/hall/document-answer';
import { openPaperByLink } from '$lib/server/modules/cooperation';
import type { RequestHandler } from './$types';

/** A paper of the case for whoever holds a living link. */
export const GET: RequestHandler = async ({ locals, params }) =>
	documentAnswer(orError(locals.language, await openPaperByLink(locals.ctx, params.token, params.document)));
