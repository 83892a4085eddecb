import type { NominationRow } from '../repository/nominations';
import type { OfferRow, ShareRow } from '../repository/offers';
import type { SelectionRule } from '../domain/select-cohort';
import { weigh, type Weighable, type Weighed } from '../domain/weigh';

export function weighableOf(row: NominationRow): Weighable {
	return {
		id: row.id,
		unitId: row.unit_id,
		gender: row.gender,
		staffKind: row.staff_kind,
		rank: row.rank,
		servingSince: row.serving_since,
		language:
			row.language_test !== null && row.language_score !== null
				? { test: row.language_test, score: Number(row.language_score) }
				: null,
		lastGoneOn: row.last_gone_on,
		preference: row.preference,
		lot: row.lot,
		given: row.scores
	};
}

/** Everybody who still stands on an offer's list, checked and scored. */
export function weighRows(offer: OfferRow, nominations: readonly NominationRow[]): Weighed[] {
	return weigh(nominations.filter(({ withdrawn_on }) => withdrawn_on === null).map(weighableOf), {
		conditions: offer.conditions,
		criteria: offer.criteria,
		departure: offer.starts_on
	});
}

export function ruleOf(offer: OfferRow, shares: readonly ShareRow[]): SelectionRule {
	return {
		quota: offer.quota,
		shares: shares
			.map(({ unit_id, places }) => ({ unitId: unit_id, places }))
			.toSorted((one, other) => (one.unitId < other.unitId ? -1 : 1)),
		floors: offer.floors,
		mostPerUnit: offer.most_per_unit,
		reserves: offer.reserves
	};
}
