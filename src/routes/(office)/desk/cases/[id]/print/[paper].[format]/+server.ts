import { orError } from '$lib/refused-page';
import { paperAnswer } from '$lib/server/hall/document-answer';
import { casePapers, makeCasePaper, type CasePaper } from '$lib/server/modules/cooperation';
import { refuse } from '$lib/server/platform/refusal';
import type { RequestHandler } from './$types';

const isPaper = (name: string): name is CasePaper => (casePapers as readonly string[]).includes(name);

/** Instruction sheet, initialling sheet or memorandum of a case, to print. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { paper, format } = params;
	const made =
		isPaper(paper) && format === 'pdf'
			? await makeCasePaper(locals.ctx, params.id, paper)
			: refuse('NOT_FOUND');
	return paperAnswer(orError(locals.language, made));
};
