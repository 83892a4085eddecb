import { addCalendarDays, addMonths, type Day } from '$lib/server/modules/calendar';

/**
 * How long before (`-12m`, `-7d`), on (`0d`) or after (`+1d`) a day somebody is reminded of it. The word itself stands
 * in the ledger, so that a region's other setting never repeats what was sent under the old one.
 */
export type Moment = string;

const shape = /^([+-][1-9][0-9]{0,2}[dm]|0d)$/;

export function isMoment(value: unknown): value is Moment {
	return typeof value === 'string' && shape.test(value);
}

/** The day of a moment; the twin of the SQL function `day_of_moment` (migration 0023). */
export function dayOfMoment(anchor: Day, moment: Moment): Day {
	const count = Number(moment.slice(0, -1));
	return moment.endsWith('m') ? addMonths(anchor, count) : addCalendarDays(anchor, count);
}

/** The region's own moments from its settings where they are well-formed, else the ones that hold everywhere. */
export function momentsFrom(
	settings: Readonly<Record<string, unknown>>,
	key: string,
	fallback: readonly Moment[]
): readonly Moment[] {
	const set = settings[key];
	return Array.isArray(set) && set.length <= 20 && set.every(isMoment) ? set : fallback;
}

/** What fell due longer ago is not made up for: after more than a year of standstill it says nothing new. */
export const daysMadeUpFor = 400;
