/** A unit as it takes part in the sharing of an offer's places. */
export type SharingUnit = {
	readonly id: string;
	readonly name: string;
	/** What its part is measured by, such as its number of staff; a whole number of 1 or more. */
	readonly weight: number;
	/** People of the unit who went abroad before: of two equal claims the one that went less comes first. */
	readonly sentBefore: number;
};

export type QuotaShare = {
	readonly unitId: string;
	readonly places: number;
	/** Whole places that its weight alone gives. */
	readonly whole: number;
	/** What was left over beyond the whole places, in units of the total weight: the larger ones get the rest. */
	readonly remainder: number;
};

/**
 * Shares places among units by largest remainder (Hare): each unit gets the whole places that its part of the weight
 * gives; the places left over go to the largest remainders. Of equal remainders the unit goes first that has sent
 * fewer people, then by name, so that the same input always gives the same shares. The places always add up.
 */
export function shareQuota(quota: number, units: readonly SharingUnit[]): QuotaShare[] {
	const total = units.reduce((sum, unit) => sum + unit.weight, 0);
	if (total === 0) return [];
	const shares = units.map((unit) => ({
		unit,
		whole: Math.floor((quota * unit.weight) / total),
		remainder: (quota * unit.weight) % total
	}));
	let left = quota - shares.reduce((sum, { whole }) => sum + whole, 0);
	const inTurn = shares.toSorted(
		(one, other) =>
			other.remainder - one.remainder ||
			one.unit.sentBefore - other.unit.sentBefore ||
			byText(one.unit.name, other.unit.name) ||
			byText(one.unit.id, other.unit.id)
	);
	const further = new Set<string>();
	for (const { unit } of inTurn) {
		if (left === 0) break;
		further.add(unit.id);
		left -= 1;
	}
	return shares.map(({ unit, whole, remainder }) => ({
		unitId: unit.id,
		places: whole + (further.has(unit.id) ? 1 : 0),
		whole,
		remainder
	}));
}

function byText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

/** How many people a unit may name: so many for each of its places, and one where it has none (second round). */
export function mostNominees(places: number, perPlace: number): number {
	return Math.max(1, places * perPlace);
}
