import { orError } from '$lib/refused-page';
import { documentAnswer } from '$lib/server/hall/document-answer';
import { openVisitDocument } from '$lib/server/modules/relations';
import type { RequestHandler } from './$types';

/** Sends a photograph of a visit to the office. */
export const GET: RequestHandler = async ({ locals, params }) =>
	documentAnswer(orError(locals.language, await openVisitDocument(locals.ctx, params.id, params.document)));
