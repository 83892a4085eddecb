import { describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import { aStep, fiveWorkingDays, sampleProcedure } from '$tests/support/sample-procedure';
import { procedureInForce, unsoundFrom, type DatedChange, type ProcedureChange } from './procedure-change';
import { compareProcedures } from './procedure-difference';
import { procedureChangeSchema } from './procedure-schema';
import { stepOf, versionInForce, type Procedure } from './procedure';

const { basis } = fiveWorkingDays;

function dated(
	change: ProcedureChange,
	from = '2026-02-01',
	to: string | null = null,
	id = 'c1'
): DatedChange {
	return { id, from, to, change };
}

function inForce(changes: readonly DatedChange[], day = '2026-03-01', national = sampleProcedure): Procedure {
	const procedure = procedureInForce(national, changes, day);
	if (isRefusal(procedure)) throw new Error(procedure.refused);
	return procedure;
}

const threeDays: ProcedureChange = { change: 'set_days', step: 'check', n: 3, unit: 'working_days', basis };

describe("a region's changes", () => {
	test('without any, the national procedure holds', () => {
		expect(inForce([])).toBe(sampleProcedure);
	});

	test('hold from their first day to their last', () => {
		const change = dated(threeDays, '2026-02-01', '2026-02-28');
		const daysOn = (day: string) => stepOf(inForce([change], day), 'check')?.deadline?.n;
		expect([daysOn('2026-01-31'), daysOn('2026-02-01'), daysOn('2026-02-28'), daysOn('2026-03-01')]).toEqual([
			5, 3, 3, 5
		]);
	});

	test('the later one wins, whatever order the rows come in', () => {
		const earlier = dated({ ...threeDays, n: 3 }, '2026-01-01', null, 'b');
		const later = dated({ ...threeDays, n: 4 }, '2026-02-01', null, 'a');
		expect(stepOf(inForce([later, earlier]), 'check')?.deadline?.n).toBe(4);
	});

	test('the version names them, so that a case says what it was frozen with', () => {
		expect(inForce([dated(threeDays)]).version).toBe('1+c1');
	});

	test('rename a step, drop its days, leave out an optional one', () => {
		const changed = inForce([
			dated(
				{ change: 'rename', step: 'check', name: { id: 'Telaah', en: 'Review' } },
				'2026-02-01',
				null,
				'a'
			),
			dated({ change: 'drop_days', step: 'check' }, '2026-02-01', null, 'b'),
			dated({ change: 'skip_step', step: 'view_law' }, '2026-02-01', null, 'c')
		]);
		expect(stepOf(changed, 'check')).toMatchObject({ name: { id: 'Telaah' }, deadline: null });
		expect(stepOf(changed, 'view_law')).toBeUndefined();
		expect(stepOf(sampleProcedure, 'view_law')).toBeDefined();
	});

	test('add a step of their own, which is never on the main line', () => {
		const extra = aStep({ key: 'tour', kind: 'record', phase: 'check' });
		const changed = inForce([dated({ change: 'add_step', after: 'check', step: extra })]);
		expect(changed.steps[2]).toMatchObject({ key: 'tour', main: false });
	});

	test.each<[string, ProcedureChange, string]>([
		['a step that is not there', { ...threeDays, step: 'nowhere' }, 'STEP_UNKNOWN'],
		['a step that the law demands', { change: 'skip_step', step: 'decide' }, 'STEP_STATUTORY'],
		['zero days', { ...threeDays, n: 0 }, 'PROCEDURE_UNSOUND'],
		[
			'an extra step that tears a group apart',
			{ change: 'add_step', after: 'view_law', step: aStep({ key: 'tour', kind: 'record', phase: 'check' }) },
			'PROCEDURE_UNSOUND'
		],
		[
			'an extra step of a key that is taken',
			{ change: 'add_step', after: 'check', step: aStep({ key: 'check', kind: 'record' }) },
			'PROCEDURE_UNSOUND'
		]
	])('refuses %s', (_title, change, code) => {
		expect(procedureInForce(sampleProcedure, [dated(change)], '2026-03-01')).toMatchObject({ refused: code });
	});

	test('cannot touch days that a statute fixes', () => {
		const statutory: Procedure = {
			...sampleProcedure,
			steps: sampleProcedure.steps.map((step) =>
				step.key === 'check' ? { ...step, deadline: { ...fiveWorkingDays, source: 'statute' } } : step
			)
		};
		for (const change of [threeDays, { change: 'drop_days', step: 'check' } as const]) {
			expect(procedureInForce(statutory, [dated(change)], '2026-03-01')).toMatchObject({
				refused: 'DEADLINE_STATUTORY'
			});
		}
	});
});

describe('order and papers', () => {
	const paper = { key: 'map', name: { id: 'Peta', en: 'Map' }, formats: ['pdf'], headings: [] };

	test('an optional step changes places with its neighbour of the same phase', () => {
		const keys = inForce([dated({ change: 'move_step', step: 'view_law', after: 'view_money' })]).steps.map(
			(step) => step.key
		);
		expect(keys.indexOf('view_law')).toBe(keys.indexOf('view_money') + 1);
	});

	test.each<[string, ProcedureChange, string]>([
		['a step that the law demands', { change: 'move_step', step: 'decide', after: 'ask' }, 'STEP_STATUTORY'],
		[
			'a step out of its phase',
			{ change: 'move_step', step: 'view_law', after: 'decide' },
			'MOVE_LEAVES_PHASE'
		],
		['a step after itself', { change: 'move_step', step: 'view_law', after: 'view_law' }, 'STEP_UNKNOWN'],
		[
			'a paper of a key that is taken',
			{ change: 'add_paper', step: 'ask', side: 'in', paper: { ...paper, key: 'letter' }, need: 'required' },
			'PROCEDURE_UNSOUND'
		]
	])('does not move %s', (_title, change, code) => {
		expect(procedureInForce(sampleProcedure, [dated(change)], '2026-03-01')).toMatchObject({ refused: code });
	});

	test('a paper asked for with the proposal is checked with it', () => {
		const changed = inForce([
			dated({ change: 'add_paper', step: 'ask', side: 'in', paper, need: 'required' })
		]);
		for (const key of ['ask', 'check'])
			expect(stepOf(changed, key)?.papers_in.at(-1)).toEqual({ paper: 'map', need: 'required', when: null });
		expect(changed.papers.at(-1)).toEqual(paper);
	});

	test('every change comes back from storage as it went', () => {
		const changes: ProcedureChange[] = [
			threeDays,
			{ change: 'drop_days', step: 'check' },
			{ change: 'rename', step: 'check', name: { id: 'Telaah', en: 'Review' } },
			{ change: 'skip_step', step: 'view_law' },
			{ change: 'move_step', step: 'view_law', after: 'view_money' },
			{ change: 'add_paper', step: 'ask', side: 'out', paper, need: 'optional' },
			{ change: 'add_step', after: 'check', step: aStep({ key: 'tour', kind: 'record' }) }
		];
		for (const change of changes)
			expect(procedureChangeSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change);
	});
});

describe('changes of several dates', () => {
	const tour = aStep({ key: 'tour', kind: 'record', phase: 'check' });
	const added = dated({ change: 'add_step', after: 'check', step: tour }, '2026-02-01', '2026-06-30', 'a');

	test('are looked at on each day on which one begins or has ended', () => {
		const days = dated({ ...threeDays, step: 'tour' }, '2026-03-01', '2026-12-31', 'b');
		expect(unsoundFrom(sampleProcedure, [added, { ...days, to: '2026-06-30' }], '2026-02-10')).toBeNull();
		expect(unsoundFrom(sampleProcedure, [added, days], '2026-02-10')).toMatchObject({
			refused: 'STEP_UNKNOWN',
			details: { day: '2026-07-01', step: 'tour' }
		});
	});

	test('days that are over break nothing any more', () => {
		const days = dated({ ...threeDays, step: 'tour' }, '2026-03-01', '2026-12-31', 'b');
		expect(unsoundFrom(sampleProcedure, [added, days], '2027-01-01')).toBeNull();
	});
});

describe('the comparison with the national procedure', () => {
	test('says what was left out, added, moved, renamed and given other days, and nothing of the rest', () => {
		const regional = inForce([
			dated(threeDays, '2026-02-01', null, 'a'),
			dated(
				{ change: 'rename', step: 'decide', name: { id: 'Putusan', en: 'Ruling' } },
				'2026-02-01',
				null,
				'b'
			),
			dated({ change: 'move_step', step: 'view_law', after: 'view_money' }, '2026-02-01', null, 'c'),
			dated(
				{ change: 'add_step', after: 'check', step: aStep({ key: 'tour', kind: 'record', phase: 'check' }) },
				'2026-02-01',
				null,
				'd'
			)
		]);
		const found = compareProcedures(sampleProcedure, regional)
			.filter(({ differences }) => differences.length > 0)
			.map(({ key, differences }) => [key, differences.map(({ what }) => what)]);
		expect(Object.fromEntries(found)).toEqual({
			check: ['days'],
			tour: ['added'],
			view_law: ['moved'],
			decide: ['renamed']
		});
	});

	test('a step left out stands where it stood', () => {
		const regional = inForce([dated({ change: 'skip_step', step: 'view_law' })]);
		const lines = compareProcedures(sampleProcedure, regional);
		expect(lines.map(({ key }) => key)).toEqual(sampleProcedure.steps.map(({ key }) => key));
		expect(lines.find(({ key }) => key === 'view_law')).toMatchObject({
			regional: null,
			differences: [{ what: 'left_out' }]
		});
	});

	test('two equal procedures differ in nothing', () => {
		const lines = compareProcedures(sampleProcedure, sampleProcedure);
		expect(lines.every(({ differences }) => differences.length === 0)).toBe(true);
	});
});

describe('versions of a procedure', () => {
	const old: Procedure = {
		...sampleProcedure,
		version: '0',
		valid_from: '2020-01-01',
		valid_to: '2025-12-31'
	};

	test.each([
		['2019-12-31', undefined],
		['2020-01-01', '0'],
		['2025-12-31', '0'],
		['2026-01-01', '1'],
		['2030-01-01', '1']
	])('on %s version %s holds', (day, version) => {
		expect(versionInForce([old, sampleProcedure], day)?.version).toBe(version);
	});
});
