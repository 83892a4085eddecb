import type { AskedFor } from './desk-list';
import { isNumberKind, listOpenSteps, type numberKinds, partnerKinds } from '$lib/server/modules/cooperation';
import { instructionViews } from '$lib/server/modules/correspondence';
import { textsOf, type LibraryClause } from '$lib/server/modules/documents';
import { isOpen, opportunityStages, type OpportunityStage } from '$lib/server/modules/funding';
import { visitStates } from '$lib/server/modules/relations';
import { topics } from '$lib/server/modules/training';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';

/*
 * What the address of a list asks for, read once for its page and for its files; what cannot be understood does not
 * narrow.
 */

/** Of the list of partners: words, a kind, and whether only those known by name are meant. */
export function partnersAsked(search: URLSearchParams) {
	const kind = search.get('kind') ?? '';
	return {
		q: search.get('q')?.trim().slice(0, 200) || undefined,
		kind: (partnerKinds as readonly string[]).includes(kind) ? kind : undefined,
		gap: search.get('gap') === 'name' ? ('name' as const) : undefined
	};
}

export const caseFilterNames = ['state', 'procedure', 'step', 'late', 'q'] as const;
export type CaseFilters = Partial<Record<(typeof caseFilterNames)[number], string>>;

/** Of the list of cases. */
export const casesAsked = (search: URLSearchParams): CaseFilters =>
	Object.fromEntries(
		caseFilterNames.flatMap((name) => {
			const value = search.get(name)?.trim();
			return value ? [[name, value.replaceAll('\0', '').slice(0, 200)]] : [];
		})
	);

/** Every state of the list of cases that can be chosen, in the reader's language. */
export function caseStates(language: Language): Readonly<Record<string, string>> {
	const { list, status } = textIn(language).cases;
	return { open: list.open, ended: list.ended, ...status };
}

/** The chosen filters of the list of cases in words. */
export async function casesChosen(ctx: Ctx, filters: CaseFilters, language: Language) {
	const { list, procedures } = textIn(language).cases;
	const steps = filters.step ? await listOpenSteps(ctx) : [];
	const words: CaseFilters = {
		late: filters.late === '1' ? list.lateOnly : undefined,
		state: filters.state && (caseStates(language)[filters.state] ?? filters.state),
		procedure: filters.procedure && (procedures[filters.procedure] ?? filters.procedure),
		step:
			filters.step &&
			((isRefusal(steps) ? undefined : steps.find(({ key }) => key === filters.step)?.name[language]) ??
				filters.step),
		q: filters.q
	};
	return (['late', 'state', 'procedure', 'step', 'q'] as const).flatMap((name) => {
		const text = words[name];
		return text ? [{ name, text }] : [];
	});
}

type NumberKind = (typeof numberKinds)[number];

/** Of a book of numbers: which kind, of which year, and of which unit. */
export function numbersAsked(ctx: Pick<Ctx, 'clock'>, search: URLSearchParams) {
	const asked = search.get('instrument') ?? '';
	const instrument: NumberKind = isNumberKind(asked) ? asked : 'kesepakatan_bersama';
	const year = /^\d{4}$/.exec(search.get('year') ?? '')?.[0] ?? ctx.clock.today().slice(0, 4);
	return { instrument, year: Number(year), unit: search.get('unit') ?? '' };
}

/** What a kind of number is called. */
export function numberName(kind: NumberKind, language: Language): string {
	const { archive } = textIn(language);
	return kind === 'surat_tanggapan' || kind === 'nota_dinas'
		? archive.numbers.letters[kind]
		: archive.instruments[kind];
}

const visitWords: Readonly<Record<'direction' | 'state', readonly string[]>> = {
	direction: ['incoming', 'outgoing'],
	state: visitStates
};

/** Of the list of visits: which way, and where they stand. */
export const visitsAsked = (search: URLSearchParams): { direction?: string; state?: string } =>
	Object.fromEntries(
		Object.entries(visitWords).flatMap(([name, values]) => {
			const value = search.get(name) ?? '';
			return values.includes(value) ? [[name, value]] : [];
		})
	);
export const visitChoices = visitWords;

const opportunityTabs: Readonly<Record<'open' | 'granted' | 'ended', readonly OpportunityStage[]>> = {
	open: opportunityStages.filter(isOpen),
	granted: ['granted'],
	ended: ['refused', 'dropped']
};
export type OpportunityTab = keyof typeof opportunityTabs;
export const opportunityTabNames = Object.keys(opportunityTabs) as OpportunityTab[];

/** Of the list of calls: those that go on, were granted, or ended. */
export function opportunitiesAsked(search: URLSearchParams) {
	const asked = search.get('state') ?? '';
	const tab = opportunityTabNames.find((one) => one === asked) ?? 'open';
	return { tab, stages: opportunityTabs[tab] };
}

/** Of the list of alumni: a topic, a country, and words. */
export function alumniAsked(search: URLSearchParams) {
	const asked = (name: string) => (search.get(name) ?? '').slice(0, 100);
	return {
		topic: (topics as readonly string[]).includes(asked('topic')) ? asked('topic') : '',
		country: /^[A-Z]{2}$/.test(asked('country')) ? asked('country') : '',
		words: asked('q')
	};
}

/** Of the list of instructions: mine, settled by me, or given by me. */
export const instructionsAsked = (search: URLSearchParams) =>
	instructionViews.find((one) => one === search.get('view')) ?? 'mine';

/** Of the questions of the public: what waits, or what was answered. */
export const inquiriesAsked = (search: URLSearchParams) =>
	search.get('view') === 'closed' ? ('closed' as const) : ('open' as const);

/** Of the lists for destruction: those that are open, or all. */
export const destructionsAsked = (search: URLSearchParams) =>
	search.get('view') === 'all' ? ('all' as const) : ('open' as const);

/** Of the library of clauses: those on a topic that hold the words. */
export function clausesAsked(all: readonly LibraryClause[], search: URLSearchParams) {
	const q = (search.get('q') ?? '').trim().slice(0, 100);
	const topic = search.get('topic') ?? '';
	const wanted = q.toLowerCase();
	const found = all.filter(
		(clause) =>
			(topic === '' || clause.topic === topic) &&
			(wanted === '' ||
				[clause.key, clause.title.id, clause.title.en ?? '', ...textsOf(clause.body.id)].some((one) =>
					one.toLowerCase().includes(wanted)
				))
	);
	return { q, topic, found };
}

/** The filters of the list of projects in words. */
export function projectsChosen(kept: Readonly<Record<string, string>>, language: Language): AskedFor[] {
	const { officeProjects: words, projectMoney } = textIn(language);
	const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
		stage: projectMoney.stages,
		sector: projectMoney.sectors,
		published: words.published
	};
	return Object.entries(kept).map(([word, value]) => ({
		label: words.facets[word] ?? words.searchLabel,
		value: names[word]?.[value] ?? value
	}));
}

/** Of the audit log: what an entry is about, and which event. */
export function trailAsked(search: URLSearchParams) {
	const asked = (name: string, pattern: RegExp) => pattern.exec(search.get(name)?.trim() ?? '')?.[0];
	return {
		kind: asked('kind', /^[a-z_]{1,40}$/),
		id: asked('id', /^[\w.-]{1,60}$/),
		event: asked('event', /^[A-Z_]{1,60}$/)
	};
}

/** Of the days off: the year that is shown, this one where none is asked for. */
export const yearAsked = (search: URLSearchParams, today: string): string =>
	/^\d{4}$/.exec(search.get('year') ?? '')?.[0] ?? today.slice(0, 4);
