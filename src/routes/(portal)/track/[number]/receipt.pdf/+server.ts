import { orError } from '$lib/refused-page';
import { paperAnswer } from '$lib/server/hall/document-answer';
import { makeReceipt } from '$lib/server/modules/cooperation';
import type { RequestHandler } from './$types';

/** The receipt as a sheet, for whoever proposed or may see the case; the number alone does not open it. */
export const GET: RequestHandler = async ({ locals, params }) =>
	paperAnswer(orError(locals.language, await makeReceipt(locals.ctx, params.number)));
