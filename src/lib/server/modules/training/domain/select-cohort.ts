import type { Gender, StaffKind } from './candidate';

/** A candidate as the selection sees one: conditions and scores are settled before. */
export type Contender = {
	readonly id: string;
	readonly unitId: string;
	readonly gender: Gender;
	readonly staffKind: StaffKind;
	/** Meets every condition. Whoever does not is never chosen, whatever the score. */
	readonly eligible: boolean;
	readonly total: number;
	/** The parts of the score, the heaviest criterion first: they decide between equal totals. */
	readonly parts: readonly number[];
	/** The place that the unit's head gave among its own nominees, from 1. */
	readonly preference: number;
	/** Drawn when the person was named and shown since: the last word between equals, the lower first. */
	readonly lot: number;
};

export type SelectionRule = {
	readonly quota: number;
	/** Places that each unit has before the others. */
	readonly shares: readonly { readonly unitId: string; readonly places: number }[];
	/** At least so many women, and so many who are no civil servants, where so many are eligible. 0: none. */
	readonly floors: { readonly women: number; readonly notCivilServants: number };
	/** The most that one unit may send; null: no such limit. */
	readonly mostPerUnit: number | null;
	/** How many stand ready as substitutes. */
	readonly reserves: number;
};

export type Round = 'floor_women' | 'floor_not_civil_servants' | 'share' | 'open';
export type Decision = 'chosen' | 'reserve' | 'not_chosen' | 'not_eligible';

export type Placed = {
	readonly id: string;
	readonly decision: Decision;
	/** The round in which the person was chosen. */
	readonly round: Round | null;
	/** Among all who are eligible, and among those of the own unit; null for who is not. */
	readonly place: number | null;
	readonly placeInUnit: number | null;
	/** The place on the list of substitutes, from 1. */
	readonly reserve: number | null;
};

const isCivilServant = ({ staffKind }: Contender) =>
	staffKind === 'civil_servant' || staffKind === 'contract_civil_servant';

/** The higher total first; then criterion by criterion; then the unit's own order; then the lot. */
export function byMerit(one: Contender, other: Contender): number {
	if (one.total !== other.total) return other.total - one.total;
	for (let place = 0; place < one.parts.length; place += 1) {
		const difference = (other.parts[place] ?? 0) - one.parts[place]!;
		if (difference !== 0) return difference;
	}
	return (
		one.preference - other.preference ||
		one.lot - other.lot ||
		(one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
	);
}

/**
 * Chooses a cohort. In this order: (1) places kept for women and for those who are no civil servants, where the
 * offer keeps some; (2) each unit's own share, its best first; (3) the places that are left, the best of all first.
 * No randomness and no clock: the same people under the same rule give the same list, in whatever order they come.
 *
 * @returns one entry for each contender, in the order of the list: chosen by merit, substitutes, all others
 */
export function selectCohort(contenders: readonly Contender[], rule: SelectionRule): Placed[] {
	const ranked = contenders.filter(({ eligible }) => eligible).toSorted(byMerit);
	const chosen = new Map<string, Round>();
	const taken = new Map<string, number>();
	const shares = new Map(rule.shares.map(({ unitId, places }) => [unitId, places]));
	const takenBy = (unitId: string) => taken.get(unitId) ?? 0;
	const hasRoom = (unitId: string) => rule.mostPerUnit === null || takenBy(unitId) < rule.mostPerUnit;
	const hasShare = (one: Contender) => takenBy(one.unitId) < (shares.get(one.unitId) ?? 0);
	const choose = (one: Contender, round: Round) => {
		chosen.set(one.id, round);
		taken.set(one.unitId, takenBy(one.unitId) + 1);
	};
	const isFree = (one: Contender) => chosen.size < rule.quota && !chosen.has(one.id) && hasRoom(one.unitId);

	const keepFor = (places: number, round: Round, belongs: (one: Contender) => boolean) => {
		const group = ranked.filter(belongs);
		const standing = () => group.filter(({ id }) => chosen.has(id)).length;
		// Within the units' own shares first, so that a kept place costs no other unit its share unless it must.
		for (const within of [hasShare, () => true])
			for (const one of group) if (standing() < places && within(one) && isFree(one)) choose(one, round);
	};
	keepFor(rule.floors.women, 'floor_women', ({ gender }) => gender === 'female');
	keepFor(rule.floors.notCivilServants, 'floor_not_civil_servants', (one) => !isCivilServant(one));
	for (const one of ranked) if (hasShare(one) && isFree(one)) choose(one, 'share');
	for (const one of ranked) if (isFree(one)) choose(one, 'open');

	const inUnit = new Map<string, number>();
	let reserve = 0;
	const placed = ranked.map((one, index): Placed => {
		const placeInUnit = (inUnit.get(one.unitId) ?? 0) + 1;
		inUnit.set(one.unitId, placeInUnit);
		const round = chosen.get(one.id) ?? null;
		const isReserve = round === null && reserve < rule.reserves;
		if (isReserve) reserve += 1;
		return {
			id: one.id,
			decision: round !== null ? 'chosen' : isReserve ? 'reserve' : 'not_chosen',
			round,
			place: index + 1,
			placeInUnit,
			reserve: isReserve ? reserve : null
		};
	});
	const others = contenders
		.filter(({ eligible }) => !eligible)
		.toSorted(byMerit)
		.map(({ id }): Placed => ({
			id,
			decision: 'not_eligible',
			round: null,
			place: null,
			placeInUnit: null,
			reserve: null
		}));
	const of = (decision: Decision) => placed.filter((one) => one.decision === decision);
	return [...of('chosen'), ...of('reserve'), ...of('not_chosen'), ...others];
}

/**
 * Who takes the place of somebody who withdraws: the best substitute of the same unit, else the first on the list.
 *
 * @param reserves in the order of the list, without those who are no longer there
 */
export function substituteFor<One extends { readonly unitId: string }>(
	unitId: string,
	reserves: readonly One[]
): One | undefined {
	return reserves.find((one) => one.unitId === unitId) ?? reserves[0];
}

export type GroupTreatment = {
	readonly named: number;
	readonly eligible: number;
	readonly chosen: number;
};

/** How groups fared: named, eligible, chosen. What the page and the minutes show beside the list. */
export function treatmentOf<Key extends string>(
	contenders: readonly Contender[],
	placed: readonly Placed[],
	groupOf: (one: Contender) => Key
): Map<Key, GroupTreatment> {
	const chosen = new Set(placed.filter(({ decision }) => decision === 'chosen').map(({ id }) => id));
	const groups = new Map<Key, GroupTreatment>();
	for (const one of contenders) {
		const key = groupOf(one);
		const before = groups.get(key) ?? { named: 0, eligible: 0, chosen: 0 };
		groups.set(key, {
			named: before.named + 1,
			eligible: before.eligible + (one.eligible ? 1 : 0),
			chosen: before.chosen + (chosen.has(one.id) ? 1 : 0)
		});
	}
	return groups;
}
