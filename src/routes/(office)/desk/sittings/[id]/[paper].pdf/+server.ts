import { orError } from '$lib/refused-page';
import { paperAnswer } from '$lib/server/hall/document-answer';
import { makeSittingPaper, sittingPapers, type SittingPaper } from '$lib/server/modules/cooperation';
import { refuse } from '$lib/server/platform/refusal';
import type { RequestHandler } from './$types';

const isPaper = (name: string): name is SittingPaper => (sittingPapers as readonly string[]).includes(name);

/** The invitation, the empty attendance list, or the minutes as they would be now. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const made = isPaper(params.paper)
		? await makeSittingPaper(locals.ctx, params.id, params.paper)
		: refuse('NOT_FOUND');
	return paperAnswer(orError(locals.language, made));
};
