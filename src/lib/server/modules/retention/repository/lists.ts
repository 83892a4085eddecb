import { sql, type Insertable, type Updateable } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

export const keepReview = (row: Insertable<Tables['retention_review']>) =>
	query
		.insertInto('retention_review')
		.values(row)
		.onConflict((conflict) => {
			const { subject_kind: _kind, subject_id: _id, ...changed } = row;
			return conflict.columns(['tenant_id', 'subject_kind', 'subject_id']).doUpdateSet(changed);
		});

/** The last number of a year's lists. */
export const lastSequence = prepared<{ year: number }>()((value) =>
	query
		.selectFrom('destruction_list')
		.select((eb) => eb.fn.coalesce(eb.fn.max('sequence'), sql<number>`0`).as('last'))
		.where('year', '=', value('year'))
);

export const insertList = (row: Insertable<Tables['destruction_list']>) =>
	query.insertInto('destruction_list').values(row);

export const insertLines = (rows: readonly Insertable<Tables['destruction_line']>[]) =>
	query.insertInto('destruction_line').values([...rows]);

/** Changes a list that still stands where its reader saw it. */
export const changeList = (
	id: string,
	seen: { readonly state: string; readonly version: number },
	change: Updateable<Tables['destruction_list']>
) =>
	query
		.updateTable('destruction_list')
		.set({ ...change, version: seen.version + 1 })
		.where('id', '=', id)
		.where('state', '=', seen.state)
		.where('version', '=', seen.version);

export const listById = prepared<{ id: string }>()((value) =>
	query.selectFrom('destruction_list').selectAll().where('id', '=', value('id'))
);

export type ListRow = {
	readonly id: string;
	readonly number: string;
	readonly kind: string;
	readonly purpose: string;
	readonly state: string;
	readonly state_since: string;
	readonly approver: string;
	readonly drawn_by: string | null;
	readonly drawn_by_name: string;
	readonly drawn_on: string;
	readonly carried_out_at: Date | null;
	readonly is_example: boolean;
	readonly lines: number;
	readonly struck: number;
	readonly removed: number;
};

export type ListPlace = { readonly day: string; readonly id: string };

/** Lists with how many lines they have, the newest first; of one state, or all. */
export const newestLists = (
	states: readonly string[] | null,
	after: ListPlace | null,
	limit: number
): Query<ListRow> => ({
	text: `select t.id, t.number, t.kind, t.purpose, t.state, t.state_since::text, t.approver, t.drawn_by, t.drawn_by_name,
			t.drawn_on::text, t.carried_out_at, t.is_example, n.lines, n.struck, n.removed
		from destruction_list t cross join lateral (
			select count(*)::int as lines, count(*) filter (where l.state in ('struck', 'stopped'))::int as struck,
				count(*) filter (where l.state = 'removed')::int as removed
			from destruction_line l where l.list_id = t.id
		) n
		where ($1::text[] is null or t.state = any ($1)) and (t.drawn_on, t.id) < ($2::date, $3::uuid)
		order by t.drawn_on desc, t.id desc limit $4`,
	values: [
		states && [...states],
		after?.day ?? '9999-12-31',
		after?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
		limit
	]
});

export type LineRow = {
	readonly id: string;
	readonly position: number;
	readonly subject_kind: 'agreement' | 'case';
	readonly subject_id: string;
	readonly ended_on: string;
	readonly due_on: string | null;
	readonly state: string;
	readonly reason: string | null;
	readonly settled_by_name: string | null;
	readonly settled_at: Date | null;
	readonly files: number | null;
	readonly bytes: number | null;
	/** Empty for whoever may not read what is secret. */
	readonly title: string | null;
	readonly number: string | null;
	readonly is_secret: boolean;
	/** Where the originals on paper lie. */
	readonly place: string | null;
	readonly is_example: boolean;
};

/** The lines of a list, in their order; titles of what is secret only for those who read it. */
export const linesOfList = (listId: string, withSecret: boolean): Query<LineRow> => ({
	text: `select l.id, l.position, l.subject_kind, l.subject_id, l.ended_on::text, l.due_on::text, l.state, l.reason,
			l.settled_by_name, l.settled_at, l.files, l.bytes,
			case when $2::boolean or a.disclosure is distinct from 'secret' then coalesce(a.title, a.subject, c.subject) end as title,
			case when $2::boolean or a.disclosure is distinct from 'secret' then a.register_number else null end as number,
			coalesce(a.disclosure = 'secret', false) as is_secret,
			(select string_agg(distinct concat_ws(' / ', o.shelf, o.box, o.folder), '; ')
				from signing_ceremony s join signing_original o on o.ceremony_id = s.id
				where s.case_id = a.case_id and num_nonnulls(o.shelf, o.box, o.folder) > 0) as place,
			coalesce(a.is_example, c.is_example, false) as is_example
		from destruction_line l
			left join agreement a on l.subject_kind = 'agreement' and a.id = l.subject_id
			left join cooperation_case c on l.subject_kind = 'case' and c.id = l.subject_id
		where l.list_id = $1 order by l.position`,
	values: [listId, withSecret]
});

/** The lines of a list that still count, held until the act ends. */
export const openLines = (listId: string): Query<LineRow> => ({
	text: `select id, position, subject_kind, subject_id, ended_on::text, due_on::text, state
		from destruction_line where list_id = $1 and state = 'open' order by position for update`,
	values: [listId]
});

/** Takes a line out of a list that it still counts in. */
export const settleLine = (
	id: string,
	settled: Pick<
		Updateable<Tables['destruction_line']>,
		'state' | 'reason' | 'settled_by_name' | 'settled_at' | 'files' | 'bytes'
	>
) => query.updateTable('destruction_line').set(settled).where('id', '=', id).where('state', '=', 'open');

/** Lets go of what a given-up list held, so that another may name it. */
export const releaseLines = (listId: string, by: string, at: Date) =>
	query
		.updateTable('destruction_line')
		.set({ state: 'dropped', settled_by_name: by, settled_at: at })
		.where('list_id', '=', listId)
		.where('state', '=', 'open');

export type RemovalOfSubject = {
	readonly list_id: string;
	readonly number: string;
	readonly purpose: string;
	readonly state: string;
	readonly settled_at: Date | null;
	readonly files: number | null;
};

/** The list on which a record stands or by which it was destroyed, the last first. */
export const listsOfSubject = (subjectKind: string, subjectId: string): Query<RemovalOfSubject> => ({
	text: `select t.id as list_id, t.number, t.purpose, l.state, l.settled_at, l.files
		from destruction_line l join destruction_list t on t.id = l.list_id
		where l.subject_kind = $1 and l.subject_id = $2 and l.state in ('open', 'removed')
		order by t.drawn_on desc, t.id desc`,
	values: [subjectKind, subjectId]
});

/** A case as far as the removal of its applicant's papers needs it. */
export const caseForRemoval = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('cooperation_case')
		.select(['id', 'subject', 'state', 'closed_on', 'is_example'])
		.where('id', '=', value('id'))
);
