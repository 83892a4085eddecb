import { sql, type Insertable, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

export type MergeSide = {
	id: string;
	name: string;
	kind: string;
	country: string;
	address: string | null;
	is_example: boolean;
	is_published: boolean;
	merged_into_id: string | null;
	version: number;
	hangs: { relation: string; n: number }[];
};

/** A partner with how much hangs on it, merged or not. */
export const mergeSide = prepared<{ id: string }>()((value) => {
	const written: RawBuilder<MergeSide> = sql`select p.id, p.name, p.kind, p.country, p.address, p.is_example, p.is_published, p.merged_into_id, p.version,
			(select coalesce(json_agg(json_build_object('relation', c.relation, 'n', c.n) order by c.relation), '[]')
				from (select relation, sum(n)::int as n from count_partner_rows(p.id) group by relation) c) as hangs
		from partner p where p.id = ${value('id')}::uuid`;
	return { compile: () => written.compile(query) };
});

export type MergeRow = {
	id: string;
	gone_id: string;
	gone_name: string;
	kept_id: string;
	reason: string;
	merged_on: string;
	merged_by_name: string | null;
	alias_id: string | null;
	moved: number;
	undone_on: string | null;
	undone_by_name: string | null;
	undone_reason: string | null;
	version: number;
};

const columns = sql`m.id, m.gone_id, g.name as gone_name, m.kept_id, m.reason, m.merged_on, m.merged_by_name, m.alias_id, m.moved,
	m.undone_on, m.undone_by_name, m.undone_reason, m.version`;

/** The records that became this one, the latest first, undone ones too. */
export const mergesInto = prepared<{ id: string }>()((value) => {
	const written: RawBuilder<MergeRow> = sql`select ${columns} from partner_merge m join partner g on g.id = m.gone_id
		where m.kept_id = ${value('id')}::uuid order by m.created_at desc, m.id`;
	return { compile: () => written.compile(query) };
});

export const mergeById = prepared<{ id: string }>()((value) => {
	const written: RawBuilder<MergeRow> = sql`select ${columns} from partner_merge m join partner g on g.id = m.gone_id
		where m.id = ${value('id')}::uuid`;
	return { compile: () => written.compile(query) };
});

/** The record that a merged partner became, at the end of the chain; nothing for one that stands by itself. */
export const mergedInto = prepared<{ id: string }>()((value) => {
	const written: RawBuilder<{ id: string; is_published: boolean }> = sql`with recursive way as (
			select p.id, p.merged_into_id, p.is_published, 0 as step from partner p where p.id = ${value('id')}::uuid
			union all select n.id, n.merged_into_id, n.is_published, w.step + 1 from way w join partner n on n.id = w.merged_into_id where w.step < 20)
		select id, is_published from way where merged_into_id is null and step > 0`;
	return { compile: () => written.compile(query) };
});

export const insertMerge = (row: Insertable<Tables['partner_merge']>) =>
	query.insertInto('partner_merge').values(row);

export const setMoved = (id: string, moved: number) =>
	query.updateTable('partner_merge').set({ moved }).where('id', '=', id);

export const undoMerge = (
	id: string,
	version: number,
	change: { undone_on: string; undone_by_name: string | null; undone_reason: string }
) =>
	query
		.updateTable('partner_merge')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('undone_on', 'is', null);

/** Sends a partner into another, or lets it stand by itself again. */
export const sendInto = (one: {
	readonly id: string;
	readonly from: string | null;
	readonly to: string | null;
}) =>
	query
		.updateTable('partner')
		.set({ merged_into_id: one.to, version: sql`version + 1` })
		.where('id', '=', one.id)
		.where('merged_into_id', one.from === null ? 'is' : '=', one.from);

export const moveRows = (merge: string, gone: string, kept: string) => ({
	compile: () => sql<{ n: number }>`select move_partner_rows(${merge}, ${gone}, ${kept}) as n`.compile(query)
});
export const returnRows = (merge: string, gone: string, kept: string) => ({
	compile: () =>
		sql<{ n: number }>`select return_partner_rows(${merge}, ${gone}, ${kept}) as n`.compile(query)
});

export const insertAlias = (row: Insertable<Tables['partner_alias']>) =>
	query.insertInto('partner_alias').values(row);
export const deleteAlias = (id: string) => query.deleteFrom('partner_alias').where('id', '=', id);
