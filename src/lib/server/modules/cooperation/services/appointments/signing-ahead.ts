import { holds, isUnderWay, openVisits, stepOf, type Step } from '$lib/server/modules/workflow';
import type { CaseFile } from '../case-file';

/** From the draft on a signing can be seen coming; before it, a day would be promised for a text nobody has. */
const leadsToSigning = new Set(['draft', 'initial', 'number', 'sign']);

/** The next signing of a case for which a day can be agreed now; undefined where there is none in sight. */
export function signingAhead({ state, events }: CaseFile): Step | undefined {
	if (!isUnderWay(state.status)) return undefined;
	const open = openVisits(state).map((visit) => stepOf(state.procedure, visit.step));
	if (!open.some((step) => step && leadsToSigning.has(step.kind))) return undefined;
	const signed = new Set(
		events.filter((event) => event.act === 'outcome' && event.outcome === 'signed').map((event) => event.step)
	);
	return state.procedure.steps.find(
		(step) => step.kind === 'sign' && holds(step.when, state.answers) && !signed.has(step.key)
	);
}
