import { addCalendarDays, addMonths, dayParts, type Day } from '$lib/server/modules/calendar';

/** How often an agreement is evaluated. The law asks for at least twice a budget year: a year is for what is past. */
export const evaluationRhythms = ['quarterly', 'half_yearly', 'yearly'] as const;
export type EvaluationRhythm = (typeof evaluationRhythms)[number];

const monthsIn: Readonly<Record<EvaluationRhythm, number>> = { quarterly: 3, half_yearly: 6, yearly: 12 };

export type EvaluationPeriod = { readonly from: Day; readonly to: Day };

/** The period of the budget year (which is the calendar year) in which a day lies. */
export function periodOf(day: Day, rhythm: EvaluationRhythm): EvaluationPeriod {
	const { year, month } = dayParts(day);
	const length = monthsIn[rhythm];
	const first = Math.floor((month - 1) / length) * length + 1;
	const from = `${String(year).padStart(4, '0')}-${String(first).padStart(2, '0')}-01`;
	return { from, to: addCalendarDays(addMonths(from, length), -1) };
}

/** An evaluation is due on the last day of the month after its period. */
export function dueDayOf(period: EvaluationPeriod): Day {
	return addCalendarDays(addMonths(addCalendarDays(period.to, 1), 1), -1);
}

/** The period that an evaluation due on a planned day is about: it ended with the month before. */
export function periodDueOn(planned: Day, rhythm: EvaluationRhythm): EvaluationPeriod {
	const firstOfMonth = `${planned.slice(0, 8)}01`;
	return periodOf(addCalendarDays(firstOfMonth, -1), rhythm);
}

/**
 * The first period that is evaluated: the one in which carrying out began, unless less than two months of it were left,
 * for then there is nothing to say yet.
 */
export function firstPeriod(startedOn: Day, rhythm: EvaluationRhythm): EvaluationPeriod {
	const begun = periodOf(startedOn, rhythm);
	return addMonths(startedOn, 2) <= addCalendarDays(begun.to, 1)
		? begun
		: periodOf(addCalendarDays(begun.to, 1), rhythm);
}

/** The last period that is over on a day. */
export function lastPeriodOver(day: Day, rhythm: EvaluationRhythm): EvaluationPeriod {
	return periodOf(addCalendarDays(periodOf(day, rhythm).from, -1), rhythm);
}
