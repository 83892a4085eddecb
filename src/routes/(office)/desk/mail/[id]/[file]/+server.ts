import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { readMailFile } from '$lib/server/modules/notifications';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) =>
	madePaperAnswer(orError(locals.language, await readMailFile(locals.ctx, params.id, params.file)));
