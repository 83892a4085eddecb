import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import { isVisible, type ScopeValues } from './visible-cases';

/** Where a page of a desk begins: after this row. */
export type DeskKey = { afterDay: string; afterOpened: string; afterCase: string; afterStep: string };

/** The first page: every row stands after it. */
export const deskStart: DeskKey = {
	afterDay: '0001-01-01',
	afterOpened: '0001-01-01',
	afterCase: '00000000-0000-0000-0000-000000000000',
	afterStep: ''
};

const columns = [
	's.case_id',
	's.step_key',
	's.kind',
	's.actor_role',
	's.step_name',
	's.opened_on',
	's.due_on',
	's.due_unit',
	's.due_provisional',
	's.waiting_for',
	's.waiting_why',
	's.desk_day',
	'c.subject',
	'c.procedure_key',
	'c.status',
	'c.is_example',
	'partner.name as partner_name',
	'unit.name as unit_name',
	'proposal.receipt'
] as const;

/** Open steps on which one of these roles may act, what is late first; walks case_step_in_order. */
export const deskSteps = prepared<
	ScopeValues &
		DeskKey & {
			roles: readonly string[];
			person: string;
			/** Only what was due before this day; '9999-12-31' for no such limit. */
			dueBefore: string;
			/** Which steps: all, only those whose clock stands, only those whose clock runs. */
			standing: 'any' | 'yes' | 'no';
			limit: number;
		}
>()((value) =>
	query
		.selectFrom('case_step as s')
		.innerJoin('cooperation_case as c', 'c.id', 's.case_id')
		.leftJoin('partner', 'partner.id', 'c.partner_id')
		.leftJoin('unit', 'unit.id', 'c.unit_id')
		.leftJoin('proposal', 'proposal.id', 'c.proposal_id')
		.select(columns)
		.select(
			sql<boolean>`exists (select from opinion o where o.tenant_id = s.tenant_id and o.case_id = s.case_id
				and o.person_id = ${value('person')}::uuid)`.as('i_have_given_an_opinion')
		)
		.where(sql<boolean>`s.roles && ${value('roles')}::text[]`)
		.where(isVisible(value))
		.where(
			sql<boolean>`(${value('dueBefore')}::date = '9999-12-31' or s.due_on < ${value('dueBefore')}::date)`
		)
		.where(
			sql<boolean>`(${value('standing')}::text = 'any' or (s.waiting_for is not null) = (${value('standing')}::text = 'yes'))`
		)
		.where(
			sql<boolean>`(s.desk_day, s.opened_on, s.case_id, s.step_key) >
				(${value('afterDay')}::date, ${value('afterOpened')}::date, ${value('afterCase')}::uuid, ${value('afterStep')}::text)`
		)
		.orderBy('s.desk_day')
		.orderBy('s.opened_on')
		.orderBy('s.case_id')
		.orderBy('s.step_key')
		.limit(value('limit'))
);

/** Cases that a person follows, the latest followed first. */
export const followedCases = prepared<
	ScopeValues & { person: string; before: Date; beforeCase: string; limit: number }
>()((value) =>
	query
		.selectFrom('case_follower as f')
		.innerJoin('cooperation_case as c', 'c.id', 'f.case_id')
		.leftJoin('partner', 'partner.id', 'c.partner_id')
		.leftJoin('proposal', 'proposal.id', 'c.proposal_id')
		.select([
			'c.id as case_id',
			'f.since',
			'c.subject',
			'c.procedure_key',
			'c.status',
			'c.closed_on',
			'c.is_example',
			'partner.name as partner_name',
			'proposal.receipt'
		])
		.select(openStepsOf())
		.where('f.person_id', '=', value('person'))
		.where(isVisible(value))
		.where(
			sql<boolean>`(f.since, f.case_id) < (${value('before')}::timestamptz, ${value('beforeCase')}::uuid)`
		)
		.orderBy('f.since', 'desc')
		.orderBy('f.case_id', 'desc')
		.limit(value('limit'))
);

