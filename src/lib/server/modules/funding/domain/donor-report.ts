import type { Day } from '$lib/server/modules/calendar';
import type { Funding } from './project';

/** What a donor is owed about a project besides the work itself. */
export const donorReportKinds = ['report', 'audit'] as const;
export type DonorReportKind = (typeof donorReportKinds)[number];

export const isDonorReportKind = (value: string): value is DonorReportKind =>
	(donorReportKinds as readonly string[]).includes(value);

/**
 * The last day on which a recurring report falls due where the paper names none: the last closing date of the
 * project's instruments, else its planned end; null where neither is known.
 */
export function lastReportDay(project: {
	readonly plannedEnd: Day | null;
	readonly fundings: readonly Pick<Funding, 'closingOn'>[];
}): Day | null {
	const closings = project.fundings.flatMap(({ closingOn }) => (closingOn === null ? [] : [closingOn]));
	return closings.sort().at(-1) ?? project.plannedEnd;
}

/** The days a report covers: from the day after the report before it, or the project's start, to its own day. */
export function reportPeriod(
	dueOn: Day,
	earlier: readonly (Day | null)[],
	start: Day | null
): { readonly from: Day | null; readonly to: Day } {
	const before = earlier.flatMap((day) => (day !== null && day < dueOn ? [day] : [])).sort();
	return { from: before.at(-1) ?? start, to: dueOn };
}
