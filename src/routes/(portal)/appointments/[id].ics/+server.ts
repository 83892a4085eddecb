import { orError } from '$lib/refused-page';
import { madePaperAnswer } from '$lib/server/hall/document-answer';
import { makeAppointmentCalendar } from '$lib/server/modules/cooperation';
import type { RequestHandler } from './$types';

/** A signing appointment for a calendar; for the office and for whoever's cooperation it is. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const made = orError(locals.language, await makeAppointmentCalendar(locals.ctx, params.id));
	return madePaperAnswer({
		fileName: made.fileName,
		mediaType: 'text/calendar; charset=utf-8',
		bytes: Buffer.from(made.text, 'utf8')
	});
};
