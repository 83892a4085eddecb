import { sql } from 'kysely';
import type { Query } from '$lib/server/platform/database/builder';
import {
	missingReminders,
	writtenTo,
	type MissingReminder,
	type Moment
} from '$lib/server/modules/notifications';

/** Reminders of open steps whose clock runs: to those on whose desk they lie. */
export function missingForSteps(today: string, moments: readonly Moment[]): Query<MissingReminder> {
	return missingReminders(
		sql`select distinct on (s.case_id, s.step_key, g.recipient) 'step' as subject_kind, s.case_id as subject_id,
				s.step_key as subject_key, s.due_on as anchor, s.opened_on as known_since, ${moments}::text[] as moments,
				g.recipient, g.name, g.email, g.language,
				jsonb_build_object('subject', c.subject, 'step', s.step_name, 'partner', g.role = 'partner') as facts
			from case_step s
				join cooperation_case c on c.id = s.case_id
				join ${writtenTo(today)} g on g.role = any (s.roles)
					and (g.role <> 'unit_officer' or g.unit_id = coalesce(s.unit_id, c.unit_id))
					and (g.role <> 'partner' or g.partner_id = c.partner_id)
					and (s.person_id is null or s.person_id = g.person_id)
			where c.state = 'open' and s.waiting_for is null and s.due_on is not null
			order by s.case_id, s.step_key, g.recipient`,
		today
	);
}
