import { orError } from '$lib/refused-page';
import { documentAnswer } from '$lib/server/hall/document-answer';
import { openBundleRun } from '$lib/server/modules/exports';
import type { RequestHandler } from './$types';

/** A finished exit bundle, for the administrator alone. */
export const GET: RequestHandler = async ({ locals, params }) =>
	documentAnswer(orError(locals.language, await openBundleRun(locals.ctx, params.id)));
