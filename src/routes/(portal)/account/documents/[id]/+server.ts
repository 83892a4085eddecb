import { orError } from '$lib/refused-page';
import { documentAnswer } from '$lib/server/hall/document-answer';
import { openDocument } from '$lib/server/modules/cooperation';
import type { RequestHandler } from './$types';

/** A partner's own documents: of its proposals and cases, and nobody else's. */
export const GET: RequestHandler = async ({ locals, params }) =>
	documentAnswer(orError(locals.language, await openDocument(locals.ctx, params.id)));
