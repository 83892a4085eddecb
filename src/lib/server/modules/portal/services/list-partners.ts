import type { Ctx } from '$lib/server/platform/context';
import { firstPlace, type Place } from '$lib/server/platform/list-part';
import { partnerCells, partnerPage, type PartnerFilters, type PartnerRow } from '../repository/partner-list';
import type { FacetValue } from './register-facets';

/** Which part of the list: after a place, or before one; from the beginning where neither is given. */
export type PartnerPart = {
	readonly limit: number;
	readonly after?: Place | undefined;
	readonly before?: Place | undefined;
};

export type PartnerPage = {
	readonly rows: PartnerRow[];
	readonly next: Place | null;
	readonly previous: Place | null;
	/** The whole words found nothing, so these begin as the words of the question do. */
	readonly byBeginnings: boolean;
};

const placeOf = (row: PartnerRow): Place => ({ sort: row.sort_name, id: row.id });

/** Published partners by name. Anybody may read them; what is not published is in no part of them. */
export async function listPartners(
	ctx: Ctx,
	filters: PartnerFilters,
	part: PartnerPart
): Promise<PartnerPage> {
	const turned = part.before !== undefined;
	const page = { limit: part.limit, from: part.before ?? part.after ?? firstPlace, turned };
	let byBeginnings = false;
	let found = await ctx.db.rows(partnerPage(filters, page));
	if (found.length === 0 && filters.q !== undefined) {
		found = await ctx.db.rows(partnerPage(filters, page, true));
		byBeginnings = found.length > 0;
	}
	const more = found.length > part.limit;
	const rows = found.slice(0, part.limit);
	if (turned) rows.reverse();
	const first = rows[0];
	const last = rows.at(-1);
	return {
		rows,
		next: last && (turned || more) ? placeOf(last) : null,
		previous: first && (turned ? more : part.after !== undefined) ? placeOf(first) : null,
		byBeginnings
	};
}

export type PartnerFacets = {
	readonly total: number;
	readonly kinds: readonly FacetValue[];
	readonly countries: readonly FacetValue[];
};

/**
 * How many published partners each kind and each country has under the other filter; examples are in none. For a
 * list without words only: the counter knows kinds and countries, not names.
 */
export async function countPartners(
	ctx: Ctx,
	filters: Pick<PartnerFilters, 'kind' | 'country'>
): Promise<PartnerFacets> {
	const cells = await ctx.db.rows(partnerCells({}));
	const kinds = new Map<string, number>();
	const countries = new Map<string, number>();
	let total = 0;
	for (const { kind, country, value } of cells) {
		const ofKind = filters.kind === undefined || filters.kind === kind;
		const ofCountry = filters.country === undefined || filters.country === country;
		if (ofCountry) kinds.set(kind, (kinds.get(kind) ?? 0) + value);
		if (ofKind) countries.set(country, (countries.get(country) ?? 0) + value);
		if (ofKind && ofCountry) total += value;
	}
	const sorted = (counts: Map<string, number>) =>
		[...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
	return { total, kinds: sorted(kinds), countries: sorted(countries) };
}
