/** The days of the written calendar (`$lib/written/day`), as this module uses them. */
import type { Day } from '$lib/written/day';

export { addCalendarDays, calendarDaysBetween, isDay, type Day } from '$lib/written/day';

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
	return a > b ? a : b;
}
