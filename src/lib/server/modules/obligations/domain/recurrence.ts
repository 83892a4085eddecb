import { addMonths, type Day } from '$lib/server/modules/calendar';

/** How often a duty comes round; half-years and years are those of the duty, counted from its first day. */
export const recurrences = ['monthly', 'quarterly', 'half_yearly', 'yearly'] as const;
export type Recurrence = (typeof recurrences)[number];

const months: Readonly<Record<Recurrence, number>> = {
	monthly: 1,
	quarterly: 3,
	half_yearly: 6,
	yearly: 12
};

/**
 * The day of an occasion (the first is 1), counted from the first day and never from the one before: what begins on
 * the 31st falls on the last day of shorter months and on the 31st again after them.
 */
export function dayOfOccasion(first: Day, recurrence: Recurrence, occasion: number): Day {
	return addMonths(first, months[recurrence] * (occasion - 1));
}

/** How far ahead a series is opened, in months: a year's work stands on the desk, thirty years of it do not. */
export const monthsAhead = 12;

/**
 * The occasions of a series that should stand open on a day and do not yet: up to a year ahead, and none after
 * `until`. The first stands always, however far away it is; so does the next one of a yearly duty.
 *
 * @param opened how many occasions there are already
 */
export function occasionsToOpen(
	series: { readonly first: Day; readonly recurrence: Recurrence; readonly until: Day | null },
	opened: number,
	today: Day
): { readonly occasion: number; readonly day: Day }[] {
	const horizon = addMonths(today, monthsAhead);
	const found: { occasion: number; day: Day }[] = [];
	for (let occasion = opened + 1; ; occasion += 1) {
		const day = dayOfOccasion(series.first, series.recurrence, occasion);
		if (series.until !== null && day > series.until) return found;
		if (day > horizon && occasion > 1) return found;
		found.push({ occasion, day });
	}
}
