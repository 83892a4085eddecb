import type { Day } from '$lib/written/day';
import { languageTests, type Candidate } from './candidate';
import { yearsServed } from './conditions';

/** What candidates are compared by. The first three are given by people, the others follow from the record. */
export const criterionKeys = [
	'relevance',
	'action_plan',
	'interview',
	'language',
	'service',
	'first_time'
] as const;
export type CriterionKey = (typeof criterionKeys)[number];

/** Criteria that somebody has to give, from 0 to 100. */
export const assessedCriteria = ['relevance', 'action_plan', 'interview'] as const;
export type AssessedCriterion = (typeof assessedCriteria)[number];

/** `weight` in per cent; all weights of an offer make 100. */
export type Criterion = { readonly key: CriterionKey; readonly weight: number };

export const usualCriteria: readonly Criterion[] = [
	{ key: 'relevance', weight: 35 },
	{ key: 'action_plan', weight: 35 },
	{ key: 'language', weight: 20 },
	{ key: 'service', weight: 10 }
];

/** Service counts up to here, so that long years do not outweigh all else. */
const yearsThatCount = 10;

export type ScorePart = {
	readonly key: CriterionKey;
	readonly weight: number;
	/** Hundredths of a point, 0 to 10,000: whole numbers add up the same everywhere. */
	readonly score: number;
};

export type Score = {
	readonly parts: readonly ScorePart[];
	/** Score times weight over all criteria: 0 to 1,000,000, hundredths of a hundredth. */
	readonly total: number;
	/** Criteria that nobody has given yet; they count 0. */
	readonly missing: readonly CriterionKey[];
};

/**
 * The score of one candidate.
 *
 * @param given what assessors gave, 0 to 100 with at most two decimals
 */
export function scoreOf(
	candidate: Candidate,
	given: Partial<Record<AssessedCriterion, number>>,
	criteria: readonly Criterion[],
	departure: Day
): Score {
	const missing: CriterionKey[] = [];
	const parts = criteria.map(({ key, weight }) => {
		const score = hundredths(key, candidate, given, departure);
		if (score === null) missing.push(key);
		return { key, weight, score: score ?? 0 };
	});
	return { parts, missing, total: parts.reduce((sum, part) => sum + part.score * part.weight, 0) };
}

function hundredths(
	key: CriterionKey,
	candidate: Candidate,
	given: Partial<Record<AssessedCriterion, number>>,
	departure: Day
): number | null {
	switch (key) {
		case 'relevance':
		case 'action_plan':
		case 'interview': {
			const value = given[key];
			return value === undefined ? null : Math.round(value * 100);
		}
		case 'language': {
			if (candidate.language === null) return 0;
			const { least, most } = languageTests[candidate.language.test];
			const part = (candidate.language.score - least) / (most - least);
			return Math.round(Math.min(1, Math.max(0, part)) * 10_000);
		}
		case 'service': {
			if (candidate.servingSince === null) return 0;
			const years = Math.min(yearsThatCount, yearsServed(candidate.servingSince, departure));
			return Math.round((years / yearsThatCount) * 10_000);
		}
		case 'first_time':
			return candidate.lastGoneOn === null ? 10_000 : 0;
	}
}

/** True where the weights are whole, above 0, each criterion stands once, and all make 100. */
export function areWholeCriteria(criteria: readonly Criterion[]): boolean {
	return (
		criteria.length > 0 &&
		new Set(criteria.map(({ key }) => key)).size === criteria.length &&
		criteria.every(({ weight }) => Number.isInteger(weight) && weight > 0) &&
		criteria.reduce((sum, { weight }) => sum + weight, 0) === 100
	);
}
