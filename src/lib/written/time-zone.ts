import { dayFromNumber, dayNumber, type Day } from './day';

/**
 * The three legal times of Indonesia (Keppres 41/1987). None knows summer time, so each is a fixed distance from
 * UTC; written down here, they need neither the zone of the machine nor its zone tables, which small Node builds lack.
 */
export const indonesianTimes = {
	'Asia/Jakarta': { abbreviation: 'WIB', hours: 7 },
	'Asia/Makassar': { abbreviation: 'WITA', hours: 8 },
	'Asia/Jayapura': { abbreviation: 'WIT', hours: 9 }
} as const;

export type TimeZone = keyof typeof indonesianTimes;
export const timeZones = Object.keys(indonesianTimes) as readonly TimeZone[];

const millisecondsADay = 86_400_000;
const millisecondsAnHour = 3_600_000;

/** True for one of the three zone names. */
export function isTimeZone(value: unknown): value is TimeZone {
	return typeof value === 'string' && Object.hasOwn(indonesianTimes, value);
}

/** The day that people in the zone call "today" at this instant. Throws RangeError for an invalid instant. */
export function dayInZone(instant: Date, zone: TimeZone): Day {
	return dayFromNumber(Math.floor(localMilliseconds(instant, zone) / millisecondsADay));
}

/** Hour (0 to 23) and minute on the clocks of the zone at this instant. */
export function clockInZone(instant: Date, zone: TimeZone): { hour: number; minute: number } {
	const ofDay = modulo(localMilliseconds(instant, zone), millisecondsADay);
	return {
		hour: Math.floor(ofDay / millisecondsAnHour),
		minute: Math.floor((ofDay % millisecondsAnHour) / 60_000)
	};
}

/** The instant at which the day begins in the zone: its midnight. */
export function startOfDayInZone(day: Day, zone: TimeZone): Date {
	return new Date(dayNumber(day) * millisecondsADay - indonesianTimes[zone].hours * millisecondsAnHour);
}

/** The instant at which the zone's clocks show a time ("09.00" or "09:00") on a day. Throws RangeError for no time. */
export function instantOf(day: Day, time: string, zone: TimeZone): Date {
	const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)/.exec(time);
	if (!match) throw new RangeError(`Not a time: ${time}`);
	const minutes = Number(match[1]) * 60 + Number(match[2]);
	return new Date(startOfDayInZone(day, zone).getTime() + minutes * 60_000);
}

function localMilliseconds(instant: Date, zone: TimeZone): number {
	const utc = instant.getTime();
	if (Number.isNaN(utc)) throw new RangeError('Not an instant');
	return utc + indonesianTimes[zone].hours * millisecondsAnHour;
}

function modulo(value: number, by: number): number {
	return ((value % by) + by) % by;
}
