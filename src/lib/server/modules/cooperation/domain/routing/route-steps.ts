import {
	actorOf,
	addCalendarDays,
	papersFor,
	stepsFor,
	type ActorRole,
	type Answers,
	type Basis,
	type Day,
	type Deadline,
	type Procedure,
	type Step,
	type StepKind,
	type WorkingDays
} from '$lib/server/modules/workflow';
import type { Bilingual } from '$lib/text/bilingual';

export type RoutePaper = {
	readonly key: string;
	readonly name: Bilingual;
	readonly required: boolean;
	readonly formats: readonly string[];
	readonly headings: readonly Bilingual[];
	/** Who brings it. */
	readonly from: ActorRole;
};

export type RouteDeadline = Pick<Deadline, 'n' | 'unit' | 'source' | 'basis'> & {
	/** Null without a start, and after a step whose limit nobody knows. */
	readonly due: Day | null;
	/** True where the due day lies in a year without a decreed calendar. */
	readonly provisional: boolean;
};

export type RouteStep = {
	readonly key: string;
	readonly name: Bilingual;
	readonly about: Bilingual;
	readonly actor: ActorRole;
	readonly kind: StepKind;
	readonly main: boolean;
	readonly phase: string;
	/** The steps that run side by side within this entry; empty for a single step. */
	readonly together: readonly { readonly key: string; readonly name: Bilingual; readonly actor: ActorRole }[];
	readonly papers: readonly RoutePaper[];
	readonly deadline: RouteDeadline | null;
	readonly basis: readonly Basis[];
};

/**
 * The steps that apply, with due days counted from `start`, each from the one before. Steps that run side by
 * side are one entry with the longest of their limits, since their days run once and not one after another.
 */
export function routeSteps(
	procedure: Procedure,
	answers: Answers,
	start: Day | null,
	calendar: WorkingDays
): readonly RouteStep[] {
	let from = start;
	let provisional = false;
	return entries(procedure, answers).map(({ step, members }) => {
		const limit = longest(members, from, calendar);
		const due = limit === null || from === null ? null : dueAfter(from, limit, calendar);
		from = due?.day ?? null;
		// What is counted from a provisional day is no firmer than that day.
		provisional = due !== null && (provisional || due.provisional);
		const group = step.parallel === null ? undefined : procedure.groups.find((g) => g.key === step.parallel);
		const together = members.map((m) => ({ key: m.key, name: m.name, actor: actorOf(m, answers) }));
		return {
			key: group?.key ?? step.key,
			name: group?.name ?? step.name,
			about: group?.about ?? step.about,
			actor: group === undefined ? actorOf(step, answers) : 'tkksd_member',
			kind: step.kind,
			main: step.main,
			phase: step.phase,
			together: group === undefined ? [] : together,
			papers: unionOfPapers(members.map((member) => papersOfStep(procedure, member, answers))),
			deadline: limit === null ? null : { ...limit, due: due?.day ?? null, provisional },
			basis: unionOfBasis(members.flatMap((member) => member.basis))
		};
	});
}

/** Every paper once; required if any step requires it, brought by whoever brings it first. */
export function unionOfPapers(lists: readonly (readonly RoutePaper[])[]): readonly RoutePaper[] {
	const union = new Map<string, RoutePaper>();
	for (const paper of lists.flat()) {
		const known = union.get(paper.key);
		if (known === undefined) union.set(paper.key, paper);
		else if (paper.required && !known.required) union.set(paper.key, { ...known, required: true });
	}
	return [...union.values()];
}

function entries(
	procedure: Procedure,
	answers: Answers
): readonly { readonly step: Step; readonly members: readonly Step[] }[] {
	const result: { step: Step; members: Step[] }[] = [];
	for (const step of stepsFor(procedure, answers)) {
		const last = result.at(-1);
		if (step.parallel !== null && last?.step.parallel === step.parallel) last.members.push(step);
		else result.push({ step, members: [step] });
	}
	return result;
}

/** The limit that ends last; null as soon as one of the steps has none, since nobody can say then. */
function longest(members: readonly Step[], from: Day | null, calendar: WorkingDays): Deadline | null {
	let result: Deadline | null = null;
	for (const { deadline } of members) {
		if (deadline === null) return null;
		const later =
			result === null ||
			(from === null
				? deadline.n > result.n
				: dueAfter(from, deadline, calendar).day > dueAfter(from, result, calendar).day);
		if (later) result = deadline;
	}
	return result;
}

function dueAfter(
	from: Day,
	{ n, unit }: Deadline,
	calendar: WorkingDays
): { readonly day: Day; readonly provisional: boolean } {
	if (unit === 'working_days') return calendar.add(from, n);
	return { day: addCalendarDays(from, n), provisional: false };
}

function papersOfStep(procedure: Procedure, step: Step, answers: Answers): readonly RoutePaper[] {
	return papersFor(step.papers_in, answers).flatMap((use) => {
		const paper = procedure.papers.find((entry) => entry.key === use.paper);
		if (paper === undefined) return [];
		return [{ ...paper, required: use.need === 'required', from: actorOf(step, answers) }];
	});
}

function unionOfBasis(list: readonly Basis[]): readonly Basis[] {
	return list.filter((basis, place) => list.findIndex((b) => b.article.id === basis.article.id) === place);
}
