import type { Bilingual } from '$lib/text/bilingual';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { checkProcedure, type Finding } from './check-procedure';
import { addCalendarDays, type Day } from './day';
import type { Basis, Deadline, Paper, PaperUse, Procedure, Step } from './procedure';

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
	/** Optional steps change places with their neighbours of the same phase. */
	| { readonly change: 'move_step'; readonly step: string; readonly after: string }
	| {
			readonly change: 'add_paper';
			readonly step: string;
			readonly side: 'in' | 'out';
			readonly paper: Paper;
			readonly need: PaperUse['need'];
	  }
	| { readonly change: 'add_step'; readonly after: string; readonly step: Step };

export const procedureChangeKinds = [
	'set_days',
	'drop_days',
	'rename',
	'skip_step',
	'move_step',
	'add_paper',
	'add_step'
] as const satisfies readonly ProcedureChange['change'][];

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
	/** The step would leave its phase: initials after the signature, a decision before the proposal. */
	| 'MOVE_LEAVES_PHASE'
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
	let papers = national.papers;
	for (const { id, change } of inForce) {
		const changed = changeSteps(steps, change, id);
		if (isRefusal(changed)) return changed;
		steps = changed;
		if (change.change === 'add_paper') papers = [...papers, change.paper];
	}
	if (inForce.length === 0) return national;
	const version = [national.version, ...inForce.map(({ id }) => id)].join('+');
	const procedure: Procedure = { ...national, version, papers, steps };
	const findings: Finding[] = checkProcedure(procedure);
	return findings.length === 0 ? procedure : refuse('PROCEDURE_UNSOUND', { findings });
}

/**
 * Whether a region's changes leave the procedure whole on every day from `from` on, and not only today: a change
 * that is sound by itself may break one that begins next year.
 *
 * @returns null where they do, else the refusal of the first day on which they do not, with that `day`
 */
export function unsoundFrom(
	national: Procedure,
	changes: readonly DatedChange[],
	from: Day
): Refusal<ProcedureChangeRefusal> | null {
	const turns = changes.flatMap((one) => [
		one.from,
		...(one.to === null ? [] : [addCalendarDays(one.to, 1)])
	]);
	const days = [...new Set([from, ...turns.filter((day) => day > from)])].toSorted();
	for (const day of days) {
		const procedure = procedureInForce(national, changes, day);
		if (isRefusal(procedure)) return refuse(procedure.refused, { ...procedure.details, day });
	}
	return null;
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
		case 'move_step':
			return moveStep(steps, step, change.after, id);
		case 'add_paper': {
			const use: PaperUse = { paper: change.paper.key, need: change.need, when: null };
			if (change.side === 'out') return steps.with(place, { ...step, papers_out: [...step.papers_out, use] });
			return steps.map((other) => (takesPapersWith(step, other) ? withPaperIn(other, use) : other));
		}
		case 'add_step':
			return steps.toSpliced(place + 1, 0, { ...change.step, main: false });
	}
}

function moveStep(
	steps: readonly Step[],
	step: Step,
	after: string,
	id: string
): readonly Step[] | Refusal<ProcedureChangeRefusal> {
	if (step.main || !step.may_be_skipped) return refuse('STEP_STATUTORY', { change: id, step: step.key });
	const others = steps.filter((other) => other !== step);
	const place = others.findIndex((other) => other.key === after);
	if (place === -1) return refuse('STEP_UNKNOWN', { change: id, step: after });
	if (others[place]?.phase !== step.phase)
		return refuse('MOVE_LEAVES_PHASE', { change: id, step: step.key, after });
	return others.toSpliced(place + 1, 0, step);
}

/** What is handed in is what is checked: a paper that one of the two asks for is asked for by the other. */
function takesPapersWith(step: Step, other: Step): boolean {
	if (step.key === other.key) return true;
	const kinds = [step.kind, other.kind];
	if (!kinds.includes('submit') || !kinds.includes('check')) return false;
	return JSON.stringify(step.papers_in) === JSON.stringify(other.papers_in);
}

function withPaperIn(step: Step, use: PaperUse): Step {
	return { ...step, papers_in: [...step.papers_in, use] };
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
