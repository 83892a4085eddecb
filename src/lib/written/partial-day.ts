import { dayParts, monthLength, parseDay, type Day } from './day';

/** How exactly a source gives a day (a press report often says only "2017" or "March 2017"). */
export type Precision = 'day' | 'month' | 'year';
export const precisions: readonly Precision[] = ['day', 'month', 'year'];

/**
 * A day known to the day, the month or the year. `day` is always the first day of the span, so that the pair can
 * stand in two columns and be sorted by the first.
 */
export type PartialDay = { readonly day: Day; readonly precision: Precision };

/** A partial day from any day inside its span: (2017-08-21, 'month') is August 2017. */
export function partialDay(day: Day, precision: Precision): PartialDay {
	dayParts(day);
	if (precision === 'year') return { day: `${day.slice(0, 4)}-01-01`, precision };
	if (precision === 'month') return { day: `${day.slice(0, 7)}-01`, precision };
	return { day, precision };
}

/** Reads `2017`, `2017-08` or `2017-08-21`; null for everything else. */
export function parsePartialDay(value: unknown): PartialDay | null {
	if (typeof value !== 'string') return null;
	const [precision, rest]: [Precision, string] =
		value.length === 4 ? ['year', '-01-01'] : value.length === 7 ? ['month', '-01'] : ['day', ''];
	const day = parseDay(value + rest);
	return day === null ? null : { day, precision };
}

/** Writes what {@link parsePartialDay} reads. */
export function partialDayText(partial: PartialDay): string {
	const { day, precision } = partialDay(partial.day, partial.precision);
	return precision === 'year' ? day.slice(0, 4) : precision === 'month' ? day.slice(0, 7) : day;
}

/** The first day that the partial day may mean. */
export function firstDayOf(partial: PartialDay): Day {
	return partialDay(partial.day, partial.precision).day;
}

/** The last day that the partial day may mean: a term "until 2024" runs to 31 December 2024. */
export function lastDayOf(partial: PartialDay): Day {
	const first = firstDayOf(partial);
	if (partial.precision === 'day') return first;
	if (partial.precision === 'year') return `${first.slice(0, 4)}-12-31`;
	const { year, month } = dayParts(first);
	return first.slice(0, 8) + monthLength(year, month);
}

/**
 * Sorts by the first day that is meant; of two that begin alike the less exact stands first ("2017" before
 * "January 2017" before "1 January 2017"), as a heading stands before its entries.
 */
export function comparePartialDays(a: PartialDay, b: PartialDay): number {
	const first = firstDayOf(a);
	const second = firstDayOf(b);
	if (first !== second) return first < second ? -1 : 1;
	return precisions.indexOf(b.precision) - precisions.indexOf(a.precision);
}

/** True only where every day that `a` may mean lies before every day that `b` may mean. */
export function isSurelyBefore(a: PartialDay, b: PartialDay): boolean {
	return lastDayOf(a) < firstDayOf(b);
}
