import { sql } from 'kysely';
import type { Query } from '$lib/server/platform/database/builder';
import {
	missingReminders,
	partnersWrittenTo,
	writtenTo,
	type MissingReminder,
	type Moment
} from '$lib/server/modules/notifications';

/** Reminders of duties that are still to be brought: to whoever owes them and, once late, to the division. */
export function missingForObligations(
	today: string,
	moments: { readonly owner: readonly Moment[]; readonly division: readonly Moment[] },
	timeZone: string
): Query<MissingReminder> {
	const people = sql`(select * from ${writtenTo(today)} a union all select * from ${partnersWrittenTo(today)} b)`;
	return missingReminders(
		sql`select 'obligation' as subject_kind, o.id as subject_id, '' as subject_key, o.due_on as anchor,
				(o.created_at at time zone ${timeZone})::date as known_since,
				case when g.role = 'cooperation_officer' and o.owner_unit_id is distinct from g.unit_id
					then ${moments.division}::text[] else ${moments.owner}::text[] end as moments,
				g.recipient, g.name, g.email, g.language,
				jsonb_build_object('what', o.what, 'title', o.subject_title, 'partner', g.role = 'partner') as facts
			from obligation o
				join ${people} g on (g.role = 'unit_officer' and g.unit_id = o.owner_unit_id)
					or (g.role = 'partner' and g.partner_id = o.owner_partner_id)
					or g.person_id = o.owner_person_id
					or g.role = 'cooperation_officer'
			where o.state in ('open', 'returned') and o.due_on between ${today}::date - 800 and ${today}::date + 800`,
		today
	);
}
