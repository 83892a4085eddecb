import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeAgendaFile } from '$lib/server/modules/correspondence';
import type { RequestHandler } from './$types';

/** The letters of a case, as PDF, XLSX or CSV. */
export const GET: RequestHandler = async ({ locals, params }) =>
	madePaperAnswer(
		orError(locals.language, await makeAgendaFile(locals.ctx, { caseId: params.id }, params.format))
	);
