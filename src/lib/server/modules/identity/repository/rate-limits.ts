import { sql } from 'kysely';
import { compile, query } from '$lib/server/platform/database/builder';

/** Counts one use of a bucket in a window, and gives how many there were with this one. */
export const countUse = (bucket: string, windowStart: Date) =>
	compile(
		query
			.insertInto('rate_limit')
			.values({ bucket, window_start: windowStart, used: 1 })
			.onConflict((conflict) =>
				conflict
					.columns(['tenant_id', 'bucket', 'window_start'])
					.doUpdateSet({ used: sql<number>`rate_limit.used + 1` })
			)
			.returning('used')
	);
