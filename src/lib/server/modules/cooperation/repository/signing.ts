import { sql, type Insertable, type Updateable } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import { missingReminders, type MissingReminder, type Moment } from '$lib/server/modules/notifications';

export const insertRound = (row: Insertable<Tables['signing_round']>) =>
	query.insertInto('signing_round').values(row);
export const insertSeat = (row: Insertable<Tables['signing_seat']>) =>
	query.insertInto('signing_seat').values(row);

export const endRound = (
	id: string,
	ended: { state: 'done' | 'refused' | 'withdrawn'; ended_at: Date; ended_why: string | null }
) => query.updateTable('signing_round').set(ended).where('id', '=', id).where('state', '=', 'open');

/** Moves one seat on; of two who move it at once one finds it moved. */
export const moveSeat = (
	id: string,
	from: readonly ('waiting' | 'asked')[],
	to: Updateable<Tables['signing_seat']>
) => query.updateTable('signing_seat').set(to).where('id', '=', id).where('state', 'in', from);

/** Who was not asked or had not signed when the round ended. */
export const letGoOfRest = (roundId: string) =>
	query
		.updateTable('signing_seat')
		.set({ state: 'let_go' })
		.where('round_id', '=', roundId)
		.where('state', 'in', ['waiting', 'asked']);

const roundColumns = [
	'r.id',
	'r.case_id',
	'r.document_id',
	'r.step_key',
	'r.ordered',
	'r.meterai',
	'r.meterai_note',
	'r.days',
	'r.state',
	'r.opened_by',
	'r.opened_by_name',
	'r.opened_at',
	'r.ended_at',
	'r.ended_why',
	'r.is_example',
	'd.title'
] as const;

export const roundsOfCase = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('signing_round as r')
		.innerJoin('document as d', 'd.id', 'r.document_id')
		.select(roundColumns)
		.where('r.case_id', '=', value('caseId'))
		.orderBy('r.opened_at', 'desc')
		.orderBy('r.id')
);

export const roundById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('signing_round as r')
		.innerJoin('document as d', 'd.id', 'r.document_id')
		.select(roundColumns)
		.where('r.id', '=', value('id'))
);

export const openRoundOfDocument = prepared<{ documentId: string }>()((value) =>
	query
		.selectFrom('signing_round as r')
		.innerJoin('document as d', 'd.id', 'r.document_id')
		.select(roundColumns)
		.where('r.document_id', '=', value('documentId'))
		.where('r.state', '=', 'open')
);

export const seatsOfRounds = prepared<{ ids: readonly string[] }>()((value) =>
	query
		.selectFrom('signing_seat as s')
		.selectAll('s')
		.where(sql<boolean>`s.round_id = any(${value('ids')}::uuid[])`)
		.orderBy('s.position')
);

export const seatById = prepared<{ id: string }>()((value) =>
	query.selectFrom('signing_seat as s').selectAll('s').where('s.id', '=', value('id'))
);

/** What somebody is asked to initial or sign now. */
export const seatsAskedOf = prepared<{ personId: string }>()((value) =>
	query
		.selectFrom('signing_seat as s')
		.innerJoin('signing_round as r', 'r.id', 's.round_id')
		.innerJoin('document as d', 'd.id', 'r.document_id')
		.innerJoin('cooperation_case as c', 'c.id', 'r.case_id')
		.select([
			's.id',
			's.act',
			's.due_on',
			'r.case_id',
			'r.document_id',
			'd.title',
			'c.subject',
			'c.is_example'
		])
		.where('s.person_id', '=', value('personId'))
		.where('s.state', '=', 'asked')
		.where('r.state', '=', 'open')
		.orderBy('s.due_on')
		.orderBy('s.id')
		.limit(50)
);

/** Those who may be asked to initial or sign: people of the office in their post that day. */
export const officePeople = prepared<{ day: string }>()((value) =>
	query
		.selectFrom('person as p')
		.innerJoin('role_grant as g', 'g.person_id', 'p.id')
		.distinctOn(['p.name', 'p.id'])
		.select([
			'p.id',
			'p.name',
			'p.position',
			sql<string | null>`coalesce(p.notification_email, p.email)`.as('email')
		])
		.where('g.role', 'not in', ['partner', 'auditor'])
		.where('g.valid_from', '<=', value('day'))
		.where((eb) => eb.or([eb('g.valid_to', 'is', null), eb('g.valid_to', '>=', value('day'))]))
		.where('p.disabled_at', 'is', null)
		.orderBy('p.name')
		.orderBy('p.id')
		.limit(300)
);

/** The newest living code or proof of a purpose for a seat. */
export const livingProofs = prepared<{ subjectId: string; purpose: string; now: Date }>()((value) =>
	query
		.selectFrom('email_code')
		.select(['id', 'email', 'code_hash', 'attempts'])
		.where('subject_id', '=', value('subjectId'))
		.where('purpose', '=', value('purpose'))
		.where('used_at', 'is', null)
		.where('expires_at', '>', value('now'))
		.orderBy('created_at', 'desc')
		.limit(10)
);

/** Reminders to those who were asked: inside and outside, as long as their round is open. */
export function missingForSeats(today: string, moments: readonly Moment[]): Query<MissingReminder> {
	return missingReminders(
		sql`select 'signing' as subject_kind, s.id as subject_id, '' as subject_key, s.due_on as anchor, s.asked_on as known_since,
				${moments}::text[] as moments, coalesce('person:' || s.person_id, 'seat:' || s.id) as recipient,
				coalesce(p.name, s.name) as name, lower(coalesce(s.email, p.notification_email, p.email)) as email, s.language,
				jsonb_build_object('title', d.title, 'act', s.act, 'case_id', r.case_id, 'outside', s.person_id is null) as facts
			from signing_seat s
				join signing_round r on r.tenant_id = s.tenant_id and r.id = s.round_id and r.state = 'open'
				join document d on d.tenant_id = r.tenant_id and d.id = r.document_id
				left join person p on p.tenant_id = s.tenant_id and p.id = s.person_id
			where s.state = 'asked' and coalesce(s.email, p.notification_email, p.email) is not null`,
		today
	);
}

export type PartnerSeatRow = {
	id: string;
	title: string;
	subject: string;
	case_id: string;
	name: string;
	capacity: string | null;
	email: string | null;
	act: string;
	state: string;
	due_on: string | null;
	opened_at: Date;
	is_example: boolean;
};

/** The seats of signers outside in rounds over the cases of some organisations, the newest round first. */
export const seatsOfPartners = prepared<{ partnerIds: readonly string[]; limit: number }>()((value) =>
	query
		.selectFrom('signing_seat as s')
		.innerJoin('signing_round as r', 'r.id', 's.round_id')
		.innerJoin('document as d', 'd.id', 'r.document_id')
		.innerJoin('cooperation_case as c', 'c.id', 'r.case_id')
		.select([
			's.id',
			'd.title',
			'c.subject',
			'r.case_id',
			's.name',
			's.capacity',
			's.email',
			's.act',
			's.state',
			's.due_on',
			'r.opened_at',
			'r.is_example'
		])
		.where(sql<boolean>`c.partner_id = any(${value('partnerIds')}::uuid[])`)
		.where('s.person_id', 'is', null)
		.orderBy('r.opened_at', 'desc')
		.orderBy('s.position')
		.limit(sql<number>`${value('limit')}::int`)
		.$castTo<PartnerSeatRow>()
);

export const emailOfPerson = prepared<{ id: string }>()((value) =>
	query.selectFrom('person').select('email').where('id', '=', value('id'))
);
