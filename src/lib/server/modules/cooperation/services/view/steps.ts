import { allows } from '$lib/server/modules/identity';
import type { Actor } from '$lib/server/platform/context';
import {
	actorOf,
	actorRoles,
	clockInCase,
	drawLine,
	hasProposed,
	openActs,
	openVisits,
	outcomesOfKind,
	papersFor,
	stepOf,
	type CaseState,
	type Outcome,
	type Step,
	type WorkingDays
} from '$lib/server/modules/workflow';
import type { LineEntry, OpenStep, PaperInCase } from '../case-view';

/**
 * The whole procedure with where each step stands, when it was open, and how long it took. An outsider sees that a
 * step is over, not what was said at it.
 */
export function describeLine(
	state: CaseState,
	today: string,
	calendar: WorkingDays,
	outside: boolean
): LineEntry[] {
	return drawLine(state).map(({ step, position }) => {
		const visit = state.visits.findLast((one) => one.step === step.key);
		const decision = state.decisions.findLast((one) => one.step === step.key);
		return {
			key: step.key,
			name: step.name,
			kind: step.kind,
			main: step.main,
			phase: step.phase,
			parallel: step.parallel,
			actor_role: actorOf(step, state.answers),
			position,
			opened_on: visit?.opened_on ?? null,
			closed_on: position === 'done' ? (visit?.closed_on ?? null) : null,
			outcome: position === 'done' && !outside ? (visit?.outcome ?? null) : null,
			on_paper: position === 'done' && !outside && decision?.on_paper === true,
			clock: visit && position === 'open' ? clockInCase(state, visit, today, calendar) : null,
			basis: step.basis
		};
	});
}

/** The open steps, each with what this actor may answer on screen and may enter from paper. */
export function describeOpenSteps(
	actor: Actor,
	state: CaseState,
	papers: readonly PaperInCase[],
	today: string,
	calendar: WorkingDays
): OpenStep[] {
	const onPaper = actor.kind === 'person' && allows(actor, 'case.act_on_paper');
	return openVisits(state).map((visit) => {
		const step = stepOf(state.procedure, visit.step)!;
		return {
			key: step.key,
			name: step.name,
			about: step.about,
			kind: step.kind,
			actor_role: actorOf(step, state.answers),
			instrument: step.instrument,
			round: visit.round,
			clock: clockInCase(state, visit, today, calendar),
			deadline: step.deadline,
			basis: step.basis,
			outcomes: outcomesOnScreen(actor, state, step),
			paper_outcomes:
				onPaper && state.status === 'running'
					? outcomesOfKind[step.kind].filter((outcome) => !(outcome === 'sent' && visit.sent))
					: [],
			papers_in: papersOfUses(step.papers_in),
			papers_out: papersOfUses(step.papers_out),
			i_have_proposed:
				actor.kind === 'person' && hasProposed(state, { actor: { person_id: actor.id, role: 'partner' } }),
			sent: visit.sent
		};
	});

	function papersOfUses(uses: Step['papers_in']): PaperInCase[] {
		return papersFor(uses, state.answers).flatMap((use) => {
			const paper = papers.find((one) => one.key === use.paper);
			return paper ? [{ ...paper, need: use.need }] : [];
		});
	}
}

function outcomesOnScreen(actor: Actor, state: CaseState, step: Step): readonly Outcome[] {
	const roles = rolesOf(actor);
	for (const role of roles) {
		const act = openActs(state, role).find((one) => one.step.key === step.key);
		if (act) return act.outcomes;
	}
	return [];
}

function rolesOf(actor: Actor) {
	if (actor.kind === 'applicant') return ['partner'] as const;
	if (actor.kind !== 'person') return [];
	return actorRoles.filter((role) => actor.roles.includes(role));
}
