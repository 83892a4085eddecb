import { sql } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import {
	missingReminders,
	writtenTo,
	type MissingReminder,
	type Moment
} from '$lib/server/modules/notifications';

/** The number that is reserved for a case's letter of reply. */
export const reservedReplyNumber = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('number_entry')
		.select(['id', 'text'])
		.where('subject_id', '=', value('caseId'))
		.where('kind', '=', 'surat_tanggapan')
		.where('state', '=', 'reserved')
		.orderBy('sequence', 'desc')
		.limit(1)
);

/** The letter of reply that went out; a case has one. */
export const sentReply = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('letter')
		.select(['id', 'letter_number', 'moved_on', 'document_id'])
		.where('origin', '=', 'reply')
		.where('origin_key', '=', value('caseId'))
);

/** Offers that nobody has answered, to the division; the day is the region's own promise. */
export function missingForReplies(
	today: string,
	moments: readonly Moment[],
	days: number
): Query<MissingReminder> {
	return missingReminders(
		sql`select distinct on (c.id, g.recipient) 'offer_reply' as subject_kind, c.id as subject_id, '' as subject_key,
				c.opened_on + ${days}::int as anchor, c.opened_on as known_since, ${moments}::text[] as moments,
				g.recipient, g.name, g.email, g.language, jsonb_build_object('subject', c.subject) as facts
			from cooperation_case c
				join ${writtenTo(today)} g on g.role = 'cooperation_officer'
			where c.state = 'open' and c.purpose = 'new' and c.answers ->> 'initiator' = 'partner'
				and not exists (select from letter l where l.origin = 'reply' and l.origin_key = c.id::text)
			order by c.id, g.recipient`,
		today
	);
}
