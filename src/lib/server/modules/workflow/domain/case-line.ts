import type { CaseState } from './case-state';
import { openVisits } from './case-state';
import { holds } from './condition';
import type { Step } from './procedure';

/**
 * Where a step of the drawn line stands.
 * - `afterwards` lived by the agreement once the case is closed
 * - `not_applicable` the answers leave it out; drawn pale on the page that explains the procedure
 */
export type LinePosition = 'done' | 'open' | 'ahead' | 'skipped' | 'afterwards' | 'not_applicable';
export type LineStep = { readonly step: Step; readonly position: LinePosition };

/** The procedure drawn as a line with the present step, in the order of the procedure. */
export function drawLine(state: CaseState): readonly LineStep[] {
	const open = new Set(openVisits(state).map((visit) => visit.step));
	const entry = state.procedure.steps.findIndex((step) => step.key === state.entry);
	return state.procedure.steps.map((step, place) => {
		const position = ((): LinePosition => {
			if (!holds(step.when, state.answers)) return 'not_applicable';
			if (step.carried_by === 'agreement') return 'afterwards';
			if (place < entry) return 'not_applicable';
			if (state.skipped.includes(step.key)) return 'skipped';
			if (state.done.includes(step.key)) return 'done';
			return open.has(step.key) ? 'open' : 'ahead';
		})();
		return { step, position };
	});
}

/**
 * The main line only, each main step with the position of its whole phase: open while any step of the phase
 * is open, done once all are. This is what an applicant sees on the tracking page.
 */
export function drawMainLine(state: CaseState): readonly LineStep[] {
	const line = drawLine(state);
	return line
		.filter(({ step }) => step.main)
		.map(({ step, position }) => {
			if (position === 'not_applicable' || position === 'afterwards') return { step, position };
			const phase = line
				.filter((other) => other.step.phase === step.key && other.position !== 'not_applicable')
				.map((other) => other.position);
			if (phase.includes('open')) return { step, position: 'open' as const };
			if (phase.every((p) => p === 'skipped')) return { step, position: 'skipped' as const };
			if (phase.every((p) => p === 'done' || p === 'skipped')) return { step, position: 'done' as const };
			return { step, position: phase.includes('done') ? ('open' as const) : ('ahead' as const) };
		});
}
