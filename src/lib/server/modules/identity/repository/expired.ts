import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** Sessions that nobody can use any more. */
export const deleteExpiredSessions = prepared<{ before: Date }>()((value) =>
	query.deleteFrom('session').where('expires_at', '<', value('before'))
);

/** Counters of windows that are over. */
export const deleteOldWindows = prepared<{ before: Date }>()((value) =>
	query.deleteFrom('rate_limit').where('window_start', '<', value('before'))
);

/** Codes by mail that have run out; the address they were sent to is personal data (UU 27/2022). */
export const deleteOldCodes = prepared<{ before: Date }>()((value) =>
	query.deleteFrom('email_code').where(sql<boolean>`expires_at < ${value('before')}`)
);
