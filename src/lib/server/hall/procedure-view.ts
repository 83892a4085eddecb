import {
	papersFor,
	type Condition,
	type PaperUse,
	type Procedure,
	type Step
} from '$lib/server/modules/workflow';
import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';

/** A procedure as the page prints it: every word ready, in the reader's language. */
export type ProcedureView = ReturnType<typeof viewProcedure>;

export function viewProcedure(procedure: Procedure, language: Language) {
	const words = textIn(language).procedurePages;
	const mains = procedure.steps.filter((step) => step.main);
	return {
		key: procedure.key,
		name: procedure.name[language],
		basis: procedure.basis.map((basis) => `${basis.article[language]} (${words.certainty[basis.certainty]})`),
		phases: mains.map((main) => ({
			key: main.key,
			name: main.name[language],
			about: main.about[language],
			steps: procedure.steps
				.filter((step) => step.phase === main.key)
				.map((step) => viewStep(procedure, step, language))
		}))
	};
}

function viewStep(procedure: Procedure, step: Step, language: Language) {
	const words = textIn(language).procedurePages;
	const deadline = step.deadline;
	return {
		key: step.key,
		name: step.name[language],
		about: step.about[language],
		actors: actorsOf(step).map((role) => words.actors[role] ?? role),
		takes: deadline ? words.days(deadline.n, deadline.unit) : words.noLimit,
		takesNote: deadline ? (deadline.source === 'statute' ? words.statute : words.regionSetting) : null,
		needs: papersNamed(procedure, step.papers_in, language),
		makes: papersNamed(procedure, step.papers_out, language),
		only: step.when ? conditionInWords(step.when, language) : null,
		sideBySide: step.parallel !== null,
		afterwards: step.carried_by === 'agreement',
		basis: step.basis.map((basis) => `${basis.article[language]} (${words.certainty[basis.certainty]})`)
	};
}

function actorsOf(step: Step): string[] {
	return [...new Set([step.actor, ...step.actor_when.map((one) => one.role)])];
}

/** Every paper that may be asked for, whatever the answers: required ones first. */
function papersNamed(
	procedure: Procedure,
	uses: readonly PaperUse[],
	language: Language
): { name: string; optional: boolean }[] {
	const seen = new Map<string, { name: string; optional: boolean }>();
	const always = new Set(papersFor(uses, {}).map((use) => use.paper));
	for (const use of uses) {
		const paper = procedure.papers.find((one) => one.key === use.paper);
		if (!paper) continue;
		const optional = use.need === 'optional' || !always.has(use.paper);
		const before = seen.get(use.paper);
		seen.set(use.paper, {
			name: paper.name[language],
			optional: before ? before.optional && optional : optional
		});
	}
	return [...seen.values()].sort((a, b) => Number(a.optional) - Number(b.optional));
}

/** The conditions of the national procedures in words; a region's own condition is said in general. */
function conditionInWords(condition: Condition, language: Language): string {
	const words = textIn(language).procedurePages.conditions;
	if ('answer' in condition && 'is' in condition) {
		if (condition.answer === 'initiator')
			return condition.is === 'partner' ? words.byPartner : words.byRegion;
		if (condition.answer === 'needs_council') return words.councilNeeded;
	}
	if (
		'not' in condition &&
		'answer' in condition.not &&
		condition.not.answer === 'continues_national_cooperation'
	)
		return words.noContinuation;
	return words.other;
}
