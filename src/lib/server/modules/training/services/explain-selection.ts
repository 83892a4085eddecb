import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { decimal } from '$lib/written/decimal';
import { writeDecimal, writeNumber } from '$lib/written/numbers';
import type { LanguageScore } from '../domain/candidate';
import type { ConditionResult, Conditions } from '../domain/conditions';
import type { ScorePart } from '../domain/scores';
import type { StoredPlace, StoredSelection } from '../domain/stored-selection';

/** Why somebody was chosen or not, in words of the reader's language, without a word about anybody else by name. */
export type Explanation = {
	readonly decision: string;
	readonly reasons: readonly string[];
	/** Condition, asked, found, result. */
	readonly conditions: readonly (readonly [string, string, string, string])[];
	/** Criterion, weight, score, what it counts. */
	readonly scores: readonly (readonly [string, string, string, string])[];
	readonly total: string;
};

/** Hundredths of a point as people read them: 8225 is 82,25. */
export const writeScore = (hundredths: number, language: Language): string =>
	writeDecimal(decimal((hundredths / 100).toFixed(2)), language);

/** A total as points out of 100. */
export const writeTotal = (total: number, language: Language): string =>
	writeScore(Math.round(total / 100), language);

/** What is asked by each condition, in words; empty where nothing is. */
export function writeConditions(
	conditions: Conditions,
	language: Language
): { key: string; needed: string }[] {
	const { training } = textIn(language);
	const { needs } = training;
	const asked: { key: string; needed: string }[] = [];
	if (conditions.staffKinds.length > 0)
		asked.push({
			key: 'staff_kind',
			needed: needs.staffKinds(conditions.staffKinds.map((kind) => training.staffKinds[kind]).join(', '))
		});
	if (conditions.minRank !== null) asked.push({ key: 'rank', needed: needs.rank(conditions.minRank) });
	if (conditions.minServiceYears !== null)
		asked.push({
			key: 'service_years',
			needed: needs.serviceYears(writeNumber(conditions.minServiceYears, language))
		});
	if (conditions.language.length > 0)
		asked.push({
			key: 'language',
			needed: needs.language(conditions.language.map((one) => writeTest(one, language)).join('; '))
		});
	if (conditions.notGoneWithinYears !== null)
		asked.push({
			key: 'not_gone',
			needed: needs.notGone(writeNumber(conditions.notGoneWithinYears, language))
		});
	return asked;
}

export function writeTest({ test, score }: LanguageScore, language: Language): string {
	const { training } = textIn(language);
	return training.had.test(training.tests[test] ?? test, writeDecimal(decimal(String(score)), language));
}

function writeHad({ key, had }: ConditionResult, language: Language): string {
	const { training } = textIn(language);
	if (key === 'not_gone')
		return had === null ? training.had.never : training.had.last(writeDay(String(had), language, 'long'));
	if (had === null) return training.had.unknown;
	if (typeof had === 'object') return writeTest(had, language);
	if (key === 'service_years') return training.had.years(writeNumber(Number(had), language));
	return key === 'staff_kind' ? (training.staffKinds[String(had)] ?? String(had)) : String(had);
}

export function writeResults(
	results: readonly ConditionResult[],
	conditions: Conditions,
	language: Language
): Explanation['conditions'] {
	const { training } = textIn(language);
	const asked = new Map(writeConditions(conditions, language).map(({ key, needed }) => [key, needed]));
	return results.map((result) => [
		training.conditions[result.key] ?? result.key,
		asked.get(result.key) ?? '',
		writeHad(result, language),
		training.outcomes[result.outcome] ?? result.outcome
	]);
}

export function writeParts(parts: readonly ScorePart[], language: Language): Explanation['scores'] {
	const { training } = textIn(language);
	return parts.map(({ key, weight, score }) => [
		training.criteria[key] ?? key,
		`${writeNumber(weight, language)}%`,
		writeScore(score, language),
		writeTotal(score * weight, language)
	]);
}

/** Explains one place of a list that was made. */
export function explainPlace(
	place: StoredPlace,
	selection: StoredSelection,
	conditions: Conditions,
	language: Language
): Explanation {
	const { training } = textIn(language);
	return {
		decision: training.decisions[place.decision] ?? place.decision,
		reasons: reasonsOf(place, selection, language),
		conditions: writeResults(place.conditions, conditions, language),
		scores: writeParts(place.parts, language),
		total: writeTotal(place.total, language)
	};
}

function reasonsOf(place: StoredPlace, selection: StoredSelection, language: Language): string[] {
	const { training } = textIn(language);
	const words = training.reasons;
	const number = (value: number) => writeNumber(value, language);
	if (place.decision === 'not_eligible') {
		const failed = place.conditions.filter(({ outcome }) => outcome === 'failed' || outcome === 'unknown');
		return [words.failed(failed.map(({ key }) => training.conditions[key] ?? key).join(', '))];
	}
	const eligible = selection.placed.filter(({ decision }) => decision !== 'not_eligible').length;
	const share = selection.rule.shares.find(({ unitId }) => unitId === place.unitId)?.places ?? 0;
	const reasons = [
		words.eligible,
		words.place(number(place.place ?? 0), number(eligible), number(place.placeInUnit ?? 0))
	];
	if (place.round === 'share') reasons.push(words.share(number(share)));
	else if (place.round !== null) reasons.push(words[place.round]);
	else {
		const { mostPerUnit } = selection.rule;
		const sent = selection.placed.filter(
			({ decision, unitId }) => decision === 'chosen' && unitId === place.unitId
		).length;
		reasons.push(share === 0 ? words.shareNone : words.shareFull(number(share)));
		if (mostPerUnit !== null && sent >= mostPerUnit) reasons.push(words.unitFull(number(mostPerUnit)));
		else
			reasons.push(
				selection.lowestInOpenRound === null
					? words.noOpen
					: words.belowOpen(writeTotal(selection.lowestInOpenRound, language))
			);
	}
	if (place.reserve !== null) reasons.push(words.reserve(number(place.reserve)));
	reasons.push(words.lot(number(place.lot)));
	return reasons;
}
