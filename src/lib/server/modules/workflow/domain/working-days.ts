import type { Day } from './day';

/**
 * What the clock must know of the calendar, and no more: the calendar module fulfils it, and a test may
 * fulfil it with a list of holidays.
 */
export interface WorkingDays {
	/**
	 * The n-th working day after `day` (the start is not counted); 0 gives `day` itself if it works, else
	 * the next working day. `provisional` where the span touches a year without a decreed calendar.
	 */
	add(day: Day, n: number): { readonly day: Day; readonly provisional: boolean };
	/** Working days after `from` up to and including `to`: Monday to Friday, no holiday, no collective leave. */
	count(from: Day, to: Day): number;
}
