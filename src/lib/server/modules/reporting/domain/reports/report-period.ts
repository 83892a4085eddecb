import type { Day } from '$lib/server/modules/calendar';

/** A year, or one of its halves; reports go to the governor twice a year and once for the year (domain 5). */
export type ReportPeriod = { readonly year: number; readonly half: 1 | 2 | null };

/** First and last day, both within the period. */
export function daysOf({ year, half }: ReportPeriod): { from: Day; to: Day } {
	return {
		from: half === 2 ? `${year}-07-01` : `${year}-01-01`,
		to: half === 1 ? `${year}-06-30` : `${year}-12-31`
	};
}

/** Reads `2026` or `2026-1`; undefined for anything else. */
export function readPeriod(text: string): ReportPeriod | undefined {
	const read = /^((?:19|20)\d\d)(?:-([12]))?$/.exec(text);
	if (!read) return undefined;
	return { year: Number(read[1]), half: read[2] === undefined ? null : (Number(read[2]) as 1 | 2) };
}

export const writePeriod = ({ year, half }: ReportPeriod): string =>
	half === null ? String(year) : `${year}-${half}`;

/** The period that was over last on a day: that is the one to report on. */
export function lastOver(today: Day, byHalf: boolean): ReportPeriod {
	const year = Number(today.slice(0, 4));
	if (!byHalf) return { year: year - 1, half: null };
	return today >= `${year}-07-01` ? { year, half: 1 } : { year: year - 1, half: 2 };
}
