import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCase, anActor, instantOf, walk, walkTo } from '$tests/support/case-walk';
import { fiveWorkingDays, sampleProcedure } from '$tests/support/sample-procedure';
import { makeWorkingDays } from '$lib/server/modules/calendar';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { after, pauseCase, resumeCase } from './case-acts';
import type { CaseEvent } from './case-event';
import type { Span } from './case-state';
import { addCalendarDays, type Day } from './day';
import { clockInCase, clockOfCase, clockOfVisit, dueDay, lateOpinions } from './step-clock';
import type { Deadline } from './procedure';

/** Around the feast of 2026: 18 to 24 March are holidays, collective leave or weekend. */
const calendar = makeWorkingDays(
	['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24', '2026-04-03'].map((day) => ({
		day,
		kind: 'national',
		name: { id: '', en: '' },
		decree: ''
	})),
	[2026]
);

const applicant = 'applicant' as const;

function span(from: Day, to: Day | null): Span {
	return { from, to, cause: applicant };
}

function clock(
	opened: Day,
	today: Day,
	standstills: readonly Span[] = [],
	deadline: Deadline | null = fiveWorkingDays
) {
	return clockOfVisit(
		{ step: 's', opened_on: opened, closed_on: null },
		deadline,
		standstills,
		today,
		calendar
	);
}

describe('the due day', () => {
	test.each<[title: string, opened: Day, n: number, standstills: readonly Span[], due: Day | null]>([
		['the day of opening is not counted', '2026-03-02', 5, [], '2026-03-09'],
		['weekend, holidays and collective leave are skipped', '2026-03-17', 5, [], '2026-03-31'],
		['opened on a Saturday, Monday is the first day', '2026-03-07', 1, [], '2026-03-09'],
		[
			'stopped for a week, due a week later',
			'2026-03-02',
			5,
			[span('2026-03-04', '2026-03-11')],
			'2026-03-16'
		],
		[
			'stopped and going on the same day changes nothing',
			'2026-03-02',
			5,
			[span('2026-03-04', '2026-03-04')],
			'2026-03-09'
		],
		[
			'stopped over days on which nobody works changes nothing',
			'2026-03-17',
			5,
			[span('2026-03-17', '2026-03-24')],
			'2026-03-31'
		],
		['stopped from the first day on', '2026-03-02', 5, [span('2026-03-02', '2026-03-09')], '2026-03-16'],
		['stopped before it was opened', '2026-03-02', 5, [span('2026-02-20', '2026-03-04')], '2026-03-11'],
		['over before it was opened', '2026-03-02', 5, [span('2026-02-20', '2026-02-25')], '2026-03-09'],
		[
			'stopped after the due day changes nothing',
			'2026-03-02',
			5,
			[span('2026-03-10', '2026-03-20')],
			'2026-03-09'
		],
		[
			'stopped on the due day itself, due on the day it goes on',
			'2026-03-02',
			5,
			[span('2026-03-09', '2026-03-12')],
			'2026-03-12'
		],
		[
			'stopped on the due day, going on when nobody works, due on the next working day',
			'2026-03-02',
			5,
			[span('2026-03-09', '2026-03-18')],
			'2026-03-25'
		],
		['stopped on the due day and not yet going on', '2026-03-02', 5, [span('2026-03-09', null)], null],
		[
			'two standstills',
			'2026-03-02',
			5,
			[span('2026-03-03', '2026-03-04'), span('2026-03-05', '2026-03-06')],
			'2026-03-11'
		],
		[
			'standstills that overlap count once',
			'2026-03-02',
			5,
			[span('2026-03-04', '2026-03-06'), span('2026-03-03', '2026-03-05')],
			'2026-03-12'
		],
		['while the clock stands nobody knows the day', '2026-03-02', 5, [span('2026-03-04', null)], null],
		[
			'a standstill after the limit was used up leaves the day',
			'2026-03-02',
			5,
			[span('2026-03-10', null)],
			'2026-03-09'
		]
	])('%s', (_title, opened, n, standstills, due) => {
		expect(dueDay(opened, { n, unit: 'working_days' }, standstills, calendar)?.day ?? null).toBe(due);
	});

	test('calendar days count every day, save those on which the clock stood', () => {
		const days = { n: 30, unit: 'calendar_days' } as const;
		expect(dueDay('2026-03-02', days, [], calendar)?.day).toBe('2026-04-01');
		expect(dueDay('2026-03-02', days, [span('2026-03-10', '2026-03-20')], calendar)?.day).toBe('2026-04-11');
	});

	test('a year without a decreed calendar makes it provisional', () => {
		expect(dueDay('2026-12-30', fiveWorkingDays, [], calendar)?.provisional).toBe(true);
		expect(dueDay('2026-03-02', fiveWorkingDays, [], calendar)?.provisional).toBe(false);
	});

	test('days that were counted before a pause make it provisional too, days on which it stood do not', () => {
		const gap = makeWorkingDays([], [2026, 2028]);
		const due = (from: Day, to: Day) =>
			dueDay('2026-12-21', { n: 20, unit: 'working_days' }, [span(from, to)], gap);
		expect(due('2027-01-11', '2028-01-03')).toEqual({ day: '2028-01-10', provisional: true });
		expect(due('2026-12-28', '2028-01-03')).toEqual({ day: '2028-01-24', provisional: false });
	});
});

