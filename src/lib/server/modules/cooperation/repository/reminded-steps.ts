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
				jsonb_build_object('subject', c.subject, 'step', s.step_name, 'partner', g.role = 'partner', 'kind', s.kind,
					'opened_on', s.opened_on) as facts
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

/** How many days back a step still counts as new on a desk: a reader who comes back after a week wants the desk, not a list. */
const newDays = 7;

/** Steps that came onto a desk: to those who may act on them, on the day on which they came. */
export function missingForNewSteps(today: string): Query<MissingReminder> {
	return missingReminders(
		sql`select distinct on (s.case_id, s.step_key, g.recipient) 'new_step' as subject_kind, s.case_id as subject_id,
				s.step_key as subject_key, s.opened_on as anchor, s.opened_on as known_since, array['0d'] as moments,
				g.recipient, g.name, g.email, g.language,
				jsonb_build_object('subject', c.subject, 'step', s.step_name, 'partner', false, 'kind', s.kind,
					'opened_on', s.opened_on) as facts
			from case_step s
				join cooperation_case c on c.id = s.case_id
				join ${writtenTo(today)} g on g.role = any (s.roles) and g.role <> 'partner'
					and (g.role <> 'unit_officer' or g.unit_id = coalesce(s.unit_id, c.unit_id))
					and (s.person_id is null or s.person_id = g.person_id)
			where c.state = 'open' and s.waiting_for is null and s.opened_on between ${today}::date - ${newDays}::int and ${today}::date
			order by s.case_id, s.step_key, g.recipient`,
		today
	);
}

/**
 * Late steps, to those above whoever owes the act: the head of the unit that owes it, else the head of the cooperation
 * division (its officers, where nobody heads it), then the regional secretary, who is not told of her own desk as of
 * another's.
 */
export function missingRaised(
	today: string,
	moments: { readonly head: readonly Moment[]; readonly secretary: readonly Moment[] }
): Query<MissingReminder> {
	const people = writtenTo(today);
	const heads = sql`(select h.person_id from office_holder h where h.office = 'head_of_cooperation_division'
		and h.person_id is not null and (h.valid_from is null or h.valid_from <= ${today}::date)
		and (h.valid_to is null or h.valid_to >= ${today}::date))`;
	/** `u` is the unit that owes the step; null where it is no unit's. */
	const unitHeads = sql`(select h.person_id from office_holder h where h.office = 'head_of_unit' and h.unit_id = u.id
		and h.person_id is not null and (h.valid_from is null or h.valid_from <= ${today}::date)
		and (h.valid_to is null or h.valid_to >= ${today}::date))`;
	return missingReminders(
		sql`select distinct on (s.case_id, s.step_key, level.kind, g.recipient) level.kind as subject_kind,
				s.case_id as subject_id, s.step_key as subject_key, s.due_on as anchor, s.opened_on as known_since, level.moments,
				g.recipient, g.name, g.email, g.language,
				jsonb_build_object('subject', c.subject, 'step', s.step_name, 'partner', false, 'role', s.actor_role,
					'unit', u.short_name) as facts
			from case_step s
				join cooperation_case c on c.id = s.case_id
				left join unit u on u.id = case when s.actor_role = 'unit_officer' then coalesce(s.unit_id, c.unit_id) end
				cross join (values ('raised_head', ${moments.head}::text[]), ('raised_secretary', ${moments.secretary}::text[]))
					level (kind, moments)
				join ${people} g on case level.kind
					when 'raised_secretary' then g.role = 'regional_secretary' and s.actor_role <> 'regional_secretary'
					else case when exists ${unitHeads} then g.person_id in ${unitHeads}
						when exists ${heads} then g.person_id in ${heads} else g.role = 'cooperation_officer' end end
			where c.state = 'open' and s.waiting_for is null and s.due_on < ${today}::date
			order by s.case_id, s.step_key, level.kind, g.recipient`,
		today
	);
}
