import { sql } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import {
	missingReminders,
	writtenTo,
	type MissingReminder,
	type Moment
} from '$lib/server/modules/notifications';

export const insertActLink = (row: {
	id: string;
	token_hash: Buffer;
	person_id: string;
	case_id: string;
	step_key: string | null;
	opened_on: string | null;
	sitting_id: string | null;
	made_at: Date;
	expires_at: Date;
}) => query.insertInto('act_link').values(row);

export const actLinkByHash = prepared<{ hash: Buffer }>()((value) =>
	query.selectFrom('act_link').selectAll().where('token_hash', '=', value('hash'))
);

/** Takes a link for its one act; hits nothing where it was used or is too old. */
export const useActLink = (id: string, outcome: string, now: Date) =>
	query
		.updateTable('act_link')
		.set({ used_at: now, outcome })
		.where('id', '=', id)
		.where('used_at', 'is', null)
		.where('expires_at', '>', now);

/** Cases on the agenda of a sitting, to those invited who have not spoken on them. */
export function missingForSittings(today: string, moments: readonly Moment[]): Query<MissingReminder> {
	return missingReminders(
		sql`select distinct on (i.sitting_id, i.case_id, g.recipient) 'sitting_opinion' as subject_kind,
				i.sitting_id as subject_id, i.case_id::text as subject_key, s.held_on as anchor, s.held_on - 30 as known_since,
				${moments}::text[] as moments, g.recipient, g.name, g.email, g.language,
				jsonb_build_object('subject', c.subject, 'title', s.title, 'starts_at', s.starts_at) as facts
			from sitting s
				join sitting_item i on i.sitting_id = s.id and i.concluded_at is null
				join cooperation_case c on c.id = i.case_id
				join sitting_attendance a on a.sitting_id = s.id
				join ${writtenTo(today)} g on g.person_id = a.person_id
			where s.state not in ('cancelled', 'held') and s.held_on between ${today}::date and ${today}::date + 30
				and not exists (select from opinion o where o.sitting_id = s.id and o.case_id = i.case_id
					and o.person_id = a.person_id)
			order by i.sitting_id, i.case_id, g.recipient`,
		today
	);
}
