import { sql } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import { writtenTo } from '$lib/server/modules/notifications';

/** The open steps whose days hang on the calendar, a page at a time: what their due day is counted from, and what it is. */
export const countedSteps = prepared<{ afterCase: string; afterStep: string; limit: number }>()((value) =>
	query
		.selectFrom('case_step as s')
		.select(['s.case_id', 's.step_key', 's.opened_on', 's.due_on', 's.due_provisional', 's.clock'])
		.where('s.due_on', 'is not', null)
		.where('s.due_unit', '=', 'working_days')
		.where(sql<boolean>`(s.case_id, s.step_key) > (${value('afterCase')}::uuid, ${value('afterStep')})`)
		.orderBy('s.case_id')
		.orderBy('s.step_key')
		.limit(value('limit'))
);

export type MovedDay = {
	readonly id: string;
	readonly case_id: string;
	readonly step_key: string;
	readonly opened_on: string;
	readonly was_on: string;
	readonly due_on: string;
	readonly provisional: boolean;
	/** The clock, where the row did not hold it yet. */
	readonly clock: unknown;
};

/**
 * Writes the new due days of steps that still stand as they were read; one on which somebody acted meanwhile has been
 * counted by that act. Gives back those that were written.
 */
export const moveDueDays = (moved: readonly MovedDay[]): Query<{ case_id: string; step_key: string }> => ({
	text: `update case_step s set due_on = v.due_on, due_provisional = v.provisional, clock = coalesce(v.clock, s.clock)
		from jsonb_to_recordset($1::jsonb) v (case_id uuid, step_key text, opened_on date, was_on date, due_on date,
			provisional boolean, clock jsonb)
		where s.case_id = v.case_id and s.step_key = v.step_key and s.opened_on = v.opened_on and s.due_on = v.was_on
		returning s.case_id, s.step_key`,
	values: [JSON.stringify(moved)]
});

/** Notes the days that moved, for those who are to be told. */
export const noteMovedDays = (moved: readonly MovedDay[], at: Date): Query<unknown> => ({
	text: `insert into moved_due_day (id, case_id, step_key, opened_on, was_on, due_on, moved_at)
		select v.id, v.case_id, v.step_key, v.opened_on, v.was_on, v.due_on, $2
		from jsonb_to_recordset($1::jsonb) v (id uuid, case_id uuid, step_key text, opened_on date, was_on date, due_on date)`,
	values: [JSON.stringify(moved), at]
});

/** Takes what nobody has been told of yet; of two that tell at once one gets it. */
export const takeUntold = (tellingId: string, at: Date): Query<{ id: string }> => ({
	text: 'update moved_due_day set telling_id = $1, told_at = $2 where telling_id is null returning id',
	values: [tellingId, at]
});

export type ToldStep = {
	recipient: string;
	name: string;
	email: string;
	language: 'id' | 'en';
	case_id: string;
	subject: string;
	step: unknown;
	partner: boolean;
	was_on: string;
	due_on: string;
	/** How many steps this recipient is told of; only the first of them are among the rows. */
	all_of_theirs: number;
};

/**
 * Whom the days that a telling took concern: those on whose desk the step lies, and who follows the case. A
 * day that moved forth and back concerns nobody, nor does a step that is over.
 */
export function concernedBy(tellingId: string, today: string, mostLines: number): Query<ToldStep> {
	const { sql: text, parameters } = sql<ToldStep>`with moved as (
			select distinct on (case_id, step_key, opened_on) case_id, step_key, opened_on, was_on
			from moved_due_day where telling_id = ${tellingId}::uuid
			order by case_id, step_key, opened_on, moved_at, id
		), standing as (
			select m.case_id, m.step_key, m.was_on, s.due_on, s.roles, s.step_name, s.person_id, c.subject, c.partner_id,
				coalesce(s.unit_id, c.unit_id) as unit_id
			from moved m
				join case_step s on s.case_id = m.case_id and s.step_key = m.step_key and s.opened_on = m.opened_on
				join cooperation_case c on c.id = s.case_id
			where c.state = 'open' and s.waiting_for is null and s.due_on <> m.was_on
		), told as (
			select distinct on (recipient, case_id, step_key) * from (
				select g.recipient, g.name, g.email, g.language, t.case_id, t.step_key, t.subject, t.step_name as step,
					g.role = 'partner' as partner, t.was_on, t.due_on
				from standing t join ${writtenTo(today)} g on (
					(g.role = any (t.roles) and (g.role <> 'unit_officer' or g.unit_id = t.unit_id)
						and (g.role <> 'partner' or g.partner_id = t.partner_id)
						and (t.person_id is null or t.person_id = g.person_id))
					or exists (select from case_follower f where f.case_id = t.case_id and f.person_id = g.person_id))
			) one
			order by recipient, case_id, step_key, partner
		), numbered as (
			select told.*, count(*) over (partition by recipient)::int as all_of_theirs,
				row_number() over (partition by recipient order by due_on, case_id, step_key) as place
			from told
		)
		select recipient, name, email, language, case_id, subject, step, partner, was_on, due_on, all_of_theirs
		from numbered where place <= ${mostLines} order by recipient, place`.compile(query);
	return { text, values: parameters };
}

/** On whose desk a step of these roles lies, and who follows its case; never whoever moved its day. */
export function deskOfCase(step: {
	readonly caseId: string;
	readonly roles: readonly string[];
	readonly today: string;
	readonly me: string | null;
}): Query<{ person_id: string; partner: boolean }> {
	const { sql: text, parameters } = sql<{
		person_id: string;
		partner: boolean;
	}>`select distinct on (g.person_id) g.person_id, g.role = 'partner' as partner
		from ${writtenTo(step.today)} g join cooperation_case c on c.id = ${step.caseId}::uuid
		where g.person_id is distinct from ${step.me}::uuid and ((g.role = any (${step.roles})
				and (g.role <> 'unit_officer' or g.unit_id = c.unit_id) and (g.role <> 'partner' or g.partner_id = c.partner_id))
			or exists (select from case_follower f where f.case_id = c.id and f.person_id = g.person_id))
		order by g.person_id, partner`.compile(query);
	return { text, values: parameters };
}
