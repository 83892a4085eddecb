import { sql, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** What narrows the public list of projects; null does not. */
export type ProjectSearch = {
	readonly q: string | null;
	readonly donor: string | null;
	readonly year: number | null;
	readonly sector: string | null;
	readonly instrument: string | null;
	readonly stage: string | null;
	readonly location: string | null;
};

type Value = <Key extends keyof ProjectSearch & string>(key: Key) => RawBuilder<unknown>;

/** The instrument of a project of which only figures are reported: nothing is recorded, so no kind of money is known. */
export const reportedOnly = 'reported';
/** The stage of a project of which nobody has said it. */
export const stageUnknown = 'unknown';

/** Whether the words stand in an entry; they are written plainly once, and not for each project anew. */
export const hasWords = (asked: RawBuilder<unknown>): RawBuilder<boolean> =>
	sql<boolean>`(${asked}::text is null or position((select plain_text(${asked}::text)) in e.words) > 0)`;

/** Each condition by itself, over `published_project_entry e`; one that is not asked for is true. */
const conditions = (value: Value) => ({
	donor: sql<boolean>`(${value('donor')}::uuid is null or ${value('donor')}::uuid = any (e.donors))`,
	year: sql<boolean>`(${value('year')}::int is null or ${value('year')}::int = any (e.years))`,
	sector: sql<boolean>`(${value('sector')}::text is null or e.sector = ${value('sector')}::text)`,
	instrument: sql<boolean>`(${value('instrument')}::text is null or ${value('instrument')}::text = any (e.instruments))`,
	stage: sql<boolean>`(${value('stage')}::text is null or e.stage = ${value('stage')}::text)`,
	location: sql<boolean>`(${value('location')}::text is null or e.location = ${value('location')}::text)`
});

/** All of it, for the list. */
export const matchesSearch = (value: Value): RawBuilder<boolean> =>
	sql<boolean>`${sql.join([hasWords(value('q')), ...Object.values(conditions(value))], sql` and `)}`;

export type ProjectFacet = 'donor' | 'year' | 'sector' | 'instrument' | 'stage' | 'location';
export type FacetCount = {
	readonly facet: ProjectFacet | 'all';
	readonly value: string;
	readonly name: string | null;
	/** What is real; an invented project makes its value choosable and counts for nothing. */
	readonly real: number;
};

/**
 * For every facet its values with how many projects have them among those that all other choices leave: choosing
 * another value of the same facet shows what its number says. `all`: the whole with every choice.
 */
export const countedFacets = prepared<ProjectSearch>()((given) => {
	const value = given as unknown as Value;
	const each = conditions(value);
	const names = Object.keys(each) as (keyof typeof each)[];
	const columns = names.map((name) => sql`${each[name]} as ${sql.ref(`fits_${name}`)}`);
	const except = (facet?: string) =>
		sql.join(
			names.filter((name) => name !== facet).map((name) => sql.ref(`m.fits_${name}`)),
			sql` and `
		);
	const real = sql`(count(*) filter (where not m.is_example))::int`;
	const plain = (facet: 'sector' | 'stage' | 'location') =>
		sql`select ${sql.lit(facet)}::text, ${sql.ref(`m.${facet}`)}, null::text, ${real}
			from m where ${except(facet)} and ${sql.ref(`m.${facet}`)} is not null group by 2`;
	const several = (facet: 'year' | 'instrument', list: string) =>
		sql`select ${sql.lit(facet)}::text, of.value::text, null::text, ${real}
			from m cross join unnest(${sql.ref(`m.${list}`)}) of (value) where ${except(facet)} group by of.value`;
	const written = sql<FacetCount>`with m as materialized (select e.*, ${sql.join(columns)}
			from published_project_entry e where ${hasWords(value('q'))})
		select 'all'::text as facet, '' as value, null::text as name, ${real} as real from m where ${except()}
		union all ${plain('sector')}
		union all ${plain('stage')}
		union all ${plain('location')}
		union all ${several('year', 'years')}
		union all ${several('instrument', 'instruments')}
		union all select 'donor', d.id::text, (select x.name from published_project_party x
				where x.partner_id = d.id and x.role = 'funding' limit 1), d.real
			from (select of.id, ${real} as real from m cross join unnest(m.donors) of (id)
				where ${except('donor')} group by of.id) d
		order by facet, real desc, value`;
	return { compile: () => written.compile(query) };
});

export type PlacedProject = {
	readonly id: string;
	readonly title: { readonly id: string; readonly en: string };
	readonly location: string | null;
	readonly sector: string | null;
	readonly stage: string | null;
	/** Degrees as exact text; null where no point was recorded. */
	readonly latitude: string | null;
	readonly longitude: string | null;
	readonly isExample: boolean;
};

/** Published projects for the map, those with a point first; by title. */
export const placedProjects = prepared<{ most: number }>()((value) =>
	query
		.selectFrom('published_project as p')
		.select([
			'p.id',
			'p.title',
			'p.location',
			'p.sector',
			'p.stage',
			'p.latitude',
			'p.longitude',
			'p.is_example as isExample'
		])
		.orderBy(sql`p.latitude is null`)
		.orderBy(sql`(p.title ->> 'id') collate "C"`)
		.orderBy('p.id')
		.limit(value('most'))
		.$castTo<PlacedProject>()
);

export type Donor = {
	readonly partnerId: string;
	readonly name: string;
	readonly kind: string;
	/** ISO 3166-1 alpha-2; null where the partner itself is not public. */
	readonly country: string | null;
	/** Whether this reader finds a page of the partner. */
	readonly hasPage: boolean;
	/** Real projects that it funds; invented ones apart. */
	readonly projects: number;
	readonly examples: number;
};

/** Whoever funds a published project, by name. */
export const publishedDonors = prepared<{ most: number }>()((value) => {
	const written = sql<Donor>`select x.partner_id as "partnerId", min(x.name) as name, min(x.kind) as kind, min(o.country) as country,
			count(o.id) > 0 as "hasPage",
			(count(distinct p.id) filter (where not p.is_example))::int as projects,
			(count(distinct p.id) filter (where p.is_example))::int as examples
		from published_project_party x
		join published_project p on p.id = x.project_id
		left join published_partner o on o.id = x.partner_id
		where x.role = 'funding' group by x.partner_id
		order by 2, x.partner_id limit ${value('most')}::int`;
	return { compile: () => written.compile(query) };
});

/** Whoever funds a project of the office or has a call on record, by name. */
export const officeDonors = prepared<{ most: number }>()((value) => {
	const written = sql<
		Donor & { readonly calls: number }
	>`select o.id as "partnerId", o.name, o.kind, o.country, true as "hasPage", coalesce(f.projects, 0) as projects,
			coalesce(f.examples, 0) as examples, coalesce(c.calls, 0) as calls
		from partner o
		left join (select x.partner_id, (count(distinct p.id) filter (where not p.is_example))::int as projects,
				(count(distinct p.id) filter (where p.is_example))::int as examples
			from project_party x join project p on p.id = x.project_id where x.role = 'funding' group by 1) f on f.partner_id = o.id
		left join (select c.partner_id, count(*)::int as calls from opportunity c
			where c.stage not in ('granted', 'refused', 'dropped') group by 1) c on c.partner_id = o.id
		where f.partner_id is not null or c.partner_id is not null
		order by o.name, o.id limit ${value('most')}::int`;
	return { compile: () => written.compile(query) };
});
