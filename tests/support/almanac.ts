/**
 * Every day of a span of years as the platform's own Date tells it: what a second implementation of a counting
 * rule is made from, so that it shares no line with the first.
 */
export type AlmanacDay = { readonly text: string; readonly year: number; readonly weekend: boolean };

/** The days from 1 January of the first year to 31 December of the last, in order. */
export function almanac(firstYear: number, lastYear: number): readonly AlmanacDay[] {
	const days: AlmanacDay[] = [];
	const day = new Date(Date.UTC(firstYear, 0, 1));
	while (day.getUTCFullYear() <= lastYear) {
		days.push({
			text: day.toISOString().slice(0, 10),
			year: day.getUTCFullYear(),
			weekend: [0, 6].includes(day.getUTCDay())
		});
		day.setUTCDate(day.getUTCDate() + 1);
	}
	return days;
}
