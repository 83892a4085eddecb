import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeScoreSheet, scoreSheets, type ScoreSheet } from '$lib/server/modules/reporting';
import { refuse } from '$lib/server/platform/refusal';
import type { RequestHandler } from './$types';

const isSheet = (name: string): name is ScoreSheet => (scoreSheets as readonly string[]).includes(name);

/** The score sheet of a year as PDF or XLSX. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const isYear = /^\d{4}$/.test(params.year);
	const made =
		isYear && isSheet(params.paper)
			? await makeScoreSheet(locals.ctx, Number(params.year), params.paper)
			: refuse('NOT_FOUND');
	return madePaperAnswer(orError(locals.language, made));
};
