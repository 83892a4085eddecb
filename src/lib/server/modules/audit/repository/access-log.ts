import { sql, type Insertable } from 'kysely';
import { compile, prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

/** Adds a line to the access log, outside the change chain. */
export const insertAccess = (access: Insertable<Tables['access_log']>) =>
	compile(query.insertInto('access_log').values(access));

const row = [
	'id',
	sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('at'),
	'actor_id',
	'event',
	'subject_kind',
	'subject_id',
	sql<string>`details::text`.as('details')
] as const;

/** The oldest rows that no entry of the chain names yet. */
export const unsealedAccess = prepared<{ limit: number }>()((value) =>
	query
		.selectFrom('access_log')
		.select(row)
		.where('seal', 'is', null)
		.orderBy('access_log.at')
		.orderBy('id')
		.limit(value('limit'))
);

/** Marks rows as sealed; fails the act where another one has sealed some of them meanwhile. */
export const sealAccess = (seal: string, ids: readonly string[]) => ({
	text: 'select seal_access($1, $2)',
	values: [seal, [...ids]]
});

/** The rows that these seals are on. */
export const accessUnder = prepared<{ seals: string[] }>()((value) =>
	query
		.selectFrom('access_log')
		.select([...row, 'seal'])
		.where('seal', '=', sql<string>`any(${value('seals')}::uuid[])`)
		.orderBy('seal')
		.orderBy('id')
);

/** Sealed rows by their seals, a page at a time: to find a seal that no entry of the chain knows. */
export const sealsAfter = prepared<{ seal: string; id: string; limit: number }>()((value) =>
	query
		.selectFrom('access_log')
		.select(['seal', 'id'])
		.where('seal', 'is not', null)
		.where(sql<boolean>`(seal, id) > (${value('seal')}::uuid, ${value('id')}::uuid)`)
		.orderBy('seal')
		.orderBy('id')
		.limit(value('limit'))
);
