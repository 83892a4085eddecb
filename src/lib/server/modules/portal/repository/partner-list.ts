import { sql, type RawBuilder } from 'kysely';
import { prepared, type Query } from '$lib/server/platform/database/builder';
import type { Place } from '$lib/server/platform/list-part';
import { Shapes, statement } from './compiled';
import type { Value } from './register-conditions';
import { searched } from './register-search';

export type PartnerFilters = {
	readonly q?: string;
	readonly kind?: string;
	/** ISO 3166-1 alpha-2. */
	readonly country?: string;
};

export type PartnerRow = {
	id: string;
	name: string;
	short_name: string | null;
	kind: string;
	country: string;
	legal_form: string | null;
	website: string | null;
	other_names: string[];
	/** Known from a source that names it, not from an agreement recorded here. */
	from_source: boolean;
	is_example: boolean;
	sort_name: string;
};

type Values = { q?: string; kind?: string; country?: string; sort: string; id: string };
type PartnerValue = <Key extends keyof Values & string>(key: Key) => RawBuilder<NonNullable<Values[Key]>>;

export const partnerColumns = sql`p.id, p.name, p.short_name, p.kind, p.country, p.legal_form, p.website,
	(select coalesce(json_agg(l.name order by l.name), '[]') from published_partner_alias l where l.partner_id = p.id) as other_names,
	p.source_id is not null as from_source, p.is_example, p.sort_name`;

const shapes = new Shapes<(values: Values) => Query<PartnerRow>>();

/**
 * Published partners by name, so many after (or, turned, before) a place, and one more, which tells whether there
 * are others.
 *
 * @param beginnings see {@link searched}
 */
export function partnerPage(
	filters: PartnerFilters,
	page: { limit: number; from: Place; turned: boolean },
	beginnings = false
): Query<PartnerRow> {
	const { limit, from, turned } = page;
	const chosen = (['q', 'kind', 'country'] as const).filter((word) => filters[word] !== undefined);
	const build = () =>
		prepared<Values>()<PartnerRow>((value) =>
			statement(written(filters, value as PartnerValue, limit, turned, beginnings))
		);
	const { q, kind, country } = filters;
	return shapes.of(
		`${chosen.join('+')}:${turned}:${limit}:${beginnings}`,
		build
	)({
		...(q === undefined ? {} : { q }),
		...(kind === undefined ? {} : { kind }),
		...(country === undefined ? {} : { country }),
		...from
	});
}

function written(
	filters: PartnerFilters,
	value: PartnerValue,
	limit: number,
	turned: boolean,
	beginnings: boolean
): RawBuilder<PartnerRow> {
	const way = turned ? sql`desc` : sql`asc`;
	const conditions = [
		sql`(p.sort_name, p.id) ${turned ? sql`<` : sql`>`} (${value('sort')}, ${value('id')}::uuid)`
	];
	if (filters.kind !== undefined) conditions.push(sql`p.kind = ${value('kind')}`);
	if (filters.country !== undefined) conditions.push(sql`p.country = ${value('country')}`);
	if (filters.q !== undefined) conditions.push(sql`p.id in (select r.subject_id from ranked r)`);
	// The search binds nothing but the words.
	const words = value as unknown as Value;
	const search =
		filters.q === undefined
			? sql``
			: sql`with ${searched(sql`published_search_entry`, 'partner', words, beginnings)} `;
	return sql`${search}select ${partnerColumns}
		from published_partner p
		where ${sql.join(conditions, sql` and `)}
		order by p.sort_name ${way}, p.id ${way}
		limit ${sql.lit(limit + 1)}`;
}

export type PartnerCell = { kind: string; country: string; value: number };

/** How many published partners each kind has in each country; examples are in none. */
export const partnerCells = prepared<Record<string, never>>()(() =>
	statement<PartnerCell>(
		sql`select c.kind, c.country, c.value::int as value from published_partner_cell c where c.value > 0`
	)
);
