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

export type NewPartnerRow = { id: string; name: string; kind: string; is_example: boolean };

/** The partners that were recorded last. */
export const newestPartners = prepared<{ limit: number }>()((value) =>
	query
		.selectFrom('partner')
		.select(['id', 'name', 'kind', 'is_example'])
		.where('merged_into_id', 'is', null)
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.limit(sql<number>`${value('limit')}::int`)
);

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