describe('the phase of a step', () => {
	test.each<[Day, string, number, number]>([
		['2026-03-02', 'on_time', 5, 0],
		['2026-03-04', 'on_time', 3, 0],
		['2026-03-05', 'due_soon', 2, 0],
		['2026-03-08', 'due_soon', 1, 0],
		['2026-03-09', 'due_soon', 0, 0],
		['2026-03-10', 'late', 0, 1],
		['2026-03-11', 'late', 0, 2]
	])('on %s it is %s, %i days left, %i late', (today, phase, left, late) => {
		expect(clock('2026-03-02', today)).toMatchObject({ phase, left, late_by: late, due: '2026-03-09' });
	});

	test('on the Saturday after a due Friday it is late, though no working day has gone by', () => {
		expect(clock('2026-03-06', '2026-03-14')).toMatchObject({ due: '2026-03-13', phase: 'late', late_by: 0 });
	});

	test('the clock stands from the very day it is stopped', () => {
		expect(clock('2026-03-02', '2026-03-04', [span('2026-03-04', null)])).toMatchObject({
			phase: 'paused',
			standing: true,
			left: 3,
			due: null
		});
	});

	test('stopping cannot cure what is late already', () => {
		expect(clock('2026-03-02', '2026-03-30', [span('2026-03-11', null)])).toMatchObject({
			phase: 'late',
			standing: true,
			late_by: 2,
			due: '2026-03-09'
		});
	});

	test('without a limit nothing is late', () => {
		expect(clock('2026-03-02', '2026-06-01', [], null)).toMatchObject({
			phase: 'no_limit',
			due: null,
			left: null
		});
	});

	test('a step that is over is judged by the day it was done', () => {
		const done = (day: Day) =>
			clockOfVisit(
				{ step: 's', opened_on: '2026-03-02', closed_on: day },
				fiveWorkingDays,
				[],
				'2027-01-01',
				calendar
			);
		expect(done('2026-03-09')).toMatchObject({ phase: 'on_time', used: 5, late_by: 0 });
		expect(done('2026-03-11')).toMatchObject({ phase: 'late', used: 7, late_by: 2 });
	});
});

