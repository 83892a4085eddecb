import type { Ctx } from '$lib/server/platform/context';
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

/** A line of iCalendar: what means something there is escaped, and what is longer than 75 octets is folded. */
function line(name: string, value: string): string {
	const whole = `${name}:${value.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n')}`;
	const parts: string[] = [];
	let part = '';
	for (const sign of whole) {
		if (Buffer.byteLength(part + sign) > (parts.length === 0 ? 75 : 74)) {
			parts.push(part);
			part = '';
		}
		part += sign;
	}
	return [...parts, part].join('\r\n ');
}

const plain = (day: string) => day.replaceAll('-', '');

/**
 * Visits as a calendar (RFC 5545): whole days, the end exclusive; a visit that was called off says so, so that a
 * calendar that holds it takes it away. Lines end as the standard asks.
 */
export function writeVisitCalendar(
	ctx: Pick<Ctx, 'clock' | 'tenant' | 'origin'>,
	name: string,
	visits: readonly CalendarVisit[],
	language: Language
): string {
	const stamp = ctx.clock
		.now()
		.toISOString()
		.replaceAll(/[-:]|\.\d+/g, '');
	const host = new URL(ctx.origin).hostname;
	return (
		[
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Satu Pintu//Visits//ID',
			line('X-WR-CALNAME', `${name} – ${ctx.tenant.name}`),
			...visits.flatMap((visit) => [
				'BEGIN:VEVENT',
				`UID:visit-${visit.id}@${host}`,
				`DTSTAMP:${stamp}`,
				`DTSTART;VALUE=DATE:${plain(visit.startsOn)}`,
				`DTEND;VALUE=DATE:${plain(addCalendarDays(visit.endsOn, 1))}`,
				line('SUMMARY', visit.title[language]),
				...(visit.place ? [line('LOCATION', visit.place)] : []),
				`STATUS:${visit.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
				`URL:${visit.address}`,
				'END:VEVENT'
			]),
			'END:VCALENDAR'
		].join('\r\n') + '\r\n'
	);
}
