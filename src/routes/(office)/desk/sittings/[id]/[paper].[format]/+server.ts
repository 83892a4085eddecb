import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import {
	makeSittingCalendar,
	makeSittingPaper,
	sittingFormats,
	sittingPapers,
	type SittingFormat,
	type SittingPaper
} from '$lib/server/modules/cooperation';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import type { RequestHandler } from './$types';

const isPaper = (name: string): name is SittingPaper => (sittingPapers as readonly string[]).includes(name);
const isFormat = (name: string): name is SittingFormat =>
	(sittingFormats as readonly string[]).includes(name);

/** A paper of a sitting as PDF or DOCX; the invitation also as a file for a calendar. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const { id, paper, format } = params;
	if (paper === 'undangan' && format === 'ics') {
		const made = orError(language, await makeSittingCalendar(ctx, id));
		return madePaperAnswer({
			fileName: made.fileName,
			mediaType: 'text/calendar; charset=utf-8',
			bytes: Buffer.from(made.text, 'utf8')
		});
	}
	const made =
		isPaper(paper) && isFormat(format) ? await makeSittingPaper(ctx, id, paper, format) : refuse('NOT_FOUND');
	return madePaperAnswer(isRefusal(made) ? orError(language, made) : made);
};
