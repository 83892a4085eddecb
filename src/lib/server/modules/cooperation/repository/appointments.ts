import { sql, type SqlBool } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

const columns = [
	'a.id',
	'a.case_id',
	'a.step_key',
	'a.state',
	'a.method',
	'a.first_method',
	'a.held_on',
	'a.starts_at',
	'a.place',
	'a.agenda',
	'a.note',
	'a.is_example',
	'a.version'
] as const;

/** The latest appointment of each signing of a case, with its turns. */
export const appointmentsOfCase = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('signing_appointment as a')
		.select(columns)
		.where('a.case_id', '=', value('caseId'))
		.orderBy('a.created_at', 'desc')
);

export const appointmentById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('signing_appointment as a')
		.innerJoin('cooperation_case as c', 'c.id', 'a.case_id')
		.select([...columns, 'c.subject', 'c.unit_id', 'c.partner_id', 'c.proposal_id'])
		.where('a.id', '=', value('id'))
);

export const turnsOf = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('signing_appointment_turn')
		.select(['seq', 'at', 'side', 'act', 'method', 'held_on', 'starts_at', 'place', 'note', 'actor_name'])
		.where('appointment_id', '=', value('id'))
		.orderBy('seq')
);

/** Appointments that wait for an answer or lie ahead first, then what is over, the latest first. */
export const appointmentList = prepared<{ limit: number }>()((value) =>
	query
		.selectFrom('signing_appointment as a')
		.innerJoin('cooperation_case as c', 'c.id', 'a.case_id')
		.leftJoin('partner', 'partner.id', 'c.partner_id')
		.leftJoin('proposal', 'proposal.id', 'c.proposal_id')
		.select([...columns, 'c.subject', 'partner.name as partner_name', 'proposal.receipt'])
		.orderBy(sql<SqlBool>`a.state in ('proposed', 'countered', 'accepted')`, 'desc')
		.orderBy(sql`case when a.state in ('proposed', 'countered', 'accepted') then a.held_on end`)
		.orderBy('a.held_on', 'desc')
		.orderBy('a.id')
		.limit(value('limit'))
);

/** What else stands in the region's calendar on a day: other appointments that live, and sittings that meet. */
export const alsoOn = prepared<{ day: string; notThis: string }>()((value) =>
	query
		.selectFrom('signing_appointment as a')
		.innerJoin('cooperation_case as c', 'c.id', 'a.case_id')
		.select([sql<'appointment' | 'sitting'>`'appointment'`.as('kind'), 'c.subject as title', 'a.starts_at'])
		.where('a.held_on', '=', value('day'))
		.where('a.id', '!=', value('notThis'))
		.where('a.state', 'in', ['proposed', 'countered', 'accepted'])
		.unionAll(
			query
				.selectFrom('sitting as s')
				.select([sql<'appointment' | 'sitting'>`'sitting'`.as('kind'), 's.title', 's.starts_at'])
				.where('s.held_on', '=', value('day'))
				.where('s.state', '=', 'planned')
				.where('s.manner', '=', 'meeting')
		)
);

export const insertAppointment = (row: {
	id: string;
	case_id: string;
	step_key: string;
	state: 'proposed' | 'countered';
	method: string;
	first_method: string;
	held_on: string;
	starts_at: string;
	place: string;
	agenda: string;
	note: string | null;
	is_example: boolean;
	created_by: string | null;
	created_at: Date;
	updated_at: Date;
}) => query.insertInto('signing_appointment').values(row);

export const insertTurn = (row: {
	appointment_id: string;
	seq: number;
	at: Date;
	side: string;
	act: string;
	method: string;
	held_on: string;
	starts_at: string;
	place: string;
	note: string | null;
	actor_id: string | null;
	actor_name: string | null;
}) => query.insertInto('signing_appointment_turn').values(row);

/** Changes an appointment from the version that was read; hits no row when the other side was faster. */
export const changeAppointment = (
	id: string,
	fromVersion: number,
	change: {
		state: string;
		method?: string;
		held_on?: string;
		starts_at?: string;
		place?: string;
		agenda?: string;
		note: string | null;
		updated_at: Date;
	}
) =>
	query
		.updateTable('signing_appointment')
		.set({ ...change, version: fromVersion + 1 })
		.where('id', '=', id)
		.where('version', '=', fromVersion);
