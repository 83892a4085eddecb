import { lifePhase, type LifeFacts, type LifePhase } from './life';

/** What can be asked for an agreement; each opens its own next act once it is granted. */
export const requestKinds = ['renewal', 'addendum', 'further_contract', 'termination'] as const;
export type RequestKind = (typeof requestKinds)[number];

export type RequestState = 'open' | 'granted' | 'refused' | 'withdrawn';

/** What the form asked besides the reason. */
export type Wishes = {
	/** Of a renewal, in months. */
	readonly term_months?: number;
	/** Of an addendum what is to change, of a further contract what it is about. */
	readonly what?: string;
};

const kindsIn: Readonly<Record<LifePhase, readonly RequestKind[]>> = {
	not_signed: [],
	not_started: ['addendum', 'further_contract', 'renewal', 'termination'],
	carried_out: ['renewal', 'addendum', 'further_contract', 'termination'],
	term_unknown: ['renewal', 'addendum', 'further_contract', 'termination'],
	// What has ended cannot be amended, ended or built upon any more: only begun anew.
	ended: ['renewal'],
	terminated: ['renewal'],
	closed: ['renewal']
};

const umbrellas = ['kesepakatan_bersama', 'nota_kesepakatan', 'mou', 'loi'];

/**
 * What may be asked for an agreement on a day: a further contract only under an umbrella that is alive, an addendum only
 * to a text that is; an addendum itself is neither renewed nor amended, its parent is.
 */
export function requestsOpen(
	agreement: LifeFacts & { readonly instrument: string },
	today: string
): readonly RequestKind[] {
	if (agreement.instrument === 'addendum') return [];
	return kindsIn[lifePhase(agreement, today)].filter(
		(kind) => kind !== 'further_contract' || umbrellas.includes(agreement.instrument)
	);
}

/** What is wrong with a request, by field. */
export function faultsOfRequest(input: {
	readonly kind: string;
	readonly reason: string;
	readonly wishes: Wishes;
}): { field: string; message: string }[] {
	const faults: { field: string; message: string }[] = [];
	const add = (field: string, message: string) => faults.push({ field, message });
	if (!(requestKinds as readonly string[]).includes(input.kind)) add('kind', 'CHOOSE_ONE');
	if (!input.reason.trim()) add('reason', 'REQUIRED');
	else if (input.reason.length > 4000) add('reason', 'TOO_LONG');
	const { term_months: months, what } = input.wishes;
	if (input.kind === 'renewal' && (months === undefined || !Number.isInteger(months) || months < 1))
		add('term_months', 'NUMBER_WRONG');
	else if (months !== undefined && months > 1200) add('term_months', 'NUMBER_WRONG');
	if (['addendum', 'further_contract'].includes(input.kind) && !what?.trim()) add('what', 'REQUIRED');
	else if ((what ?? '').length > 4000) add('what', 'TOO_LONG');
	return faults;
}
