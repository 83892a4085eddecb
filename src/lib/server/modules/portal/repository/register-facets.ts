import { sql, type RawBuilder } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import { facetNames, type FacetName, type RegisterCell } from '../domain/count-cells';
import type { RegisterFilters } from '../domain/register-question';
import { Shapes, statement } from './compiled';
import type { RegisterValues, Value } from './register-conditions';
import { mostHits, searched } from './register-search';

/**
 * How many records each value has; `facet` is null for all of them together. A question by words has a row `hits` more:
 * past {@link mostHits} nothing else is counted.
 */
export type FacetRow = { facet: FacetName | 'hits' | null; value: string | null; count: number | null };

const shapes = new Shapes<(values: RegisterValues) => Query<FacetRow>>();

/** The cube, and what has changed its status by the passing of days since the cube was last brought up to date. */
export const registerCells = prepared<{ today: string; soon: string }>()<RegisterCell>((value) => {
	const written: RawBuilder<RegisterCell> = sql`select c.type, c.instrument, c.status, c.country, c.year, c.value::int as count from published_register_cell c where c.value <> 0
		union all
		select m.type, m.instrument, m.status, m.country, m.year, m.n::int
		from published_register_day d
			cross join lateral (
				select e.type, e.instrument, s.status, e.country, e.year, sum(s.n) as n
				from published_register_entry e
					cross join lateral (values
						(agreement_status('in_force', true, e.ends_on, d.day, d.soon_until), -1),
						(agreement_status('in_force', true, e.ends_on, ${value('today')}::date, ${value('soon')}::date), 1)) s (status, n)
				where e.fact = 'in_force' and e.ends_on is not null
					and ((e.ends_on >= least(d.day, ${value('today')}::date) and e.ends_on < greatest(d.day, ${value('today')}::date))
						or (e.ends_on > least(d.soon_until, ${value('soon')}::date) and e.ends_on <= greatest(d.soon_until, ${value('soon')}::date)))
				group by e.type, e.instrument, s.status, e.country, e.year
			) m`;
	return { compile: () => written.compile(query) };
});

/** Filters that are no dimension of the cube: then the records that they leave are counted, which are few. */
export function isCountedLive(filters: RegisterFilters): boolean {
	return (
		filters.q !== undefined ||
		filters.partner !== undefined ||
		filters.unit !== undefined ||
		filters.expires_before !== undefined
	);
}

/**
 * Counts for every facet under the filters of the others where the cube cannot tell. Examples are in none of them
 * (capability 92).
 */
export function registerFacets(
	filters: RegisterFilters,
	days: { today: string; soon: string },
	beginnings = false
): Query<FacetRow> {
	const chosen = facetNames.filter((name) => filters[name] !== undefined);
	const live = (['q', 'partner', 'unit', 'expires_before'] as const).filter(
		(word) => filters[word] !== undefined
	);
	const build = () =>
		prepared<RegisterValues & { status?: string }>()<FacetRow>((value) =>
			statement(facets(filters, chosen, value as Value, beginnings))
		);
	const values = { ...filters, ...days, day: '', id: '', rank: '' };
	return shapes.of(`${chosen.join('+')}:${live.join('+')}:${beginnings}`, build)(values);
}

function facets(
	filters: RegisterFilters,
	chosen: readonly FacetName[],
	value: Value,
	beginnings: boolean
): RawBuilder<FacetRow> {
	const is = (name: FacetName) =>
		name === 'year'
			? sql`c.year = ${value('year')}::int`
			: sql`${sql.ref(`c.${name}`)} = ${value(name as 'type')}`;
	const under = (names: readonly FacetName[], more: RawBuilder<unknown>[] = []) => {
		const conditions = [...names.map(is), ...more];
		return conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
	};
	const search =
		filters.q === undefined
			? undefined
			: searched(sql`published_search_entry`, 'agreement', value, beginnings);
	const few = search ? [sql`(select count(*) from hit) <= ${sql.lit(mostHits)}`] : [];
	const open = facetNames.filter((name) => !chosen.includes(name));
	// What nobody has chosen stands under the same filters: one pass over the cells gives all of it and the total.
	const together = sql`select
			case ${sql.join(
				open.map((name) => sql`when grouping(${sql.ref(`c.${name}`)}) = 0 then ${sql.lit(name)}`),
				sql` `
			)} end as facet,
			case ${sql.join(
				open.map(
					(name) => sql`when grouping(${sql.ref(`c.${name}`)}) = 0 then ${sql.ref(`c.${name}`)}::text`
				),
				sql` `
			)} end as value,
			sum(c.value)::int as count
		from cell c ${under(chosen, few)}
		group by grouping sets (${sql.join([...open.map((name) => sql`(${sql.ref(`c.${name}`)})`), sql`()`])})`;
	const total = sql`select null::text as facet, null::text as value, sum(c.value)::int as count from cell c ${under(chosen, few)}`;
	const apart = chosen.map(
		(
			name
		) => sql`select ${sql.lit(name)} as facet, ${sql.ref(`c.${name}`)}::text as value, sum(c.value)::int as count
			from cell c ${under(
				chosen.filter((other) => other !== name),
				few
			)}
			group by ${sql.ref(`c.${name}`)}`
	);
	const hits = search
		? [sql`select 'hits' as facet, null::text as value, count(*)::int as count from hit`]
		: [];
	return sql`with ${search ? sql`${search}, ` : sql``}cell as (${liveCells(filters, value)})
		select f.facet, f.value, f.count
		from (${sql.join([open.length > 0 ? together : total, ...apart, ...hits], sql` union all `)}) f
		where f.count > 0 or f.facet is null`;
}

function liveCells(filters: RegisterFilters, value: Value): RawBuilder<unknown> {
	const conditions: RawBuilder<unknown>[] = [];
	if (filters.q !== undefined) conditions.push(sql`e.agreement_id in (select r.subject_id from ranked r)`);
	if (filters.partner)
		conditions.push(
			sql`e.agreement_id in (select p.agreement_id from published_agreement_party p where p.partner_id = ${value('partner')}::uuid)`
		);
	if (filters.unit)
		conditions.push(
			sql`e.agreement_id in (select u.agreement_id from published_agreement_unit u where u.unit_id = ${value('unit')}::uuid)`
		);
	if (filters.expires_before) conditions.push(sql`e.ends_on < ${value('expires_before')}::date`);
	return sql`select e.type, e.instrument, e.country, e.year, 1::bigint as value,
			agreement_status(e.fact, true, e.ends_on, ${value('today')}::date, ${value('soon')}::date) as status
		from published_register_entry e
		where ${sql.join(conditions, sql` and `)}`;
}
