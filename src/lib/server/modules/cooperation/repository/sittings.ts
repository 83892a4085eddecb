import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import { changedPapers } from './conversation';

type OfSitting = { sittingId: string };

export const sittingById = prepared<OfSitting>()((value) =>
	query
		.selectFrom('sitting as s')
		.leftJoin('person as chair', 'chair.id', 's.chair_id')
		.leftJoin('person as secretary', 'secretary.id', 's.secretary_id')
		.select([
			's.id',
			's.number',
			's.title',
			's.held_on',
			's.starts_at',
			's.ends_at',
			's.place',
			's.state',
			's.notes',
			's.minutes_document_id',
			's.is_example',
			's.version',
			's.manner',
			's.invited_for',
			's.invited_at',
			's.attendance_scan_id',
			's.minutes_scan_id',
			's.chair_id',
			'chair.name as chair_name',
			'chair.position as chair_position',
			's.secretary_id',
			'secretary.name as secretary_name',
			'secretary.position as secretary_position'
		])
		.where('s.id', '=', value('sittingId'))
);

/** The agenda with each case's partner and receipt, and whether the case waits for its conclusion now. */
export const itemsOf = prepared<OfSitting>()((value) =>
	query
		.selectFrom('sitting_item as i')
		.innerJoin('cooperation_case as c', 'c.id', 'i.case_id')
		.leftJoin('partner', 'partner.id', 'c.partner_id')
		.leftJoin('unit', 'unit.id', 'c.unit_id')
		.leftJoin('proposal', 'proposal.id', 'c.proposal_id')
		.select([
			'i.case_id',
			'i.position',
			'i.conclusion',
			'i.conclusion_note',
			'i.dissents',
			'i.follow_ups',
			'i.concluded_at',
			'i.version',
			'i.taken_up',
			'i.discussion',
			'c.subject',
			'c.procedure_key',
			'c.status',
			'c.unit_id',
			'c.partner_id',
			'c.proposal_id',
			'c.is_example',
			sql<{ id: string; en: string }>`c.procedure -> 'name'`.as('procedure_name'),
			'partner.name as partner_name',
			'unit.name as unit_name',
			'proposal.receipt'
		])
		.select(
			sql<{ key: string; kind: string; name: { id: string; en: string }; due_on: string | null }[]>`coalesce((
				select jsonb_agg(jsonb_build_object('key', o.step_key, 'kind', o.kind, 'name', o.step_name, 'due_on', o.due_on)
					order by o.step_key)
				from case_step o where o.tenant_id = i.tenant_id and o.case_id = i.case_id), '[]'::jsonb)`.as('open_steps')
		)
		.where('i.sitting_id', '=', value('sittingId'))
		.orderBy('i.position')
		.orderBy('i.case_id')
);

export const attendanceOf = prepared<OfSitting>()((value) =>
	query
		.selectFrom('sitting_attendance')
		.select(['person_id', 'person_name', 'person_position', 'function', 'present', 'represented_by'])
		.where('sitting_id', '=', value('sittingId'))
		.orderBy('position')
		.orderBy('person_name')
);

/** Whom a sitting invites, with the address for messages where one is known. */
export const invitedPeople = prepared<OfSitting>()((value) =>
	query
		.selectFrom('sitting_attendance as a')
		.leftJoin('person', 'person.id', 'a.person_id')
		.select(['a.person_id', 'a.person_name as name'])
		.select(sql<string | null>`coalesce(person.notification_email, person.email)`.as('email'))
		.where('a.sitting_id', '=', value('sittingId'))
		.where('person.disabled_at', 'is', null)
		.orderBy('a.position')
);

/** What was said at the sitting about its cases; of one person on one case the latest counts. */
export const opinionsAt = prepared<OfSitting>()((value) =>
	query
		.selectFrom('opinion as o')
		.distinctOn(['case_id', 'person_id', 'person_name'])
		.select([
			'case_id',
			'person_id',
			'person_name',
			'person_position',
			'verdict',
			'note',
			'no_conflict_of_interest',
			'on_paper',
			'given_at',
			changedPapers.as('changed')
		])
		.where('sitting_id', '=', value('sittingId'))
		.orderBy('case_id')
		.orderBy('person_id')
		.orderBy('person_name')
		.orderBy('given_at', 'desc')
);

/**
 * What was written on these cases before the sitting, at their opinion steps; of one step the latest counts, since a
 * case that was sent back is weighed again.
 */
