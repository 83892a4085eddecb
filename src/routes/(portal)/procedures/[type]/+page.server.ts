import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import {
	explainProcedure,
	type CitedArticle,
	type ExplainedPaper,
	type ExplainedStep,
	hasStudyOutline
} from '$lib/server/modules/cooperation';
import { statusOf } from '$lib/server/hall/refusal-status';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { sentenceFor, textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { writeLimit } from '$lib/written/deadline';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

/** The articles with how sure we are of each, ready to print. */
const citedIn = (basis: readonly CitedArticle[], language: Language) =>
	basis.map(({ article, certainty }) => `${article} (${textIn(language).procedures.certainty[certainty]})`);

function papersIn(papers: readonly ExplainedPaper[], language: Language): string[] {
	const words = textIn(language).procedures;
	return papers.map(({ name, required, when }) => {
		const notes = [...(required ? [] : [words.optionalPaper]), ...(when ? [when] : [])];
		return notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
	});
}

/** The check looks at what was handed in: its papers are named by that step and not listed twice. */
function papersChecked(steps: readonly ExplainedStep[], step: ExplainedStep): string | undefined {
	if (step.kind !== 'check') return undefined;
	const keys = (one: ExplainedStep) => one.papers_in.map(({ key }) => key).join();
	return steps.find((other) => other.kind === 'submit' && keys(other) === keys(step))?.name;
}

function stepIn(steps: readonly ExplainedStep[], step: ExplainedStep, language: Language) {
	const words = textIn(language).procedures;
	const { roles } = textIn(language).desk;
	const role = (key: string) => roles[key] ?? key;
	const checked = papersChecked(steps, step);
	return {
		key: step.key,
		name: step.name,
		about: step.about,
		kind: words.kinds[step.kind] ?? step.kind,
		actors: [
			role(step.actor),
			...step.actor_when.map((other) => words.actorWhen(role(other.actor), other.when))
		],
		mayAlso: step.may_also.length > 0 ? words.mayAlso(step.may_also.map(role).join(', ')) : null,
		limit: step.deadline ? writeLimit(step.deadline, language) : words.noLimit,
		limitNote: step.deadline
			? step.deadline.source === 'statute'
				? words.statutory
				: words.regionSet
			: null,
		taken: takenIn(step, language),
		when: step.when,
		together: step.together?.key ?? null,
		canSkip: step.may_be_skipped,
		afterwards: step.carried_by === 'agreement',
		papersIn: checked === undefined ? papersIn(step.papers_in, language) : [words.papersOf(checked)],
		papersOut: papersIn(step.papers_out, language),
		basis: citedIn(step.basis, language)
	};
}

/** The days really taken in words; nothing for a step that an agreement lives after its case. */
function takenIn({ taken, carried_by }: ExplainedStep, language: Language): string | null {
	if (carried_by === 'agreement') return null;
	const words = textIn(language).procedures.taken;
	if (taken === null) return words.none;
	const { cases, unit, median, ninetieth, in_time } = taken;
	if (median === null) return words.few(cases);
	const days = (n: number) => words.days(writeNumber(Math.round(n * 10) / 10, language), unit);
	return [
		words.median(days(median)),
		ninetieth === null ? '' : words.ninetieth(days(ninetieth)),
		in_time === null ? '' : words.inTime(in_time),
		words.cases(cases)
	]
		.filter(Boolean)
		.join('; ');
}

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const procedure = await explainProcedure(ctx, params.type);
	if (isRefusal(procedure)) error(statusOf(procedure.refused), { message: sentenceFor(language, procedure) });
	const words = textIn(language).procedures;
	return {
		name: procedure.name,
		key: procedure.key,
		short: words.short[procedure.key] ?? procedure.name,
		partners: words.partners[procedure.key] ?? '',
		ends: words.ends[procedure.key] ?? '',
		inForce: writeDay(procedure.valid_from, language, 'long'),
		version: procedure.version,
		basis: citedIn(procedure.basis, language),
		phases: procedure.steps
			.filter((step) => step.main)
			.map((main) => ({
				key: main.key,
				name: main.name,
				afterwards: main.carried_by === 'agreement',
				when: main.when,
				groups: blocksOf(
					procedure.steps.filter((step) => step.phase === main.key),
					language
				)
			})),
		papers: procedure.papers.filter((paper) => paper.headings.length > 0),
		studyHref: hasStudyOutline(procedure.key)
			? href(language, 'studyOutline', { type: procedure.key })
			: undefined,
		others: Object.entries(words.short)
			.filter(([key]) => key !== procedure.key)
			.map(([key, text]) => ({ text, href: href(language, 'procedure', { type: key }) }))
	};
};

/** Steps in their order; those that run side by side stand together under the name of their group. */
function blocksOf(steps: readonly ExplainedStep[], language: Language) {
	const blocks: { name: string | null; about: string | null; steps: ReturnType<typeof stepIn>[] }[] = [];
	let present: string | null = null;
	for (const step of steps) {
		const group = step.together?.key ?? null;
		if (group === null || group !== present)
			blocks.push({ name: step.together?.name ?? null, about: step.together?.about ?? null, steps: [] });
		blocks.at(-1)!.steps.push(stepIn(steps, step, language));
		present = group;
	}
	return blocks;
}
