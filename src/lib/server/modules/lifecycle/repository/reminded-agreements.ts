import { sql } from 'kysely';
import type { Query } from '$lib/server/platform/database/builder';
import {
	missingReminders,
	partnersWrittenTo,
	writtenTo,
	type MissingReminder,
	type Moment
} from '$lib/server/modules/notifications';

/**
 * Reminders of agreements that end: to the units that carry them out, the partners, and the division. What a signed
 * renewal already continues needs no decision any more, and nobody is asked for one.
 */
export function missingForAgreements(
	today: string,
	moments: readonly Moment[],
	timeZone: string
): Query<MissingReminder> {
	const people = sql`(select * from ${writtenTo(today)} a union all select * from ${partnersWrittenTo(today)} b)`;
	// Two narrow ways to the recipients instead of one wide join: thousands of agreements meet a handful of officers.
	const ending = sql`select a.id, a.ends_on, a.title, a.subject, a.register_number, a.created_at
		from agreement a
		where a.fact = 'in_force' and a.term_known and a.ends_on between ${today}::date - 800 and ${today}::date + 1200
			and a.origin <> 'generated' and not exists (select 1 from agreement r
				where r.renews_id = a.id and r.fact = 'in_force' and r.signed_on <= ${today}::date)`;
	return missingReminders(
		sql`select distinct on (e.id, g.recipient) 'agreement' as subject_kind, e.id as subject_id, '' as subject_key,
				e.ends_on as anchor, (e.created_at at time zone ${timeZone})::date as known_since, ${moments}::text[] as moments,
				g.recipient, g.name, g.email, g.language,
				jsonb_build_object('title', coalesce(e.title, e.subject, e.register_number, '—'), 'partner', g.role = 'partner') as facts
			from (${ending}) e
				cross join lateral (
					select p.* from agreement_unit x join ${people} p on p.role = 'unit_officer' and p.unit_id = x.unit_id
						where x.agreement_id = e.id
					union all
					select p.* from agreement_party x join ${people} p on p.role = 'partner' and p.partner_id = x.partner_id
						where x.agreement_id = e.id
					union all
					select p.* from ${people} p where p.role = 'cooperation_officer'
				) g
			order by e.id, g.recipient, g.role = 'partner'`,
		today
	);
}
