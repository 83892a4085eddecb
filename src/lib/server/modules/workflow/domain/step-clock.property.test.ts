import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { almanac } from '$tests/support/almanac';
import { dayInZone, makeWorkingDays, timeZones, type Holiday } from '$lib/server/modules/calendar';
import type { Span } from './case-state';
import { clockOfVisit } from './step-clock';

/**
 * The clock of a step against a second implementation, written from the words of the rule and another way round:
 * it lays out every day, strikes out what does not count and takes the n-th that is left, where the first jumps
 * from pause to pause by counts.
 *
 * 1. A day is a day in the region's own time (WIB, WITA, WIT), whatever the hour in UTC.
 * 2. The day of opening is not counted. Working days are Monday to Friday without days off; calendar days are all.
 * 3. A clock that stops on a day and goes on at another does not count the days after the first, up to and
 *    including the second.
 * 4. The due day is the n-th counted day; where the clock stands at that day's end, it is the first day that works
 *    (any day, for calendar days) at whose end it goes on again. While it stands for good, nobody knows the day.
 * 5. The due day is in time, the day after is late.
 * 6. It is provisional where days were counted over a year whose calendar has not been decreed.
 */
const days = almanac(2024, 2031);
const place = new Map(days.map(({ text }, i) => [text, i]));

type Question = {
	readonly opened: string;
	readonly until: string;
	readonly closed: boolean;
	readonly n: number;
	readonly unit: 'working_days' | 'calendar_days';
	readonly spans: readonly { readonly from: string; readonly to: string | null }[];
};

function secondOpinion(question: Question, off: ReadonlySet<string>, decreed: readonly number[]) {
	const { opened, until, n, unit } = question;
	const spans = question.spans.filter(({ from, to }) => from !== to);
	const first = place.get(opened)!;
	const counts = (i: number) => unit === 'calendar_days' || !(days[i]!.weekend || off.has(days[i]!.text));
	const struckOut = (day: string) => spans.some(({ from, to }) => from < day && (to === null || day <= to));
	const standsAtEndOf = (day: string) =>
		spans.some(({ from, to }) => from <= day && (to === null || day < to));

	const counted: number[] = [];
	let due: number | null = null;
	const stopsForGood = spans.find(({ to }) => to === null)?.from ?? '9999';
	for (let i = first + 1; due === null && days[i]!.text <= stopsForGood; i++) {
		if (counts(i) && !struckOut(days[i]!.text)) counted.push(i);
		if (counted.length < n) continue;
		if (counts(i) && !standsAtEndOf(days[i]!.text)) due = i;
	}

	// Each counted day lies in a stretch that began with the opening or with the end of a standstill.
	const beginnings = [first, ...spans.flatMap(({ to }) => (to === null ? [] : [place.get(to)!]))];
	const beginningOf = (i: number) => Math.max(...beginnings.filter((b) => b < i && b >= first));
	const uncertain = (from: number, to: number) => {
		for (let year = days[from]!.year; year <= days[to]!.year; year++)
			if (!decreed.includes(year)) return true;
		return false;
	};
	const reliedOn = counted.slice(0, n).map((i) => [beginningOf(i), i] as const);
	if (due !== null && due !== counted[n - 1])
		reliedOn.push([Math.max(...beginnings.filter((b) => b <= due)), due]);
	const provisional =
		due !== null && unit === 'working_days' && reliedOn.some(([from, to]) => uncertain(from, to));

	const countedBetween = (from: string, to: string) => {
		let found = 0;
		for (let i = place.get(from)! + 1; i <= place.get(to)!; i++)
			if (counts(i) && !struckOut(days[i]!.text)) found++;
		return found;
	};
	const dueText = due === null ? null : days[due]!.text;
	const used = countedBetween(opened, until);
	const late = dueText !== null && until > dueText;
	const left = dueText === null ? n - used : late ? 0 : countedBetween(until, dueText);
	const standing = !question.closed && spans.some(({ to }) => to === null);
	return {
		due: dueText,
		provisional,
		used,
		left,
		late_by: late ? countedBetween(dueText, until) : 0,
		standing,
		phase: late ? 'late' : standing ? 'paused' : !question.closed && left <= 2 ? 'due_soon' : 'on_time'
	};
}

/** What an officer's calendar on the wall says, from the platform's own table of zones. */
const wallCalendars = Object.fromEntries(
	timeZones.map((zone) => [
		zone,
		new Intl.DateTimeFormat('en-CA', {
			timeZone: zone,
			year: 'numeric',
			month: '2-digit',
			day: '2-digit'
		})
	])
);

const written = new Map<string, string>();

