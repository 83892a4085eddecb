import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { listOfficeVisits, writeVisitCalendar } from '$lib/server/modules/relations';
import { textIn } from '$lib/text';
import type { RequestHandler } from './$types';

/** The office's visits for a calendar; those without a day are in none. */
export const GET: RequestHandler = async ({ locals }) => {
	const { ctx, language } = locals;
	const visits = orError(language, await listOfficeVisits(ctx));
	const dated = visits.flatMap((visit) =>
		visit.starts_on === null || visit.date_precision !== 'day'
			? []
			: [
					{
						id: visit.id,
						title: visit.title,
						startsOn: visit.starts_on,
						endsOn: visit.ends_on ?? visit.starts_on,
						place: visit.place,
						cancelled: visit.state === 'cancelled',
						address: ctx.origin + href(language, 'deskVisit', { id: visit.id })
					}
				]
	);
	return new Response(writeVisitCalendar(ctx, textIn(language).visits.list.title, dated, language), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="kunjungan.ics"',
			'cache-control': 'no-store'
		}
	});
};
