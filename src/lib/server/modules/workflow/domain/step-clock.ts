import { openVisits, type CaseState, type Span, type StepVisit } from './case-state';
import { addCalendarDays, calendarDaysBetween, laterDay, type Day } from './day';
import { stepOf, type Deadline } from './procedure';
import type { WorkingDays } from './working-days';

/** How urgent a step is today. Calculated each time it is asked for, never stored (style rule 5). */
export type ClockPhase = 'no_limit' | 'on_time' | 'due_soon' | 'late' | 'paused';

export type StepClock = {
	readonly step: string;
	readonly opened_on: Day;
	readonly closed_on: Day | null;
	/** The last day in time; null without a limit, and while the clock stands (it moves with every day). */
	readonly due: Day | null;
	/** True where the due day lies in a year without a decreed calendar. */
	readonly provisional: boolean;
	readonly unit: Deadline['unit'];
	/** Days that counted so far, in the unit of the limit (working days without one). */
	readonly used: number;
	/** Days left in that unit, 0 on the due day itself and once it has passed; null without a limit. */
	readonly left: number | null;
	/** Days beyond the limit, in that unit; 0 though late on the weekend after a Friday's due day. */
	readonly late_by: number;
	readonly standing: boolean;
	readonly phase: ClockPhase;
};

export type CaseClock = {
	/** Working days since the start that counted, the pauses and the waiting taken out. */
	readonly used: number;
	/** Working days since the start on which the case waited for somebody outside. */
	readonly waited: number;
	readonly standing: boolean;
	/** The steps that are open, each with its clock. */
	readonly steps: readonly StepClock[];
	/** The nearest due day among them. */
	readonly next_due: Day | null;
	/** The most urgent of their phases; null once the case has ended. */
	readonly phase: ClockPhase | null;
};

const mostUrgentFirst: readonly ClockPhase[] = ['late', 'due_soon', 'on_time', 'paused', 'no_limit'];

/**
 * The clock of one visit of a step. The day of opening is not counted. A clock that stops on a day and goes
 * on at another does not count the days after the first, up to and including the second, so that stopping
 * and going on the same day changes nothing.
 *
 * @param standstills spans in which nothing counts: the case's pauses and the step's own waiting
 * @param today the day in the region's time zone; a closed visit is judged by the day it was closed
 * @param soon how many days left are called "due soon"
 */
export function clockOfVisit(
	visit: Pick<StepVisit, 'step' | 'opened_on' | 'closed_on'>,
	deadline: Deadline | null,
	standstills: readonly Span[],
	today: Day,
	calendar: WorkingDays,
	soon = 2
): StepClock {
	const unit = deadline?.unit ?? 'working_days';
	const until = laterDay(visit.opened_on, visit.closed_on ?? today);
	const standing = visit.closed_on === null && isStillStanding(standstills);
	const used = countedDays(visit.opened_on, until, standstills, unit, calendar);
	const base = {
		step: visit.step,
		opened_on: visit.opened_on,
		closed_on: visit.closed_on,
		unit,
		used,
		standing
	};
	if (deadline === null) {
		const phase = standing ? 'paused' : 'no_limit';
		return { ...base, due: null, provisional: false, left: null, late_by: 0, phase };
	}
	const due = dueDay(visit.opened_on, deadline, standstills, calendar);
	const counted = (from: Day, to: Day) => countedDays(from, to, standstills, unit, calendar);
	// The due day is still in time, the next day is late, also where it is a Saturday on which nothing counts.
	const late = due !== null && due.day < until;
	const left = due === null ? deadline.n - used : late ? 0 : counted(until, due.day);
	const phase = ((): ClockPhase => {
		if (late) return 'late';
		if (standing) return 'paused';
		return visit.closed_on === null && left <= soon ? 'due_soon' : 'on_time';
	})();
	return {
		...base,
		due: due?.day ?? null,
		provisional: due?.provisional ?? false,
		left,
		late_by: late ? counted(due.day, until) : 0,
		phase
	};
}

/**
 * The last day in time of a limit that began on a day and stood still now and then: the n-th day that counts. A
 * clock that is stopped on that very day gives its rest back: the limit then ends on the day on which it goes on,
 * or on the next one that works. A standstill that begins after the due day forgives nothing.
 *
 * @returns null while the clock stands before the limit is used up: the due day moves on with every day.
 * `provisional` where a stretch on which days counted touches a year without a decreed calendar.
 */
