import { orError } from '$lib/refused-page';
import { paperAnswer } from '$lib/server/hall/document-answer';
import { previewTemplatePdf } from '$lib/server/modules/cooperation';
import type { RequestHandler } from './$types';

/** A version of a template with invented facts, as it would look on paper; `?version=` chooses an earlier one, `?teks=en` the English. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = /^\d{1,6}$/.exec(url.searchParams.get('version') ?? '')?.[0];
	const number = asked === undefined ? null : Number(asked);
	const language = url.searchParams.get('teks') === 'en' ? 'en' : 'id';
	return paperAnswer(
		orError(locals.language, await previewTemplatePdf(locals.ctx, params.kind, number, language))
	);
};
