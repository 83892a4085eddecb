import { describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import { aStep, fiveWorkingDays, sampleProcedure } from '$tests/support/sample-procedure';
import { procedureInForce, type DatedChange, type ProcedureChange } from './procedure-change';
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
