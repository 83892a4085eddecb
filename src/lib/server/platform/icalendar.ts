import { startOfDayInZone, type TimeZone } from '$lib/written/time-zone';

/** Something that has a place in a calendar: whole days, or a time of one day. */
export type CalendarEvent = {
	/** Stays the same when the event changes, so that a calendar replaces what it holds. */
	readonly uid: string;
	/** Grows with each change. */
	readonly sequence?: number;
	readonly title: string;
	readonly place?: string | null;
	readonly text?: string | null;
	readonly address?: string | null;
	readonly cancelled?: boolean;
	readonly when:
		| { readonly kind: 'days'; readonly first: string; readonly dayAfter: string }
		| { readonly kind: 'time'; readonly starts: Date; readonly ends: Date };
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

const plainDay = (day: string) => day.replaceAll('-', '');
const plainInstant = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** The instant of a time of day as letters write it (`09.00`) in a legal time of Indonesia. */
export function instantOf(day: string, time: string, zone: TimeZone): Date {
	const [hours = '0', minutes = '0'] = time.split('.');
	return new Date(startOfDayInZone(day, zone).getTime() + (Number(hours) * 60 + Number(minutes)) * 60_000);
}

/**
 * Events as a calendar file (RFC 5545). One that was called off says so, so that a calendar that holds it takes it away;
 * times stand in UTC, which every calendar turns into its own. Lines end as the standard asks.
 */
export function writeCalendar(
	calendar: { readonly name: string; readonly product: string; readonly madeAt: Date },
	events: readonly CalendarEvent[]
): string {
	const stamp = plainInstant(calendar.madeAt);
	return (
		[
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			`PRODID:-//Satu Pintu//${calendar.product}//ID`,
			line('X-WR-CALNAME', calendar.name),
			...events.flatMap(({ when, ...event }) => [
				'BEGIN:VEVENT',
				`UID:${event.uid}`,
				`DTSTAMP:${stamp}`,
				...(event.sequence === undefined ? [] : [`SEQUENCE:${event.sequence}`]),
				...(when.kind === 'days'
					? [`DTSTART;VALUE=DATE:${plainDay(when.first)}`, `DTEND;VALUE=DATE:${plainDay(when.dayAfter)}`]
					: [`DTSTART:${plainInstant(when.starts)}`, `DTEND:${plainInstant(when.ends)}`]),
				line('SUMMARY', event.title),
				...(event.place ? [line('LOCATION', event.place)] : []),
				...(event.text ? [line('DESCRIPTION', event.text)] : []),
				`STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
				...(event.address ? [`URL:${event.address}`] : []),
				'END:VEVENT'
			]),
			'END:VCALENDAR'
		].join('\r\n') + '\r\n'
	);
}
