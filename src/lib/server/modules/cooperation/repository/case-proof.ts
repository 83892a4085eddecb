import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** Every case, a page at a time, with what its history must explain. */
export const casesAfter = prepared<{ id: string; limit: number }>()((value) =>
	query
		.selectFrom('cooperation_case')
		.select([
			'id',
			'procedure_key',
			'procedure',
			'answers',
			'state',
			'status',
			'opened_on',
			'closed_on',
			'unit_id',
			'version'
		])
		.where('id', '>', value('id'))
		.orderBy('id')
		.limit(value('limit'))
);

export const eventsOfCases = prepared<{ ids: string[] }>()((value) =>
	query
		.selectFrom('case_event')
		.select([
			'case_id',
			'seq',
			'actor_id',
			'actor_role',
			'body',
			sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('at')
		])
		.where('case_id', '=', sql<string>`any(${value('ids')}::uuid[])`)
		.orderBy('case_id')
		.orderBy('seq')
);

export const stepsOfCases = prepared<{ ids: string[] }>()((value) =>
	query
		.selectFrom('case_step')
		.select([
			'case_id',
			'step_key',
			'kind',
			'actor_role',
			'roles',
			'step_name',
			'opened_on',
			'due_on',
			'due_unit',
			'due_provisional',
			'clock',
			'waiting_for',
			'waiting_why'
		])
		.where('case_id', '=', sql<string>`any(${value('ids')}::uuid[])`)
);
