import { orError } from '$lib/refused-page';
import { fileAnswer } from '$lib/server/hall/document-answer';
import { openDeskList } from '$lib/server/hall/lists';
import type { RequestHandler } from './$types';

/** A list of the desk as CSV, XLSX or PDF, under the filters and the permission of its page. */
export const GET: RequestHandler = async ({ locals, params, url }) =>
	fileAnswer(
		orError(locals.language, await openDeskList(locals.ctx, params.list, params.format, url.searchParams))
	);
