import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { dayFromNumber, dayNumber, dayParts, lastDayOfAll, parseDay, weekdayOfNumber, type Day } from './day';
import type { Holiday, HolidayKind } from './holiday';

/** Why a day was passed over; a holiday that falls on a weekend is named as the holiday. */
export type SkipReason = 'weekend' | HolidayKind;
export type SkippedDay = { readonly date: Day; readonly reason: SkipReason };

/** A counted day; `provisional` where the span touches a year whose calendar has not been decreed. */
export type CountedDay = { readonly day: Day; readonly provisional: boolean };
export type CountedDayWithSkipped = CountedDay & { readonly skipped: readonly SkippedDay[] };

/** The most working days that may be added at once. */
export const mostWorkingDays = 2000;

/**
 * Working days are Monday to Friday without national holidays and collective leave: the five-day week of
 * Perpres 21/2023, the days off of the yearly joint decree.
 */
export type WorkingDays = {
	/** False on Saturday, Sunday, national holidays and collective leave. */
	isWorkingDay(day: Day): boolean;
	/** The holiday on that day, if any; a national holiday where both kinds fall together. */
	holidayOn(day: Day): Holiday | undefined;
	/**
	 * The n-th working day after `start` (n whole, 0 to 2000), which itself is never counted; 0 gives `start` if it
	 * works, else the next working day. `skipped` lists each day passed over, in order. Throws RangeError for
	 * another n, for text that is no day, and past the year 9999.
	 */
	add(start: Day, n: number): CountedDayWithSkipped;
	/** As `add` without the list: a few comparisons however long the span, for lists of many deadlines. */
	due(start: Day, n: number): CountedDay;
	/**
	 * Working days after `from` up to and including `to`, so that `count(start, add(start, n).day)` is n for n ≥ 1;
	 * negative when `to` is earlier: `count(a, b) = -count(b, a)`.
	 */
	count(from: Day, to: Day): number;
	/** The years from one day to the other, both included, that have no decreed calendar. */
	undecreedYears(from: Day, to: Day): number[];
};

const lastNumber = dayNumber(lastDayOfAll);

/**
 * Makes the counter for one region's table of days off. `decreedYears`: the years whose calendar is complete; a
 * holiday row alone does not make its year decreed. Building sorts the table once; keep the result while the table
 * stands.
 */
export function makeWorkingDays(holidays: readonly Holiday[], decreedYears: readonly number[]): WorkingDays {
	const table = new Map<number, Holiday>();
	for (const holiday of holidays) {
		const number = dayNumber(holiday.day);
		if (table.get(number)?.kind !== 'national') table.set(number, holiday);
	}
	const daysOff = Int32Array.from(table.keys()).sort();
	const reasons = Array.from(daysOff, (number) => table.get(number)!.kind);
	const weekdaysOff = daysOff.filter((number) => weekdayOfNumber(number) <= 5);
	// workedUntilOff[i]: working days up to the i-th day off. It never falls, so a search in it tells how many days
	// off lie before the n-th working day, and with that the day itself, without walking the calendar.
	const workedUntilOff = weekdaysOff.map((number, i) => weekdaysUpTo(number) - i - 1);
	const decreed = new Set(decreedYears);

	function worked(upTo: number): number {
		return weekdaysUpTo(upTo) - countBelow(weekdaysOff, upTo + 1);
	}

	function works(number: number): boolean {
		return weekdayOfNumber(number) <= 5 && !table.has(number);
	}

	/** The number of the day counted to, or null past the year 9999. */
	function countTo(start: number, n: number): number | null {
		if (n === 0 && works(start)) return start;
		const target = worked(start) + Math.max(n, 1);
		const found = weekdayWithCount(target + countBelow(workedUntilOff, target));
		return found > lastNumber ? null : found;
	}

	function counted(start: Day, n: number): number {
		if (!isDayCount(n))
			throw new RangeError(`Not a number of working days from 0 to ${mostWorkingDays}: ${n}`);
		const found = countTo(dayNumber(start), n);
		if (found === null) throw new RangeError(`${n} working days after ${start} lie past ${lastDayOfAll}`);
		return found;
	}

	function passedOver(from: number, to: number): SkippedDay[] {
		const skipped: SkippedDay[] = [];
		let next = countBelow(daysOff, from);
		for (let number = from; number < to; number++) {
			if (daysOff[next] === number) skipped.push({ date: dayFromNumber(number), reason: reasons[next++]! });
			else if (weekdayOfNumber(number) > 5) skipped.push({ date: dayFromNumber(number), reason: 'weekend' });
		}
		return skipped;
	}

	function undecreedYears(from: Day, to: Day): number[] {
		const years: number[] = [];
		const last = dayParts(to).year;
		for (let year = dayParts(from).year; year <= last; year++) if (!decreed.has(year)) years.push(year);
		return years;
	}

	return {
		isWorkingDay: (day) => works(dayNumber(day)),
		holidayOn: (day) => table.get(dayNumber(day)),
		add(start, n) {
			const number = counted(start, n);
			const day = dayFromNumber(number);
			const first = dayNumber(start) + (n === 0 ? 0 : 1);
			return { day, provisional: undecreedYears(start, day).length > 0, skipped: passedOver(first, number) };
		},
		due(start, n) {
			const day = dayFromNumber(counted(start, n));
			return { day, provisional: undecreedYears(start, day).length > 0 };
		},
		count: (from, to) => worked(dayNumber(to)) - worked(dayNumber(from)),
		undecreedYears
	};
}

/**
 * Answers a question that comes from outside, unread: `start` a day `YYYY-MM-DD`, `days` a whole number 0 to 2000.
 * Refuses with VALIDATION_FAILED and the field at fault; also where the answer would lie past the year 9999.
 */
export function askWorkingDays(
	workingDays: WorkingDays,
	question: { readonly start: unknown; readonly days: unknown }
): CountedDayWithSkipped | Refusal<'VALIDATION_FAILED'> {
	const start = parseDay(question.start);
	if (start === null) return refuse('VALIDATION_FAILED', { field: 'start', expected: 'YYYY-MM-DD' });
	const { days } = question;
	if (!isDayCount(days))
		return refuse('VALIDATION_FAILED', { field: 'days', expected: `0..${mostWorkingDays}` });
	if (workingDays.count(start, lastDayOfAll) < Math.max(days, workingDays.isWorkingDay(start) ? 0 : 1))
		return refuse('VALIDATION_FAILED', { field: 'start', expected: `an answer up to ${lastDayOfAll}` });
	return workingDays.add(start, days);
}

function isDayCount(n: unknown): n is number {
	return typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= mostWorkingDays;
}

/** Weekdays (Monday to Friday) up to and including the day, counted from a fixed Monday; grows by 5 a week. */
function weekdaysUpTo(number: number): number {
	const week = Math.floor((number + 3) / 7);
	return week * 5 + Math.min(number + 3 - week * 7 + 1, 5);
}

/** The weekday at which {@link weekdaysUpTo} reaches `count`. */
function weekdayWithCount(count: number): number {
	const week = Math.floor((count - 1) / 5);
	return week * 7 + (count - 1 - week * 5) - 3;
}

/** How many members of the sorted list lie below `limit`. */
function countBelow(sorted: Int32Array, limit: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle]! < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
