import { actorOf, blocksFor, initialsOf, stepOf, type Effect, type Procedure, type Step } from './procedure';
import type { Answers } from './condition';
import type { CaseEvent, Conclusion, PaperEntry, PauseCause } from './case-event';
import { isUnderWay, transitions, type CaseStatus } from './case-transitions';
import { laterDay, type Day } from './day';
import type { StepKind } from './outcomes';

/** Days on which a clock stands still: after `from`, up to and including `to`; null while it still stands. */
export type Span = { readonly from: Day; readonly to: Day | null; readonly cause: PauseCause };

/** One passage through a step. A step that is returned to is visited again in a new round. */
export type StepVisit = {
	readonly step: string;
	readonly round: number;
	readonly opened_on: Day;
	/** The day it was decided on paper or signed, where that is known, else the day of the act. */
	readonly closed_on: Day | null;
	/** Null while open, and where the visit was cut off by an act on another step or on the whole case. */
	readonly outcome: string | null;
	/** Waiting for the applicant or for an authority outside: these days do not count. */
	readonly waits: readonly Span[];
	readonly sent: boolean;
};

/** What was decided, by whom, and whether it came from a paper. */
export type Decision = {
	readonly seq: number;
	readonly step: string;
	readonly kind: StepKind;
	readonly outcome: string;
	readonly day: Day;
	readonly person: string | null;
	readonly role: string;
	readonly note: string | null;
	readonly on_paper: boolean;
	readonly conclusion: Conclusion | null;
};

export type PaperState = {
	readonly document_id: string | null;
	readonly state: 'given' | 'ok' | 'missing' | 'wrong';
	readonly remark: string | null;
};

/** Everything that follows from a case's events. Due dates and phases are calculated from it, never in it. */
export type CaseState = {
	readonly procedure: Procedure;
	readonly answers: Answers;
	readonly status: CaseStatus;
	readonly seq: number;
	readonly started_on: Day;
	readonly ended_on: Day | null;
	readonly entry: string | null;
	readonly visits: readonly StepVisit[];
	/** Steps that are done in the present pass; a return takes them out again. */
	readonly done: readonly string[];
	/** Opinions that were passed over, and steps that the signed paper made needless. */
	readonly skipped: readonly string[];
	readonly papers: Readonly<Record<string, PaperState>>;
	readonly pauses: readonly Span[];
	readonly decisions: readonly Decision[];
};

/** The open visits; none in a case that has ended, also where a lapsed one keeps its place. */
export function openVisits(state: CaseState): readonly StepVisit[] {
	return isUnderWay(state.status) ? state.visits.filter((visit) => visit.closed_on === null) : [];
}

/** The keys of the open steps; opinions run side by side, so it is a set. */
export function openSteps(state: CaseState): readonly string[] {
	return openVisits(state).map((visit) => visit.step);
}

/**
 * The state of a case from its procedure and its events, in order of `seq`.
 *
 * @throws where the history is broken: that is a fault and no refusal.
 */
export function foldCase(procedure: Procedure, events: readonly CaseEvent[]): CaseState {
	const [first, ...rest] = events;
	if (first === undefined || first.act !== 'start') throw new Error('a case begins with its start');
	return rest.reduce(foldEvent, begin(procedure, first));
}

function begin(procedure: Procedure, event: CaseEvent): CaseState {
	const state: CaseState = {
		procedure,
		answers: event.fields.answers ?? {},
		status: 'running',
		seq: event.seq,
		started_on: event.day,
		ended_on: null,
		entry: event.fields.entry ?? null,
		visits: [],
		done: [],
		skipped: [],
		papers: {},
		pauses: [],
		decisions: []
	};
	const entry = procedure.steps.findIndex((step) => step.key === state.entry);
	return openFrom(state, Math.max(entry, 0), event.day);
}

/** The state after one more event. It never changes the state it is given. */
export function foldEvent(state: CaseState, event: CaseEvent): CaseState {
	if (event.seq !== state.seq + 1) throw new Error(`event ${event.seq} does not follow ${state.seq}`);
	const leadsTo = transitions[state.status][event.act];
	if (leadsTo === undefined) throw new Error(`${event.act} cannot follow in a case that is ${state.status}`);
	const after = applyAct({ ...state, seq: event.seq }, event);
	if (leadsTo === 'by_effect') return after;
	const moved: CaseState = { ...after, status: leadsTo };
	return isUnderWay(leadsTo) ? moved : end(moved, leadsTo, event.day);
}

