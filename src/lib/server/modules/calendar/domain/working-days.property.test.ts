import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { almanac } from '$tests/support/almanac';
import { dayFromNumber, dayNumber } from './day';
import type { Holiday } from './holiday';
import { makeWorkingDays, mostWorkingDays, type CountedDayWithSkipped } from './working-days';

/**
 * The second implementation: walks the days of the platform's own Date one at a time and shares no line with the
 * first. Slow and plain on purpose.
 */
const everyDay = almanac(2022, 2045);
const place = new Map(everyDay.map(({ text }, i) => [text, i]));

function walk(
	reasons: Readonly<Record<string, string>>,
	decreed: readonly number[],
	start: string,
	n: number
) {
	const skipped: { date: string; reason: string }[] = [];
	let provisional = false;
	let left = n;
	for (let i = place.get(start)!; ; i++) {
		const { text, year, weekend } = everyDay[i]!;
		provisional ||= !decreed.includes(year);
		if (text === start && n > 0) continue;
		const reason = reasons[text] ?? (weekend ? 'weekend' : null);
		if (reason !== null) skipped.push({ date: text, reason });
		else if (n === 0 || --left === 0) return { day: text, provisional, skipped };
	}
}

function reasonsOf(holidays: readonly Holiday[]): Record<string, string> {
	const reasons: Record<string, string> = {};
	for (const { day, kind } of holidays) if (kind === 'collective_leave') reasons[day] = kind;
	for (const { day, kind } of holidays) if (kind === 'national') reasons[day] = kind;
	return reasons;
}

function countByWalking(holidays: readonly Holiday[], from: string, to: string): number {
	if (to < from) return -countByWalking(holidays, to, from);
	const off = new Set(holidays.map(({ day }) => day));
	return everyDay.filter(({ text, weekend }) => text > from && text <= to && !weekend && !off.has(text))
		.length;
}

const firstNumber = dayNumber('2023-01-01');
const lastNumber = dayNumber('2029-12-31');
const dayNumbers = fc.integer({ min: firstNumber, max: lastNumber });
const days = dayNumbers.map(dayFromNumber);
const holiday = (number: number, kind: Holiday['kind']): Holiday => ({
	day: dayFromNumber(number),
	kind,
	name: { id: '', en: '' },
	decree: ''
});
const kinds = fc.constantFrom<Holiday['kind']>('national', 'collective_leave');
// Runs of neighbouring days, as the great feasts make them, and lone days, some of them twice and of both kinds.
const runs = fc
	.tuple(dayNumbers, fc.integer({ min: 1, max: 12 }), kinds)
	.map(([start, length, kind]) => Array.from({ length }, (_, i) => holiday(start + i, kind)));
const holidayTables = fc.array(runs, { maxLength: 12 }).map((lists) => lists.flat());
const decreedYears = fc.uniqueArray(fc.integer({ min: 2022, max: 2038 }), { maxLength: 17 });
const smallCounts = fc.integer({ min: 0, max: 30 });
const counts = fc.oneof(
	{ weight: 60, arbitrary: smallCounts },
	{ weight: 1, arbitrary: fc.nat(mostWorkingDays) }
);

// One table serves many questions; a million cases at night, a hundred thousand in the gate.
const night = process.env.SATUPINTU_NIGHT === '1';
const tables = night ? 10_000 : 1_000;
const questionsEach = 100;

describe('the working-day engine', () => {
	it(
		`agrees with the second implementation in ${tables * questionsEach} random cases`,
		{ timeout: 300_000 },
		() => {
			let cases = 0;
			const questions = fc.array(fc.tuple(days, counts), {
				minLength: questionsEach,
				maxLength: questionsEach
			});
			fc.assert(
				fc.property(holidayTables, decreedYears, questions, (holidays, decreed, asked) => {
					const calendar = makeWorkingDays(holidays, decreed);
					const reasons = reasonsOf(holidays);
					for (const [start, n] of asked) {
						const answer = calendar.add(start, n);
						const expected = walk(reasons, decreed, start, n);
						if (!same(answer, expected)) expect({ start, n, ...answer }).toEqual({ start, n, ...expected });
						const short = calendar.due(start, n);
						if (short.day !== expected.day || short.provisional !== expected.provisional)
							expect(short).toEqual(expected);
						cases++;
					}
				}),
				{ numRuns: tables }
			);
			expect(cases).toBeGreaterThanOrEqual(100_000);
		}
	);

	it('counts between two days as the second implementation does', () => {
		const pairs = fc.tuple(dayNumbers, fc.integer({ min: -200, max: 200 }));
		fc.assert(
			fc.property(holidayTables, fc.array(pairs, { minLength: 20, maxLength: 20 }), (holidays, asked) => {
				const calendar = makeWorkingDays(holidays, []);
				for (const [number, distance] of asked) {
					const [from, to] = [dayFromNumber(number), dayFromNumber(number + distance)];
					const found = calendar.count(from, to);
					if (found !== countByWalking(holidays, from, to))
						expect({ from, to, found }).toEqual({ from, to, found: countByWalking(holidays, from, to) });
				}
			}),
			{ numRuns: 250 }
		);
	});

	it('ends on a working day, never before the start, and later for a larger number', () => {
		fc.assert(
			fc.property(holidayTables, days, fc.nat(mostWorkingDays - 1), (holidays, start, n) => {
				const calendar = makeWorkingDays(holidays, []);
				const end = calendar.due(start, n).day;
				expect(calendar.isWorkingDay(end)).toBe(true);
				expect(end >= start).toBe(true);
				const oneMore = calendar.due(start, n + 1).day;
				expect(n > 0 || calendar.isWorkingDay(start) ? oneMore > end : oneMore === end).toBe(true);
			}),
			{ numRuns: 5_000 }
		);
	});

	it('adds in two parts as in one: add(a + b) = add(add(a), b) for a of 1 or more', () => {
		fc.assert(
			fc.property(
				holidayTables,
				days,
				fc.integer({ min: 1, max: 1000 }),
				fc.nat(1000),
				(holidays, start, a, b) => {
					const calendar = makeWorkingDays(holidays, []);
					expect(calendar.due(calendar.due(start, a).day, b).day).toBe(calendar.due(start, a + b).day);
				}
			),
			{ numRuns: 10_000 }
		);
	});

	it('counts back what it added, and every day of the span either works or is listed', () => {
		fc.assert(
			fc.property(holidayTables, days, fc.integer({ min: 1, max: 400 }), (holidays, start, n) => {
				const calendar = makeWorkingDays(holidays, []);
				const { day, skipped } = calendar.add(start, n);
				expect(calendar.count(start, day)).toBe(n);
				expect(calendar.count(day, start) + n).toBe(0);
				expect(dayNumber(day) - dayNumber(start)).toBe(n + skipped.length);
			}),
			{ numRuns: 3_000 }
		);
	});
});

function same(answer: CountedDayWithSkipped, expected: ReturnType<typeof walk>): boolean {
	return (
		answer.day === expected.day &&
		answer.provisional === expected.provisional &&
		answer.skipped.length === expected.skipped.length &&
		answer.skipped.every(
			({ date, reason }, i) => date === expected.skipped[i]!.date && reason === expected.skipped[i]!.reason
		)
	);
}
