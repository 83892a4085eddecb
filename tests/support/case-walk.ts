import {
	actorOf,
	after,
	applyOutcome,
	foldCase,
	openActs,
	openSteps,
	openVisits,
	papersFor,
	startCase,
	stepOf,
	type ActFacts,
	type ActorRole,
	type Answers,
	type CaseEvent,
	type CaseState,
	type Day,
	type Procedure,
	type Step
} from '$lib/server/modules/workflow';
import { isRefusal } from '$lib/server/platform/refusal';

/** A case as a test walks it: its state, and the events that made it. */
export type WalkedCase = { readonly state: CaseState; readonly events: readonly CaseEvent[] };

/** A case that has just been started. */
export function aCase(
	procedure: Procedure,
	answers: Answers = {},
	day: Day = '2026-03-02',
	entry: string | null = null
): WalkedCase {
	const start = startCase(
		procedure,
		answers,
		{ at: instantOf(day), day, actor: anActor('cooperation_officer') },
		entry
	);
	if (isRefusal(start)) throw new Error(start.refused);
	return { state: foldCase(procedure, [start]), events: [start] };
}

export function anActor(role: ActorRole): ActFacts['actor'] {
	return { person_id: `person-${role}`, role };
}

export function instantOf(day: Day): string {
	return `${day}T03:00:00Z`;
}

/** Everything that an outcome of this step can ask for, by the one who has to act. */
export function everyFact(state: CaseState, step: Step, outcome: string, day: Day = '2026-03-02'): ActFacts {
	const papers = papersFor(step.papers_in, state.answers);
	const common: ActFacts = {
		at: instantOf(day),
		day,
		actor: anActor(actorOf(step, state.answers)),
		note: 'because it is so'
	};
	switch (step.kind) {
		case 'submit':
			return {
				...common,
				papers: papers.map((use) => ({ key: use.paper, document_id: `doc-${use.paper}` }))
			};
		case 'check': {
			const wrong = outcome === 'return' ? papers[0]?.paper : undefined;
			return {
				...common,
				papers: papers.map((use) => ({
					key: use.paper,
					state: use.paper === wrong ? 'wrong' : 'ok',
					remark: use.paper === wrong ? 'not signed' : null
				}))
			};
		}
		case 'opinion':
			return { ...common, no_conflict_of_interest: true };
		case 'sitting':
			return { ...common, sitting_id: 'sitting-1', conclusion: 'feasible' };
		case 'draft':
			return { ...common, document_id: 'doc-draft' };
		case 'number':
			return { ...common, party: 'region', number: null };
		case 'sign':
			return {
				...common,
				signed_on: day,
				document_id: 'doc-signed',
				signatories: [
					{ party: 'region', person: 'Head', capacity: 'Wali Kota' },
					{ party: 'partner', person: 'Director', capacity: 'Direktur' }
				]
			};
		case 'await_external':
			return { ...common, letter_number: '100/1', letter_date: day };
		case 'publish':
			return { ...common, reason: 'exempt' };
		default:
			return common;
	}
}

/** One outcome, with everything it asks for; throws on a refusal. */
export function walk(
	walked: WalkedCase,
	step: string,
	outcome: string,
	facts: Partial<ActFacts> = {}
): WalkedCase {
	const { state, events } = walked;
	const found = stepOf(state.procedure, step);
	if (found === undefined) throw new Error(`no step ${step}`);
	const made = applyOutcome(state, step, outcome, {
		...everyFact(state, found, outcome, facts.day),
		...facts
	});
	if (isRefusal(made)) throw new Error(`${step} ${outcome}: ${made.refused} ${JSON.stringify(made.details)}`);
	return { state: after(state, made), events: [...events, ...made] };
}

/** The outcome that leads on, for each kind of step. */
export const onward: Readonly<Record<Step['kind'], string>> = {
	submit: 'submit',
	check: 'accept',
	opinion: 'feasible',
	sitting: 'conclude',
	decide: 'approve',
	draft: 'ready',
	initial: 'initial',
	number: 'assign',
	sign: 'signed',
	await_external: 'granted',
	record: 'done',
	publish: 'publish'
};

/** Goes on by the straight way until this step is open, or to the end of the case. */
export function walkTo(walked: WalkedCase, target: string | null = null, day?: Day): WalkedCase {
	let at = walked;
	for (let turn = 0; turn < 200; turn += 1) {
		const open = openSteps(at.state);
		if (open.length === 0 || (target !== null && open.includes(target))) return at;
		const step = stepOf(at.state.procedure, open[0] ?? '');
		if (step === undefined) throw new Error('an open step that does not exist');
		at = walk(at, step.key, onward[step.kind], day === undefined ? {} : { day });
	}
	throw new Error(`never came to ${target}`);
}

/** Every (open step, outcome) that is possible now, whoever acts. */
export function possibleOutcomes(
	state: CaseState
): readonly { readonly step: Step; readonly outcome: string }[] {
	return openVisits(state).flatMap((visit) => {
		const step = stepOf(state.procedure, visit.step);
		if (step === undefined) return [];
		const act = openActs(state, actorOf(step, state.answers)).find((open) => open.step.key === step.key);
		return (act?.outcomes ?? []).map((outcome) => ({ step, outcome }));
	});
}