function applyAct(state: CaseState, event: CaseEvent): CaseState {
	const { day, fields } = event;
	switch (event.act) {
		case 'outcome':
			return applyEffect(takeIn(state, event), event);
		case 'waive_opinion': {
			const step = must(state, event.step);
			return finish({ ...state, skipped: [...state.skipped, step.key] }, step, null, day, day);
		}
		case 'pause':
			return { ...state, pauses: [...state.pauses, { from: day, to: null, cause: fields.cause ?? null }] };
		case 'lapse':
			return { ...state, pauses: [...endSpans(state.pauses, day), { from: day, to: null, cause: null }] };
		case 'resume':
		case 'reopen':
			return { ...state, pauses: endSpans(state.pauses, day), ended_on: null };
		case 'amend':
			return amend(state, { ...state.answers, ...fields.answers }, day);
		case 'reset_initials':
			return resetInitials(state, must(state, event.step), day);
		case 'close_from_paper':
			return { ...state, skipped: [...state.skipped, ...(fields.skipped ?? [])] };
		default:
			return state;
	}
}

/** Keeps what the event brings: papers and the decision itself. */
function takeIn(state: CaseState, event: CaseEvent): CaseState {
	const step = must(state, event.step);
	const decision: Decision = {
		seq: event.seq,
		step: step.key,
		kind: step.kind,
		outcome: event.outcome ?? '',
		day: dayOfDecision(event),
		person: event.on_paper?.decided_by ?? event.actor.person_id,
		role: event.actor.role,
		note: event.note,
		on_paper: event.on_paper !== null,
		conclusion: event.fields.conclusion ?? null
	};
	const papers = (event.fields.papers ?? []).reduce(takePaper, state.papers);
	return { ...state, papers, decisions: [...state.decisions, decision] };
}

function takePaper(papers: CaseState['papers'], entry: PaperEntry): CaseState['papers'] {
	const before = papers[entry.key];
	const after: PaperState =
		entry.state === undefined
			? { document_id: entry.document_id ?? null, state: 'given', remark: null }
			: { document_id: before?.document_id ?? null, state: entry.state, remark: entry.remark ?? null };
	return { ...papers, [entry.key]: after };
}

/** The effect of an outcome; a number of one of several parties leaves the step open for the others. */
function effectOf(step: Step, event: CaseEvent): Effect {
	if (step.kind === 'number' && (event.fields.parties_left ?? 0) > 0) return { do: 'hold', clock: 'runs' };
	const effect = step.outcomes[event.outcome ?? ''];
	if (effect === undefined) throw new Error(`${step.key} has no effect for ${event.outcome}`);
	return effect;
}

function applyEffect(state: CaseState, event: CaseEvent): CaseState {
	const step = must(state, event.step);
	const effect = effectOf(step, event);
	const closedOn = dayOfDecision(event);
	const { outcome, day } = event;
	switch (effect.do) {
		case 'go_on':
			return finish(state, step, outcome, closedOn, day);
		case 'hold':
			return {
				...state,
				visits: state.visits.map((visit) =>
					visit.step === step.key && visit.closed_on === null
						? {
								...visit,
								sent: visit.sent || outcome === 'sent',
								waits:
									effect.clock === 'stops'
										? [...visit.waits, { from: day, to: null, cause: 'outside_authority' as const }]
										: visit.waits
							}
						: visit
				)
			};
		case 'return_to': {
			const closed = closeVisits(state, (visit) => visit.step === step.key, outcome, closedOn);
			const cut = closeVisits(closed, () => true, null, day);
			const target = state.procedure.steps.findIndex((other) => other.key === effect.step);
			const first = firstOfGroup(state.procedure, target);
			const kept = new Set(state.procedure.steps.slice(0, first).map((other) => other.key));
			const reset: CaseState = {
				...cut,
				done: cut.done.filter((key) => kept.has(key)),
				skipped: cut.skipped.filter((key) => kept.has(key))
			};
			return openFrom(reset, first, day);
		}
		case 'reject':
			return end(
				{ ...closeVisits(state, (visit) => visit.step === step.key, outcome, closedOn), status: 'rejected' },
				'rejected',
				day
			);
		case 'close':
			return end(
				{
					...closeVisits(state, (visit) => visit.step === step.key, outcome, closedOn),
					done: [...state.done, step.key],
					status: 'completed'
				},
				'completed',
				day
			);
	}
}

