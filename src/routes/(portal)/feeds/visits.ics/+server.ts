import { href } from '$lib/addresses';
import { listVisits, writeVisitCalendar } from '$lib/server/modules/relations';
import { textIn } from '$lib/text';
import type { RequestHandler } from './$types';

const most = 200;

/** The published visits for a calendar, what is invented for the demonstration left out. */
export const GET: RequestHandler = async ({ locals }) => {
	const { ctx, language } = locals;
	const { rows } = await listVisits(ctx, { limit: most });
	const dated = rows.flatMap((visit) =>
		visit.startsOn === null || visit.precision !== 'day' || visit.isExample
			? []
			: [
					{
						...visit,
						startsOn: visit.startsOn,
						endsOn: visit.endsOn ?? visit.startsOn,
						cancelled: visit.state === 'cancelled',
						address: ctx.origin + href(language, 'visit', { id: visit.id })
					}
				]
	);
	return new Response(writeVisitCalendar(ctx, textIn(language).visits.list.title, dated, language), {
		headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-cache' }
	});
};