function onTheWall(zone: string, instant: Date): string {
	const key = `${zone} ${instant.getTime()}`;
	const known = written.get(key) ?? wallCalendars[zone]!.format(instant);
	written.set(key, known);
	return known;
}

const basis = { article: { id: 'x', en: 'x' }, certainty: 'low' } as const;
const hour = 3_600_000;
const start = Date.UTC(2025, 0, 2);
const hours = (most: number) => fc.integer({ min: 0, max: most });
const holiday = (i: number, kind: Holiday['kind']): Holiday => ({
	day: days[i]!.text,
	kind,
	name: { id: '', en: '' },
	decree: ''
});
const runsOfDaysOff = fc
	.array(
		fc.tuple(
			fc.integer({ min: 0, max: 2100 }),
			fc.integer({ min: 1, max: 9 }),
			fc.constantFrom<Holiday['kind']>('national', 'collective_leave')
		),
		{ maxLength: 30 }
	)
	.map((runs) => runs.flatMap(([i, n, kind]) => Array.from({ length: n }, (_, k) => holiday(i + k, kind))));
const calendars = fc.record({
	zone: fc.constantFrom(...timeZones),
	off: runsOfDaysOff,
	decreed: fc.uniqueArray(fc.integer({ min: 2024, max: 2031 }), { maxLength: 8 })
});
/** Instants in hours after the start: opening, length until it is looked at, pauses as beginning and length. */
const cases = fc.record({
	opened: hours(3 * 365 * 24),
	looked: hours(200 * 24),
	closed: fc.boolean(),
	n: fc.integer({ min: 1, max: 45 }),
	unit: fc.constantFrom<Question['unit']>('working_days', 'working_days', 'calendar_days'),
	pauses: fc.array(fc.tuple(hours(110 * 24), hours(25 * 24)), { maxLength: 4 }),
	stillStanding: fc.option(hours(110 * 24), { freq: 3 })
});

// A hundred thousand cases in the gate, a million at night; one calendar serves many of them.
const night = process.env.SATUPINTU_NIGHT === '1';
const runs = night ? 1_000_000 : 100_000;
const regions = fc.sample(calendars, { numRuns: 1_000, seed: 20261121 }).map(({ zone, off, decreed }) => ({
	zone,
	calendar: makeWorkingDays(off, decreed),
	daysOff: new Set(off.map(({ day }) => day)),
	decreed
}));

describe('the clock of a step', () => {
	it(
		`agrees with the second implementation in ${runs} random cases, in all three legal times`,
		{ timeout: 300_000 },
		() => {
			const seen = { cases: 0, stopped: 0, provisional: 0, late: 0, standing: 0 };
			const check = fc.property(fc.constantFrom(...regions), cases, (region, one) => {
				const { zone, calendar, daysOff, decreed } = region;
				const at = (h: number) => new Date(start + h * hour);
				const opened = at(one.opened);
				const until = at(one.opened + one.looked);
				const pauses: [Date, Date | null][] = one.pauses.map(([from, length]) => [
					at(one.opened + from),
					at(one.opened + from + length)
				]);
				if (!one.closed && one.stillStanding !== null)
					pauses.push([at(one.opened + one.stillStanding), null]);

				const ours = (instant: Date) => dayInZone(instant, zone);
				const spans = pauses.map(([from, to]): Span => {
					return { from: ours(from), to: to && ours(to), cause: 'applicant' };
				});
				const visit = { step: 's', opened_on: ours(opened), closed_on: one.closed ? ours(until) : null };
				const limit = { n: one.n, unit: one.unit, source: 'region_setting', basis } as const;
				const found = clockOfVisit(visit, limit, spans, ours(until), calendar);

				const wall = (instant: Date) => onTheWall(zone, instant);
				const expected = secondOpinion(
					{
						opened: wall(opened),
						until: wall(until),
						closed: one.closed,
						n: one.n,
						unit: one.unit,
						spans: pauses.map(([from, to]) => ({ from: wall(from), to: to && wall(to) }))
					},
					daysOff,
					decreed
				);
				for (const [key, value] of Object.entries(expected))
					if (found[key as keyof typeof found] !== value)
						expect({ ...found, zone, spans }).toMatchObject(expected);
				seen.cases++;
				if (spans.length > 0) seen.stopped++;
				if (expected.provisional) seen.provisional++;
				if (expected.phase === 'late') seen.late++;
				if (expected.due === null) seen.standing++;
			});
			fc.assert(check, { numRuns: runs });
			expect(seen.cases).toBeGreaterThanOrEqual(100_000);
			// The cases are worth something only where they reach what is hard.
			for (const kind of ['stopped', 'provisional', 'late', 'standing'] as const)
				expect(seen[kind], kind).toBeGreaterThan(seen.cases / 20);
		}
	);
});
