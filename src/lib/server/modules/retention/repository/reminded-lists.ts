import { sql } from 'kysely';
import type { Query } from '$lib/server/platform/database/builder';
import {
	missingReminders,
	writtenTo,
	type MissingReminder,
	type Moment
} from '$lib/server/modules/notifications';

/**
 * Reminders of lists that wait: to whoever approves one that is reviewed, or may approve one applicant's; to the division
 * and the registrar, of what is theirs to do next.
 */
export const missingForLists = (today: string, moments: readonly Moment[]): Query<MissingReminder> =>
	missingReminders(
		sql`select 'destruction_list' as subject_kind, t.id as subject_id, t.state as subject_key, t.state_since as anchor,
				t.state_since as known_since, ${moments}::text[] as moments, g.recipient, g.name, g.email, g.language,
				jsonb_build_object('number', t.number, 'state', t.state, 'purpose', t.purpose) as facts
			from destruction_list t
				join ${writtenTo(today)} g on case
					when t.purpose = 'early' and t.state = 'drawn'
						then g.role in ('cooperation_officer', 'legal_officer') and g.person_id is distinct from t.drawn_by
					when t.state = 'reviewed' and (not t.needs_consent or t.consent_document_id is not null)
						then g.role = t.approver
					else g.role in ('cooperation_officer', 'registrar')
				end
			where t.state in ('drawn', 'reviewed', 'approved', 'minuted')`,
		today
	);
