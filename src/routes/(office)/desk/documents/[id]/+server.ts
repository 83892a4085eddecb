import { orError } from '$lib/refused-page';
import { documentAnswer } from '$lib/server/hall/document-answer';
import { openDocument } from '$lib/server/modules/cooperation';
import type { RequestHandler } from './$types';

/** Downloads a document of a case, a sitting or an agreement: the latest version, or the one that `v` names. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const wanted = /^\d{1,6}$/.exec(url.searchParams.get('v') ?? '')?.[0];
	const document = await openDocument(
		locals.ctx,
		params.id,
		wanted === undefined ? undefined : Number(wanted)
	);
	return documentAnswer(orError(locals.language, document));
};
