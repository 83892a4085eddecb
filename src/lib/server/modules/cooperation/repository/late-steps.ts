import { sql } from 'kysely';
import type { Bilingual } from '$lib/text/bilingual';
import { prepared, query } from '$lib/server/platform/database/builder';

/** Open steps whose day has passed while the clock runs; walks case_step_in_order from its beginning. */
const late = (today: ReturnType<typeof sql>) =>
	sql<boolean>`s.desk_day < ${today}::date and s.waiting_for is null and s.due_on is not null`;

/** What is most overdue, the oldest due day first. */
export const mostLateSteps = prepared<{ today: string; limit: number }>()((value) =>
	query
		.selectFrom('case_step as s')
		.innerJoin('cooperation_case as c', 'c.id', 's.case_id')
		.leftJoin('partner', 'partner.id', 'c.partner_id')
		.leftJoin('unit', 'unit.id', 's.unit_id')
		.select([
			's.case_id',
			's.step_key',
			's.actor_role',
			's.due_on',
			's.due_unit',
			's.due_provisional',
			'c.subject',
			'c.is_example',
			'partner.name as partner_name',
			'unit.name as unit_name'
		])
		.select(sql<Bilingual>`s.step_name`.as('step_name'))
		.where(late(value('today') as ReturnType<typeof sql>))
		.orderBy('s.desk_day')
		.orderBy('s.opened_on')
		.orderBy('s.case_id')
		.orderBy('s.step_key')
		.limit(value('limit'))
);

/** With whom it lies: how many steps are late at each desk; what is invented is counted apart. */
export const lateStepsByDesk = prepared<{ today: string }>()((value) =>
	query
		.selectFrom('case_step as s')
		.innerJoin('cooperation_case as c', 'c.id', 's.case_id')
		.leftJoin('unit', 'unit.id', 's.unit_id')
		.select(['s.actor_role', 'unit.name as unit_name', 'c.is_example'])
		.select(sql<number>`count(*)::int`.as('steps'))
		.where(late(value('today') as ReturnType<typeof sql>))
		.groupBy(['s.actor_role', 'unit.name', 'c.is_example'])
		.orderBy(sql`count(*)`, 'desc')
		.orderBy('s.actor_role')
);