/** Cases that ended, the newest first. */
export const closedCases = prepared<ScopeValues & { before: string; beforeCase: string; limit: number }>()(
	(value) =>
		query
			.selectFrom('cooperation_case as c')
			.leftJoin('partner', 'partner.id', 'c.partner_id')
			.leftJoin('proposal', 'proposal.id', 'c.proposal_id')
			.select([
				'c.id as case_id',
				'c.subject',
				'c.procedure_key',
				'c.status',
				'c.closed_on',
				'c.is_example',
				'partner.name as partner_name',
				'proposal.receipt'
			])
			.where('c.closed_on', 'is not', null)
			.where(isVisible(value))
			.where(sql<boolean>`(c.closed_on, c.id) < (${value('before')}::date, ${value('beforeCase')}::uuid)`)
			.orderBy('c.closed_on', 'desc')
			.orderBy('c.id', 'desc')
			.limit(value('limit'))
);

/** Cases on the agenda of sittings to which a person is invited, not concluded yet, and whether they have spoken. */
export const sittingItemsFor = prepared<{ person: string; limit: number }>()((value) =>
	query
		.selectFrom('sitting_attendance as a')
		.innerJoin('sitting', 'sitting.id', 'a.sitting_id')
		.innerJoin('sitting_item as i', 'i.sitting_id', 'sitting.id')
		.innerJoin('cooperation_case as c', 'c.id', 'i.case_id')
		.leftJoin('partner', 'partner.id', 'c.partner_id')
		.leftJoin('proposal', 'proposal.id', 'c.proposal_id')
		.select([
			'sitting.id as sitting_id',
			'sitting.title as sitting_title',
			'sitting.held_on',
			'sitting.starts_at',
			'c.id as case_id',
			'c.subject',
			'c.is_example',
			'partner.name as partner_name',
			'proposal.receipt'
		])
		.select(
			sql<
				string | null
			>`(select o.verdict from opinion o where o.tenant_id = i.tenant_id and o.sitting_id = i.sitting_id
				and o.case_id = i.case_id and o.person_id = a.person_id order by o.given_at desc limit 1)`.as('verdict')
		)
		.where('a.person_id', '=', value('person'))
		.where('sitting.state', '!=', 'cancelled')
		.where('i.concluded_at', 'is', null)
		.orderBy('sitting.held_on')
		.orderBy('i.position')
		.limit(value('limit'))
);

/** The names of a case's open steps in one column, so that a list needs no second query a row. */
export function openStepsOf() {
	return sql<
		{
			key: string;
			name: { id: string; en: string };
			due_on: string | null;
			due_unit: string | null;
			waiting_for: string | null;
			waiting_why: string | null;
		}[]
	>`coalesce((select jsonb_agg(jsonb_build_object('key', o.step_key, 'name', o.step_name, 'due_on', o.due_on,
		'due_unit', o.due_unit, 'waiting_for', o.waiting_for, 'waiting_why', o.waiting_why) order by o.desk_day, o.step_key)
		from case_step o where o.tenant_id = c.tenant_id and o.case_id = c.id), '[]'::jsonb)`.as('open_steps');
}

export const insertFollower = (row: { case_id: string; person_id: string; since: Date }) =>
	query
		.insertInto('case_follower')
		.values(row)
		.onConflict((conflict) => conflict.columns(['tenant_id', 'case_id', 'person_id']).doNothing());

export const deleteFollower = (caseId: string, personId: string) =>
	query.deleteFrom('case_follower').where('case_id', '=', caseId).where('person_id', '=', personId);

/** The steps that are open in some case of the reader's, for narrowing a list; at most a procedure's worth. */
export const stepsOpenNow = prepared<ScopeValues>()((value) =>
	query
		.selectFrom('case_step as s')
		.innerJoin('cooperation_case as c', 'c.id', 's.case_id')
		.distinctOn('s.step_key')
		.select(['s.step_key', 's.step_name'])
		.where(isVisible(value))
		.orderBy('s.step_key')
		.limit(60)
);
