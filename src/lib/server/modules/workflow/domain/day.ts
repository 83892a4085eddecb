/** A calendar day in the region's own time zone, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** True for a day that exists: `2026-02-30` does not. */
export function isDay(text: string): boolean {
	const parts = dayPattern.exec(text);
	if (parts === null) return false;
	const moment = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text;
}

/** The day `n` calendar days after `day` (before it, if `n` is negative). */
export function addCalendarDays(day: Day, n: number): Day {
	const moment = Date.parse(`${day}T00:00:00Z`);
	if (Number.isNaN(moment)) throw new RangeError(`not a day: ${day}`);
	return new Date(moment + n * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
	return a > b ? a : b;
}
