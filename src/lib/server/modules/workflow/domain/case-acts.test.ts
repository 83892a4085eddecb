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
import { applyOutcome, hasProposed, openActs } from './case-acts';
import { foldCase, openSteps } from './case-state';
import type { ActFacts } from './case-event';

const day = '2026-03-02';
const reason = { at: instantOf(day), day, actor: anActor('cooperation_officer'), note: 'because it is so' };

/** What comes of an outcome when some of what it asks for is taken away or changed. */
function told(walked: WalkedCase, step: string, outcome: string, facts: Partial<ActFacts>): unknown {
	const found = walked.state.procedure.steps.find((s) => s.key === step);
	if (found === undefined) throw new Error(step);
	return applyOutcome(walked.state, step, outcome, { ...everyFact(walked.state, found, outcome), ...facts });
}

describe('what each outcome must be told', () => {
	const at = (step: string, answers = {}) => walkTo(aCase(sampleProcedure, answers), step);
	const signing = { party: 'region', person: 'Head', capacity: 'Wali Kota' };

	test.each<[string, string, Partial<ActFacts>, string, Record<string, boolean | string>?]>([
		['ask', 'submit', { papers: [] }, 'PAPERS_MISSING'],
		['ask', 'submit', { papers: [{ key: 'letter', document_id: ' ' }] }, 'PAPERS_MISSING'],
		['ask', 'submit', { papers: [{ key: 'letter', document_id: 'd' }] }, 'PAPERS_MISSING', { size: 'large' }],
		[
			'ask',
			'submit',
			{
				papers: [
					{ key: 'letter', document_id: 'd' },
					{ key: 'song', document_id: 'd' }
				]
			},
			'PAPER_UNKNOWN'
		],
		[
			'ask',
			'submit',
			{
				papers: [
					{ key: 'letter', document_id: 'd' },
					{ key: 'study', document_id: 'd' }
				]
			},
			'PAPER_UNKNOWN'
		],
		[
			'check',
			'accept',
			{ papers: [{ key: 'letter', state: 'wrong', remark: 'old' }] },
			'PAPERS_NOT_IN_ORDER'
		],
		['check', 'return', { papers: [], note: null }, 'NOTE_REQUIRED'],
		['check', 'return', { papers: [{ key: 'letter', state: 'wrong' }], note: ' ' }, 'NOTE_REQUIRED'],
		['check', 'return', { papers: [{ key: 'song', state: 'wrong', remark: 'x' }] }, 'PAPER_UNKNOWN'],
		['check', 'reject', { note: null }, 'NOTE_REQUIRED'],
		['view_law', 'feasible', { no_conflict_of_interest: false }, 'CONFLICT_NOT_DECLARED'],
		['view_law', 'feasible_with_notes', { note: null }, 'NOTE_REQUIRED'],
		['view_law', 'not_feasible', { note: '' }, 'NOTE_REQUIRED'],
		['sit', 'conclude', { sitting_id: undefined }, 'SITTING_MISSING'],
		['sit', 'conclude', { conclusion: undefined }, 'CONCLUSION_MISSING'],
		['decide', 'return', { note: null }, 'NOTE_REQUIRED'],
		['decide', 'reject', { note: null }, 'NOTE_REQUIRED'],
		['write', 'ready', { document_id: undefined }, 'DOCUMENT_MISSING'],
		['initial', 'return', { note: null }, 'NOTE_REQUIRED'],
		['number', 'assign', { party: '' }, 'PARTY_MISSING'],
		['sign', 'signed', { signed_on: undefined }, 'SIGNED_ON_MISSING'],
		['sign', 'signed', { signed_on: '2026-03-03' }, 'DAY_IN_FUTURE'],
		['sign', 'signed', { signatories: [] }, 'SIGNATORIES_MISSING'],
		['sign', 'signed', { signatories: [signing, { ...signing, person: 'Deputy' }] }, 'SIGNATORIES_MISSING'],
		[
			'sign',
			'signed',
			{ signatories: [signing, { ...signing, party: 'partner', capacity: '' }] },
			'SIGNATORIES_MISSING'
		],
		['sign', 'signed', { document_id: undefined }, 'DOCUMENT_MISSING'],
		['sign', 'refused', { note: null }, 'NOTE_REQUIRED'],
		['council', 'sent', { letter_number: undefined }, 'LETTER_MISSING', { council: true }],
		['council', 'granted', { letter_date: undefined }, 'LETTER_MISSING', { council: true }],
		['council', 'granted', { letter_date: 'soon' }, 'LETTER_MISSING', { council: true }],
		['council', 'granted', { letter_date: '2026-03-03' }, 'DAY_IN_FUTURE', { council: true }],
		['show', 'withhold', { reason: undefined, note: null }, 'NOTE_REQUIRED']
	])('%s, %s with %j is refused: %s', (step, outcome, facts, refused, answers) => {
		expect(told(at(step, answers), step, outcome, facts)).toMatchObject({ refused });
	});

	test('a paper that was handed in and not found wrong need not come again', () => {
		const first = walk(at('ask', { size: 'large' }), 'ask', 'submit');
		const back = walk(first, 'check', 'return', {
			papers: [{ key: 'study', state: 'wrong', remark: 'old' }]
		});
		expect(told(back, 'ask', 'submit', { papers: [] })).toMatchObject({
			refused: 'PAPERS_MISSING',
			details: { papers: ['study'] }
		});
		const again = walk(back, 'ask', 'submit', { papers: [{ key: 'study', document_id: 'newer' }] });
		expect(again.state.papers['study']).toEqual({ document_id: 'newer', state: 'given', remark: null });
		expect(again.state.papers['letter']?.document_id).toBe('doc-letter');
	});

	test('what is missing speaks for itself, what is wrong needs a remark or a note', () => {
		const missing = { papers: [{ key: 'letter', state: 'missing' }], note: null } as const;
		expect(isRefusal(told(at('check'), 'check', 'return', missing))).toBe(false);
		const wrong = { papers: [{ key: 'letter', state: 'wrong' }] } as const;
		expect(told(at('check'), 'check', 'return', { ...wrong, note: null })).toMatchObject({
			refused: 'NOTE_REQUIRED',
			details: { papers: ['letter'] }
		});
		expect(isRefusal(told(at('check'), 'check', 'return', { ...wrong, note: 'see the list' }))).toBe(false);
	});

	test('a step, an outcome or a moment that is not there', () => {
		expect(applyOutcome(at('check').state, 'nowhere', 'done', reason)).toMatchObject({
			refused: 'STEP_UNKNOWN'
		});
		expect(told(at('check'), 'live', 'done', {})).toMatchObject({ refused: 'STEP_UNKNOWN' });
		expect(told(at('check'), 'council', 'sent', {})).toMatchObject({ refused: 'STEP_UNKNOWN' });
		expect(told(at('check'), 'sign', 'signed', {})).toMatchObject({
			refused: 'STEP_NOT_OPEN',
			details: { open: ['check'] }
		});
		expect(told(at('check'), 'check', 'approve', {})).toMatchObject({ refused: 'OUTCOME_UNKNOWN' });
	});
});

