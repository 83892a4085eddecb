import { orError } from '$lib/refused-page';
import { documentAnswer } from '$lib/server/hall/document-answer';
import { openOwnPaper } from '$lib/server/modules/cooperation';
import type { RequestHandler } from './$types';

/** A paper of one's own case, for the applicant who came by the link in a mail. The number alone opens none. */
export const GET: RequestHandler = async ({ locals, params }) =>
	documentAnswer(orError(locals.language, await openOwnPaper(locals.ctx, params.number, params.document)));