export const writtenOpinionsFor = prepared<OfSitting>()((value) =>
	query
		.selectFrom('opinion as o')
		.innerJoin('sitting_item as i', 'i.case_id', 'o.case_id')
		.innerJoin('cooperation_case as c', 'c.id', 'o.case_id')
		.distinctOn(['o.case_id', 'o.step_key'])
		.select([
			'o.case_id',
			'o.step_key',
			'o.person_id',
			'o.person_name',
			'o.person_position',
			'o.verdict',
			'o.note',
			'o.on_paper',
			'o.given_at',
			changedPapers.as('changed')
		])
		.select(
			sql<{ id: string; en: string } | null>`jsonb_path_query_first(c.procedure,
				'$.steps[*] ? (@.key == $key).name', jsonb_build_object('key', o.step_key))`.as('step_name')
		)
		.where('i.sitting_id', '=', value('sittingId'))
		.where('o.sitting_id', 'is', null)
		.orderBy('o.case_id')
		.orderBy('o.step_key')
		.orderBy('o.given_at', 'desc')
);

/** Sittings, the latest first. */
export const sittingList = prepared<{
	before: string;
	beforeId: string;
	limit: number;
	/** Only those to which this person is invited; null for all. */
	onlyOf: string | null;
}>()((value) =>
	query
		.selectFrom('sitting as s')
		.select([
			's.id',
			's.number',
			's.title',
			's.held_on',
			's.starts_at',
			's.place',
			's.state',
			's.is_example',
			's.manner',
			's.minutes_document_id'
		])
		.select(
			sql<string[]>`array(select c.subject from sitting_item i
				join cooperation_case c on c.tenant_id = i.tenant_id and c.id = i.case_id
				where i.tenant_id = s.tenant_id and i.sitting_id = s.id order by i.position)`.as('subjects')
		)
		.where(sql<boolean>`(s.held_on, s.id) < (${value('before')}::date, ${value('beforeId')}::uuid)`)
		.where(
			sql<boolean>`(${value('onlyOf')}::uuid is null or exists (select from sitting_attendance a
				where a.tenant_id = s.tenant_id and a.sitting_id = s.id and a.person_id = ${value('onlyOf')}::uuid))`
		)
		.orderBy('s.held_on', 'desc')
		.orderBy('s.id', 'desc')
		.limit(value('limit'))
);

/** Cases that wait for a sitting, and those whose opinions are late and may be passed over there. */
export const casesForSitting = prepared<{ today: string; limit: number }>()((value) =>
	query
		.selectFrom('case_step as s')
		.innerJoin('cooperation_case as c', 'c.id', 's.case_id')
		.leftJoin('partner', 'partner.id', 'c.partner_id')
		.leftJoin('proposal', 'proposal.id', 'c.proposal_id')
		.distinctOn(['s.desk_day', 's.opened_on', 's.case_id'])
		.select([
			's.case_id',
			's.kind',
			's.step_name',
			's.due_on',
			's.opened_on',
			'c.subject',
			'c.procedure_key',
			'c.is_example',
			'partner.name as partner_name',
			'proposal.receipt'
		])
		.select(
			sql<{
				id: string;
				title: string;
				held_on: string;
			} | null>`(select jsonb_build_object('id', p.id, 'title', p.title, 'held_on', p.held_on)
				from sitting_item i join sitting p on p.tenant_id = i.tenant_id and p.id = i.sitting_id
				where i.tenant_id = s.tenant_id and i.case_id = s.case_id and i.concluded_at is null and p.state = 'planned'
				order by p.held_on limit 1)`.as('planned')
		)
		.where('c.status', '=', 'running')
		.where(sql<boolean>`(s.kind = 'sitting' or (s.kind = 'opinion' and s.due_on < ${value('today')}::date))`)
		.orderBy('s.desk_day')
		.orderBy('s.opened_on')
		.orderBy('s.case_id')
		.limit(value('limit'))
);

/**
 * Sittings that may conclude a case, the latest first: those whose day has come and that have it on their agenda
 * without a conclusion, and those since it was opened that may have taken it up at the table.
 */
export const sittingsThatMayConclude = prepared<{ caseId: string; today: string; limit: number }>()((value) =>
	query
		.selectFrom('sitting')
		.innerJoin('cooperation_case as c', (join) => join.on('c.id', '=', value('caseId')))
		.leftJoin('sitting_item as i', (join) =>
			join.onRef('i.sitting_id', '=', 'sitting.id').onRef('i.case_id', '=', 'c.id')
		)
		.select(['sitting.id', 'sitting.title', 'sitting.held_on', 'sitting.place'])
		.select(sql<boolean>`i.case_id is not null`.as('on_agenda'))
		.where('i.concluded_at', 'is', null)
		.where('sitting.state', '!=', 'cancelled')
		.where('sitting.held_on', '<=', value('today'))
		.where((eb) =>
			eb.or([eb('i.case_id', 'is not', null), eb('sitting.held_on', '>=', eb.ref('c.opened_on'))])
		)
		.orderBy(sql`i.case_id is null`)
		.orderBy('sitting.held_on', 'desc')
		.orderBy('sitting.id', 'desc')
		.limit(value('limit'))
);

