import type { DaysLeft, DeadlineUnit } from '$lib/written/deadline';
import { calendarDaysBetween, type Day } from './day';
import type { WorkingDays } from './working-days';

/**
 * Where a deadline stands today (today: the day in the region's own zone). The due day itself is still in time.
 * The number of days may be 0 on either side: on the Saturday after a Friday's deadline no working day has gone
 * by, yet it is late.
 */
export function daysLeft(workingDays: WorkingDays, today: Day, due: Day, unit: DeadlineUnit): DaysLeft {
	if (today === due) return { phase: 'today', days: 0, unit };
	const [from, to] = today < due ? [today, due] : [due, today];
	const days = unit === 'working_days' ? workingDays.count(from, to) : calendarDaysBetween(from, to);
	return { phase: today < due ? 'left' : 'late', days, unit };
}
