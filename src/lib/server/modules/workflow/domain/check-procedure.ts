import { everySetOfAnswers, type Answers } from './condition';
import { isOutcomeOf, outcomesOfKind } from './outcomes';
import { blocksFor, type Procedure, type Step } from './procedure';

/** Everything that can be wrong with a procedure. `satupintu procedures check` prints these. */
export type FindingCode =
	/** Two steps, two papers or two groups have the same key. */
	| 'DUPLICATE_KEY'
	/** A name or explanation lacks one of the two languages. */
	| 'NAME_MISSING'
	/** An outcome that the kind of step has is not answered by an effect. */
	| 'OUTCOME_MISSING'
	/** An effect is given for an outcome that the kind of step does not have. */
	| 'OUTCOME_UNKNOWN'
	/** The case would be sent back to a step that does not exist, or that the case does not carry. */
	| 'RETURN_TARGET_UNKNOWN'
	/** The case would be "returned" to a later step, skipping what stands between. */
	| 'RETURN_FORWARD'
	/** With some answers the step applies, but the step it returns to does not. */
	| 'RETURN_TARGET_ABSENT'
	/** With some answers an outcome goes on, but nothing follows. */
	| 'OUTCOME_TO_NOWHERE'
	/** No answers and no outcomes lead to this step. */
	| 'STEP_UNREACHABLE'
	/** With some answers the case can come to a point from which it can never be completed. */
	| 'PATH_WITHOUT_END'
	/** Members of a group stand apart, so that they would not run side by side. */
	| 'GROUP_SCATTERED'
	/** A member of a group does more than go on, so that its neighbours would be cut off. */
	| 'GROUP_EFFECT'
	/** A step belongs to a group that has no name. */
	| 'GROUP_UNKNOWN'
	/** A step needs or makes a paper that is not in the catalogue. */
	| 'PAPER_UNKNOWN'
	/** A step is drawn under a main step that does not exist. */
	| 'PHASE_UNKNOWN'
	/** A main step may be left out: the law's own line is no region's to change. */
	| 'MAIN_STEP_SKIPPABLE'
	/** The limit is not a whole number of days, one or more. */
	| 'DEADLINE_INVALID'
	/** A limit that is called statutory rests on a citation of low certainty. */
	| 'DEADLINE_UNCERTAIN'
	/** The procedure ends before it begins to hold. */
	| 'VALIDITY_REVERSED';

export type Finding = { readonly code: FindingCode; readonly step: string | null; readonly detail: string };

/**
 * Looks for everything that would make a case stall, jump or never end.
 *
 * @returns one finding per fault, none for a sound procedure; `detail` is for the log, not for a screen.
 */
export function checkProcedure(procedure: Procedure): Finding[] {
	return [
		...checkWords(procedure),
		...procedure.steps.flatMap((s) => checkStep(procedure, s)),
		...checkPaths(procedure)
	];
}

function checkWords(procedure: Procedure): Finding[] {
	const findings: Finding[] = [];
	const lists = [procedure.steps, procedure.papers, procedure.groups];
	for (const list of lists) {
		const seen = new Set<string>();
		for (const { key } of list) {
			if (seen.has(key)) findings.push({ code: 'DUPLICATE_KEY', step: null, detail: key });
			seen.add(key);
		}
	}
	const texts = [
		{ key: procedure.key, text: procedure.name },
		...procedure.steps.flatMap((s) => [s.name, s.about].map((text) => ({ key: s.key, text }))),
		...procedure.papers.flatMap((p) => [p.name, ...p.headings].map((text) => ({ key: p.key, text }))),
		...procedure.groups.flatMap((g) => [g.name, g.about].map((text) => ({ key: g.key, text })))
	];
	for (const { key, text } of texts) {
		if (text.id.trim() === '' || text.en.trim() === '') {
			findings.push({ code: 'NAME_MISSING', step: null, detail: key });
		}
	}
	if (procedure.valid_to !== null && procedure.valid_to < procedure.valid_from) {
		findings.push({
			code: 'VALIDITY_REVERSED',
			step: null,
			detail: `${procedure.valid_from} ${procedure.valid_to}`
		});
	}
	return findings;
}

