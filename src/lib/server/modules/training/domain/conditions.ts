import { addMonths, type Day } from '$lib/written/day';
import { rankPlace, type Candidate, type LanguageScore, type StaffKind } from './candidate';

/** What an offer asks of whoever is sent. What is null or empty is not asked. */
export type Conditions = {
	readonly staffKinds: readonly StaffKind[];
	/** Lowest golongan ruang; asked of civil servants only, since others have none. */
	readonly minRank: string | null;
	/** Whole years in service on the day of departure; not asked of students, who serve nowhere. */
	readonly minServiceYears: number | null;
	/** One of these is enough. */
	readonly language: readonly LanguageScore[];
	/** Whoever came back from a course abroad less than so many years before departure waits. */
	readonly notGoneWithinYears: number | null;
};

export const noConditions: Conditions = {
	staffKinds: [],
	minRank: null,
	minServiceYears: null,
	language: [],
	notGoneWithinYears: null
};

export const conditionKeys = ['staff_kind', 'rank', 'service_years', 'language', 'not_gone'] as const;
export type ConditionKey = (typeof conditionKeys)[number];

/** `unknown`: asked, and nobody said what it is. It counts as not met, so that no gap lets anybody through. */
export type ConditionOutcome = 'met' | 'failed' | 'unknown' | 'not_applicable';

export type ConditionResult = {
	readonly key: ConditionKey;
	readonly outcome: ConditionOutcome;
	/** What was found: a rank, whole years, a day, a test with its score, a kind of staff; null where unknown. */
	readonly had: string | number | LanguageScore | null;
};

/**
 * Checks one candidate against what is asked; conditions that are not asked give no result.
 *
 * @param departure the day from which years are counted back
 */
export function checkConditions(
	candidate: Candidate,
	conditions: Conditions,
	departure: Day
): ConditionResult[] {
	const results: ConditionResult[] = [];
	const { staffKind, rank, servingSince, language, lastGoneOn } = candidate;
	if (conditions.staffKinds.length > 0)
		results.push({
			key: 'staff_kind',
			outcome: conditions.staffKinds.includes(staffKind) ? 'met' : 'failed',
			had: staffKind
		});
	if (conditions.minRank !== null) {
		const isAsked = staffKind === 'civil_servant';
		const outcome = !isAsked
			? 'not_applicable'
			: rank === null
				? 'unknown'
				: rankPlace(rank) >= rankPlace(conditions.minRank)
					? 'met'
					: 'failed';
		results.push({ key: 'rank', outcome, had: rank });
	}
	if (conditions.minServiceYears !== null) {
		const years = servingSince === null ? null : yearsServed(servingSince, departure);
		const outcome =
			staffKind === 'student'
				? 'not_applicable'
				: years === null
					? 'unknown'
					: years >= conditions.minServiceYears
						? 'met'
						: 'failed';
		results.push({ key: 'service_years', outcome, had: years });
	}
	if (conditions.language.length > 0) {
		const reached = conditions.language.some(
			(asked) => language !== null && asked.test === language.test && language.score >= asked.score
		);
		results.push({
			key: 'language',
			outcome: language === null ? 'unknown' : reached ? 'met' : 'failed',
			had: language
		});
	}
	if (conditions.notGoneWithinYears !== null) {
		const free = lastGoneOn === null ? null : addMonths(lastGoneOn, 12 * conditions.notGoneWithinYears);
		results.push({
			key: 'not_gone',
			outcome: free === null || free <= departure ? 'met' : 'failed',
			had: lastGoneOn
		});
	}
	return results;
}

/** True where nothing that was asked failed or stayed unknown. */
export function meetsAll(results: readonly ConditionResult[]): boolean {
	return results.every(({ outcome }) => outcome === 'met' || outcome === 'not_applicable');
}

/** Whole years from the first day in service to a day; 0 where service begins later. */
export function yearsServed(since: Day, on: Day): number {
	if (since > on) return 0;
	const years = Number(on.slice(0, 4)) - Number(since.slice(0, 4));
	return addMonths(since, 12 * years) <= on ? years : years - 1;
}
