import { sql } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import { writtenTo } from '$lib/server/modules/notifications';

type Message = {
	id: string;
	side: 'office' | 'applicant';
	body: string;
	brought_version: number | null;
	said_by: string | null;
	name: string;
	position: string | null;
	at: string;
};

/** The threads of a case in the order begun, each with what was said in it and the version its paper has now. */
export const threadsOfCase = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('case_thread as t')
		.leftJoin('document as d', 'd.id', 't.document_id')
		.selectAll('t')
		.select('d.title as document_title')
		.select([
			sql<
				number | null
			>`(select max(v.number) from document_version v where v.tenant_id = t.tenant_id and v.document_id = t.document_id)`.as(
				'version_now'
			),
			sql<
				Message[]
			>`(select jsonb_agg(jsonb_build_object('id', m.id, 'side', m.side, 'body', m.body, 'brought_version', m.brought_version,
				'said_by', m.said_by, 'name', m.said_by_name, 'position', m.said_by_position, 'at', m.said_at) order by m.said_at, m.id)
				from case_message m where m.tenant_id = t.tenant_id and m.thread_id = t.id)`.as('messages')
		])
		.where('t.case_id', '=', value('caseId'))
		.orderBy('t.begun_at')
		.orderBy('t.id')
);

export const threadById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('case_thread as t')
		.selectAll('t')
		.select(
			sql<
				string | null
			>`(select m.said_by from case_message m where m.tenant_id = t.tenant_id and m.thread_id = t.id order by m.said_at, m.id limit 1)`.as(
				'begun_by'
			)
		)
		.where('id', '=', value('id'))
);

export const insertThread = (row: {
	id: string;
	case_id: string;
	audience: string;
	anchor: string;
	step_key: string | null;
	document_id: string | null;
	version: number | null;
	place: string | null;
	begun_at: Date;
}) => query.insertInto('case_thread').values(row);

export const insertMessage = (row: {
	id: string;
	thread_id: string;
	side: string;
	body: string;
	brought_version: number | null;
	said_by: string | null;
	said_by_name: string;
	said_by_position: string | null;
	said_at: Date;
}) => query.insertInto('case_message').values(row);

export const settleThreadRow = (
	id: string,
	settled: { settled: string; settled_by_name: string; settled_at: Date; settled_why: string | null }
) => query.updateTable('case_thread').set(settled).where('id', '=', id).where('settled', 'is', null);

/**
 * Who of the office is told of something said: whoever spoke in the thread and whoever follows the case; of what the
 * applicant says also the keeper of the gate and the case's unit. Never the one who said it.
 */
export function heardBy(said: {
	readonly caseId: string;
	readonly threadId: string;
	readonly fromApplicant: boolean;
	readonly me: string | null;
	readonly today: string;
}): Query<{ person_id: string }> {
	const { sql: text, parameters } = sql<{ person_id: string }>`select distinct g.person_id
		from ${writtenTo(said.today)} g join cooperation_case c on c.id = ${said.caseId}::uuid
		where g.role <> 'partner' and g.person_id is distinct from ${said.me}::uuid and (
			(${said.fromApplicant}::boolean and (g.role = 'cooperation_officer'
				or (g.role = 'unit_officer' and g.unit_id = c.unit_id)))
			or exists (select from case_follower f where f.case_id = c.id and f.person_id = g.person_id)
			or exists (select from case_message m where m.thread_id = ${said.threadId}::uuid and m.said_by = g.person_id))`.compile(
		query
	);
	return { text, values: parameters };
}

/** The files that stand for a case's papers now, each with its latest version. */
export const papersReadNow = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('case_paper as p')
		.select([
			'p.paper_key as paper',
			sql<string>`p.document_id`.as('document_id'),
			sql<number>`(select max(v.number) from document_version v where v.tenant_id = p.tenant_id and v.document_id = p.document_id)`.as(
				'version'
			)
		])
		.where('p.case_id', '=', value('caseId'))
		.where('p.document_id', 'is not', null)
);

/**
 * Of an opinion's row `o`: the papers that changed since it was given. With any of them the view is reset, for nobody has
 * read what stands now; a paper that came later resets nothing. `now` is null where another file took its place.
 */
export type ChangedPaper = { readonly paper: string; readonly was: number; readonly now: number | null };
export const changedPapers = sql<ChangedPaper[]>`coalesce((
	select jsonb_agg(jsonb_build_object('paper', r ->> 'paper', 'was', (r ->> 'version')::int,
		'now', case when p.document_id::text = r ->> 'document_id' then latest.number end) order by r ->> 'paper')
	from jsonb_array_elements(o.read) r
		join case_paper p on p.tenant_id = o.tenant_id and p.case_id = o.case_id and p.paper_key = r ->> 'paper'
		cross join lateral (select max(v.number) as number from document_version v
			where v.tenant_id = p.tenant_id and v.document_id = p.document_id) latest
	where p.document_id::text <> r ->> 'document_id' or latest.number > (r ->> 'version')::int), '[]'::jsonb)`;

/** Whose view on a case is on an earlier version of this document than the one that comes now. */
export const viewsOn = prepared<{ caseId: string; documentId: string }>()((value) =>
	query
		.selectFrom('opinion')
		.select(['person_id'])
		.distinct()
		.where('case_id', '=', value('caseId'))
		.where('person_id', 'is not', null)
		.where(
			sql<boolean>`read @> jsonb_build_array(jsonb_build_object('document_id', ${value('documentId')}::text))`
		)
);
