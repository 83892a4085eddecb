import { describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	aCase,
	anActor,
	everyFact,
	instantOf,
	walk,
	walkTo,
	type WalkedCase
} from '$tests/support/case-walk';
import { sampleProcedure } from '$tests/support/sample-procedure';
import { after, applyOutcome, closeFromSignedPaper, startCase } from './case-acts';
import { drawLine, drawMainLine } from './case-line';
import { openSteps, type CaseState } from './case-state';
import type { ActFacts, CaseEvent } from './case-event';

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

/** What comes of an outcome when some of what it asks for is taken away or changed. */
function told(walked: WalkedCase, step: string, outcome: string, facts: Partial<ActFacts>): unknown {
	const found = walked.state.procedure.steps.find((s) => s.key === step);
	if (found === undefined) throw new Error(step);
	return applyOutcome(walked.state, step, outcome, { ...everyFact(walked.state, found, outcome), ...facts });
}

describe('from step to step', () => {
	test('a case opens its first step, or the step at which it enters', () => {
		expect(openSteps(aCase(sampleProcedure).state)).toEqual(['ask']);
		expect(openSteps(aCase(sampleProcedure, {}, day, 'write').state)).toEqual(['write']);
	});

	test('cannot enter at a step that is not there or does not apply', () => {
		for (const entry of ['nowhere', 'live', 'council']) {
			expect(startCase(sampleProcedure, {}, reason, entry)).toMatchObject({ refused: 'STEP_UNKNOWN' });
		}
	});

	test('opinions are open side by side, and the sitting opens after the last of them', () => {
		const checked = walk(walk(aCase(sampleProcedure), 'ask', 'submit'), 'check', 'accept');
		expect(openSteps(checked.state)).toEqual(['view_law', 'view_money']);
		const one = walk(checked, 'view_money', 'not_feasible');
		expect(openSteps(one.state)).toEqual(['view_law']);
		expect(openSteps(walk(one, 'view_law', 'feasible').state)).toEqual(['sit']);
	});

	test('a step whose condition does not hold is passed over', () => {
		const signed = walkTo(aCase(sampleProcedure), 'sign');
		expect(openSteps(walk(signed, 'sign', 'signed').state)).toEqual(['show']);
		const withCouncil = walkTo(aCase(sampleProcedure, { council: true }), 'sign');
		expect(openSteps(walk(withCouncil, 'sign', 'signed').state)).toEqual(['council']);
	});

	test('a return does everything from there on again', () => {
		const decided = walkTo(aCase(sampleProcedure), 'decide');
		const back = walk(decided, 'decide', 'return');
		expect(openSteps(back.state)).toEqual(['sit']);
		const rounds = back.state.visits.map((visit) => [visit.step, visit.round, visit.outcome]);
		expect(rounds.slice(-3)).toEqual([
			['sit', 1, 'conclude'],
			['decide', 1, 'return'],
			['sit', 2, null]
		]);
		expect(back.state.done).toEqual(['ask', 'check', 'view_law', 'view_money']);
		expect(openSteps(walk(back, 'sit', 'conclude').state)).toEqual(['decide']);
	});

	test('a return into a group opens the whole group', () => {
		const steps = sampleProcedure.steps.map((step) =>
			step.key === 'decide'
				? {
						...step,
						outcomes: { ...step.outcomes, return: { do: 'return_to', step: 'view_money' } as const }
					}
				: step
		);
		const decided = walkTo(aCase({ ...sampleProcedure, steps }), 'decide');
		expect(openSteps(walk(decided, 'decide', 'return').state)).toEqual(['view_law', 'view_money']);
	});

	test('a letter out leaves the step open and its clock standing, until the answer comes', () => {
		const asked = walkTo(aCase(sampleProcedure, { council: true }), 'council');
		const sent = walk(asked, 'council', 'sent');
		expect(openSteps(sent.state)).toEqual(['council']);
		expect(sent.state.visits.at(-1)?.waits).toEqual([{ from: day, to: null, cause: 'outside_authority' }]);
		expect(told(sent, 'council', 'sent', {})).toMatchObject({ refused: 'ALREADY_SENT' });
		const back = walk(sent, 'council', 'returned');
		expect(walk(back, 'council', 'sent').state.visits.at(-1)).toMatchObject({ round: 2, sent: true });
		const granted = walk(sent, 'council', 'granted', { day: '2026-03-20' });
		expect(granted.state.visits.at(-2)?.waits[0]?.to).toBe('2026-03-20');
		expect(openSteps(granted.state)).toEqual(['show']);
	});

	test('an answer from outside proves that the letter was sent', () => {
		const asked = walkTo(aCase(sampleProcedure, { council: true }), 'council');
		expect(walk(asked, 'council', 'refused').state.status).toBe('rejected');
	});

	test('a number for one of several parties leaves the step open for the others', () => {
		const texts = walkTo(aCase(sampleProcedure), 'number');
		const first = walk(texts, 'number', 'assign', { party: 'region', parties_left: 1 });
		expect(openSteps(first.state)).toEqual(['number']);
		expect(openSteps(walk(first, 'number', 'assign', { party: 'partner' }).state)).toEqual(['sign']);
	});

	test('refused at signing, or by the one who decides: the case has ended', () => {
		for (const [step, outcome] of [
			['check', 'reject'],
			['decide', 'reject'],
			['sign', 'refused']
		] as const) {
			const { state } = walk(walkTo(aCase(sampleProcedure), step), step, outcome);
			expect(state.status).toBe('rejected');
			expect(state.visits.at(-1)).toMatchObject({ step, outcome, closed_on: day });
			expect(openSteps(state)).toEqual([]);
		}
	});
});

describe('the drawn line', () => {
	test('shows what is done, open, ahead, passed over, and what the agreement lives afterwards', () => {
		const { state } = walkTo(aCase(sampleProcedure), 'write');
		const positions = Object.fromEntries(drawLine(state).map(({ step, position }) => [step.key, position]));
		expect(positions).toMatchObject({
			decide: 'done',
			write: 'open',
			sign: 'ahead',
			council: 'not_applicable',
			live: 'afterwards'
		});
	});

	test('the main line gathers the steps of a phase', () => {
		const positions = (walked: WalkedCase) =>
			Object.fromEntries(drawMainLine(walked.state).map(({ step, position }) => [step.key, position]));
		const opinions = walkTo(aCase(sampleProcedure), 'view_law');
		expect(positions(opinions)).toMatchObject({ check: 'done', sit: 'open', decide: 'ahead' });
		expect(positions(walkTo(opinions, 'decide'))).toMatchObject({ sit: 'done', decide: 'open' });
		expect(positions(opinions)).not.toHaveProperty('view_law');
	});

	test('after closing from the paper the steps that were not walked are shown as passed over', () => {
		const { state } = walkTo(aCase(sampleProcedure), 'write');
		const closed = on(state, (s, facts) =>
			closeFromSignedPaper(s, { ...facts, document_id: 'd', signed_on: day })
		);
		const positions = Object.fromEntries(drawLine(closed).map(({ step, position }) => [step.key, position]));
		expect(positions).toMatchObject({
			decide: 'done',
			write: 'skipped',
			sign: 'skipped',
			live: 'afterwards'
		});
	});

	test('a case that entered later draws what came before as not its own', () => {
		const { state } = aCase(sampleProcedure, {}, day, 'write');
		const positions = Object.fromEntries(drawLine(state).map(({ step, position }) => [step.key, position]));
		expect(positions).toMatchObject({ ask: 'not_applicable', write: 'open' });
	});
});
