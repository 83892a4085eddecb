import type { Ctx } from '$lib/server/platform/context';
import { registerDays } from '$lib/server/modules/cooperation';
import type { RegisterFilters } from '../domain/register-question';
import { facetNames, registerFacets, type FacetName, type FacetRow } from '../repository/register-facets';
import { mostHits } from '../repository/register-search';

export type FacetValue = { readonly value: string; readonly count: number };

/** Counts of the register under a question; examples are in none of them. */
export type RegisterFacets = {
	/** Null where the words match too many to count: then `facets` is empty too. */
	readonly total: number | null;
	readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
};

/** How many records each value of each facet has under the other filters of the question. */
export async function countRegister(
	ctx: Ctx,
	filters: RegisterFilters,
	byBeginnings = false
): Promise<RegisterFacets> {
	const rows = await ctx.db.rows(registerFacets(filters, registerDays(ctx), byBeginnings));
	return facetsOf(rows);
}

function facetsOf(rows: readonly FacetRow[]): RegisterFacets {
	const facets = Object.fromEntries(facetNames.map((name) => [name, [] as FacetValue[]])) as Record<
		FacetName,
		FacetValue[]
	>;
	let total: number | null = 0;
	let tooMany = false;
	for (const { facet, value, count } of rows) {
		if (facet === 'hits') tooMany = (count ?? 0) > mostHits;
		else if (facet === null) total = count ?? 0;
		// Agreements without a type or a year are counted in the total and stand under no link.
		else if (value !== null && value !== '' && value !== '0')
			facets[facet].push({ value, count: count ?? 0 });
	}
	if (tooMany) total = null;
	for (const name of facetNames)
		facets[name].sort((a, b) => (name === 'year' ? Number(b.value) - Number(a.value) : b.count - a.count));
	return { total, facets };
}
