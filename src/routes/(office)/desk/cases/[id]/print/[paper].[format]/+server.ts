import { orError } from '$lib/refused-page';
import { paperAnswer } from '$lib/server/hall/document-answer';
import { casePapers, makeCasePaper, makeDossier, type CasePaper } from '$lib/server/modules/cooperation';
import { refuse } from '$lib/server/platform/refusal';
import type { RequestHandler } from './$types';

const isPaper = (name: string): name is CasePaper => (casePapers as readonly string[]).includes(name);

/** Instruction sheet, initialling sheet or memorandum of a case, or all its papers in one, to print. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { paper, format } = params;
	const make = () => {
		if (format !== 'pdf') return refuse('NOT_FOUND');
		if (paper === 'berkas-lengkap') return makeDossier(locals.ctx, params.id);
		return isPaper(paper) ? makeCasePaper(locals.ctx, params.id, paper) : refuse('NOT_FOUND');
	};
	const made = await make();
	return paperAnswer(orError(locals.language, made));
};
