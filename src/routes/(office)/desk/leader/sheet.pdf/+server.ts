import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeLeaderSheet } from '$lib/server/hall/leader-sheet';
import { readLeaderPage } from '$lib/server/modules/reporting';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { ctx, language } }) =>
	madePaperAnswer(await makeLeaderSheet(orError(language, await readLeaderPage(ctx)), ctx, language));