function checkStep(procedure: Procedure, step: Step): Finding[] {
	const findings: Finding[] = [];
	const found = (code: FindingCode, detail: string) => findings.push({ code, step: step.key, detail });
	const place = procedure.steps.indexOf(step);

	if (step.carried_by === 'case') {
		for (const outcome of outcomesOfKind[step.kind]) {
			if (!(outcome in step.outcomes)) found('OUTCOME_MISSING', outcome);
		}
	}
	for (const [outcome, effect] of Object.entries(step.outcomes)) {
		if (!isOutcomeOf(step.kind, outcome)) found('OUTCOME_UNKNOWN', outcome);
		if (effect.do === 'return_to') {
			const target = procedure.steps.findIndex((other) => other.key === effect.step);
			if (target === -1 || procedure.steps[target]?.carried_by !== 'case') {
				found('RETURN_TARGET_UNKNOWN', effect.step);
			} else if (target > place) found('RETURN_FORWARD', effect.step);
		}
		if (step.parallel !== null && effect.do !== 'go_on' && effect.do !== 'hold')
			found('GROUP_EFFECT', outcome);
	}
	if (step.parallel !== null) {
		if (!procedure.groups.some((group) => group.key === step.parallel)) found('GROUP_UNKNOWN', step.parallel);
		const first = procedure.steps.findIndex((other) => other.parallel === step.parallel);
		const between = procedure.steps.slice(first, place);
		if (between.some((other) => other.parallel !== step.parallel)) found('GROUP_SCATTERED', step.parallel);
	}
	for (const use of [...step.papers_in, ...step.papers_out]) {
		if (!procedure.papers.some((paper) => paper.key === use.paper)) found('PAPER_UNKNOWN', use.paper);
	}
	const phase = procedure.steps.find((other) => other.key === step.phase);
	if (phase === undefined || !phase.main || (step.main && phase !== step)) found('PHASE_UNKNOWN', step.phase);
	if (step.main && step.may_be_skipped) found('MAIN_STEP_SKIPPABLE', step.key);
	if (step.deadline !== null) {
		const { n, source, basis } = step.deadline;
		if (!Number.isInteger(n) || n < 1) found('DEADLINE_INVALID', String(n));
		if (source === 'statute' && basis.certainty === 'low') found('DEADLINE_UNCERTAIN', basis.article.id);
	}
	return findings;
}

/** Walks every essentially different case: which blocks can be entered, and from which the end is in reach. */
function checkPaths(procedure: Procedure): Finding[] {
	const findings = new Map<string, Finding>();
	const found = (code: FindingCode, step: string | null, detail: string) =>
		findings.set(`${code} ${step} ${detail}`, { code, step, detail });
	const reached = new Set<string>();

	for (const answers of everySetOfAnswers(procedure.steps.map((step) => step.when))) {
		const blocks = blocksFor(procedure, answers);
		const leadsTo = blocks.map((block, index) => effectsOfBlock(procedure, blocks, block, index, found));
		const entered = closure([0], (index) => leadsTo[index]?.next ?? []);
		for (const index of entered) blocks[index]?.forEach((step) => reached.add(step.key));

		const closing = leadsTo.flatMap((effects, index) => (effects.closes ? [index] : []));
		const backwards = (target: number) =>
			leadsTo.flatMap((effects, index) => (effects.next.includes(target) ? [index] : []));
		const canEnd = closure(closing, backwards);
		const stuck = [...entered].filter((index) => !canEnd.has(index));
		if (blocks.length === 0) found('PATH_WITHOUT_END', null, described(answers));
		for (const index of stuck) found('PATH_WITHOUT_END', blocks[index]?.[0]?.key ?? null, described(answers));
	}
	for (const step of procedure.steps) {
		if (step.carried_by === 'case' && !reached.has(step.key)) found('STEP_UNREACHABLE', step.key, step.key);
	}
	return [...findings.values()];
}

function effectsOfBlock(
	procedure: Procedure,
	blocks: readonly (readonly Step[])[],
	block: readonly Step[],
	index: number,
	found: (code: FindingCode, step: string | null, detail: string) => void
): { readonly next: readonly number[]; readonly closes: boolean } {
	const next = new Set<number>();
	let closes = false;
	for (const step of block) {
		for (const [outcome, effect] of Object.entries(step.outcomes)) {
			if (effect.do === 'close') closes = true;
			if (effect.do === 'go_on') {
				if (index + 1 < blocks.length) next.add(index + 1);
				else found('OUTCOME_TO_NOWHERE', step.key, outcome);
			}
			if (effect.do === 'return_to') {
				const target = blocks.findIndex((other) => other.some((member) => member.key === effect.step));
				if (target !== -1) next.add(target);
				else if (procedure.steps.some((other) => other.key === effect.step)) {
					found('RETURN_TARGET_ABSENT', step.key, effect.step);
				}
			}
		}
	}
	return { next: [...next], closes };
}

function closure(start: readonly number[], next: (index: number) => readonly number[]): Set<number> {
	const seen = new Set<number>();
	const queue = [...start];
	for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
		if (seen.has(index)) continue;
		seen.add(index);
		queue.push(...next(index));
	}
	return seen;
}

function described(answers: Answers): string {
	return JSON.stringify(answers);
}