describe('laws of the clock', () => {
	const day = fc.integer({ min: 0, max: 120 }).map((n) => addCalendarDays('2026-02-01', n));
	const spans = fc.array(
		fc.tuple(day, fc.integer({ min: 0, max: 20 })).map(([from, n]) => span(from, addCalendarDays(from, n))),
		{ maxLength: 4 }
	);

	test('another standstill never brings the due day nearer', () => {
		fc.assert(
			fc.property(day, spans, spans, (opened, some, more) => {
				const before = dueDay(opened, fiveWorkingDays, some, calendar)?.day ?? '';
				const later = dueDay(opened, fiveWorkingDays, [...some, ...more], calendar)?.day ?? '';
				expect(later >= before).toBe(true);
			})
		);
	});

	test('a step is late exactly after its due day, also on a day on which nobody works', () => {
		fc.assert(
			fc.property(day, day, spans, (opened, today, standstills) => {
				fc.pre(today >= opened);
				const found = clock(opened, today, standstills);
				expect(found.phase === 'late').toBe(found.due !== null && today > found.due);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('the clock of a case', () => {
	const reason = (day: Day) => ({
		at: instantOf(day),
		day,
		actor: anActor('cooperation_officer'),
		reason: 'asked'
	});
	function must(made: CaseEvent | Refusal): CaseEvent {
		if (isRefusal(made)) throw new Error(made.refused);
		return made;
	}

	test('stands while it waits for the applicant, and runs in the office', () => {
		const asked = aCase(sampleProcedure, {}, '2026-03-02');
		expect(clockOfCase(asked.state, '2026-03-12', calendar)).toMatchObject({
			used: 0,
			waited: 8,
			standing: true
		});
		const sent = walk(asked, 'ask', 'submit', { day: '2026-03-12' });
		expect(clockOfCase(sent.state, '2026-03-16', calendar)).toMatchObject({
			used: 2,
			waited: 8,
			standing: false,
			next_due: '2026-03-26',
			phase: 'on_time'
		});
	});

	test('stands while it is paused, and every open step with it', () => {
		const checking = walkTo(aCase(sampleProcedure, {}, '2026-03-02'), 'check', '2026-03-02').state;
		const paused = after(
			checking,
			must(pauseCase(checking, { ...reason('2026-03-04'), cause: 'outside_authority' }))
		);
		expect(clockOfCase(paused, '2026-03-13', calendar)).toMatchObject({
			phase: 'paused',
			standing: true,
			used: 2
		});
		const resumed = after(paused, must(resumeCase(paused, reason('2026-03-13'))));
		expect(clockOfCase(resumed, '2026-03-16', calendar)).toMatchObject({
			used: 3,
			waited: 7,
			standing: false,
			next_due: '2026-03-25',
			phase: 'due_soon'
		});
	});

	test('is as urgent as its most urgent open step', () => {
		const opened = walkTo(aCase(sampleProcedure, {}, '2026-03-02'), 'view_law', '2026-03-02');
		expect(clockOfCase(opened.state, '2026-03-09', calendar).phase).toBe('due_soon');
		expect(lateOpinions(opened.state, '2026-03-09', calendar)).toEqual([]);
		const one = walk(opened, 'view_law', 'feasible', { day: '2026-03-09' });
		expect(clockOfCase(one.state, '2026-03-10', calendar).phase).toBe('late');
		expect(lateOpinions(one.state, '2026-03-10', calendar)).toEqual(['view_money']);
	});

	test('has no phase once it has ended', () => {
		const checking = walkTo(aCase(sampleProcedure, {}, '2026-03-02'), 'check', '2026-03-02');
		const { state } = walkTo(checking, null, '2026-03-05');
		expect(clockOfCase(state, '2026-06-01', calendar)).toMatchObject({
			phase: null,
			steps: [],
			used: 3,
			waited: 0
		});
	});

	test('a decision on paper ends the days of its step when it was decided, not when it was entered', () => {
		const waiting = walkTo(aCase(sampleProcedure, {}, '2026-03-02'), 'check', '2026-03-02');
		const entered = walk(waiting, 'check', 'accept', {
			day: '2026-03-16',
			actor: anActor('registrar'),
			on_paper: { decided_by: 'kabag', decided_on: '2026-03-06', document_id: 'scan' }
		});
		const visit = entered.state.visits.find((v) => v.step === 'check');
		if (visit === undefined) throw new Error('no visit');
		expect(clockInCase(entered.state, visit, '2026-03-20', calendar)).toMatchObject({
			used: 4,
			phase: 'on_time'
		});
		// The next step begins with the entry: nobody could act on what he could not see.
		expect(entered.state.visits.at(-1)?.opened_on).toBe('2026-03-16');
	});
});
