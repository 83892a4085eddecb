import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

type Said = { by: string; position: string | null; at: string; body: string };

/** The remarks on a case's papers in the order made, each with its replies and the version that its paper has now. */
export const remarksOfCase = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('remark as r')
		.innerJoin('document as d', 'd.id', 'r.document_id')
		.select([
			'r.id',
			'r.document_id',
			'r.version',
			'r.place',
			'r.body',
			'r.made_by',
			'r.made_by_name',
			'r.made_by_position',
			'r.made_at',
			'r.settled',
			'r.settled_by_name',
			'r.settled_at',
			'r.settled_why',
			'd.title'
		])
		.select([
			sql<number>`(select max(v.number) from document_version v where v.tenant_id = r.tenant_id and v.document_id = r.document_id)`.as(
				'version_now'
			),
			sql<
				Said[]
			>`coalesce((select jsonb_agg(jsonb_build_object('by', p.made_by_name, 'position', p.made_by_position, 'at', p.made_at,
				'body', p.body) order by p.made_at, p.id) from remark_reply p where p.tenant_id = r.tenant_id and p.remark_id = r.id), '[]'::jsonb)`.as(
				'replies'
			)
		])
		.where('r.case_id', '=', value('caseId'))
		.orderBy('r.made_at')
		.orderBy('r.id')
);

export const remarkById = prepared<{ id: string }>()((value) =>
	query.selectFrom('remark').select(['id', 'case_id', 'made_by', 'settled']).where('id', '=', value('id'))
);

type By = { made_by: string | null; made_by_name: string; made_by_position: string | null; made_at: Date };

export const insertRemark = (
	row: By & {
		id: string;
		case_id: string;
		document_id: string;
		version: number;
		place: string | null;
		body: string;
	}
) => query.insertInto('remark').values(row);

export const insertReply = (row: By & { id: string; remark_id: string; body: string }) =>
	query.insertInto('remark_reply').values(row);

export const settleRemarkRow = (
	id: string,
	settled: { settled: string; settled_by_name: string; settled_at: Date; settled_why: string | null }
) => query.updateTable('remark').set(settled).where('id', '=', id).where('settled', 'is', null);
