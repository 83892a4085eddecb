/**
 * A day of the civil calendar, as it is written: `YYYY-MM-DD`.
 *
 * A deadline in law falls on a day, not on an instant, so a day carries no hour and no zone. JavaScript's Date is
 * an instant shown in the zone of whatever machine runs it; nothing here makes one, so the same file gives the
 * same answer on a server in UTC and in a browser in Jayapura. Two days compare as text: `a < b` is "a is earlier".
 */
export type Day = string;

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type DayParts = { readonly year: number; readonly month: number; readonly dayOfMonth: number };

/** The first and the last day that four digits can write. */
export const firstDayOfAll: Day = '0001-01-01';
export const lastDayOfAll: Day = '9999-12-31';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysOfFourCenturies = 146_097;
// Years are counted from 1 March, so that the leap day is the last day of a year; this many days before 1970-01-01.
const firstOfMarchYearZero = 719_468;

/** True for a leap year of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month (1 to 12) has in that year. */
export function monthLength(year: number, month: number): number {
	return month === 2 && isLeapYear(year) ? 29 : lengths[month - 1]!;
}

/** The day with these parts, or null where the calendar has no such day (30 February, month 13, year 0). */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day | null {
	const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(dayOfMonth);
	if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return null;
	if (dayOfMonth < 1 || dayOfMonth > monthLength(year, month)) return null;
	return writeParts(year, month, dayOfMonth);
}

function writeParts(year: number, month: number, dayOfMonth: number): Day {
	const front = year > 999 ? '' : year > 99 ? '0' : year > 9 ? '00' : '000';
	return `${front}${year}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`;
}

/** The day that `value` writes as `YYYY-MM-DD`, or null: not text, another notation, or no real day. */
export function parseDay(value: unknown): Day | null {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
	return dayFromParts(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8)));
}

/** True where `value` is a real day written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
	return parseDay(value) !== null;
}

/** Year, month (1 to 12) and day of the month. Throws RangeError for text that is no day: that is a fault. */
export function dayParts(day: Day): DayParts {
	if (parseDay(day) === null) throw new RangeError(`Not a day: ${JSON.stringify(day)}`);
	return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8)) };
}

/** Days since 1970-01-01, which is 0; days before it are negative. */
export function dayNumber(day: Day): number {
	const { year, month, dayOfMonth } = dayParts(day);
	const marchYear = month > 2 ? year : year - 1;
	const marchMonth = (month + 9) % 12;
	const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
	const before = marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5);
	return before + dayOfMonth - 1 - firstOfMarchYearZero;
}

/** The day that is `number` days after 1970-01-01. Throws RangeError outside the years 1 to 9999. */
export function dayFromNumber(number: number): Day {
	if (!Number.isInteger(number)) throw new RangeError(`Not a whole number of days: ${number}`);
	const shifted = number + firstOfMarchYearZero;
	const cycle = Math.floor(shifted / daysOfFourCenturies);
	const inCycle = shifted - cycle * daysOfFourCenturies;
	const yearInCycle = Math.floor(
		(inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
			365
	);
	const yearStart = 365 * yearInCycle + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100);
	const inYear = inCycle - yearStart;
	const marchMonth = Math.floor((5 * inYear + 2) / 153);
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	const year = cycle * 400 + yearInCycle + (month <= 2 ? 1 : 0);
	if (year < 1 || year > 9999) throw new RangeError(`No day of the years 1 to 9999: ${number}`);
	return writeParts(year, month, inYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekday(day: Day): Weekday {
	return weekdayOfNumber(dayNumber(day));
}

/** The day of the week of a day given by its number since 1970-01-01 (a Thursday). */
export function weekdayOfNumber(number: number): Weekday {
	const sinceMonday = (number + 3) % 7;
	return ((sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1) as Weekday;
}

/** The day `days` calendar days later; a negative number goes back. */
export function addCalendarDays(day: Day, days: number): Day {
	return dayFromNumber(dayNumber(day) + days);
}

/** Calendar days from one day to the other: 1 from today to tomorrow, negative when `to` is earlier. */
export function calendarDaysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

/**
 * The same day of the month `months` months later (negative: earlier); where that month is too short, its last
 * day, so that one month before 31 March is 28 or 29 February and never a day of March.
 */
export function addMonths(day: Day, months: number): Day {
	const { year, month, dayOfMonth } = dayParts(day);
	const count = year * 12 + (month - 1) + months;
	const toYear = Math.floor(count / 12);
	const toMonth = count - toYear * 12 + 1;
	const moved = dayFromParts(toYear, toMonth, Math.min(dayOfMonth, monthLength(toYear, toMonth)));
	if (moved === null) throw new RangeError(`No day ${months} months from ${day}`);
	return moved;
}
