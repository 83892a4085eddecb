import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeAgendaFile } from '$lib/server/modules/correspondence';
import type { RequestHandler } from './$types';

/** The agenda of a year under the filters of its page, as PDF, XLSX or CSV. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const asked = (name: string) => url.searchParams.get(name) || undefined;
	const made = await makeAgendaFile(
		locals.ctx,
		{
			direction: asked('direction'),
			year: asked('year'),
			nature: asked('nature'),
			q: asked('q')
		},
		params.format
	);
	return madePaperAnswer(orError(locals.language, made));
};