export function dueDay(
	opened: Day,
	deadline: Pick<Deadline, 'n' | 'unit'>,
	standstills: readonly Span[],
	calendar: WorkingDays
): { readonly day: Day; readonly provisional: boolean } | null {
	const limitFrom = (from: Day, n: number) =>
		deadline.unit === 'working_days'
			? calendar.add(from, n)
			: { day: addCalendarDays(from, n), provisional: false };
	let from = opened;
	let remaining = deadline.n;
	let provisional = false;
	for (const span of merged(standstills)) {
		if (span.to !== null && span.to <= from) continue;
		const stop = laterDay(from, span.from);
		if (limitFrom(from, remaining).day < stop) break;
		if (span.to === null) return null;
		const used = countedDays(from, stop, [], deadline.unit, calendar);
		if (used > 0) provisional ||= limitFrom(from, used).provisional;
		// Stopped on the due day itself, which then was none of rest: no day is left, but none is owed either.
		remaining = Math.max(remaining - used, 0);
		from = span.to;
	}
	const due = limitFrom(from, remaining);
	return { day: due.day, provisional: provisional || due.provisional };
}

/** What a due day is counted from besides the day of opening; small enough to be kept beside the step. */
export type KeptClock = Pick<Deadline, 'n' | 'unit'> & {
	/** The days on which it stood, as pairs of {@link Span}'s from and to. */
	readonly stood: readonly (readonly [from: Day, to: Day | null])[];
};

/** The clock of a visit as it can be kept; null where its step has no limit. */
export function keptClock(state: CaseState, visit: StepVisit): KeptClock | null {
	const deadline = stepOf(state.procedure, visit.step)?.deadline ?? null;
	if (deadline === null) return null;
	const stood = merged([...state.pauses, ...visit.waits]).map(({ from, to }) => [from, to] as const);
	return { n: deadline.n, unit: deadline.unit, stood };
}

/** The due day of a clock that was kept: the same as {@link dueDay} gives from the history. */
export function dueOfKeptClock(
	opened: Day,
	clock: KeptClock,
	calendar: WorkingDays
): { readonly day: Day; readonly provisional: boolean } | null {
	const stood = clock.stood.map(([from, to]): Span => ({ from, to, cause: null }));
	return dueDay(opened, clock, stood, calendar);
}

/** The clocks of all open steps of a case, and the case as a whole. */
export function clockOfCase(state: CaseState, today: Day, calendar: WorkingDays, soon = 2): CaseClock {
	const until = laterDay(state.started_on, state.ended_on ?? today);
	const steps = openVisits(state).map((visit) => clockInCase(state, visit, today, calendar, soon));
	const waits = state.visits.flatMap((visit) => visit.waits);
	const standstills = [...state.pauses, ...waits];
	const used = countedDays(state.started_on, until, standstills, 'working_days', calendar);
	const all = countedDays(state.started_on, until, [], 'working_days', calendar);
	const due = steps.flatMap((clock) => (clock.due === null ? [] : [clock.due])).toSorted();
	return {
		used,
		waited: all - used,
		standing: state.ended_on === null && isStillStanding(standstills),
		steps,
		next_due: due[0] ?? null,
		phase: mostUrgentFirst.find((phase) => steps.some((clock) => clock.phase === phase)) ?? null
	};
}

/** The clock of any visit of a case, past ones included: how long each step took, and whether in time. */
export function clockInCase(
	state: CaseState,
	visit: StepVisit,
	today: Day,
	calendar: WorkingDays,
	soon = 2
): StepClock {
	const deadline = stepOf(state.procedure, visit.step)?.deadline ?? null;
	return clockOfVisit(visit, deadline, [...state.pauses, ...visit.waits], today, calendar, soon);
}

/** The open opinions whose days are over today: those that a sitting may pass over with a reason. */
export function lateOpinions(state: CaseState, today: Day, calendar: WorkingDays): readonly string[] {
	return openVisits(state)
		.filter((visit) => stepOf(state.procedure, visit.step)?.kind === 'opinion')
		.filter((visit) => clockInCase(state, visit, today, calendar).phase === 'late')
		.map((visit) => visit.step);
}

/** Counted days after `from`, up to and including `to`: all of them, less those on which the clock stood. */
function countedDays(
	from: Day,
	to: Day,
	standstills: readonly Span[],
	unit: Deadline['unit'],
	calendar: WorkingDays
): number {
	if (to <= from) return 0;
	const between = (a: Day, b: Day) =>
		unit === 'working_days' ? calendar.count(a, b) : calendarDaysBetween(a, b);
	let counted = between(from, to);
	for (const span of merged(standstills)) {
		const stood = laterDay(from, span.from);
		const end = span.to === null || span.to > to ? to : span.to;
		if (stood < end) counted -= between(stood, end);
	}
	return counted;
}

function isStillStanding(standstills: readonly Span[]): boolean {
	return standstills.some((span) => span.to === null);
}

/** Overlapping standstills as one, in order: a paused case may wait for a ministry at the same time. */
function merged(spans: readonly Span[]): readonly Pick<Span, 'from' | 'to'>[] {
	const ordered = spans
		.filter(({ from, to }) => from !== to)
		.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
	const result: { from: Day; to: Day | null }[] = [];
	for (const { from, to } of ordered) {
		const last = result.at(-1);
		if (last === undefined || (last.to !== null && last.to < from)) result.push({ from, to });
		else if (last.to !== null) last.to = to === null ? null : laterDay(last.to, to);
	}
	return result;
}
