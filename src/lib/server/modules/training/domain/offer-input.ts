import type { FieldFault } from '$lib/server/platform/refusal';
import { isDay, type Day } from '$lib/written/day';
import { isLanguageTest, isStaffKind, languageTests, rankPlace } from './candidate';
import type { Conditions } from './conditions';
import { faultsOfCosts } from './costs';
import type { Cost, OfferRule } from './offer';
import { areWholeCriteria, criterionKeys } from './scores';
import { isTopic } from './topics';

/** An offer of places as it is entered; days are `YYYY-MM-DD`. */
export type OfferInput = OfferRule & {
	readonly theme: string;
	readonly topics: readonly string[];
	readonly country: string;
	readonly place: string;
	readonly startsOn: Day;
	readonly endsOn: Day;
	readonly nominateUntil: Day;
	readonly quota: number;
	readonly costs: readonly Cost[];
	readonly letterNumber: string;
	readonly letterOn: Day;
	readonly note: string;
	/** The units that take part, each with the weight that its share is measured by. */
	readonly units: readonly { readonly unitId: string; readonly weight: number }[];
};

const whole = (value: number | null, least: number, most: number) =>
	value === null || (Number.isInteger(value) && value >= least && value <= most);

/** What is wrong with an offer, field by field; whether country, programme and units exist is asked elsewhere. */
export function faultsOfOffer(input: OfferInput, today: Day): FieldFault[] {
	const faults: FieldFault[] = [];
	const add = (field: string, message: string) => faults.push({ field, message });
	if (input.theme.trim() === '') add('theme', 'REQUIRED');
	else if (input.theme.length > 200) add('theme', 'TOO_LONG');
	if (input.topics.length === 0 || !input.topics.every(isTopic)) add('topics', 'CHOOSE_SOME');
	if (input.place.length > 200) add('place', 'TOO_LONG');
	if (!isDay(input.startsOn)) add('starts_on', 'REQUIRED');
	if (!isDay(input.endsOn)) add('ends_on', 'REQUIRED');
	else if (input.endsOn < input.startsOn) add('ends_on', 'ENDS_BEFORE_START');
	if (!isDay(input.nominateUntil)) add('nominate_until', 'REQUIRED');
	else if (input.nominateUntil < today) add('nominate_until', 'DAY_IN_PAST');
	else if (isDay(input.startsOn) && input.nominateUntil >= input.startsOn)
		add('nominate_until', 'BEFORE_DEPARTURE');
	if (input.letterOn !== '' && !isDay(input.letterOn)) add('letter_on', 'DAY_WRONG');
	if (!Number.isInteger(input.quota) || input.quota < 1 || input.quota > 1000) add('quota', 'NUMBER_WRONG');
	if (!whole(input.mostPerUnit, 1, 1000)) add('most_per_unit', 'NUMBER_WRONG');
	if (!whole(input.reserves, 0, 1000)) add('reserves', 'NUMBER_WRONG');
	if (!whole(input.nomineesPerPlace, 1, 20)) add('nominees_per_place', 'NUMBER_WRONG');
	for (const key of ['women', 'notCivilServants'] as const)
		if (!whole(input.floors[key], 0, Math.max(0, input.quota || 0)))
			add(key === 'women' ? 'floor_women' : 'floor_not_civil_servants', 'NUMBER_WRONG');
	const criteriaKnown = input.criteria.every(({ key }) => criterionKeys.includes(key));
	if (!criteriaKnown || !areWholeCriteria(input.criteria)) add('criteria', 'WEIGHTS_NOT_100');
	if (input.units.length === 0) add('units', 'CHOOSE_SOME');
	if (new Set(input.units.map(({ unitId }) => unitId)).size !== input.units.length)
		add('units', 'CHOOSE_SOME');
	if (input.units.some(({ weight }) => !Number.isInteger(weight) || weight < 1 || weight > 1_000_000))
		add('units', 'WEIGHT_WRONG');
	return [...faults, ...faultsOfConditions(input.conditions), ...faultsOfCosts(input.costs)];
}

export function faultsOfConditions(conditions: Conditions): FieldFault[] {
	const faults: FieldFault[] = [];
	if (!conditions.staffKinds.every(isStaffKind))
		faults.push({ field: 'staff_kinds', message: 'CHOOSE_SOME' });
	if (conditions.minRank !== null && rankPlace(conditions.minRank) < 0)
		faults.push({ field: 'min_rank', message: 'CHOOSE_ONE' });
	if (!whole(conditions.minServiceYears, 0, 50))
		faults.push({ field: 'min_service_years', message: 'NUMBER_WRONG' });
	if (!whole(conditions.notGoneWithinYears, 1, 20))
		faults.push({ field: 'not_gone_within_years', message: 'NUMBER_WRONG' });
	for (const { test, score } of conditions.language) {
		const span = isLanguageTest(test) ? languageTests[test] : undefined;
		if (!span || !(score >= span.least && score <= span.most))
			faults.push({ field: `language.${test}`, message: 'SCORE_OUTSIDE_SPAN' });
	}
	return faults;
}
