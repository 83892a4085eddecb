import { sql, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** Of one kind of finding: how many, and how many of them are no examples. */
export type KeptCount = { readonly all: number; readonly real: number };
/** What is counted for those who may read what is secret, and for those who may not. */
export type KeptCounts = Readonly<Record<'open' | 'secret', Readonly<Record<string, KeptCount>>>>;

export type KeptRow = { day: string; seq: number; counts: KeptCounts };

/** The counts as they were kept last, and the last change of the region beside them. */
export const keptCounts = prepared<Record<never, never>>()(() => {
	const written: RawBuilder<{ head: number; kept: KeptRow | null }> = sql`select
			coalesce((select seq from audit_head), 0)::float8 as head,
			(select json_build_object('day', r.day, 'seq', r.seq, 'counts', r.counts) from review_count r) as kept`;
	return { compile: () => written.compile(query) };
});

export const keepCounts = (row: { day: string; seq: number; counts: KeptCounts; counted_at: Date }) =>
	query
		.insertInto('review_count')
		.values({ ...row, counts: JSON.stringify(row.counts) })
		.onConflict((found) =>
			found.column('tenant_id').doUpdateSet((excluded) => ({
				day: excluded.ref('excluded.day'),
				seq: excluded.ref('excluded.seq'),
				counts: excluded.ref('excluded.counts'),
				counted_at: excluded.ref('excluded.counted_at')
			}))
		)
		.returning('day');

/** With the act that empties a worklist: the next opening of the desk counts by itself. */
export const forgetCounts = () => query.deleteFrom('review_count');
