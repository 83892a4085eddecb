import type { DaysLeft, DeadlineUnit } from '$lib/written/deadline';
import { addCalendarDays, calendarDaysBetween, type Day } from './day';
import type { CountedDay, WorkingDays } from './working-days';

/** A limit of time as a procedure states it: n working days or n calendar days. */
export type TimeLimit = { readonly n: number; readonly unit: DeadlineUnit };

/**
 * The day on which a limit runs out, counted from the day after `start`. Calendar days are never provisional and
 * are not moved off a day of rest, since no article of ours says so. Throws RangeError as `WorkingDays.due` does.
 */
export function dueDay(workingDays: WorkingDays, start: Day, limit: TimeLimit): CountedDay {
	if (limit.unit === 'working_days') return workingDays.due(start, limit.n);
	return { day: addCalendarDays(start, limit.n), provisional: false };
}

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

/**
 * The new due day of a clock that stood still: the days that were left on the day of the pause begin again after
 * the day of resumption. A deadline that had already passed at the pause stays where it was: a pause forgives
 * nothing. Throws RangeError where the resumption lies before the pause.
 */
export function dueAfterPause(
	workingDays: WorkingDays,
	due: Day,
	pause: { readonly pausedOn: Day; readonly resumedOn: Day },
	unit: DeadlineUnit
): CountedDay {
	const { pausedOn, resumedOn } = pause;
	if (resumedOn < pausedOn) throw new RangeError(`Resumed on ${resumedOn}, before the pause of ${pausedOn}`);
	if (unit === 'calendar_days') {
		const moved = due < pausedOn ? due : addCalendarDays(due, calendarDaysBetween(pausedOn, resumedOn));
		return { day: moved, provisional: false };
	}
	if (due < pausedOn) return { day: due, provisional: workingDays.undecreedYears(due, due).length > 0 };
	if (pausedOn === resumedOn)
		return { day: due, provisional: workingDays.undecreedYears(pausedOn, due).length > 0 };
	return workingDays.due(resumedOn, workingDays.count(pausedOn, due));
}
