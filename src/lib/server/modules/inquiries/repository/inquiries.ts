import { sql, type Insertable, type Updateable } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import {
	missingReminders,
	writtenTo,
	type MissingReminder,
	type Moment
} from '$lib/server/modules/notifications';

export const inquiryById = prepared<{ id: string }>()((value) =>
	query.selectFrom('inquiry').selectAll().where('id', '=', value('id'))
);
export const inquiryByNumber = prepared<{ number: string }>()((value) =>
	query.selectFrom('inquiry').selectAll().where('number', '=', value('number'))
);
export type InquiryRow = NonNullable<ReturnType<typeof inquiryById>['__row']>;

export const takeInquiryNumber = prepared<{ kind: string; year: number }>()((value) =>
	query.selectNoFrom(sql<number>`take_number(${value('kind')}, ${value('year')})`.as('sequence'))
);

export const insertInquiry = (row: Omit<Insertable<Tables['inquiry']>, 'tenant_id'>) =>
	query.insertInto('inquiry').values(row);

/** Changes an inquiry that stands as it was read. */
export const changeInquiry = (id: string, version: number, change: Updateable<Tables['inquiry']>) =>
	query
		.updateTable('inquiry')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version);

export const insertInquiryEvent = (row: {
	inquiry_id: string;
	run: 'request' | 'objection';
	seq: number;
	at: Date;
	body: unknown;
}) => query.insertInto('inquiry_event').values({ ...row, body: JSON.stringify(row.body) });

export const eventsOfInquiry = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('inquiry_event')
		.select(['run', 'body'])
		.where('inquiry_id', '=', value('id'))
		.orderBy('run')
		.orderBy('seq')
);

/** What waits for the office, by its last day; no name and no address of whoever asked. */
export const inquiriesInOrder = prepared<{ afterDay: string; afterId: string; limit: number }>()((value) =>
	query
		.selectFrom('inquiry')
		.select([
			'id',
			'kind',
			'number',
			'state',
			'body',
			'received_on',
			'due_on',
			'due_provisional',
			'is_example'
		])
		.select(sql<string>`coalesce(due_on, '9999-12-31'::date)::text`.as('desk_day'))
		.where('state', 'in', ['open', 'objected'])
		.where(
			sql<boolean>`(coalesce(due_on, '9999-12-31'::date), id) > (${value('afterDay')}::date, ${value('afterId')}::uuid)`
		)
		.orderBy(sql`coalesce(due_on, '9999-12-31'::date)`)
		.orderBy('id')
		.limit(value('limit'))
);

/** What was answered, the newest first. */
export const closedInquiries = prepared<{ beforeDay: string; beforeId: string; limit: number }>()((value) =>
	query
		.selectFrom('inquiry')
		.select([
			'id',
			'kind',
			'number',
			'state',
			'body',
			'received_on',
			'due_on',
			'due_provisional',
			'is_example'
		])
		.select(sql<string>`received_on::text`.as('desk_day'))
		.where('state', 'in', ['answered', 'refused', 'settled'])
		.where(sql<boolean>`(received_on, id) < (${value('beforeDay')}::date, ${value('beforeId')}::uuid)`)
		.orderBy('received_on', 'desc')
		.orderBy('id', 'desc')
		.limit(value('limit'))
);

/** What nobody confirmed is no record of the office, only somebody's address: it goes. */
export const forgetUnconfirmed = (before: Date): Query<unknown> => ({
	text: `delete from inquiry where state = 'unconfirmed' and created_at < $1`,
	values: [before]
});

/** Requests with a last day, to those who answer them; an objection to the superior too. */
export function missingForInquiries(today: string, moments: readonly Moment[]): Query<MissingReminder> {
	return missingReminders(
		sql`select 'inquiry' as subject_kind, i.id as subject_id, i.state as subject_key, i.due_on as anchor,
				i.received_on as known_since, ${moments}::text[] as moments, g.recipient, g.name, g.email, g.language,
				jsonb_build_object('number', i.number) as facts
			from inquiry i
				join ${writtenTo(today)} g on g.role = 'cooperation_officer' or (i.state = 'objected' and g.role = 'regional_secretary')
			where i.state in ('open', 'objected') and i.due_on is not null`,
		today
	);
}
