import { sql, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** Every name under which a living partner is known. */
export const knownNames = prepared<Record<never, unknown>>()(() => {
	const written: RawBuilder<{ id: string; name: string }> =
		sql`select p.id, p.name from partner p where p.merged_into_id is null
		union all select p.id, p.short_name from partner p where p.merged_into_id is null and p.short_name is not null
		union all select l.partner_id, l.name from partner_alias l join partner p on p.id = l.partner_id
			where p.merged_into_id is null`;
	return { compile: () => written.compile(query) };
});

/** Changes whenever a name does, one is added, or a partner is merged: whether names held in memory are still the ones. */
export const namesStamp = prepared<Record<never, unknown>>()(() => {
	const written: RawBuilder<{ stamp: string }> = sql`select concat_ws(':',
		(select concat_ws('.', count(*), sum(hashtext(p.name)), sum(hashtext(coalesce(p.short_name, ''))))
			from partner p where p.merged_into_id is null),
		(select concat_ws('.', count(*), sum(hashtext(l.name))) from partner_alias l)) as stamp`;
	return { compile: () => written.compile(query) };
});

export type UncomparedRow = { id: string; name: string; stamp: string };

/** Living partners whose names were not compared with the others since they were written, the oldest first. */
export const uncomparedPartners = prepared<{ limit: number }>()((value) => {
	const written: RawBuilder<UncomparedRow> = sql`select n.id, n.name, n.stamp from (
			select p.id, p.name, p.created_at, md5(concat_ws('|', p.name, p.short_name,
				(select string_agg(l.name, '|' order by l.name) from partner_alias l where l.partner_id = p.id))) as stamp
			from partner p where p.merged_into_id is null) n
		left join partner_compared c on c.partner_id = n.id
		where c.stamp is distinct from n.stamp
		order by n.created_at, n.id limit ${value('limit')}::int`;
	return { compile: () => written.compile(query) };
});

export const keepCompared = (partnerId: string, stamp: string) =>
	query
		.insertInto('partner_compared')
		.values({ partner_id: partnerId, stamp })
		.onConflict((conflict) => conflict.columns(['tenant_id', 'partner_id']).doUpdateSet({ stamp }));

export const forgetTwins = (partnerId: string) =>
	query
		.deleteFrom('partner_twin')
		.where((eb) => eb.or([eb('one_id', '=', partnerId), eb('other_id', '=', partnerId)]));

export const putTwin = (row: {
	one_id: string;
	other_id: string;
	likeness: number;
	name: string;
	found_on: string;
}) =>
	query
		.insertInto('partner_twin')
		.values(row)
		.onConflict((conflict) =>
			conflict
				.columns(['tenant_id', 'one_id', 'other_id'])
				.doUpdateSet({ likeness: row.likeness, name: row.name })
		);

export type TwinRow = {
	one_id: string;
	one_name: string;
	other_id: string;
	other_name: string;
	/** The name by which they were found to be like. */
	name: string;
	likeness: number;
	sort: string;
	is_example: boolean;
};

/** Both stand by themselves, and nobody has said that they are two. */
const openTwins = sql`partner_twin t
		join partner a on a.id = t.one_id and a.merged_into_id is null
		join partner b on b.id = t.other_id and b.merged_into_id is null
	where not exists (select 1 from partner_distinct d where d.one_id = t.one_id and d.other_id = t.other_id)`;

/** Pairs that may be one organisation, the likeliest first, after a place. */
export const twinsPage = prepared<{ sort: string; one: string; other: string; limit: number }>()((value) => {
	const sort = sql`to_char(1 - t.likeness, 'FM0.000000')`;
	const written: RawBuilder<TwinRow> = sql`select t.one_id, a.name as one_name, t.other_id, b.name as other_name, t.name, t.likeness,
			${sort} as sort, a.is_example or b.is_example as is_example
		from ${openTwins} and (${sort}, t.one_id, t.other_id) > (${value('sort')}, ${value('one')}::uuid, ${value('other')}::uuid)
		order by ${sort}, t.one_id, t.other_id limit ${value('limit')}::int`;
	return { compile: () => written.compile(query) };
});

export const countOpenTwins = prepared<Record<never, unknown>>()(() => {
	const written: RawBuilder<{ n: number }> = sql`select count(*)::int as n from ${openTwins}`;
	return { compile: () => written.compile(query) };
});

/** Pairs of which somebody said that they are two; of one partner, or all. */
export const distinctPairs = prepared<{ id: string | null }>()((value) => {
	const id = sql`${value('id')}::uuid`;
	const written: RawBuilder<{ one_id: string; other_id: string }> =
		sql`select d.one_id, d.other_id from partner_distinct d
		where ${id} is null or d.one_id = ${id} or d.other_id = ${id}`;
	return { compile: () => written.compile(query) };
});

export const insertDistinct = (row: {
	one_id: string;
	other_id: string;
	said_on: string;
	said_by: string | null;
	created_at: Date;
}) =>
	query
		.insertInto('partner_distinct')
		.values(row)
		.onConflict((conflict) => conflict.doNothing());
