import type { Bilingual } from '$lib/text/bilingual';
import type { ActorRole } from './actor-role';
import { holds, type Answers, type Condition } from './condition';
import type { Day } from './day';
import type { StepKind } from './outcomes';

/** How sure we are of a citation; what is not `high` is shown as such to everybody. */
export type Certainty = 'high' | 'medium' | 'low';
export const certainties: readonly Certainty[] = ['high', 'medium', 'low'];

/** The article of law (or the region's own rule) a step or limit rests on. */
export type Basis = { readonly article: Bilingual; readonly certainty: Certainty };

/**
 * A time limit. `source` keeps a statutory limit apart from what a region set for itself: uncertain law is
 * a region's setting shown as such, never a statutory deadline (decisions.md 22).
 */
export type Deadline = {
	readonly n: number;
	readonly unit: 'working_days' | 'calendar_days';
	readonly source: 'statute' | 'region_setting';
	readonly basis: Basis;
};

/** An entry of the catalogue of papers. */
export type Paper = {
	readonly key: string;
	readonly name: Bilingual;
	readonly formats: readonly string[];
	/** The headings the paper must have, where the law or practice lists them. */
	readonly headings: readonly Bilingual[];
};

/** A paper that a step needs or makes; `when` narrows it to some cases. */
export type PaperUse = {
	readonly paper: string;
	readonly need: 'required' | 'optional';
	readonly when: Condition | null;
};

/**
 * What an outcome does to the case.
 * - `go_on` the step is done, the next one opens
 * - `return_to` everything from the named step on is done again
 * - `hold` the step stays open and waits for somebody outside; `clock` says whether its days go on
 * - `reject` the case ends without an agreement; `close` it ends having reached its end
 */
export type Effect =
	| { readonly do: 'go_on' }
	| { readonly do: 'return_to'; readonly step: string }
	| { readonly do: 'hold'; readonly clock: 'stops' | 'runs' }
	| { readonly do: 'reject' }
	| { readonly do: 'close' };

/** A step. Nothing in it is optional in the sense of JSON: what is absent is null, so that it survives storage. */
export type Step = {
	readonly key: string;
	readonly name: Bilingual;
	/** One sentence for people who have never seen the step. */
	readonly about: Bilingual;
	readonly kind: StepKind;
	/** On the line that the law draws; the others stand between, by practice or by the region's order. */
	readonly main: boolean;
	/** The main step under which this one is drawn (its own key for a main step). */
	readonly phase: string;
	/** `agreement`: drawn in the line, but lived by the agreement after the case is closed (decisions.md 17). */
	readonly carried_by: 'case' | 'agreement';
	readonly actor: ActorRole;
	/** Other actors for some cases; the first that holds wins. */
	readonly actor_when: readonly { readonly when: Condition; readonly role: ActorRole }[];
	/** Roles that may act in the actor's stead: small offices have few people. */
	readonly may_also: readonly ActorRole[];
	readonly when: Condition | null;
	/** A region may leave this step out by its own rule. Never true of a main step. */
	readonly may_be_skipped: boolean;
	/** Steps that stand next to one another with the same group run side by side. */
	readonly parallel: string | null;
	readonly papers_in: readonly PaperUse[];
	readonly papers_out: readonly PaperUse[];
	readonly deadline: Deadline | null;
	readonly basis: readonly Basis[];
	readonly outcomes: Readonly<Record<string, Effect>>;
	/** The instrument that is drafted, initialled, numbered or signed here; a word of the owning module. */
	readonly instrument: string | null;
};

/** A group of steps that run side by side, as one thing with a name. */
export type ParallelGroup = { readonly key: string; readonly name: Bilingual; readonly about: Bilingual };

/** A procedure as data: written in code, changed by a region, frozen into each case at its start. */
export type Procedure = {
	readonly key: string;
	readonly version: string;
	readonly name: Bilingual;
	readonly valid_from: Day;
	readonly valid_to: Day | null;
	readonly basis: readonly Basis[];
	readonly papers: readonly Paper[];
	readonly groups: readonly ParallelGroup[];
	readonly steps: readonly Step[];
};

/** The version of a procedure that holds on a day; undefined where none does. */
export function versionInForce(versions: readonly Procedure[], day: Day): Procedure | undefined {
	return versions.find(
		({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || day <= valid_to)
	);
}

/** The step with this key, or undefined. */
export function stepOf(procedure: Procedure, key: string): Step | undefined {
	return procedure.steps.find((step) => step.key === key);
}

/** The steps at which a drafted text is initialled, between its draft and the next draft. */
export function initialsOf(procedure: Procedure, draft: Step): readonly Step[] {
	const later = procedure.steps.slice(procedure.steps.indexOf(draft) + 1);
	const end = later.findIndex((step) => step.kind === 'draft');
	return later
		.slice(0, end === -1 ? undefined : end)
		.filter((step) => step.kind === 'initial' && step.instrument === draft.instrument);
}

/** The role that has to act in a case with these answers. */
export function actorOf(step: Step, answers: Answers): ActorRole {
	return step.actor_when.find((other) => holds(other.when, answers))?.role ?? step.actor;
}

/** The papers of a step (`papers_in` or `papers_out`) that apply in a case with these answers. */
export function papersFor(uses: readonly PaperUse[], answers: Answers): readonly PaperUse[] {
	return uses.filter((use) => holds(use.when, answers));
}

/** The steps that apply in a case with these answers, those of the agreement's life included, in order. */
export function stepsFor(procedure: Procedure, answers: Answers): readonly Step[] {
	return procedure.steps.filter((step) => holds(step.when, answers));
}

/**
 * The steps that the case itself walks, in blocks: a block is one step, or the applicable members of a
 * group that run side by side. A block is over when each of its steps is done.
 */
export function blocksFor(procedure: Procedure, answers: Answers): readonly (readonly Step[])[] {
	const blocks: Step[][] = [];
	for (const step of stepsFor(procedure, answers)) {
		if (step.carried_by !== 'case') continue;
		const last = blocks.at(-1);
		if (step.parallel !== null && last?.[0]?.parallel === step.parallel) last.push(step);
		else blocks.push([step]);
	}
	return blocks;
}
