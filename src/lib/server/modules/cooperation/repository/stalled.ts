import { sql } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import { writtenTo } from '$lib/server/modules/notifications';

/** Open cases on which nothing has moved since a day, the longest standing first, with who owes the next act. */
export const stalledCases = prepared<{ movedBefore: Date; stoodSince: string; limit: number }>()((value) =>
	query
		.selectFrom('cooperation_case as c')
		.leftJoin('partner', 'partner.id', 'c.partner_id')
		.leftJoin('unit', 'unit.id', 'c.unit_id')
		.leftJoin('proposal', 'proposal.id', 'c.proposal_id')
		.leftJoin('stalled_ask as q', (join) =>
			join.onRef('q.case_id', '=', 'c.id').onRef('q.version', '=', 'c.version')
		)
		.select([
			'c.id',
			'c.subject',
			'c.status',
			'c.version',
			'c.is_example',
			'c.updated_at',
			'c.opened_on',
			'partner.name as partner_name',
			'unit.name as unit_name',
			'proposal.receipt',
			'q.asked_on',
			'q.recipients'
		])
		.select(
			sql<
				{ name: { id: string; en: string }; role: string; waiting_for: string | null }[]
			>`coalesce((select jsonb_agg(jsonb_build_object('name', s.step_name, 'role', s.actor_role, 'waiting_for', s.waiting_for)
				order by s.desk_day, s.step_key) from case_step s where s.tenant_id = c.tenant_id and s.case_id = c.id), '[]'::jsonb)`.as(
				'steps'
			)
		)
		.where('c.state', '=', 'open')
		.where(sql<boolean>`c.updated_at < ${value('movedBefore')}::timestamptz`)
		// Who asked outside has done something: the case is not forgotten.
		.where(
			sql<boolean>`not exists (select from outside_chase k where k.tenant_id = c.tenant_id and k.case_id = c.id
				and k.asked_on >= ${value('stoodSince')}::date)`
		)
		.orderBy('c.updated_at')
		.orderBy('c.id')
		.limit(value('limit'))
);

export const insertAsk = (row: {
	case_id: string;
	version: number;
	asked_on: string;
	asked_by: string | null;
	recipients: number;
	created_at: Date;
}) =>
	query
		.insertInto('stalled_ask')
		.values(row)
		.onConflict((conflict) => conflict.columns(['tenant_id', 'case_id', 'version']).doNothing())
		.returning('case_id');

export type Owing = {
	recipient: string;
	name: string;
	email: string;
	language: 'id' | 'en';
	case_id: string;
	subject: string;
	step: { id: string; en: string };
	partner: boolean;
};

/** Who owes the next act of these cases: those on whose desk an open step lies. */
export function owingOf(caseIds: readonly string[], today: string): Query<Owing> {
	const { sql: text, parameters } =
		sql<Owing>`select distinct on (g.recipient, c.id, s.step_key) g.recipient, g.name, g.email,
			g.language, c.id as case_id, c.subject, s.step_name as step, g.role = 'partner' as partner
		from case_step s
			join cooperation_case c on c.id = s.case_id
			join ${writtenTo(today)} g on g.role = any (s.roles)
				and (g.role <> 'unit_officer' or g.unit_id = coalesce(s.unit_id, c.unit_id))
				and (g.role <> 'partner' or g.partner_id = c.partner_id)
				and (s.person_id is null or s.person_id = g.person_id)
		where c.id = any (${caseIds as string[]}::uuid[])
		order by g.recipient, c.id, s.step_key`.compile(query);
	return { text, values: parameters };
}
