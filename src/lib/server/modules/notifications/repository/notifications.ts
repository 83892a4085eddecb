import { sql } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import { partnersWrittenTo, writtenTo } from './reminders';

export type NotificationRow = {
	readonly id: string;
	readonly recipient: string;
	readonly person_id: string | null;
	readonly source: string;
	readonly subject_kind: string;
	readonly subject_id: string;
	readonly subject_key: string;
	readonly anchor: string;
	readonly facts: unknown;
};

export const insertNotifications = (
	rows: readonly NotificationRow[],
	made: { on: string; at: Date },
	/** `not_owed`: the act mails it itself. */
	mail: 'waiting' | 'not_owed' = 'waiting'
): Query<unknown> => ({
	text: `insert into notification (id, recipient, person_id, source, subject_kind, subject_id, subject_key, anchor, facts, made_on,
			made_at, mail)
		select t.id, t.recipient, t.person_id, t.source, t.subject_kind, t.subject_id, t.subject_key, t.anchor, t.facts,
			$1::date, $2::timestamptz, $4
		from jsonb_to_recordset($3::jsonb) t (id uuid, recipient text, person_id uuid, source text, subject_kind text,
			subject_id uuid, subject_key text, anchor date, facts jsonb)`,
	values: [made.on, made.at, JSON.stringify(rows), mail]
});

/** To whom a mail still owes something. */
export const recipientsWaiting = prepared<Record<string, never>>()(() =>
	query.selectFrom('notification').select('recipient').distinct().where('mail', '=', 'waiting')
);

export type Address = {
	readonly name: string;
	readonly email: string;
	readonly language: 'id' | 'en';
	readonly mail: 'daily' | 'at_once' | 'none';
	readonly muted: readonly string[];
	/** Whether this day's mail has gone out to them already. */
	readonly mailed_today: boolean;
};

/** How a recipient is written to today; none where they are in no post any more. */
export function addressOf(recipient: string, today: string): Query<Address> {
	const { sql: text, parameters } = sql<Address>`select g.name, g.email, g.language,
			coalesce(s.mail, 'daily') as mail, coalesce(s.muted, '{}') as muted,
			exists (select from notification n where n.recipient = ${recipient} and n.mail = 'mailed'
				and n.mailed_on = ${today}::date) as mailed_today
		from (select * from ${writtenTo(today)} a union all select * from ${partnersWrittenTo(today)} b) g
			left join notification_setting s on s.person_id = g.person_id
		where g.recipient = ${recipient} limit 1`.compile(query);
	return { text, values: parameters };
}

export type Told = Omit<NotificationRow, 'recipient' | 'person_id'>;

/** Takes what a mail owes a recipient into one; of two that send at once one gets it. */
export const takeWaiting = (recipient: string, today: string): Query<Told> => ({
	text: `update notification set mail = 'mailed', mailed_on = $2::date where recipient = $1 and mail = 'waiting'
		returning id, source, subject_kind, subject_id, subject_key, anchor, facts`,
	values: [recipient, today]
});

/** What they want no mail of stays on their desk. */
export const leaveOnDesk = (recipient: string, sources: readonly string[] | null): Query<unknown> => ({
	text: `update notification set mail = 'not_owed' where recipient = $1 and mail = 'waiting'
		and ($2::text[] is null or source = any ($2))`,
	values: [recipient, sources]
});

/** How many a person has not read; 100 stands for all that is more. */
export const unreadOf = prepared<{ person: string }>()((value) =>
	query
		.selectFrom(
			query
				.selectFrom('notification')
				.select('id')
				.where('person_id', '=', value('person'))
				.where('read_at', 'is', null)
				.limit(100)
				.as('unread')
		)
		.select(sql<number>`count(*)::int`.as('unread'))
);

/** What a person was told, the newest first. */
export const notificationsOf = prepared<{ person: string; before: Date; beforeId: string; limit: number }>()(
	(value) =>
		query
			.selectFrom('notification')
			.select([
				'id',
				'source',
				'subject_kind',
				'subject_id',
				'subject_key',
				'anchor',
				'facts',
				'made_on',
				'made_at',
				'read_at'
			])
			.where('person_id', '=', value('person'))
			.where(sql<boolean>`(made_at, id) < (${value('before')}::timestamptz, ${value('beforeId')}::uuid)`)
			.orderBy('made_at', 'desc')
			.orderBy('id', 'desc')
			.limit(value('limit'))
);

export const notificationOf = prepared<{ person: string; id: string }>()((value) =>
	query
		.selectFrom('notification')
		.select(['id', 'source', 'subject_kind', 'subject_id', 'subject_key', 'anchor', 'facts', 'made_on'])
		.where('person_id', '=', value('person'))
		.where('id', '=', value('id'))
);

/** Notes as read one of a person's notifications, or all of them. */
export const markRead = (person: string, id: string | null, at: Date): Query<{ id: string }> => ({
	text: `update notification set read_at = $3 where person_id = $1 and read_at is null and ($2::uuid is null or id = $2) returning id`,
	values: [person, id, at]
});

/** Which steps of these cases the ledger has raised to whom above, and when; the latest last. */
export const raisedSteps = prepared<{ cases: readonly string[] }>()((value) =>
	query
		.selectFrom('reminder')
		.select(['subject_kind', 'subject_id', 'subject_key', 'anchor'])
		.select(sql<string>`min(sent_on)::text`.as('sent_on'))
		.where('subject_kind', 'in', ['raised_head', 'raised_secretary'])
		.where(sql<boolean>`subject_id = any(${value('cases')}::uuid[])`)
		.groupBy(['subject_kind', 'subject_id', 'subject_key', 'anchor'])
		.orderBy('subject_kind')
);

/**
 * Who stands on the sides of something and can be written to: people of the units and partners in their post, the person
 * who owes it, and partners that nobody signs in for (`person_id` null).
 */
export function sidesWrittenTo(
	today: string,
	sides: {
		readonly unitIds: readonly string[];
		readonly partnerIds: readonly string[];
		readonly personId: string | null;
	},
	me: string | null
): Query<{
	person_id: string | null;
	partner: boolean;
	name: string;
	email: string;
	recipient: string;
	language: 'id' | 'en';
}> {
	const { sql: text, parameters } = sql<{
		person_id: string | null;
		partner: boolean;
		name: string;
		email: string;
		recipient: string;
		language: 'id' | 'en';
	}>`select distinct on (g.recipient) g.person_id, g.role = 'partner' as partner, g.name, g.email, g.recipient, g.language
		from (select * from ${writtenTo(today)} w union all select * from ${partnersWrittenTo(today)} p) g
		where ((g.role = 'unit_officer' and g.unit_id = any (${sides.unitIds}::uuid[]))
			or (g.role = 'partner' and g.partner_id = any (${sides.partnerIds}::uuid[]))
			or g.person_id = ${sides.personId}::uuid)
			and g.person_id is distinct from ${me}::uuid
		order by g.recipient, partner`.compile(query);
	return { text, values: parameters };
}
