import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import { isVisible, type ScopeValues } from './visible-cases';

/** Cases that wait for somebody outside, the oldest first, each with its last letter and the last time that somebody asked. */
export const waitingOutside = prepared<
	ScopeValues & {
		afterDay: string;
		afterCase: string;
		afterStep: string;
		/** Only those to be asked again on or before this day; '9999-12-31' for all. */
		askBefore: string;
		limit: number;
	}
>()((value) =>
	query
		.selectFrom('case_step as s')
		.innerJoin('cooperation_case as c', 'c.id', 's.case_id')
		.leftJoin('partner', 'partner.id', 'c.partner_id')
		.leftJoin('proposal', 'proposal.id', 'c.proposal_id')
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('external_wait as w')
					.select(['w.letter_number', 'w.letter_date', 'w.outcome'])
					.whereRef('w.case_id', '=', 's.case_id')
					.whereRef('w.step_key', '=', 's.step_key')
					.orderBy('w.created_at', 'desc')
					.limit(1)
					.as('letter'),
			(join) => join.onTrue()
		)
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('outside_chase as k')
					.select(['k.asked_on', 'k.whom', 'k.reach', 'k.answer', 'k.ask_again_on'])
					.whereRef('k.case_id', '=', 's.case_id')
					.whereRef('k.step_key', '=', 's.step_key')
					.orderBy('k.asked_on', 'desc')
					.orderBy('k.created_at', 'desc')
					.limit(1)
					.as('chase'),
			(join) => join.onTrue()
		)
		.select([
			's.case_id',
			's.step_key',
			's.step_name',
			's.opened_on',
			's.waiting_for',
			'c.subject',
			'c.is_example',
			'partner.name as partner_name',
			'proposal.receipt',
			'letter.letter_number',
			'letter.letter_date',
			'letter.outcome as letter_outcome',
			'chase.asked_on',
			'chase.whom',
			'chase.reach',
			'chase.answer',
			'chase.ask_again_on'
		])
		.where('s.kind', '=', 'await_external')
		.where('c.state', '=', 'open')
		.where(isVisible(value))
		.where(
			sql<boolean>`(${value('askBefore')}::date = '9999-12-31' or coalesce(chase.ask_again_on, s.opened_on) <= ${value('askBefore')}::date)`
		)
		.where(
			sql<boolean>`(s.opened_on, s.case_id, s.step_key) > (${value('afterDay')}::date, ${value('afterCase')}::uuid, ${value('afterStep')}::text)`
		)
		.orderBy('s.opened_on')
		.orderBy('s.case_id')
		.orderBy('s.step_key')
		.limit(value('limit'))
);

/** Every time that somebody asked outside for a case, the newest first. */
export const chasesOfCase = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('outside_chase as k')
		.leftJoin('person', 'person.id', 'k.created_by')
		.select([
			'k.id',
			'k.step_key',
			'k.asked_on',
			'k.way',
			'k.whom',
			'k.reach',
			'k.answer',
			'k.ask_again_on',
			'person.name as by_name'
		])
		.where('k.case_id', '=', value('caseId'))
		.orderBy('k.asked_on', 'desc')
		.orderBy('k.created_at', 'desc')
		.limit(200)
);

export const insertChase = (row: {
	id: string;
	case_id: string;
	step_key: string;
	asked_on: string;
	way: string;
	whom: string;
	reach: string | null;
	answer: string | null;
	ask_again_on: string | null;
	created_by: string | null;
	created_at: Date;
}) => query.insertInto('outside_chase').values(row);

/** Cases with a foreign region or body that a reader sees, the newest first. */
export const foreignCases = prepared<ScopeValues & { most: number }>()((value) =>
	query
		.selectFrom('cooperation_case as c')
		.leftJoin('partner as p', 'p.id', 'c.partner_id')
		.select([
			'c.id',
			'c.subject',
			'c.is_example',
			'p.name as partner',
			'p.country',
			sql<string | null>`coalesce(c.agreement_id, (select a.id from agreement a
				where a.tenant_id = c.tenant_id and a.case_id = c.id order by a.created_at limit 1))`.as('agreement_id')
		])
		.where('c.procedure_key', 'in', ['ksdpl', 'ksdll'])
		.where(isVisible(value))
		.orderBy('c.opened_on', 'desc')
		.orderBy('c.id', 'desc')
		.limit(value('most'))
);
