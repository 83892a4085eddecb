import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { ActorRole } from './actor-role';
import type { ActFacts, CaseAct, CaseEvent, EventFields } from './case-event';
import { foldEvent, openSteps, openVisits, type CaseState } from './case-state';
import { isUnderWay, whyNot, type CaseRefusal } from './case-transitions';
import { holds, type Answers } from './condition';
import { isDay } from './day';
import { isOutcomeOf, outcomesOfKind, type Outcome } from './outcomes';
import { actorOf, blocksFor, initialsOf, stepOf, type Procedure, type Step } from './procedure';
import { missingFacts, missingOnPaper } from './required-facts';

type No = Refusal<CaseRefusal>;

/**
 * Who may enter what was decided on paper: the registrar (TU, ajudan), and the keeper of the gate. Small
 * offices have no more people than that (domain §10.2, §10.4).
 */
const mayEnterPapers: readonly ActorRole[] = ['registrar', 'cooperation_officer'];

/**
 * The first event of a case.
 *
 * @param answers what was answered at the door, frozen with the procedure for the whole life of the case
 * @param entry the step at which a case with a parent enters (a further PKS, an addendum); null for the first
 */
export function startCase(
	procedure: Procedure,
	answers: Answers,
	facts: Pick<ActFacts, 'at' | 'day' | 'actor' | 'note'>,
	entry: string | null = null
): CaseEvent | No {
	const steps = blocksFor(procedure, answers).flat();
	if (steps.length === 0 || (entry !== null && !steps.some((step) => step.key === entry))) {
		return refuse('STEP_UNKNOWN', { step: entry });
	}
	return {
		seq: 1,
		at: facts.at,
		day: facts.day,
		actor: facts.actor,
		act: 'start',
		step: null,
		outcome: null,
		note: facts.note ?? null,
		on_paper: null,
		fields: entry === null ? { answers } : { answers, entry }
	};
}

/**
 * An outcome of an open step, by the role that has to act there or from a paper.
 *
 * @param facts the fields of the kind of step (contract, "Acting on a case"), time, actor, note, paper
 * @returns the events to append, in order (opinions passed over come before the sitting that does so), or
 *   the refusal; the state given is never changed.
 */
export function applyOutcome(
	state: CaseState,
	stepKey: string,
	outcome: string,
	facts: ActFacts
): readonly CaseEvent[] | No {
	const no = whyNot(state.status, 'outcome');
	if (no !== null) return refuse(no);
	const step = stepOf(state.procedure, stepKey);
	if (step === undefined || step.carried_by !== 'case' || !holds(step.when, state.answers)) {
		return refuse('STEP_UNKNOWN', { step: stepKey });
	}
	const passedOver = openSteps(state).includes(stepKey) ? [] : opinionsPassedOver(state, step, facts);
	if (isRefusal(passedOver)) return passedOver;
	if (!isOutcomeOf(step.kind, outcome)) {
		return refuse('OUTCOME_UNKNOWN', { outcomes: outcomesOfKind[step.kind] });
	}
	const refusal =
		missingOnPaper(facts) ??
		wrongRole(state, step, facts) ??
		selfDecision(state, step, facts) ??
		missingFacts(state, step, outcome, facts);
	if (refusal !== null) return refusal;
	const waivers = passedOver.map((opinion, index) =>
		eventOf(state.seq + 1 + index, 'waive_opinion', { ...facts, note: facts.without_opinions }, opinion)
	);
	const seq = state.seq + 1 + waivers.length;
	return [...waivers, eventOf(seq, 'outcome', facts, stepKey, outcome, fieldsOf(facts))];
}

/** Stops the whole case's clock. A reason is needed: everybody on the tracking page reads it. */
export function pauseCase(state: CaseState, facts: ActFacts): CaseEvent | No {
	return wholeCaseAct(state, 'pause', facts, () => missingReason(facts), {
		reason: reasonOf(facts),
		cause: facts.cause ?? null
	});
}

/** Lets the clock run again from the next day. */
export function resumeCase(state: CaseState, facts: ActFacts): CaseEvent | No {
	return wholeCaseAct(state, 'resume', facts, () => missingReason(facts), { reason: reasonOf(facts) });
}

/** The applicant takes the proposal back. Not the same as being refused, and final. */
export function withdrawCase(state: CaseState, facts: ActFacts): CaseEvent | No {
	return wholeCaseAct(state, 'withdraw', facts, () => missingReason(facts), { reason: reasonOf(facts) });
}

/** Closes a case in which nothing happens any more; it can be taken up again where it stood. */
export function lapseCase(state: CaseState, facts: ActFacts): CaseEvent | No {
	return wholeCaseAct(state, 'lapse', facts, () => missingReason(facts), { reason: reasonOf(facts) });
}

