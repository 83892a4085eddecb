import type { Day } from './day';

/**
 * What the clock must know of the calendar, and no more: the calendar module fulfils it, and a test may
 * fulfil it with a list of holidays.
 */
export interface WorkingDays {
	/** Monday to Friday, no national holiday, no collective leave. */
	isWorkingDay(day: Day): boolean;
	/**
	 * The n-th working day after `day` (the start is not counted); 0 gives `day` itself if it works, else
	 * the next working day. `provisional` where the span touches a year without a decreed calendar.
	 */
	add(day: Day, n: number): { readonly day: Day; readonly provisional: boolean };
}
