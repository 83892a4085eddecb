import { href } from '$lib/addresses';
import { nationalProcedures, type CitedArticle, type Route } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import type { LinkTo, StepItem, StepPhase } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { writeLimit } from '$lib/written/deadline';

/** One thing that was found, with the articles on which it rests. */
export type Finding = { readonly value: string; readonly basis: readonly string[] };

/** The way through the door as the page prints it: every word ready, in the reader's language. */
export type RouteView = {
	readonly kind: 'procedure' | 'lane' | 'refused';
	readonly title: string;
	readonly lead: string;
	readonly reason: Finding;
	readonly council: Finding | null;
	readonly mandatory: Finding | null;
	readonly refusal: Finding | null;
	readonly warnings: readonly string[];
	/** What to do where it is another way. */
	readonly toDo: readonly string[];
	readonly links: readonly LinkTo[];
	readonly phases: readonly StepPhase[];
	readonly papers: readonly {
		readonly key: string;
		readonly name: string;
		readonly need: string;
		readonly own: boolean;
		readonly formats: string;
		readonly headings: readonly string[];
	}[];
};

type RouteStep = Route['steps'][number];

/** Writes a route in the reader's language; its dates were counted from the day in the answers. */
export function viewRoute(ctx: Ctx, route: Route): RouteView {
	const { language } = ctx;
	const words = textIn(language).proposeDoor.result;
	const procedure = route.procedure ? nationalProcedures[route.procedure] : null;
	const lane = route.lane ? words.lanes[route.lane] : undefined;
	return {
		kind: route.refused ? 'refused' : route.procedure ? 'procedure' : 'lane',
		title: lane?.title ?? procedure?.name[language] ?? '',
		lead: (route.procedure ? words.lead[route.procedure] : undefined) ?? route.reason.text[language],
		reason: { value: route.reason.text[language], basis: bilingualBasis(route.reason.basis, language) },
		council:
			procedure && !route.refused
				? {
						value: route.needs_council
							? words.councilYes
							: route.warnings.some(({ code }) => code === 'BUDGET_UNKNOWN')
								? words.councilUnknown
								: words.councilNo,
						basis: bilingualBasis(route.council_basis, language)
					}
				: null,
		mandatory:
			route.procedure === 'ksdd'
				? {
						value: route.mandatory ? words.mandatoryYes : words.mandatoryNo,
						basis: bilingualBasis(route.mandatory_reason?.basis ?? [], language)
					}
				: null,
		refusal: route.refused
			? { value: route.refused.reason[language], basis: bilingualBasis(route.refused.basis, language) }
			: null,
		warnings: route.warnings
			// A lane leads away from the five procedures: whether the council consents is not asked there.
			.filter(({ code }) => route.lane === null || code !== 'BUDGET_UNKNOWN')
			.map(({ text, basis }) =>
				[text[language], bilingualBasis(basis, language).join('; ')].filter(Boolean).join(' ')
			),
		toDo: route.refused ? (words.refused[route.refused.code] ?? []) : (lane?.steps ?? []),
		links: linksFor(route, language),
		phases: phasesOf(route, language),
		papers: papersToPrepare(route, language)
	};
}

function linksFor(route: Route, language: Language): LinkTo[] {
	const words = textIn(language).proposeDoor.result;
	if (route.procedure)
		return [{ href: href(language, 'procedure', { type: route.procedure }), text: words.whole }];
	if (route.lane === 'through_central_government')
		return [
			{ href: href(language, 'training'), text: words.seeTraining },
			{ href: href(language, 'international'), text: words.seeVisits }
		];
	return [];
}

/** The steps under the stages of the law, in their order. */
function phasesOf(route: Route, language: Language): StepPhase[] {
	const names = new Map(
		route.steps.filter((step) => step.main).map((step) => [step.key, step.name[language]])
	);
	const phases = new Map<string, RouteStep[]>();
	for (const step of route.steps) phases.set(step.phase, [...(phases.get(step.phase) ?? []), step]);
	return [...phases].map(([key, steps], i) => ({
		name: `${i + 1}. ${names.get(key) ?? key}`,
		state: 'waiting',
		steps: steps.map((step) => drawStep(step, language))
	}));
}

function drawStep(step: RouteStep, language: Language): StepItem {
	const { proposeDoor, desk } = textIn(language);
	const words = proposeDoor.result;
	const role = (key: string) => desk.roles[key] ?? key;
	const [first] = step.basis;
	return {
		key: step.key,
		name: step.name[language],
		state: 'waiting',
		stateText: step.kind,
		actor: step.together.length > 0 ? words.together : role(step.actor),
		...(step.deadline ? { deadline: limitOf(step.deadline, language) } : {}),
		...(first ? { basis: bilingualBasis([first], language)[0] } : {}),
		...(step.together.length > 0
			? {
					parallel: step.together.map((one) => ({
						key: one.key,
						name: one.name[language],
						state: 'waiting' as const,
						stateText: '',
						actor: role(one.actor)
					}))
				}
			: {})
	};
}

function limitOf(deadline: NonNullable<RouteStep['deadline']>, language: Language): StepItem['deadline'] {
	const { proposeDoor, propose } = textIn(language);
	const notes = [
		...(deadline.due === null ? [proposeDoor.result.noDue] : []),
		...(deadline.source === 'statute' ? [proposeDoor.result.statutory] : []),
		...(deadline.provisional ? [propose.route.provisional] : [])
	];
	return {
		state: 'none',
		left: writeLimit(deadline, language),
		...(deadline.due
			? { date: { text: proposeDoor.result.due(writeDay(deadline.due, language)), day: deadline.due } }
			: {}),
		...(notes.length > 0 ? { note: notes.join('; ') } : {})
	};
}

/** What the one who proposes has to bring: the papers of the first step. */
function papersToPrepare(route: Route, language: Language): RouteView['papers'] {
	const words = textIn(language).propose.route;
	return (route.steps[0]?.papers ?? []).map((paper) => {
		const own = paper.key === 'kak' || paper.key === 'pakta_integritas';
		return {
			key: paper.key,
			name: paper.name[language],
			// Of what is made here neither can be left out: the plan of the cooperation, and the pact.
			need: paper.required || own ? words.required : words.optional,
			own,
			formats: own ? words.paperOwn : paper.formats.map((format) => format.toUpperCase()).join(', '),
			headings: paper.headings.map((heading) => heading[language])
		};
	});
}

function bilingualBasis(basis: Route['reason']['basis'], language: Language): string[] {
	return citedBasis(
		basis.map(({ article, certainty }) => ({ article: article[language], certainty })),
		language
	);
}

function citedBasis(basis: readonly CitedArticle[], language: Language): string[] {
	const { certainty: words } = textIn(language).procedures;
	return basis.map(({ article, certainty }) => `${article} (${words[certainty]})`);
}