/** Takes a lapsed case up again. */
export function reopenCase(state: CaseState, facts: ActFacts): CaseEvent | No {
	return wholeCaseAct(state, 'reopen', facts, () => missingReason(facts), { reason: reasonOf(facts) });
}

/**
 * Closes a case from its signed paper in one act, from any step (capability 95): the agreement exists, so
 * the case must not stay open for ever. The steps that were not walked are listed, not hidden.
 */
export function closeFromSignedPaper(state: CaseState, facts: ActFacts): CaseEvent | No {
	const missing = (): No | null => {
		if (!mayEnterPapers.includes(facts.actor.role))
			return refuse('ROLE_MAY_NOT_ACT', { roles: mayEnterPapers });
		if ((facts.document_id ?? '').trim() === '') return refuse('DOCUMENT_MISSING');
		if (facts.signed_on === undefined || !isDay(facts.signed_on)) return refuse('SIGNED_ON_MISSING');
		return facts.signed_on > facts.day
			? refuse('DAY_IN_FUTURE', { day: facts.signed_on })
			: missingReason(facts);
	};
	const skipped = stepsNotWalked(state).filter((key) => !state.skipped.includes(key));
	return wholeCaseAct(state, 'close_from_paper', facts, missing, { ...fieldsOf(facts), skipped });
}

/**
 * Changes an answer that turned out otherwise (the council is needed after all). Only what lies ahead may
 * change by it: a step that is over, or that would have been before the present one, is never touched.
 */
export function amendAnswers(state: CaseState, changed: Answers, facts: ActFacts): CaseEvent | No {
	const no = whyNot(state.status, 'amend');
	if (no !== null) return refuse(no);
	const used = stepsTouched(state, { ...state.answers, ...changed });
	if (used.length > 0) return refuse('ANSWER_ALREADY_USED', { steps: used });
	return wholeCaseAct(state, 'amend', facts, () => missingReason(facts), {
		answers: changed,
		reason: reasonOf(facts)
	});
}

/**
 * What follows from a new version of a text that was said to be ready: the initials on it were put on another text and
 * are put again.
 *
 * @param draftKey the step at which the text was made ready
 * @returns null where nobody has initialled it in the present pass, or it is signed already
 */
export function resetInitialsOf(state: CaseState, draftKey: string, facts: ActFacts): CaseEvent | null {
	if (whyNot(state.status, 'reset_initials') !== null) return null;
	const draft = stepOf(state.procedure, draftKey);
	if (draft === undefined || !state.done.includes(draftKey)) return null;
	const given = initialsOf(state.procedure, draft).some((step) => state.done.includes(step.key));
	const signed = state.procedure.steps.some(
		(step) => step.kind === 'sign' && step.instrument === draft.instrument && state.done.includes(step.key)
	);
	if (!given || signed) return null;
	return eventOf(state.seq + 1, 'reset_initials', facts, draftKey, null, fieldsOf(facts));
}

/** The state after these events, which must come from an act on this very state. */
export function after(state: CaseState, events: CaseEvent | readonly CaseEvent[]): CaseState {
	return ([] as CaseEvent[]).concat(events).reduce(foldEvent, state);
}

/** What a role can do now: each open step on which it may act, with the outcomes of its kind. */
export function openActs(
	state: CaseState,
	role: ActorRole
): readonly { readonly step: Step; readonly outcomes: readonly Outcome[] }[] {
	if (state.status !== 'running') return [];
	return openVisits(state).flatMap((visit) => {
		const step = stepOf(state.procedure, visit.step);
		if (step === undefined || !rolesOf(state, step).includes(role)) return [];
		const outcomes = outcomesOfKind[step.kind].filter((outcome) => !(outcome === 'sent' && visit.sent));
		return [{ step, outcomes }];
	});
}

/** The steps of the case that have not been walked, open ones included, from where the case entered. */
export function stepsNotWalked(state: CaseState): readonly string[] {
	const entry = state.procedure.steps.findIndex((step) => step.key === state.entry);
	return blocksFor(state.procedure, state.answers)
		.flat()
		.filter((step) => state.procedure.steps.indexOf(step) >= entry && !state.done.includes(step.key))
		.map((step) => step.key);
}

/**
 * The sitting may conclude while opinions are out, if their days are over and it says why: missing opinions
 * are visible, and no single silent member can hold up a case (capability 8).
 */
