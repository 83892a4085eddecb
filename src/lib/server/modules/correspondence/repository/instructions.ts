import { sql, type Insertable } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import {
	missingReminders,
	writtenTo,
	type MissingReminder,
	type Moment
} from '$lib/server/modules/notifications';

export const insertInstruction = (row: Insertable<Tables['instruction']>) =>
	query.insertInto('instruction').values(row);

export const insertDuty = (row: Insertable<Tables['instruction_duty']>) =>
	query.insertInto('instruction_duty').values(row);

/** Settles a duty that is open still; hits no row where it is not. */
export const settleDuty = (
	id: string,
	change: {
		state: 'forwarded' | 'done';
		settled_on: string;
		note: string | null;
		settled_by_name: string | null;
	}
) => query.updateTable('instruction_duty').set(change).where('id', '=', id).where('state', '=', 'open');

/** Takes back whatever is open of a sheet. */
export const withdrawDuties = (instructionId: string, on: string) =>
	query
		.updateTable('instruction_duty')
		.set({ state: 'withdrawn', settled_on: on })
		.where('instruction_id', '=', instructionId)
		.where('state', '=', 'open');

export const changeInstruction = (
	id: string,
	version: number,
	change: { document_id: string } | { withdrawn_on: string; withdrawn_why: string }
) =>
	query
		.updateTable('instruction')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('withdrawn_on', 'is', null);

export const instructionById = prepared<{ id: string }>()((value) =>
	query.selectFrom('instruction').selectAll().where('id', '=', value('id'))
);

/** Every sheet of a way, the first one first, with its duties. */
export const wayOf = prepared<{ rootId: string }>()((value) =>
	query
		.selectFrom('instruction')
		.selectAll()
		.where('root_id', '=', value('rootId'))
		.orderBy('created_at')
		.orderBy('id')
		.limit(200)
);

export const dutiesOf = prepared<{ ids: readonly string[] }>()((value) =>
	query
		.selectFrom('instruction_duty')
		.selectAll()
		.where(sql<boolean>`instruction_id = any(${value('ids')}::uuid[])`)
		.orderBy('id')
);

export const dutyById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('instruction_duty as d')
		.innerJoin('instruction as i', 'i.id', 'd.instruction_id')
		.select([
			'd.id',
			'd.person_id',
			'd.person_name',
			'd.state',
			'd.instruction_id',
			'i.root_id',
			'i.case_id',
			'i.letter_id',
			'i.subject',
			'i.given_by',
			'i.is_example'
		])
		.where('d.id', '=', value('id'))
);

const dutyColumns = [
	'd.id as duty_id',
	'd.state',
	'd.settled_on',
	'd.person_name',
	'd.person_position',
	'i.id',
	'i.subject',
	'i.given_by_name',
	'i.given_by_position',
	'i.given_on',
	'i.due_on',
	'i.nature',
	'i.requests',
	'i.body',
	'i.is_example',
	'i.created_at'
] as const;

const duties = () =>
	query
		.selectFrom('instruction_duty as d')
		.innerJoin('instruction as i', 'i.id', 'd.instruction_id')
		.select(dutyColumns);

/** What lies open with a person, the nearest due day first; keyset by day and id. */
export const openDutiesOf = prepared<{
	personId: string;
	afterDay: string;
	afterId: string;
	limit: number;
}>()((value) =>
	duties()
		.where('d.person_id', '=', value('personId'))
		.where('d.state', '=', 'open')
		.where(
			sql<boolean>`(coalesce(i.due_on, '9999-12-31'::date), d.id) > (${value('afterDay')}::date, ${value('afterId')}::uuid)`
		)
		.orderBy(sql`coalesce(i.due_on, '9999-12-31'::date)`)
		.orderBy('d.id')
		.limit(value('limit'))
);

/** What a person has settled, the newest first. */
export const settledDutiesOf = prepared<{
	personId: string;
	beforeDay: string;
	beforeId: string;
	limit: number;
}>()((value) =>
	duties()
		.where('d.person_id', '=', value('personId'))
		.where('d.state', '<>', 'open')
		.where(sql<boolean>`(d.settled_on, d.id) < (${value('beforeDay')}::date, ${value('beforeId')}::uuid)`)
		.orderBy('d.settled_on', 'desc')
		.orderBy('d.id', 'desc')
		.limit(value('limit'))
);

/** What a person has given, or everybody where `all`; each recipient is a row, the newest sheet first. */
export const givenDuties = prepared<{
	personId: string;
	all: boolean;
	beforeDay: string;
	beforeId: string;
	limit: number;
}>()((value) =>
	duties()
		.where(sql<boolean>`(${value('all')}::boolean or i.given_by = ${value('personId')}::uuid)`)
		.where(sql<boolean>`(i.given_on, d.id) < (${value('beforeDay')}::date, ${value('beforeId')}::uuid)`)
		.orderBy('i.given_on', 'desc')
		.orderBy('d.id', 'desc')
		.limit(value('limit'))
);

/** Every sheet about a case or a letter, with who still owes it. */
export const instructionsAbout = prepared<{ caseId: string; letterId: string }>()((value) =>
	duties()
		.where((eb) => eb.or([eb('i.case_id', '=', value('caseId')), eb('i.letter_id', '=', value('letterId'))]))
		.orderBy('i.created_at')
		.orderBy('d.id')
		.limit(200)
);

/** Whether a person was handed this letter. */
export const dutyOnLetter = prepared<{ letterId: string; personId: string }>()((value) =>
	query
		.selectFrom('instruction_duty as d')
		.innerJoin('instruction as i', 'i.id', 'd.instruction_id')
		.select('d.id')
		.where('i.letter_id', '=', value('letterId'))
		.where('d.person_id', '=', value('personId'))
		.limit(1)
);

/**
 * Open duties with a day: to whoever owes them, and, once they are late, to whoever gave them.
 *
 * @param level whose: the recipient's, or the giver's, who is told as of something raised
 */
export function missingForInstructions(
	today: string,
	moments: readonly Moment[],
	level: 'owed' | 'raised'
): Query<MissingReminder> {
	const kind = level === 'owed' ? 'instruction' : 'instruction_raised';
	return missingReminders(
		sql`select distinct on (d.id) ${kind}::text as subject_kind, i.id as subject_id, d.id::text as subject_key,
				i.due_on as anchor, i.given_on as known_since, ${moments}::text[] as moments, g.recipient, g.name, g.email, g.language,
				jsonb_build_object('subject', i.subject, 'from', i.given_by_name, 'to', d.person_name) as facts
			from instruction_duty d
				join instruction i on i.id = d.instruction_id
				join ${writtenTo(today)} g on g.person_id = case when ${level === 'owed'}::boolean then d.person_id else i.given_by end
			where d.state = 'open' and i.due_on is not null and (${level === 'owed'}::boolean or i.due_on < ${today}::date)
			order by d.id`,
		today
	);
}
