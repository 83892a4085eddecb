import type { ConditionResult } from './conditions';
import type { ScorePart } from './scores';
import type { Placed, SelectionRule } from './select-cohort';

/** One person of a list as it was made: everything that the explanation says, so that it needs no later record. */
export type StoredPlace = Placed & {
	readonly unitId: string;
	readonly conditions: readonly ConditionResult[];
	readonly parts: readonly ScorePart[];
	readonly total: number;
	readonly preference: number;
	readonly lot: number;
};

/** A selection with the rule that it was made by; written once, never changed. */
export type StoredSelection = {
	readonly madeOn: string;
	readonly departure: string;
	readonly rule: SelectionRule;
	readonly placed: readonly StoredPlace[];
	/** The lowest total that still got a place in the last round; null where none was given in it. */
	readonly lowestInOpenRound: number | null;
};
