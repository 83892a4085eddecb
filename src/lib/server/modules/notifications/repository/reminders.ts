import { sql, type RawBuilder } from 'kysely';
import { query, type Query } from '$lib/server/platform/database/builder';
import { daysMadeUpFor } from '../domain/moments';

/** A reminder that has fallen due and is not in the ledger. */
export type MissingReminder = {
	subject_kind: string;
	subject_id: string;
	subject_key: string;
	/** The day that is reminded of. */
	anchor: string;
	moment: string;
	fell_due_on: string;
	recipient: string;
	name: string;
	email: string;
	language: 'id' | 'en';
	/** What the source needs for its line. */
	facts: unknown;
};

/**
 * What of a source's wanted reminders has fallen due by a day and is not in the ledger.
 *
 * @param wanted a select of `subject_kind, subject_id, subject_key, anchor, known_since, moments, recipient, name, email,
 * language, facts`: one row a subject and recipient. `known_since` is the day on which the subject came to be known
 * here: a moment that had passed by then never was one.
 */
export function missingReminders(wanted: RawBuilder<unknown>, today: string): Query<MissingReminder> {
	const { sql: text, parameters } =
		sql<MissingReminder>`select w.subject_kind, w.subject_id, w.subject_key, w.anchor, m.moment,
			day_of_moment(w.anchor, m.moment) as fell_due_on, w.recipient, w.name, w.email, w.language, w.facts
		from (${wanted}) w cross join lateral unnest(w.moments) m (moment)
		where day_of_moment(w.anchor, m.moment) <= ${today}::date
			and day_of_moment(w.anchor, m.moment) >= greatest(w.known_since, ${today}::date - ${daysMadeUpFor}::int)
			and not exists (select from reminder r
				where r.subject_kind = w.subject_kind and r.subject_id = w.subject_id and r.subject_key = w.subject_key
					and r.anchor = w.anchor and r.moment = m.moment and r.recipient = w.recipient)
		order by w.recipient, w.anchor, w.subject_id, m.moment`.compile(query);
	return { text, values: parameters };
}

/**
 * People in their post on a day who can be written to: `g.role, g.unit_id, g.partner_id, g.person_id, g.name, g.email,
 * g.recipient, g.language`. Somebody whose organisation lies abroad is written to in English.
 */
export const writtenTo = (today: string) => sql`(
	select r.role, r.unit_id, r.partner_id, p.id as person_id, p.name, lower(coalesce(s.email, p.notification_email, p.email)) as email,
		'person:' || p.id as recipient,
		coalesce(s.language, case when o.country is null or o.country = 'ID' then 'id' else 'en' end) as language
	from role_grant r
		join person p on p.id = r.person_id
		left join notification_setting s on s.person_id = p.id
		left join partner o on o.id = r.partner_id
	where p.disabled_at is null and coalesce(s.email, p.notification_email, p.email) is not null
		and r.valid_from <= ${today}::date and (r.valid_to is null or r.valid_to >= ${today}::date))`;

/** Partners that nobody signs in for are written to at their own address. Columns as in {@link writtenTo}. */
export const partnersWrittenTo = (today: string) => sql`(
	select 'partner'::text as role, null::uuid as unit_id, o.id as partner_id, null::uuid as person_id, o.name, lower(o.email) as email,
		'partner:' || o.id as recipient, case when o.country = 'ID' then 'id' else 'en' end as language
	from partner o
	where o.email is not null and o.merged_into_id is null
		and not exists (select from ${writtenTo(today)} g where g.role = 'partner' and g.partner_id = o.id))`;

/**
 * Puts reminders into the ledger and gives back those that were not in it: of two that send at once, each moment
 * goes to one of them.
 */
export function insertReminders(
	reminders: readonly MissingReminder[],
	sentOn: string,
	messageId: string
): Query<Pick<MissingReminder, 'subject_kind' | 'subject_id' | 'subject_key' | 'anchor' | 'moment'>> {
	return {
		text: `insert into reminder (subject_kind, subject_id, subject_key, anchor, moment, recipient, fell_due_on, sent_on, message_id)
			select t.subject_kind, t.subject_id, t.subject_key, t.anchor, t.moment, t.recipient, t.fell_due_on, $1::date, $2::uuid
			from json_to_recordset($3::json) t (subject_kind text, subject_id uuid, subject_key text, anchor date, moment text,
				recipient text, fell_due_on date)
			order by t.subject_kind, t.subject_id, t.subject_key, t.anchor, t.moment
			on conflict do nothing
			returning subject_kind, subject_id, subject_key, anchor, moment`,
		values: [
			sentOn,
			messageId,
			JSON.stringify(
				reminders.map(
					({ subject_kind, subject_id, subject_key, anchor, moment, recipient, fell_due_on }) => ({
						subject_kind,
						subject_id,
						subject_key,
						anchor,
						moment,
						recipient,
						fell_due_on
					})
				)
			)
		]
	};
}
