import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeValueSheet } from '$lib/server/modules/reporting';
import type { RequestHandler } from './$types';

/** What a membership cost and brought, for the decision on its renewal. */
export const GET: RequestHandler = async ({ locals, params }) =>
	madePaperAnswer(orError(locals.language, await makeValueSheet(locals.ctx, params.id)));