describe('who may act', () => {
	test('only the role of the step, and those named beside it', () => {
		const sitting = walkTo(aCase(sampleProcedure), 'sit');
		expect(told(sitting, 'sit', 'conclude', { actor: anActor('head_of_region') })).toMatchObject({
			refused: 'ROLE_MAY_NOT_ACT'
		});
		expect(isRefusal(told(sitting, 'sit', 'conclude', { actor: anActor('regional_secretary') }))).toBe(false);
		expect(openActs(sitting.state, 'regional_secretary').map((act) => act.step.key)).toEqual(['sit']);
		expect(openActs(sitting.state, 'auditor')).toEqual([]);
		const asked = walkTo(aCase(sampleProcedure, { council: true }), 'council');
		const outcomes = (walked: WalkedCase) => openActs(walked.state, 'cooperation_officer')[0]?.outcomes;
		expect(outcomes(asked)).toEqual(['sent', 'granted', 'refused', 'returned']);
		expect(outcomes(walk(asked, 'council', 'sent'))).toEqual(['granted', 'refused', 'returned']);
	});

	test('the registrar enters what was decided on paper, and nothing without a paper', () => {
		const waiting = walkTo(aCase(sampleProcedure), 'decide');
		const paper = { decided_by: 'mayor', decided_on: '2026-02-27', document_id: 'scan' };
		const actor = anActor('registrar');
		expect(told(waiting, 'decide', 'approve', { actor })).toMatchObject({ refused: 'ROLE_MAY_NOT_ACT' });
		const entered = walk(waiting, 'decide', 'approve', { actor, on_paper: paper });
		expect(entered.state.decisions.at(-1)).toMatchObject({
			person: 'mayor',
			on_paper: true,
			day: '2026-02-27'
		});
		for (const missing of [{ decided_by: ' ' }, { document_id: '' }, { decided_on: 'yesterday' }]) {
			expect(told(waiting, 'decide', 'approve', { actor, on_paper: { ...paper, ...missing } })).toMatchObject(
				{
					refused: 'ON_PAPER_INCOMPLETE'
				}
			);
		}
		expect(
			told(waiting, 'decide', 'approve', { actor, on_paper: { ...paper, decided_on: '2026-03-03' } })
		).toMatchObject({ refused: 'DAY_IN_FUTURE' });
	});

	test('the head of region does not decide on what the same person proposed, on screen or on paper', () => {
		const proposed = walk(aCase(sampleProcedure), 'ask', 'submit', {
			actor: { person_id: 'the-mayor', role: 'partner' }
		});
		const waiting = walkTo(proposed, 'decide');
		const mayor = { person_id: 'the-mayor', role: 'head_of_region' } as const;
		expect(told(waiting, 'decide', 'approve', { actor: mayor })).toMatchObject({ refused: 'SELF_DECISION' });
		expect(
			told(waiting, 'decide', 'approve', {
				actor: anActor('registrar'),
				on_paper: { decided_by: 'the-mayor', decided_on: day, document_id: 'scan' }
			})
		).toMatchObject({ refused: 'SELF_DECISION' });
		expect(isRefusal(told(waiting, 'decide', 'approve', {}))).toBe(false);
	});

	test('to draft is to propose, to check or to initial is not', () => {
		const drafter = { person_id: 'kabag', role: 'unit_officer' } as const;
		const checker = { person_id: 'kabag', role: 'cooperation_officer' } as const;
		const drafted = walk(walkTo(aCase(sampleProcedure), 'write'), 'write', 'ready', { actor: drafter });
		const checked = walk(walkTo(aCase(sampleProcedure), 'check'), 'check', 'accept', { actor: checker });
		expect(hasProposed(drafted.state, { actor: drafter })).toBe(true);
		expect(hasProposed(checked.state, { actor: checker })).toBe(false);
		expect(hasProposed(drafted.state, { actor: { person_id: null, role: 'partner' } })).toBe(false);
	});

	test('elsewhere the same hand twice is a warning: small offices have few people', () => {
		const proposed = walk(aCase(sampleProcedure), 'ask', 'submit', {
			actor: { person_id: 'kabag', role: 'partner' }
		});
		const actor = { person_id: 'kabag', role: 'cooperation_officer' } as const;
		expect(hasProposed(proposed.state, { actor })).toBe(true);
		expect(isRefusal(told(proposed, 'check', 'accept', { actor }))).toBe(false);
	});
});

