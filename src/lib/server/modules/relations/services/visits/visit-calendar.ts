import type { Ctx } from '$lib/server/platform/context';
import { writeCalendar } from '$lib/server/platform/icalendar';
import { addCalendarDays } from '$lib/server/modules/calendar';
import type { Bilingual, Language } from '$lib/text/bilingual';

type CalendarVisit = {
	readonly id: string;
	readonly title: Bilingual;
	readonly startsOn: string;
	readonly endsOn: string;
	readonly place: string | null;
	readonly cancelled: boolean;
	readonly address: string;
};

/** Visits as a calendar: whole days; a visit that was called off says so. */
export function writeVisitCalendar(
	ctx: Pick<Ctx, 'clock' | 'tenant' | 'origin'>,
	name: string,
	visits: readonly CalendarVisit[],
	language: Language
): string {
	const host = new URL(ctx.origin).hostname;
	return writeCalendar(
		{ name: `${name} – ${ctx.tenant.name}`, product: 'Visits', made: ctx.clock.now() },
		visits.map((visit) => ({
			uid: `visit-${visit.id}@${host}`,
			title: visit.title[language],
			days: { from: visit.startsOn, until: addCalendarDays(visit.endsOn, 1) },
			place: visit.place,
			cancelled: visit.cancelled,
			address: visit.address
		}))
	);
}
