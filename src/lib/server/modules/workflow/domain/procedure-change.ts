import type { Bilingual } from '$lib/text/bilingual';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { checkProcedure, type Finding } from './check-procedure';
import type { Day } from './day';
import type { Basis, Deadline, Procedure, Step } from './procedure';

/**
 * What a region may change in a procedure by its own rule. The law's own line stays: a main step can be
 * renamed and given days, never left out or moved.
 */
export type ProcedureChange =
	| { readonly change: 'rename'; readonly step: string; readonly name: Bilingual }
	| {
			readonly change: 'set_days';
			readonly step: string;
			readonly n: number;
			readonly unit: Deadline['unit'];
			readonly basis: Basis;
	  }
	| { readonly change: 'drop_days'; readonly step: string }
	| { readonly change: 'skip_step'; readonly step: string }
	| { readonly change: 'add_step'; readonly after: string; readonly step: Step };

/** A change as a row: it holds from a day, and until a day or for good. */
export type DatedChange = {
	readonly id: string;
	readonly from: Day;
	readonly to: Day | null;
	readonly change: ProcedureChange;
};

export type ProcedureChangeRefusal =
	/** The change names a step that the procedure does not have. */
	| 'STEP_UNKNOWN'
	/** The region would leave out a step that the law demands. */
	| 'STEP_STATUTORY'
	/** The days of a step that a statute fixes are no region's to change. */
	| 'DEADLINE_STATUTORY'
	/** With the change the procedure would have a fault; `findings` says which. */
	| 'PROCEDURE_UNSOUND';

/**
 * The procedure that holds in a region on a day: the national one with the region's changes, oldest first.
 * A case freezes the result at its start, so a later change never touches it (capability 7).
 *
 * @returns the procedure, its version naming the changes it carries; or the refusal of the first bad change.
 */
export function procedureInForce(
	national: Procedure,
	changes: readonly DatedChange[],
	day: Day
): Procedure | Refusal<ProcedureChangeRefusal> {
	const inForce = changes
		.filter(({ from, to }) => from <= day && (to === null || day <= to))
		.toSorted((a, b) => (a.from === b.from ? compareText(a.id, b.id) : compareText(a.from, b.from)));
	let steps = national.steps;
	for (const { id, change } of inForce) {
		const changed = changeSteps(steps, change, id);
		if (isRefusal(changed)) return changed;
		steps = changed;
	}
	if (inForce.length === 0) return national;
	const version = [national.version, ...inForce.map(({ id }) => id)].join('+');
	const procedure: Procedure = { ...national, version, steps };
	const findings: Finding[] = checkProcedure(procedure);
	return findings.length === 0 ? procedure : refuse('PROCEDURE_UNSOUND', { findings });
}

function changeSteps(
	steps: readonly Step[],
	change: ProcedureChange,
	id: string
): readonly Step[] | Refusal<ProcedureChangeRefusal> {
	const key = change.change === 'add_step' ? change.after : change.step;
	const place = steps.findIndex((step) => step.key === key);
	const step = steps[place];
	if (step === undefined) return refuse('STEP_UNKNOWN', { change: id, step: key });
	switch (change.change) {
		case 'rename':
			return steps.with(place, { ...step, name: change.name });
		case 'set_days':
			if (step.deadline?.source === 'statute') return refuse('DEADLINE_STATUTORY', { change: id, step: key });
			return steps.with(place, {
				...step,
				deadline: { n: change.n, unit: change.unit, source: 'region_setting', basis: change.basis }
			});
		case 'drop_days':
			if (step.deadline?.source === 'statute') return refuse('DEADLINE_STATUTORY', { change: id, step: key });
			return steps.with(place, { ...step, deadline: null });
		case 'skip_step':
			if (step.main || !step.may_be_skipped) return refuse('STEP_STATUTORY', { change: id, step: key });
			return steps.filter((other) => other !== step);
		case 'add_step':
			return steps.toSpliced(place + 1, 0, { ...change.step, main: false });
	}
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
