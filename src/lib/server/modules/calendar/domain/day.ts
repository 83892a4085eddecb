/**
 * The calendar's days. The rules themselves stand in `$lib/written`, because pages write and check days as well
 * and may not import the server; the modules take them from the calendar's door, so that there is one kind of day.
 */
export {
	addCalendarDays,
	addMonths,
	calendarDaysBetween,
	dayFromNumber,
	dayFromParts,
	dayNumber,
	dayParts,
	firstDayOfAll,
	isDay,
	isLeapYear,
	lastDayOfAll,
	monthLength,
	parseDay,
	weekday,
	weekdayOfNumber,
	type Day,
	type DayParts,
	type Weekday
} from '$lib/written/day';
export {
	comparePartialDays,
	firstDayOf,
	isSurelyBefore,
	lastDayOf,
	parsePartialDay,
	partialDay,
	partialDayText,
	precisions,
	type PartialDay,
	type Precision
} from '$lib/written/partial-day';
export {
	clockInZone,
	dayInZone,
	indonesianTimes,
	isTimeZone,
	startOfDayInZone,
	timeZones,
	type TimeZone
} from '$lib/written/time-zone';