describe('opinions that do not come', () => {
	const waiting = walk(
		walk(walk(aCase(sampleProcedure), 'ask', 'submit'), 'check', 'accept'),
		'view_law',
		'feasible'
	);

	test('hold up the sitting, and are named', () => {
		expect(told(waiting, 'sit', 'conclude', {})).toMatchObject({
			refused: 'OPINIONS_MISSING',
			details: { steps: ['view_money'] }
		});
	});

	test('cannot be passed over before their days are over', () => {
		expect(told(waiting, 'sit', 'conclude', { without_opinions: 'in a hurry' })).toMatchObject({
			refused: 'OPINION_NOT_YET_LATE'
		});
	});

	test('are passed over with a reason once they are late, and the history says so', () => {
		const facts = { without_opinions: 'no answer since Monday', late_opinions: ['view_money'] };
		const { state, events } = walk(waiting, 'sit', 'conclude', facts);
		expect(events.slice(-2)).toMatchObject([
			{ act: 'waive_opinion', step: 'view_money', note: 'no answer since Monday', on_paper: null },
			{ act: 'outcome', step: 'sit' }
		]);
		expect(state.skipped).toEqual(['view_money']);
		expect(openSteps(state)).toEqual(['decide']);
		expect(foldCase(sampleProcedure, events)).toEqual(state);
	});

	test('nothing else than the sitting can pass them over', () => {
		const facts = { without_opinions: 'x', late_opinions: ['view_money'] };
		expect(told(waiting, 'decide', 'approve', facts)).toMatchObject({ refused: 'STEP_NOT_OPEN' });
	});
});
