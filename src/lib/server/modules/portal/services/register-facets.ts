import type { Ctx } from '$lib/server/platform/context';
import type { KeepReading } from '$lib/server/platform/plant';
import { registerDays } from '$lib/server/modules/cooperation';
import type { RegisterFilters } from '../domain/register-question';
import { countCells, type FacetName } from '../domain/count-cells';
import { isCountedLive, registerCells, registerFacets, type FacetRow } from '../repository/register-facets';
import { mostHits } from '../repository/register-search';

export type FacetValue = { readonly value: string; readonly count: number };

/** Counts of the register under a question; examples are in none of them. */
export type RegisterFacets = {
	/** Null where the words match too many to count: then `facets` is empty too. */
	readonly total: number | null;
	readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
};

const keepNothing: KeepReading = (_, read) => read();

/**
 * How many records each value of each facet has under the other filters of the question. The cube is small, and every
 * question that it can answer is answered from one reading of it.
 */
export async function countRegister(
	ctx: Ctx,
	filters: RegisterFilters,
	{ byBeginnings = false, keep = keepNothing }: { byBeginnings?: boolean; keep?: KeepReading } = {}
): Promise<RegisterFacets> {
	const days = registerDays(ctx);
	if (isCountedLive(filters)) return facetsOf(await ctx.db.rows(registerFacets(filters, days, byBeginnings)));
	const cells = await keep(`register cells until ${days.soon}`, () => ctx.db.rows(registerCells(days)));
	const { total, facets } = countCells(cells, filters);
	return {
		total,
		facets: inOrder((name) => [...facets[name]].map(([value, count]) => ({ value, count })))
	};
}

/** The values of a facet: years the latest first, others the most first; what nothing stands under is left out. */
function inOrder(valuesOf: (name: FacetName) => readonly FacetValue[]): RegisterFacets['facets'] {
	const sorted = (name: FacetName) =>
		valuesOf(name)
			.filter(({ count }) => count > 0)
			.sort((a, b) =>
				name === 'year'
					? Number(b.value) - Number(a.value)
					: b.count - a.count || (a.value < b.value ? -1 : 1)
			);
	return {
		status: sorted('status'),
		type: sorted('type'),
		instrument: sorted('instrument'),
		year: sorted('year'),
		country: sorted('country')
	};
}

function facetsOf(rows: readonly FacetRow[]): RegisterFacets {
	const isTooMany = rows.some(({ facet, count }) => facet === 'hits' && (count ?? 0) > mostHits);
	const all = rows.find(({ facet }) => facet === null);
	// Agreements without a type or a year are counted in the total and stand under no link.
	const stands = (value: string | null): value is string => value !== null && value !== '' && value !== '0';
	return {
		total: isTooMany ? null : (all?.count ?? 0),
		facets: inOrder((name) =>
			rows.flatMap(({ facet, value, count }) =>
				facet === name && stands(value) ? [{ value, count: count ?? 0 }] : []
			)
		)
	};
}
