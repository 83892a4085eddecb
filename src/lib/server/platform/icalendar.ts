import { startOfDayInZone, type TimeZone } from '$lib/written/time-zone';

/** What a calendar shows: whole days, or from an instant on. */
export type CalendarEvent = {
	/** Stable, so that a calendar that holds the event changes it instead of adding another. */
	readonly uid: string;
	/** Grows with each change. */
	readonly sequence?: number;
	readonly title: string;
	/** Whole days: the first, and the day after the last. */
	readonly days?: { readonly from: string; readonly until: string };
	/** An hour: instants. */
	readonly hours?: { readonly from: Date; readonly until: Date };
	readonly place?: string | null;
	readonly text?: string | null;
	readonly cancelled?: boolean;
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

/** The instant of a time of day as letters write it (`09.00`) in a legal time of Indonesia. */
export function instantOf(day: string, time: string, zone: TimeZone): Date {
	const [hours = '0', minutes = '0'] = time.split('.');
	return new Date(startOfDayInZone(day, zone).getTime() + (Number(hours) * 60 + Number(minutes)) * 60_000);
}

const plainDay = (day: string) => day.replaceAll('-', '');
const plainInstant = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d+/g, '');

/**
 * Events as a calendar (RFC 5545). One that was called off says so, so that a calendar that holds it takes it away.
 * Lines end as the standard asks.
 *
 * @param calendar.product what of this program made it, in ASCII
 */
export function writeCalendar(
	calendar: { readonly name: string; readonly product: string; readonly made: Date },
	events: readonly CalendarEvent[]
): string {
	const stamp = plainInstant(calendar.made);
	return (
		[
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			`PRODID:-//Satu Pintu//${calendar.product}//ID`,
			line('X-WR-CALNAME', calendar.name),
			...events.flatMap((event) => [
				'BEGIN:VEVENT',
				line('UID', event.uid),
				`DTSTAMP:${stamp}`,
				...(event.sequence === undefined ? [] : [`SEQUENCE:${event.sequence}`]),
				...(event.days
					? [
							`DTSTART;VALUE=DATE:${plainDay(event.days.from)}`,
							`DTEND;VALUE=DATE:${plainDay(event.days.until)}`
						]
					: []),
				...(event.hours
					? [`DTSTART:${plainInstant(event.hours.from)}`, `DTEND:${plainInstant(event.hours.until)}`]
					: []),
				line('SUMMARY', event.title),
				...(event.place ? [line('LOCATION', event.place)] : []),
				...(event.text ? [line('DESCRIPTION', event.text)] : []),
				`STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
				`URL:${event.address}`,
				'END:VEVENT'
			]),
			'END:VCALENDAR'
		].join('\r\n') + '\r\n'
	);
}
