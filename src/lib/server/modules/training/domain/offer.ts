import type { Day } from '$lib/written/day';
import type { Conditions } from './conditions';
import type { Criterion } from './scores';
import type { SelectionRule } from './select-cohort';

/** Where an offer stands. `nominations closed` is no state: it follows from the last day and the day that is asked. */
export const offerStates = ['nominating', 'selected', 'decreed', 'cancelled'] as const;
export type OfferState = (typeof offerStates)[number];

export const offerActs = ['nominate', 'score', 'select', 'reopen', 'decree', 'cancel'] as const;
export type OfferAct = (typeof offerActs)[number];

/** From which states each act may be taken, and where it leads; what is not here is refused. */
const moves: Record<OfferAct, Partial<Record<OfferState, OfferState>>> = {
	nominate: { nominating: 'nominating' },
	score: { nominating: 'nominating' },
	select: { nominating: 'selected' },
	reopen: { selected: 'nominating' },
	decree: { selected: 'decreed' },
	cancel: { nominating: 'cancelled', selected: 'cancelled' }
};

/** Where an act leads from a state; undefined where it may not be taken. */
export const after = (state: OfferState, act: OfferAct): OfferState | undefined => moves[act][state];

export type OfferPhase = 'nominating' | 'closed' | 'selected' | 'decreed' | 'cancelled';

/** The state as people see it on a day. */
export function phaseOf(state: OfferState, nominateUntil: Day, today: Day): OfferPhase {
	return state === 'nominating' && nominateUntil < today ? 'closed' : state;
}

/** Kinds of cost of a course, and who may bear them. */
export const costKinds = [
	'course',
	'accommodation',
	'meals',
	'airfare',
	'local_transport',
	'insurance',
	'visa',
	'allowance'
] as const;
export type CostKind = (typeof costKinds)[number];
export const payers = ['provider', 'region', 'unit', 'enterprise', 'participant', 'other_donor'] as const;
export type Payer = (typeof payers)[number];

/** Who pays what. The amount is for one person, as an exact decimal; null where nobody has said it. */
export type Cost = {
	readonly kind: CostKind;
	readonly payer: Payer;
	readonly amount: string | null;
	readonly currency: string | null;
};

export type OfferRule = {
	readonly conditions: Conditions;
	readonly criteria: readonly Criterion[];
	readonly floors: SelectionRule['floors'];
	readonly mostPerUnit: number | null;
	readonly reserves: number;
	/** How many a unit may name for each of its places. */
	readonly nomineesPerPlace: number;
};
