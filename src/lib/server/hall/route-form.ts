import {
	parseRouteAnswers,
	partnerRules,
	type FieldError,
	type RouteAnswers
} from '$lib/server/modules/cooperation';
import type { Actor } from '$lib/server/platform/context';

/** The questions at the door, in the order in which they are asked. */
export const routeQuestions = [
	'partner_kind',
	'object',
	'borders_region',
	'multi_year',
	'burdens_public',
	'burdens_assets_or_budget',
	'in_current_budget',
	'diplomatic_relations',
	'continues_national_cooperation'
] as const;
export type RouteQuestion = (typeof routeQuestions)[number];

/** What was chosen, as words of the form; an answer that was not given is not there. */
export type ChosenAnswers = Partial<Record<RouteQuestion, string>>;

/** Reads the answers of a form or an address. */
export function readChosen(source: URLSearchParams | FormData): ChosenAnswers {
	const chosen: ChosenAnswers = {};
	for (const name of routeQuestions) {
		const value = source.get(name);
		if (typeof value === 'string' && value !== '') chosen[name] = value.slice(0, 60);
	}
	return chosen;
}

/**
 * The typed answers, or what is wrong with them. "Not known yet" is an answer not given. What is asked of others only
 * (the border of regions, diplomatic relations) does not count where it was answered all the same. The first two
 * questions must be answered: without them nothing can be said.
 *
 * @param start the day from which due days are counted
 */
export function routeAnswersOf(
	chosen: ChosenAnswers,
	initiator: 'partner' | 'region',
	start: string
):
	| { readonly ok: true; readonly answers: RouteAnswers }
	| { readonly ok: false; readonly errors: readonly FieldError[] } {
	const kind = chosen.partner_kind;
	const foreign = kind !== undefined && kind in partnerRules && partnerRules[kind as 'company'].foreign;
	const asked = routeQuestions.filter((name) => {
		if (name === 'borders_region') return kind === 'local_government';
		if (name === 'diplomatic_relations' || name === 'continues_national_cooperation') return foreign;
		return true;
	});
	const given: Record<string, unknown> = { initiator, start };
	for (const name of asked) {
		const value = chosen[name];
		if (value === undefined || value === 'unknown') continue;
		given[name] = value === 'yes' ? true : value === 'no' ? false : value;
	}
	const parsed = parseRouteAnswers(given);
	const missing = (['partner_kind', 'object'] as const)
		.filter((name) => chosen[name] === undefined)
		.map((field): FieldError => ({ field, code: 'MISSING' }));
	const errors = parsed.ok ? missing : [...parsed.errors, ...missing];
	const once = errors.filter((error, i) => errors.findIndex(({ field }) => field === error.field) === i);
	return parsed.ok && once.length === 0 ? parsed : { ok: false, errors: once };
}

/** The same answers as the form shows them again. */
export function chosenOf(answers: RouteAnswers): ChosenAnswers {
	const chosen: ChosenAnswers = {};
	for (const name of routeQuestions) {
		const value = answers[name];
		if (value !== undefined) chosen[name] = value === true ? 'yes' : value === false ? 'no' : String(value);
	}
	return chosen;
}

/** Who begins: an officer of a unit for the region; everybody else for themselves. */
export function initiatorFor(actor: Actor): 'partner' | 'region' {
	return actor.kind === 'person' && actor.roles.includes('unit_officer') ? 'region' : 'partner';
}
