import type { Day } from '$lib/written/day';
import type { Candidate, Gender } from './candidate';
import { checkConditions, meetsAll, type ConditionResult, type Conditions } from './conditions';
import { scoreOf, type AssessedCriterion, type Criterion, type Score } from './scores';
import { selectCohort, type Contender, type SelectionRule } from './select-cohort';
import type { StoredSelection } from './stored-selection';

/** A nomination as the weighing sees it. */
export type Weighable = Candidate & {
	readonly id: string;
	readonly unitId: string;
	readonly gender: Gender;
	readonly preference: number;
	readonly lot: number;
	readonly given: Partial<Record<AssessedCriterion, number>>;
};

export type Weighed = Weighable & {
	readonly conditions: readonly ConditionResult[];
	readonly eligible: boolean;
	readonly score: Score;
};

/** Checks and scores each nomination as of the day of departure. */
export function weigh(
	nominations: readonly Weighable[],
	offer: { readonly conditions: Conditions; readonly criteria: readonly Criterion[]; readonly departure: Day }
): Weighed[] {
	return nominations.map((one) => {
		const conditions = checkConditions(one, offer.conditions, offer.departure);
		return {
			...one,
			conditions,
			eligible: meetsAll(conditions),
			score: scoreOf(one, one.given, offer.criteria, offer.departure)
		};
	});
}

/** The weighed nominations as the selection takes them: parts of the score with the heaviest criterion first. */
export function contendersOf(weighed: readonly Weighed[]): Contender[] {
	return weighed.map((one) => ({
		id: one.id,
		unitId: one.unitId,
		gender: one.gender,
		staffKind: one.staffKind,
		eligible: one.eligible,
		total: one.score.total,
		parts: one.score.parts.toSorted((a, b) => b.weight - a.weight).map(({ score }) => score),
		preference: one.preference,
		lot: one.lot
	}));
}

/** The list with all that explains it, to be kept as it was made. */
export function makeSelection(
	weighed: readonly Weighed[],
	rule: SelectionRule,
	days: { readonly madeOn: Day; readonly departure: Day }
): StoredSelection {
	const byId = new Map(weighed.map((one) => [one.id, one]));
	const placed = selectCohort(contendersOf(weighed), rule).map((place) => {
		const { unitId, conditions, score, preference, lot } = byId.get(place.id)!;
		return { ...place, unitId, conditions, parts: score.parts, total: score.total, preference, lot };
	});
	const open = placed.filter(({ round }) => round === 'open').map(({ total }) => total);
	return {
		...days,
		rule,
		placed,
		lowestInOpenRound: open.length > 0 ? Math.min(...open) : null
	};
}