function opinionsPassedOver(state: CaseState, step: Step, facts: ActFacts): readonly string[] | No {
	const open = openVisits(state).map((visit) => visit.step);
	const steps = open.flatMap((key) => stepOf(state.procedure, key) ?? []);
	const blocks = blocksFor(state.procedure, state.answers);
	const present = blocks.findIndex((block) => block.some((member) => open.includes(member.key)));
	const isNext = blocks[present + 1]?.includes(step) === true;
	if (present === -1 || !isNext || !steps.every((other) => other.kind === 'opinion')) {
		return refuse('STEP_NOT_OPEN', { open });
	}
	if ((facts.without_opinions ?? '').trim() === '') return refuse('OPINIONS_MISSING', { steps: open });
	const early = steps.filter((s) => s.deadline !== null && facts.late_opinions?.includes(s.key) !== true);
	if (early.length > 0) return refuse('OPINION_NOT_YET_LATE', { steps: early.map((s) => s.key) });
	return open;
}

function rolesOf(state: CaseState, step: Step): readonly ActorRole[] {
	return [actorOf(step, state.answers), ...step.may_also];
}

function wrongRole(state: CaseState, step: Step, facts: ActFacts): No | null {
	const roles = rolesOf(state, step);
	const allowed = (facts.on_paper ?? null) === null ? roles : [...roles, ...mayEnterPapers];
	return allowed.includes(facts.actor.role) ? null : refuse('ROLE_MAY_NOT_ACT', { roles: allowed });
}

/** Domain §10.4: only the decisions of head of region and secretary forbid deciding on one's own proposal. */
function selfDecision(state: CaseState, step: Step, facts: ActFacts): No | null {
	if (step.kind !== 'decide') return null;
	const actor = actorOf(step, state.answers);
	if (actor !== 'head_of_region' && actor !== 'regional_secretary') return null;
	return hasProposed(state, facts) ? refuse('SELF_DECISION') : null;
}

/**
 * True where the one who decides has proposed or drafted in this case. Elsewhere than with head of region
 * and secretary this is a warning that the desk shows, not a refusal.
 */
export function hasProposed(state: CaseState, facts: Pick<ActFacts, 'actor' | 'on_paper'>): boolean {
	const person = facts.on_paper?.decided_by ?? facts.actor.person_id;
	return (
		person !== null &&
		state.decisions.some((d) => d.person === person && (d.kind === 'submit' || d.kind === 'draft'))
	);
}

/** Steps already settled whose being there at all would change with these answers. */
function stepsTouched(state: CaseState, answers: Answers): readonly string[] {
	const { steps } = state.procedure;
	const open = openSteps(state);
	const present = Math.max(...open.map((key) => steps.findIndex((step) => step.key === key)));
	return steps
		.filter((step, place) => {
			if (step.carried_by !== 'case') return false;
			const before = holds(step.when, state.answers);
			if (before === holds(step.when, answers)) return false;
			return before ? state.done.includes(step.key) : place <= present;
		})
		.map((step) => step.key);
}

function wholeCaseAct(
	state: CaseState,
	act: CaseAct,
	facts: ActFacts,
	missing: () => No | null,
	fields: EventFields
): CaseEvent | No {
	const no = whyNot(state.status, act);
	if (no !== null) return refuse(no, isUnderWay(state.status) ? { open: openSteps(state) } : undefined);
	return missingOnPaper(facts) ?? missing() ?? eventOf(state.seq + 1, act, facts, null, null, fields);
}

function missingReason(facts: ActFacts): No | null {
	return reasonOf(facts).trim() === '' ? refuse('NOTE_REQUIRED') : null;
}

function reasonOf(facts: ActFacts): string {
	return facts.reason ?? facts.note ?? '';
}

function eventOf(
	seq: number,
	act: CaseAct,
	facts: ActFacts,
	step: string | null,
	outcome: string | null = null,
	fields: EventFields = {}
): CaseEvent {
	const { at, day, actor, note = null, on_paper: onPaper = null } = facts;
	// The scan belongs to the conclusion of the sitting, not to the opinions that it passed over.
	return {
		seq,
		at,
		day,
		actor,
		act,
		step,
		outcome,
		note,
		on_paper: act === 'waive_opinion' ? null : onPaper,
		fields
	};
}

/** The fields that an outcome leaves in the history; what only served the decision about the act is left out. */
const historyFields = [
	'papers',
	'no_conflict_of_interest',
	'sitting_id',
	'conclusion',
	'document_id',
	'party',
	'number',
	'parties_left',
	'signed_on',
	'signatories',
	'letter_number',
	'letter_date',
	'reason'
] as const satisfies readonly (keyof EventFields)[];

function fieldsOf(facts: ActFacts): EventFields {
	const given = historyFields.filter((key) => facts[key] !== undefined);
	return Object.fromEntries(given.map((key) => [key, facts[key]])) as EventFields;
}