export const itemForConclusion = prepared<{ sittingId: string; caseId: string }>()((value) =>
	query
		.selectFrom('sitting_item as i')
		.innerJoin('sitting', 'sitting.id', 'i.sitting_id')
		.select([
			'sitting.state',
			'sitting.title',
			'sitting.held_on',
			'sitting.manner',
			'sitting.secretary_id',
			'i.concluded_at',
			'i.version'
		])
		.where('i.sitting_id', '=', value('sittingId'))
		.where('i.case_id', '=', value('caseId'))
);

export const insertSitting = (row: {
	id: string;
	number: string | null;
	title: string;
	held_on: string;
	starts_at: string;
	place: string;
	chair_id: string | null;
	secretary_id: string | null;
	state: 'planned';
	manner: 'meeting' | 'circulation';
	is_example: boolean;
	created_by: string | null;
	created_at: Date;
}) => query.insertInto('sitting').values(row);

export const insertItem = (row: {
	sitting_id: string;
	case_id: string;
	position: number;
	taken_up?: boolean;
}) => query.insertInto('sitting_item').values(row);

export const deleteItem = (sittingId: string, caseId: string) =>
	query
		.deleteFrom('sitting_item')
		.where('sitting_id', '=', sittingId)
		.where('case_id', '=', caseId)
		.where('concluded_at', 'is', null);

export const insertAttendance = (row: {
	sitting_id: string;
	person_id: string;
	position: number;
	person_name: string;
	person_position: string | null;
	function: string;
	present: boolean | null;
}) =>
	query
		.insertInto('sitting_attendance')
		.values(row)
		.onConflict((conflict) => conflict.columns(['tenant_id', 'sitting_id', 'person_id']).doNothing());

export const setAttendance = (
	sittingId: string,
	personId: string,
	change: { present: boolean | null; represented_by: string | null }
) =>
	query
		.updateTable('sitting_attendance')
		.set(change)
		.where('sitting_id', '=', sittingId)
		.where('person_id', '=', personId);

/** Changes a sitting from the version that was read; hits no row when somebody else was faster. */
export const changeSitting = (
	id: string,
	fromVersion: number,
	change: {
		number?: string | null;
		title?: string;
		held_on?: string;
		starts_at?: string;
		ends_at?: string | null;
		place?: string;
		state?: 'planned' | 'held' | 'cancelled';
		notes?: string | null;
		minutes_document_id?: string;
		attendance_scan_id?: string;
		minutes_scan_id?: string;
		invited_for?: string;
		invited_at?: Date;
	}
) =>
	query
		.updateTable('sitting')
		.set({ ...change, version: fromVersion + 1 })
		.where('id', '=', id)
		.where('version', '=', fromVersion);

/** A sitting at which something was concluded or attended has been held. */
export const markHeld = (id: string) =>
	query.updateTable('sitting').set({ state: 'held' }).where('id', '=', id).where('state', '=', 'planned');

/** The conclusion of one case, once: hits no row where it was drawn meanwhile. */
export const concludeItem = (
	sittingId: string,
	caseId: string,
	fromVersion: number,
	conclusion: {
		conclusion: string;
		conclusion_note: string | null;
		dissents: unknown;
		follow_ups: unknown;
		concluded_at: Date;
	}
) =>
	query
		.updateTable('sitting_item')
		.set({
			...conclusion,
			dissents: JSON.stringify(conclusion.dissents),
			follow_ups: JSON.stringify(conclusion.follow_ups),
			version: fromVersion + 1
		})
		.where('sitting_id', '=', sittingId)
		.where('case_id', '=', caseId)
		.where('version', '=', fromVersion)
		.where('concluded_at', 'is', null);

/** How the talk about a case went; kept until the sitting's minutes are final, so an overwrite is no loss. */
export const setDiscussion = (sittingId: string, caseId: string, discussion: string | null) =>
	query
		.updateTable('sitting_item')
		.set({ discussion })
		.where('sitting_id', '=', sittingId)
		.where('case_id', '=', caseId);
