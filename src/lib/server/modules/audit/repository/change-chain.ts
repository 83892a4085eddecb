import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** Microseconds and UTC, whatever the session's own zone: as precise as the database keeps an instant. */
const exactly = (column: string) =>
	sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Entries after a number, in their order. */
export const entriesAfter = prepared<{ seq: number; limit: number }>()((value) =>
	query
		.selectFrom('audit_entry')
		.select([
			'seq',
			'body',
			'hash',
			'subject_kind',
			'subject_id',
			'event',
			'actor_id',
			exactly('at').as('at')
		])
		.where('seq', '>', value('seq'))
		.orderBy('seq')
		.limit(value('limit'))
);

/** The links alone, for a checkpoint. */
export const linksAfter = prepared<{ seq: number; limit: number }>()((value) =>
	query
		.selectFrom('audit_entry')
		.select(['seq', 'hash'])
		.where('seq', '>', value('seq'))
		.orderBy('seq')
		.limit(value('limit'))
);

export const chainHead = prepared<Record<never, never>>()(() =>
	query.selectFrom('audit_head').select(['seq', 'hash'])
);

/** Salts of the commitments in the log, a page at a time. */
export const saltsAfter = prepared<{ commitment: string; limit: number }>()((value) =>
	query
		.selectFrom('audit_salt')
		.select(['commitment', 'salt', 'value'])
		.where('commitment', '>', value('commitment'))
		.orderBy('commitment')
		.limit(value('limit'))
);

/** What was written about one thing, in its order. */
export const entriesOf = prepared<{ kind: string; id: string }>()((value) =>
	query
		.selectFrom('audit_entry')
		.select(['seq', 'body'])
		.where('subject_kind', '=', value('kind'))
		.where('subject_id', '=', value('id'))
		.orderBy('seq')
);

export const linkAt = prepared<{ seq: number }>()((value) =>
	query.selectFrom('audit_entry').select('hash').where('seq', '=', value('seq'))
);