/** The step is done; the next block opens once its neighbours are done too. */
function finish(state: CaseState, step: Step, outcome: string | null, closedOn: Day, day: Day): CaseState {
	const closed = closeVisits(state, (visit) => visit.step === step.key, outcome, closedOn);
	const after: CaseState = { ...closed, done: [...closed.done, step.key] };
	if (after.visits.some((visit) => visit.closed_on === null)) return after;
	return openFrom(after, state.procedure.steps.indexOf(step) + 1, day);
}

/** Opens the first block at or after this place of the procedure whose steps apply and are not yet done. */
function openFrom(state: CaseState, place: number, day: Day): CaseState {
	const { procedure, answers } = state;
	for (const block of blocksFor(procedure, answers)) {
		const toOpen = block.filter(
			(step) => procedure.steps.indexOf(step) >= place && !state.done.includes(step.key)
		);
		if (toOpen.length === 0) continue;
		const opened = toOpen.map((step) => openVisit(state, step, day));
		return { ...state, visits: [...state.visits, ...opened] };
	}
	throw new Error(`nothing follows in ${procedure.key} ${procedure.version}: the procedure was not checked`);
}

function openVisit(state: CaseState, step: Step, day: Day): StepVisit {
	const rounds = state.visits.filter((visit) => visit.step === step.key).length;
	// A case that waits for its applicant stops its own clock: nobody in the office can do anything (J2).
	const waits: Span[] =
		step.kind === 'submit' && actorOf(step, state.answers) === 'partner'
			? [{ from: day, to: null, cause: 'applicant' }]
			: [];
	return {
		step: step.key,
		round: rounds + 1,
		opened_on: day,
		closed_on: null,
		outcome: null,
		waits,
		sent: false
	};
}

function amend(state: CaseState, answers: Answers, day: Day): CaseState {
	const after: CaseState = { ...state, answers };
	const applying = new Set(
		blocksFor(state.procedure, answers).flatMap((block) => block.map((step) => step.key))
	);
	const dropped = after.visits.filter((visit) => visit.closed_on === null && !applying.has(visit.step));
	if (dropped.length === 0) return after;
	const closed = closeVisits(after, (visit) => dropped.includes(visit), null, day);
	if (closed.visits.some((visit) => visit.closed_on === null)) return closed;
	return openFrom(closed, state.procedure.steps.indexOf(must(state, dropped[0]?.step ?? null)) + 1, day);
}

/** Initials stand on the text that was read. What was done beside them (a reserved number) stays done. */
function resetInitials(state: CaseState, draft: Step, day: Day): CaseState {
	const initials = initialsOf(state.procedure, draft).map((step) => step.key);
	const cut = closeVisits(state, () => true, null, day);
	const place = state.procedure.steps.findIndex((step) => step.key === initials[0]);
	return openFrom({ ...cut, done: cut.done.filter((key) => !initials.includes(key)) }, place, day);
}

function end(state: CaseState, status: CaseStatus, day: Day): CaseState {
	// A lapsed case keeps its open steps, so that it goes on where it stood when it is taken up again.
	if (status === 'lapsed') return { ...state, ended_on: day };
	return { ...closeVisits(state, () => true, null, day), pauses: endSpans(state.pauses, day), ended_on: day };
}

function closeVisits(
	state: CaseState,
	which: (visit: StepVisit) => boolean,
	outcome: string | null,
	on: Day
): CaseState {
	const visits = state.visits.map((visit) => {
		if (visit.closed_on !== null || !which(visit)) return visit;
		const closedOn = laterDay(visit.opened_on, on);
		return { ...visit, outcome, closed_on: closedOn, waits: endSpans(visit.waits, closedOn) };
	});
	return { ...state, visits };
}

function endSpans(spans: readonly Span[], day: Day): readonly Span[] {
	return spans.map((span) => (span.to === null ? { ...span, to: laterDay(span.from, day) } : span));
}

/** A paper is entered later than it was decided: the step's own days end when it was decided. */
function dayOfDecision(event: CaseEvent): Day {
	return event.on_paper?.decided_on ?? event.fields.signed_on ?? event.day;
}

function firstOfGroup(procedure: Procedure, place: number): number {
	const group = procedure.steps[place]?.parallel ?? null;
	if (group === null) return place;
	return procedure.steps.findIndex((step) => step.parallel === group);
}

function must(state: CaseState, key: string | null): Step {
	const step = stepOf(state.procedure, key ?? '');
	if (step === undefined) throw new Error(`${state.procedure.key} has no step ${key}`);
	return step;
}
