import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

export const insertScan = (row: Insertable<Tables['archive_scan']>) =>
	query.insertInto('archive_scan').values(row);

/** The scans whose papers have these checksums, save those that were known or refused. */
export const scansOfPapers = prepared<{ sha256s: readonly string[] }>()((value) =>
	query
		.selectFrom('archive_scan')
		.select(['id', 'sha256', 'agreement_id'])
		.where((eb) => eb('sha256', '=', sql<string>`any(${value('sha256s')}::text[])`))
		.where('state', 'not in', ['known', 'refused'])
);

export const scanById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('archive_scan as s')
		.leftJoin('file as f', 'f.sha256', 's.sha256')
		.leftJoin('agreement as a', 'a.id', 's.agreement_id')
		.selectAll('s')
		.select(['f.media_type', 'f.size', 'a.title as agreement_title'])
		.where('s.id', '=', value('id'))
);

const row = () =>
	query
		.selectFrom('archive_scan as s')
		.leftJoin('file_reading as r', 'r.sha256', 's.sha256')
		.select([
			's.id',
			's.source',
			's.file_name',
			's.state',
			's.reason',
			's.proposal',
			's.agreement_id',
			's.created_by_name',
			's.created_at',
			's.is_example',
			'r.pages',
			'r.pages_read',
			'r.state as reading'
		]);

/** What the records are called whose papers were found. */
export const titlesOfRecords = prepared<{ ids: readonly string[] }>()((value) =>
	query
		.selectFrom('agreement')
		.select(['id', 'title'])
		.where((eb) => eb('id', '=', sql<string>`any(${value('ids')}::uuid[])`))
		.unionAll(
			query
				.selectFrom('cooperation_case')
				.select(['id', 'subject as title'])
				.where((eb) => eb('id', '=', sql<string>`any(${value('ids')}::uuid[])`))
		)
);

export type ScanPlace = { readonly at: Date; readonly id: string };

/** Scans, the newest first, behind a place in that order. */
export const newestScans = (state: string | null, after: ScanPlace | null, limit: number) => {
	let wanted = row();
	if (state) wanted = wanted.where('s.state', '=', state);
	if (after)
		wanted = wanted.where((eb) => eb(eb.refTuple('s.created_at', 's.id'), '<', eb.tuple(after.at, after.id)));
	return wanted.orderBy('s.created_at', 'desc').orderBy('s.id', 'desc').limit(limit);
};

/** What was read of a paper, where its scan waits for that. */
export const readyScan = (sha256: string, state: 'ready', proposal: string, reason: string | null) =>
	query
		.updateTable('archive_scan')
		.set({ state, proposal, reason })
		.where('sha256', '=', sha256)
		.where('state', '=', 'reading');

export const settleScan = (
	id: string,
	settled: {
		state: 'recorded' | 'joined' | 'set_aside';
		agreement_id: string | null;
		reason: string | null;
		settled_by_name: string;
		settled_at: Date;
	}
) => query.updateTable('archive_scan').set(settled).where('id', '=', id).where('state', '=', 'ready');

/** How many scans wait in each state that still wants something; 1,000 at most are counted of each. */
export const waitingScans = prepared<Record<never, never>>()(() =>
	query
		.selectFrom((eb) =>
			eb
				.selectFrom('archive_scan')
				.select('state')
				.where('state', 'in', ['reading', 'ready'])
				.limit(2000)
				.as('w')
		)
		.select(['w.state', sql<number>`count(*)::integer`.as('count')])
		.groupBy('w.state')
);
