import { orError } from '$lib/refused-page';
import { documentAnswer } from '$lib/server/hall/document-answer';
import { openProjectDocument } from '$lib/server/modules/funding';
import type { RequestHandler } from './$types';

/** Sends a photograph or a scan of a project to the office. */
export const GET: RequestHandler = async ({ locals, params }) =>
	documentAnswer(orError(locals.language, await openProjectDocument(locals.ctx, params.id, params.document)));
