import { orError } from '$lib/refused-page';
import { fileAnswer } from '$lib/server/hall/document-answer';
import { openPublicPaper } from '$lib/server/hall/lists/public-lists';
import type { RequestHandler } from './$types';

/** A public list as PDF, under the filters of its page. */
export const GET: RequestHandler = async ({ locals: { ctx, language }, params, url, getClientAddress }) =>
	fileAnswer(
		orError(
			language,
			await openPublicPaper(ctx, { address: getClientAddress() }, params.list, url.searchParams)
		)
	);
