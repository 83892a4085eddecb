import type { RegisterFilters } from './register-question';

/** The dimensions of the counter cube, in the order in which pages show them. */
export const facetNames = ['status', 'type', 'instrument', 'year', 'country'] as const;
export type FacetName = (typeof facetNames)[number];

/** How many records stand under one value of each dimension together. */
export type RegisterCell = Readonly<Record<Exclude<FacetName, 'year'>, string | null>> & {
	readonly year: number | null;
	readonly count: number;
};

export type CellCounts = {
	readonly total: number;
	/** By value as it stands in an address; those without a value are in the total alone. */
	readonly facets: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
};

/**
 * Counts for every facet under the filters of the others, so that each number is what the list has after that link is
 * followed. A cell counts for a facet where at most that facet's own filter leaves it out.
 */
export function countCells(cells: readonly RegisterCell[], filters: RegisterFilters): CellCounts {
	const chosen = facetNames.filter((name) => filters[name] !== undefined);
	const facets = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Record<
		FacetName,
		Map<string, number>
	>;
	let total = 0;
	const add = (name: FacetName, cell: RegisterCell) => {
		const value = cell[name];
		if (value === null || value === '' || value === 0) return;
		facets[name].set(String(value), (facets[name].get(String(value)) ?? 0) + cell.count);
	};
	for (const cell of cells) {
		let missed: FacetName | undefined;
		let misses = 0;
		for (const name of chosen) {
			if (cell[name] === filters[name]) continue;
			missed = name;
			misses += 1;
		}
		if (misses > 1) continue;
		if (missed !== undefined) add(missed, cell);
		else {
			total += cell.count;
			for (const name of facetNames) add(name, cell);
		}
	}
	return { total, facets };
}
