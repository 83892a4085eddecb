import { sql, type Insertable } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

export const insertRun = (row: Insertable<Tables['archive_run']>) =>
	query.insertInto('archive_run').values(row);

export const insertRows = (
	runId: string,
	rows: readonly { line: number; cells: readonly string[] }[]
): Query<unknown> => ({
	text: `insert into archive_row (run_id, line, cells)
		select $1::uuid, r.line, r.cells from jsonb_to_recordset($2::jsonb) r (line integer, cells jsonb)`,
	values: [runId, JSON.stringify(rows)]
});

export const runById = prepared<{ id: string }>()((value) =>
	query.selectFrom('archive_run as r').selectAll('r').where('r.id', '=', value('id'))
);

export const newestRuns = prepared<{ limit: number }>()((value) =>
	query
		.selectFrom('archive_run as r')
		.select([
			'r.id',
			'r.source',
			'r.file_name',
			'r.state',
			'r.total',
			'r.created_by_name',
			'r.created_at',
			'r.is_example'
		])
		.orderBy('r.created_at', 'desc')
		.orderBy('r.id')
		.limit(value('limit'))
);

export const mappingOf = prepared<{ source: string }>()((value) =>
	query.selectFrom('archive_mapping').select('columns').where('source', '=', value('source'))
);

export const keepMapping = (source: string, columns: Readonly<Record<string, string>>, at: Date) =>
	query
		.insertInto('archive_mapping')
		.values({ source, columns: JSON.stringify(columns), updated_at: at })
		.onConflict((conflict) =>
			conflict
				.columns(['tenant_id', 'source'])
				.doUpdateSet({ columns: JSON.stringify(columns), updated_at: at })
		);

export const moveRun = (
	id: string,
	from: readonly ('mapping' | 'running' | 'stopped')[],
	to: { state: 'running' | 'stopped' | 'done'; columns?: string; ended_at: Date | null }
) => query.updateTable('archive_run').set(to).where('id', '=', id).where('state', 'in', from);

/** Rows of a run after a line; of one state, or of all. */
export const rowsOfRun = prepared<{ id: string; state: string | null; after: number; limit: number }>()(
	(value) =>
		query
			.selectFrom('archive_row')
			.select(['line', 'cells', 'state', 'faults', 'agreement_id', 'fingerprint'])
			.where('run_id', '=', value('id'))
			.where(sql<boolean>`(${value('state')}::text is null or state = ${value('state')})`)
			.where('line', '>', value('after'))
			.orderBy('line')
			.limit(value('limit'))
);

export const statesOfRun = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('archive_row')
		.select(['state', sql<number>`count(*)::int`.as('count')])
		.where('run_id', '=', value('id'))
		.groupBy('state')
);

/** Those of the fingerprints that were recorded before, by any run. */
export const recordedBefore = prepared<{ prints: readonly string[] }>()((value) =>
	query
		.selectFrom('archive_row')
		.select(['fingerprint', 'agreement_id'])
		.where('state', '=', 'accepted')
		.where(sql<boolean>`fingerprint = any(${value('prints')}::text[])`)
);

export const judgeRow = (
	runId: string,
	line: number,
	from: string,
	to: { state: string; fingerprint: string | null; faults: string | null; agreement_id: string | null }
) =>
	query
		.updateTable('archive_row')
		.set(to)
		.where('run_id', '=', runId)
		.where('line', '=', line)
		.where('state', '=', from);

/** What stands on record already, in as few words as tell two agreements apart. */
export const agreementsOnRecord = prepared<Record<never, never>>()(() =>
	query.selectFrom('agreement').select(['id', 'title', 'register_number', 'signed_on', 'parties_line'])
);

export const partnersOnRecord = prepared<Record<never, never>>()(() =>
	query.selectFrom('partner').select(['id', 'name']).where('merged_into_id', 'is', null)
);

export const aliasesOnRecord = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('partner_alias as a')
		.innerJoin('partner as p', 'p.id', 'a.partner_id')
		.select(['a.partner_id as id', 'a.name'])
		.where('p.merged_into_id', 'is', null)
);
