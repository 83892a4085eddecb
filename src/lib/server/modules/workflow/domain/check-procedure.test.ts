import { describe, expect, test } from 'vitest';
import { aStep, fiveWorkingDays, sampleProcedure } from '$tests/support/sample-procedure';
import { checkProcedure, type FindingCode } from './check-procedure';
import type { Procedure, Step } from './procedure';
import { procedureSchema } from './procedure-schema';

function withStep(key: string, change: Partial<Step>): Procedure {
	return {
		...sampleProcedure,
		steps: sampleProcedure.steps.map((step) => (step.key === key ? { ...step, ...change } : step))
	};
}

function without(key: string): Procedure {
	return { ...sampleProcedure, steps: sampleProcedure.steps.filter((step) => step.key !== key) };
}

function inserted(place: number, step: Step): Procedure {
	return { ...sampleProcedure, steps: sampleProcedure.steps.toSpliced(place, 0, step) };
}

const goOn = { do: 'go_on' } as const;
const step = (key: string) => sampleProcedure.steps.find((s) => s.key === key);

const faults: readonly [title: string, code: FindingCode, procedure: Procedure][] = [
	['two steps of one key', 'DUPLICATE_KEY', inserted(1, aStep({ key: 'ask', kind: 'record' }))],
	[
		'a paper twice',
		'DUPLICATE_KEY',
		{ ...sampleProcedure, papers: [...sampleProcedure.papers, ...sampleProcedure.papers] }
	],
	['a name in one language', 'NAME_MISSING', withStep('check', { name: { id: 'Periksa', en: ' ' } })],
	['an outcome that nobody thought of', 'OUTCOME_MISSING', withStep('sit', { outcomes: {} })],
	[
		'an outcome of another kind',
		'OUTCOME_UNKNOWN',
		withStep('sit', { outcomes: { conclude: goOn, vote: goOn } })
	],
	[
		'a return to nowhere',
		'RETURN_TARGET_UNKNOWN',
		withStep('initial', { outcomes: { initial: goOn, return: { do: 'return_to', step: 'rewrite' } } })
	],
	[
		'a return to what the agreement lives',
		'RETURN_TARGET_UNKNOWN',
		withStep('initial', { outcomes: { initial: goOn, return: { do: 'return_to', step: 'live' } } })
	],
	[
		'a return forward',
		'RETURN_FORWARD',
		withStep('initial', { outcomes: { initial: goOn, return: { do: 'return_to', step: 'sign' } } })
	],
	[
		'a return to a step that some cases do not have',
		'RETURN_TARGET_ABSENT',
		withStep('write', { when: { answer: 'text', is: true } })
	],
	['a last step that goes on', 'OUTCOME_TO_NOWHERE', withStep('file', { outcomes: { done: goOn } })],
	['a procedure that never ends', 'PATH_WITHOUT_END', withStep('file', { outcomes: { done: goOn } })],
	[
		'a case that ends nowhere with some answers',
		'PATH_WITHOUT_END',
		withStep('file', { when: { answer: 'council', is: true } })
	],
	[
		'a step that only waits',
		'PATH_WITHOUT_END',
		withStep('council', {
			when: null,
			outcomes: {
				sent: { do: 'hold', clock: 'stops' },
				granted: { do: 'hold', clock: 'stops' },
				refused: { do: 'hold', clock: 'stops' },
				returned: { do: 'hold', clock: 'stops' }
			}
		})
	],
	['a step after the end', 'STEP_UNREACHABLE', inserted(14, aStep({ key: 'late', kind: 'record' }))],
	[
		'a step under a condition that never holds',
		'STEP_UNREACHABLE',
		withStep('show', { when: { all: [{ answer: 'a', is: 1 }, { not: { answer: 'a', is: 1 } }] } })
	],
	['a group torn apart', 'GROUP_SCATTERED', inserted(3, aStep({ key: 'between', kind: 'record' }))],
	[
		'an opinion that ends the case for the others',
		'GROUP_EFFECT',
		withStep('view_law', {
			outcomes: { ...step('view_law')?.outcomes, not_feasible: { do: 'reject' } }
		})
	],
	['a group without a name', 'GROUP_UNKNOWN', { ...sampleProcedure, groups: [] }],
	['a paper out of no catalogue', 'PAPER_UNKNOWN', { ...sampleProcedure, papers: [] }],
	['a step drawn under a step that is gone', 'PHASE_UNKNOWN', without('sit')],
	['a main step drawn under another', 'PHASE_UNKNOWN', withStep('write', { phase: 'sit' })],
	['a main step that may be left out', 'MAIN_STEP_SKIPPABLE', withStep('decide', { may_be_skipped: true })],
	['half a day', 'DEADLINE_INVALID', withStep('check', { deadline: { ...fiveWorkingDays, n: 0.5 } })],
	['no day at all', 'DEADLINE_INVALID', withStep('check', { deadline: { ...fiveWorkingDays, n: 0 } })],
	[
		'a statutory limit that nobody is sure of',
		'DEADLINE_UNCERTAIN',
		withStep('check', {
			deadline: {
				...fiveWorkingDays,
				source: 'statute',
				basis: { ...fiveWorkingDays.basis, certainty: 'low' }
			}
		})
	],
	['an end before the beginning', 'VALIDITY_REVERSED', { ...sampleProcedure, valid_to: '2025-12-31' }]
];

describe('the checker of procedures', () => {
	test('finds nothing in a sound one', () => {
		expect(checkProcedure(sampleProcedure)).toEqual([]);
		expect(checkProcedure({ ...sampleProcedure, valid_to: sampleProcedure.valid_from })).toEqual([]);
	});

	test('a return to a step that does not exist is told once, not as one that some cases lack', () => {
		const codes = checkProcedure(
			withStep('initial', { outcomes: { initial: goOn, return: { do: 'return_to', step: 'rewrite' } } })
		).map((finding) => finding.code);
		expect(codes).toEqual(['RETURN_TARGET_UNKNOWN']);
	});

	test.each(faults)('finds %s', (_title, code, procedure) => {
		expect(checkProcedure(procedure).map((finding) => finding.code)).toContain(code);
	});

	test('an empty procedure never ends', () => {
		const codes = checkProcedure({ ...sampleProcedure, steps: [] }).map((finding) => finding.code);
		expect(codes).toContain('PATH_WITHOUT_END');
	});
});

describe('the shape of a stored procedure', () => {
	test('a sound one comes back as it went', () => {
		expect(procedureSchema.parse(JSON.parse(JSON.stringify(sampleProcedure)))).toEqual(sampleProcedure);
	});

	test.each([
		['a word too many', { ...sampleProcedure, colour: 'blue' }],
		['no steps', { ...sampleProcedure, steps: undefined }],
		['a kind that is not one', withStep('ask', { kind: 'vote' as Step['kind'] })],
		['a day that is none', { ...sampleProcedure, valid_from: '2026-02-30' }]
	])('%s is not taken', (_title, stored) => {
		expect(procedureSchema.safeParse(JSON.parse(JSON.stringify(stored))).success).toBe(false);
	});
});
