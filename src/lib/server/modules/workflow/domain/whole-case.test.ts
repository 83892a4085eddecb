import { describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import { aCase, anActor, instantOf, walk, walkTo } from '$tests/support/case-walk';
import { sampleProcedure } from '$tests/support/sample-procedure';
import {
	after,
	amendAnswers,
	applyOutcome,
	closeFromSignedPaper,
	lapseCase,
	pauseCase,
	reopenCase,
	resumeCase,
	stepsNotWalked,
	withdrawCase
} from './case-acts';
import { foldCase, foldEvent, openSteps, type CaseState } from './case-state';
import { transitions, whyNot, type CaseStatus } from './case-transitions';
import type { ActFacts, CaseAct, CaseEvent } from './case-event';

const day = '2026-03-02';
const reason = { at: instantOf(day), day, actor: anActor('cooperation_officer'), note: 'because it is so' };

function on(
	state: CaseState,
	act: (state: CaseState, facts: ActFacts) => CaseEvent | { refused: string }
): CaseState {
	const made = act(state, reason);
	if (isRefusal(made)) throw new Error(made.refused);
	return after(state, made as CaseEvent);
}

describe('the whole case', () => {
	const open = walkTo(aCase(sampleProcedure), 'decide').state;
	const ends: readonly [CaseStatus, CaseState][] = [
		['completed', walkTo(aCase(sampleProcedure)).state],
		['rejected', walk(walkTo(aCase(sampleProcedure), 'decide'), 'decide', 'reject').state],
		['withdrawn', on(open, withdrawCase)],
		['lapsed', on(open, lapseCase)],
		[
			'closed_from_paper',
			on(open, (state, facts) =>
				closeFromSignedPaper(state, { ...facts, document_id: 'scan', signed_on: day })
			)
		]
	];
	const acts: readonly [CaseAct, (state: CaseState) => unknown][] = [
		[
			'outcome',
			(state) => applyOutcome(state, 'decide', 'approve', { ...reason, actor: anActor('head_of_region') })
		],
		['pause', (state) => pauseCase(state, reason)],
		['resume', (state) => resumeCase(state, reason)],
		['withdraw', (state) => withdrawCase(state, reason)],
		['lapse', (state) => lapseCase(state, reason)],
		['reopen', (state) => reopenCase(state, reason)],
		['amend', (state) => amendAnswers(state, { council: true }, reason)],
		[
			'close_from_paper',
			(state) => closeFromSignedPaper(state, { ...reason, document_id: 'scan', signed_on: day })
		]
	];
	const states: readonly [CaseStatus, CaseState][] = [
		['running', open],
		['paused', on(open, pauseCase)],
		...ends
	];

	test.each(
		states.flatMap(([status, state]) => acts.map(([act, make]) => [status, act, state, make] as const))
	)('%s: %s follows the table', (status, act, state, make) => {
		expect(state.status).toBe(status);
		const expected = transitions[status][act];
		const made = make(state);
		if (expected === undefined) expect(made).toMatchObject({ refused: whyNot(status, act) });
		else expect(isRefusal(made)).toBe(false);
		if (expected === undefined || expected === 'by_effect') return;
		expect(after(state, made as CaseEvent).status).toBe(expected);
	});

	test.each(ends)('%s: nothing is open', (_status, state) => {
		expect(openSteps(state)).toEqual([]);
		expect(state.ended_on).toBe(day);
	});

	test('a completed case keeps how its last step ended', () => {
		const { state } = walkTo(aCase(sampleProcedure));
		expect(state.visits.at(-1)).toMatchObject({ step: 'file', outcome: 'done' });
		expect(state.done.at(-1)).toBe('file');
	});

	test('a pause, a withdrawal and a closing need a reason', () => {
		for (const act of [pauseCase, withdrawCase, lapseCase, resumeCase]) {
			const state = act === resumeCase ? on(open, pauseCase) : open;
			expect(act(state, { ...reason, note: ' ' })).toMatchObject({ refused: 'NOTE_REQUIRED' });
		}
	});

	test('closing from the signed paper lists what was not walked, from any step', () => {
		const facts = { ...reason, document_id: 'scan', signed_on: '2026-02-20' };
		for (const step of ['ask', 'view_law', 'decide', 'number']) {
			const { state } = walkTo(aCase(sampleProcedure, { council: true }), step);
			const closed = on(state, (s) => closeFromSignedPaper(s, facts));
			const walked = state.done;
			const all = [
				'ask',
				'check',
				'view_law',
				'view_money',
				'sit',
				'decide',
				'write',
				'initial',
				'number',
				'sign'
			];
			expect([...walked, ...closed.skipped]).toEqual([...all, 'council', 'show', 'file']);
			expect(openSteps(closed)).toEqual([]);
		}
	});

	test('a case that entered later lists nothing from before its entry', () => {
		const { state } = aCase(sampleProcedure, {}, day, 'write');
		expect(stepsNotWalked(state)).toEqual(['write', 'initial', 'number', 'sign', 'show', 'file']);
	});

	test('closing from the signed paper needs paper, day, reason and somebody who may enter papers', () => {
		const facts = { ...reason, document_id: 'scan', signed_on: day };
		expect(closeFromSignedPaper(open, { ...facts, document_id: '' })).toMatchObject({
			refused: 'DOCUMENT_MISSING'
		});
		expect(closeFromSignedPaper(open, { ...facts, signed_on: undefined })).toMatchObject({
			refused: 'SIGNED_ON_MISSING'
		});
		expect(closeFromSignedPaper(open, { ...facts, signed_on: '2026-03-03' })).toMatchObject({
			refused: 'DAY_IN_FUTURE'
		});
		expect(closeFromSignedPaper(open, { ...facts, note: null })).toMatchObject({ refused: 'NOTE_REQUIRED' });
		expect(closeFromSignedPaper(open, { ...facts, actor: anActor('partner') })).toMatchObject({
			refused: 'ROLE_MAY_NOT_ACT'
		});
	});

	test('a case that lapsed goes on where it stood', () => {
		const lapsed = on(open, lapseCase);
		expect(openSteps(on(lapsed, reopenCase))).toEqual(openSteps(open));
	});

	test('the council turns out to be needed before its step is reached', () => {
		const amended = on(open, (state, facts) => amendAnswers(state, { council: true }, facts));
		expect(openSteps(amended)).toEqual(['decide']);
		expect(openSteps(walkTo({ state: amended, events: [] }, 'council').state)).toEqual(['council']);
	});

	test('an answer on which a step behind us depended stays as it is', () => {
		const shown = walkTo(aCase(sampleProcedure), 'show').state;
		expect(amendAnswers(shown, { council: true }, reason)).toMatchObject({
			refused: 'ANSWER_ALREADY_USED',
			details: { steps: ['council'] }
		});
		const consented = walkTo(aCase(sampleProcedure, { council: true }), 'show').state;
		expect(amendAnswers(consented, { council: false }, reason)).toMatchObject({
			refused: 'ANSWER_ALREADY_USED'
		});
	});

	test('a step that turns out not to be needed while it is open is left, and the next one opens', () => {
		const asked = walkTo(aCase(sampleProcedure, { council: true }), 'council').state;
		const amended = on(asked, (state, facts) => amendAnswers(state, { council: false }, facts));
		expect(openSteps(amended)).toEqual(['show']);
	});

	test('a broken history is a fault, not a refusal', () => {
		const { events } = walkTo(aCase(sampleProcedure), 'decide');
		const [first, second] = events;
		expect(() => foldCase(sampleProcedure, [])).toThrow('begins with its start');
		expect(() => foldCase(sampleProcedure, events.slice(1))).toThrow('begins with its start');
		expect(() => foldCase(sampleProcedure, events.toSpliced(1, 1))).toThrow('does not follow');
		if (first === undefined || second === undefined) throw new Error('too short');
		expect(() => foldEvent(on(open, withdrawCase), { ...second, seq: open.seq + 2 })).toThrow(
			'cannot follow'
		);
		expect(() => foldCase(sampleProcedure, [first, { ...second, outcome: 'vanish' }])).toThrow('no effect');
	});
});
