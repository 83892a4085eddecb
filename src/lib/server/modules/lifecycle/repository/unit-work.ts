import { sql, type RawBuilder } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';

export type UnitWork = Readonly<
	Record<'agreements' | 'duties' | 'cases' | 'people' | 'powers' | Holding, number>
>;

/**
 * What else has a unit as its owner, by what it is called together, and which rows of it still run: the unit is a column
 * of theirs and nothing more, so that a new owner is all that changes. What ended stays with who did it.
 */
const holdings = {
	projects: [['project', sql<boolean>`stage is null or stage not in ('closed', 'cancelled')`]],
	portfolio: [
		['initiative', sql<boolean>`stage is null or stage <> 'ended'`],
		['innovation', sql<boolean>`true`]
	],
	relations: [
		['membership', sql<boolean>`ended_on is null`],
		['sister_city', sql<boolean>`true`]
	],
	visits: [
		['visit', sql<boolean>`state = 'planned'`],
		['visit_request', sql<boolean>`status = 'running'`]
	],
	openings: [
		['opportunity', sql<boolean>`stage not in ('granted', 'refused', 'dropped')`],
		['funding_need', sql<boolean>`closed_on is null`],
		['sharing_theme', sql<boolean>`closed_on is null`]
	]
} as const satisfies Record<string, readonly (readonly [table: string, runs: RawBuilder<boolean>])[]>;
type Holding = keyof typeof holdings;
export const holdingKinds = Object.keys(holdings) as Holding[];
/** Rows of these have no version to raise. */
const unversioned: readonly string[] = ['funding_need'];

const running = sql`a.fact in ('draft', 'in_process', 'in_force') and a.closed_on is null`;
const pending = sql`o.state in ('open', 'evidenced', 'returned')`;

/** What runs with units: it would go over to whoever receives their work. */
export const workOfUnits = prepared<{ ids: readonly string[]; day: string }>()((value) => {
	const ids = sql`any (${value('ids')}::uuid[])`;
	const written: RawBuilder<UnitWork> = sql`select
		(select count(distinct a.id)::int from agreement a join agreement_unit x on x.agreement_id = a.id where x.unit_id = ${ids} and ${running}) as agreements,
		(select count(*)::int from obligation o where (o.owner_unit_id = ${ids} or o.other_unit_id = ${ids}) and ${pending}) as duties,
		(select count(*)::int from cooperation_case c where c.unit_id = ${ids} and c.state = 'open') as cases,
		(select count(distinct g.person_id)::int from role_grant g where g.unit_id = ${ids}
			and (g.valid_to is null or g.valid_to >= ${value('day')}::date)) as people,
		(select count(*)::int from power_of_attorney w where w.unit_id = ${ids} and w.revoked_on is null
			and (w.valid_to is null or w.valid_to >= ${value('day')}::date)) as powers,
		${sql.join(
			holdingKinds.map(
				(kind) =>
					sql`${sql.join(
						holdings[kind].map(
							([table, runs]) =>
								sql`(select count(*)::int from ${sql.table(table)} where unit_id = ${ids} and (${runs}))`
						),
						sql` + `
					)} as ${sql.ref(kind)}`
			)
		)}`;
	return { compile: () => written.compile(query) };
});

/** The agreements that run with a unit, for whoever must count them anew. */
export const runningAgreementsOf = prepared<{ unitId: string }>()((value) => {
	const written: RawBuilder<{ id: string }> =
		sql`select distinct a.id from agreement a join agreement_unit x on x.agreement_id = a.id
		where x.unit_id = ${value('unitId')}::uuid and ${running} order by a.id`;
	return { compile: () => written.compile(query) };
});

/**
 * Gives what runs with one unit to another; what is done stays with who did it. Each statement's rows are the caller's to
 * count, so that nothing is told that did not move.
 */
export const passUnitWork = (from: string, to: string, since: string): Query<unknown>[] => [
	{
		text: `insert into agreement_unit (agreement_id, unit_id, role)
			select x.agreement_id, $2, x.role from agreement_unit x join agreement a on a.id = x.agreement_id
			where x.unit_id = $1 and a.fact in ('draft', 'in_process', 'in_force') and a.closed_on is null on conflict do nothing`,
		values: [from, to]
	},
	{
		text: `delete from agreement_unit x using agreement a where a.id = x.agreement_id and x.unit_id = $1
			and a.fact in ('draft', 'in_process', 'in_force') and a.closed_on is null`,
		values: [from]
	},
	{
		text: `update obligation set owner_unit_id = $2, version = version + 1 where owner_unit_id = $1 and state in ('open', 'evidenced', 'returned')`,
		values: [from, to]
	},
	{
		text: `update obligation set other_unit_id = $2, version = version + 1 where other_unit_id = $1 and state in ('open', 'evidenced', 'returned')`,
		values: [from, to]
	},
	// A case's version counts the events of its history, which the log proves: a new owner is none of them.
	{
		text: `update cooperation_case set unit_id = $2 where unit_id = $1 and state = 'open'`,
		values: [from, to]
	},
	// People keep their posts: the old unit's ends with it, the same begins at the new one.
	{
		text: `insert into role_grant (id, person_id, role, unit_id, valid_from, valid_to)
			select gen_random_uuid(), g.person_id, g.role, $2, greatest(g.valid_from, $3::date), g.valid_to from role_grant g
			where g.unit_id = $1 and (g.valid_to is null or g.valid_to >= $3::date)
				and not exists (select from role_grant h where h.person_id = g.person_id and h.role = g.role and h.unit_id = $2
					and (h.valid_to is null or h.valid_to >= $3::date))`,
		values: [from, to, since]
	},
	{
		text: `update role_grant set valid_to = $2::date - 1 where unit_id = $1 and valid_from < $2::date and (valid_to is null or valid_to >= $2::date)`,
		values: [from, since]
	},
	{
		text: `delete from role_grant where unit_id = $1 and valid_from >= $2::date`,
		values: [from, since]
	},
	// Who headed a unit that is no more heads it no more; the head of the new one is named by a decree of their own.
	{
		text: `update office_holder set valid_to = $2::date - 1 where unit_id = $1 and office = 'head_of_unit'
			and valid_from < $2::date and (valid_to is null or valid_to >= $2::date)`,
		values: [from, since]
	},
	// A power runs on in the hands of whoever goes on with the work, until it is given anew.
	{
		text: `update power_of_attorney set unit_id = $2 where unit_id = $1 and revoked_on is null and (valid_to is null or valid_to >= $3::date)`,
		values: [from, to, since]
	},
	...holdingKinds
		.flatMap((kind): readonly (readonly [string, RawBuilder<boolean>])[] => holdings[kind])
		.map(([table, runs]) => {
			const next = unversioned.includes(table) ? sql`` : sql`, version = version + 1`;
			const written =
				sql`update ${sql.table(table)} set unit_id = ${to}${next} where unit_id = ${from} and (${runs})`.compile(
					query
				);
			return { text: written.sql, values: [...written.parameters] };
		})
];

export const keepMoved = (from: string, to: string, moved: UnitWork): Query<unknown> => ({
	text: 'update unit_successor set moved = $3::jsonb where from_id = $1 and to_id = $2',
	values: [from, to, JSON.stringify(moved)]
});
