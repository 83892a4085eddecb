import { sql, type Insertable, type Updateable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { Bilingual } from '$lib/text/bilingual';
import type { Gender, StaffKind } from '../domain/candidate';
import type { PaperKind, PaperState } from '../domain/duties';
import type { Cost } from '../domain/offer';

export type CohortRow = {
	readonly id: string;
	readonly offer_id: string | null;
	readonly programme_id: string;
	readonly programme: string;
	readonly theme: string | null;
	readonly topics: string[];
	readonly country: string | null;
	readonly place: string | null;
	readonly starts_on: string;
	readonly ends_on: string;
	readonly status: string;
	readonly costs: Cost[];
	readonly decree_number: string | null;
	readonly decree_on: string | null;
	readonly decree_title: string | null;
	readonly decree_signatory: string | null;
	readonly decree_capacity: string | null;
	readonly decree_public: boolean;
	readonly decree_document_id: string | null;
	readonly send_off_on: string | null;
	readonly send_off_place: string | null;
	readonly departed_on: string | null;
	readonly returned_on: string | null;
	readonly applied_at_home: Bilingual | null;
	readonly is_example: boolean;
	readonly version: number;
};

const cohort = query
	.selectFrom('cohort as c')
	.innerJoin('training_programme as t', 't.id', 'c.programme_id')
	.select([
		'c.id',
		'c.offer_id',
		'c.programme_id',
		't.name as programme',
		'c.theme',
		'c.topics',
		'c.country',
		'c.place',
		'c.starts_on',
		'c.ends_on',
		'c.status',
		'c.costs',
		'c.decree_number',
		'c.decree_on',
		'c.decree_title',
		'c.decree_signatory',
		'c.decree_capacity',
		'c.decree_public',
		'c.decree_document_id',
		'c.send_off_on',
		'c.send_off_place',
		'c.departed_on',
		'c.returned_on',
		'c.applied_at_home',
		'c.is_example',
		'c.version'
	])
	.where('c.status', 'in', ['decreed', 'cancelled'])
	.$castTo<CohortRow>();

/** A cohort that a decree of the region made; what only a source reports is no record to act on. */
export const decreedCohort = prepared<{ id: string }>()((value) => cohort.where('c.id', '=', value('id')));

export const decreedCohorts = prepared<{ most: number }>()((value) =>
	cohort
		.select(
			sql<number>`(select count(*)::integer from participant p
				where p.tenant_id = c.tenant_id and p.cohort_id = c.id and p.state = 'going')`.as('going')
		)
		.orderBy('c.starts_on', 'desc')
		.orderBy('c.id', 'desc')
		.limit(value('most'))
		.$castTo<CohortRow & { readonly going: number }>()
);

export const insertCohort = (row: Insertable<Tables['cohort']>) => query.insertInto('cohort').values(row);

export const changeCohort = (
	{ id, version }: Pick<CohortRow, 'id' | 'version'>,
	change: Updateable<Tables['cohort']>
) =>
	query
		.updateTable('cohort')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version);

export type ParticipantRow = {
	readonly id: string;
	readonly cohort_id: string;
	readonly nomination_id: string | null;
	readonly trainee_id: string;
	readonly unit_id: string;
	readonly unit_name: string;
	readonly position: number;
	readonly name: string;
	readonly office: string;
	readonly staff_kind: StaffKind;
	readonly gender: Gender;
	readonly rank: string | null;
	readonly replaces_id: string | null;
	readonly state: 'going' | 'withdrew';
	readonly withdrew_on: string | null;
	readonly withdrew_reason: string | null;
	readonly certificate_number: string | null;
	readonly certificate_on: string | null;
	readonly version: number;
};

const participant = query
	.selectFrom('participant')
	.select([
		'id',
		'cohort_id',
		'nomination_id',
		'trainee_id',
		'unit_id',
		'unit_name',
		'position',
		'name',
		'office',
		'staff_kind',
		'gender',
		'rank',
		'replaces_id',
		'state',
		'withdrew_on',
		'withdrew_reason',
		'certificate_number',
		'certificate_on',
		'version'
	])
	.$castTo<ParticipantRow>();

export const participantsOf = prepared<{ cohortId: string }>()((value) =>
	participant.where('cohort_id', '=', value('cohortId')).orderBy('position').orderBy('id')
);

export const participantById = prepared<{ id: string }>()((value) =>
	participant.where('id', '=', value('id'))
);

export const insertParticipant = (row: Insertable<Tables['participant']>) =>
	query.insertInto('participant').values(row);

export const changeParticipant = (
	{ id, version }: Pick<ParticipantRow, 'id' | 'version'>,
	change: Updateable<Tables['participant']>
) =>
	query
		.updateTable('participant')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version);

export type PaperRow = {
	readonly participant_id: string;
	readonly kind: PaperKind;
	readonly due_on: string;
	readonly state: PaperState;
	/** The last three signs; the whole number is not kept. */
	readonly number_end: string | null;
	readonly settled_on: string | null;
	readonly valid_until: string | null;
	readonly version: number;
};

export const papersOf = prepared<{ cohortId: string }>()((value) =>
	query
		.selectFrom('participant_paper as a')
		.innerJoin('participant as p', 'p.id', 'a.participant_id')
		.select([
			'a.participant_id',
			'a.kind',
			'a.due_on',
			'a.state',
			'a.number_end',
			'a.settled_on',
			'a.valid_until',
			'a.version'
		])
		.where('p.cohort_id', '=', value('cohortId'))
		.orderBy('a.due_on')
		.$castTo<PaperRow>()
);

export const insertPaper = (row: Insertable<Tables['participant_paper']>) =>
	query.insertInto('participant_paper').values(row);

export const changePaper = (
	{ participant_id, kind, version }: Pick<PaperRow, 'participant_id' | 'kind' | 'version'>,
	change: Updateable<Tables['participant_paper']>
) =>
	query
		.updateTable('participant_paper')
		.set({ ...change, version: version + 1 })
		.where('participant_id', '=', participant_id)
		.where('kind', '=', kind)
		.where('version', '=', version);

export type OutcomeRow = {
	readonly participant_id: string;
	readonly months: number;
	readonly reported_on: string;
	readonly introduced: string | null;
	readonly promoted: boolean | null;
	readonly note: string | null;
	readonly is_public: boolean;
};

export const outcomesOf = prepared<{ cohortId: string }>()((value) =>
	query
		.selectFrom('participant_outcome as o')
		.innerJoin('participant as p', 'p.id', 'o.participant_id')
		.select([
			'o.participant_id',
			'o.months',
			'o.reported_on',
			'o.introduced',
			'o.promoted',
			'o.note',
			'o.is_public'
		])
		.where('p.cohort_id', '=', value('cohortId'))
		.$castTo<OutcomeRow>()
);

export const putOutcome = (row: Insertable<Tables['participant_outcome']>) =>
	query
		.insertInto('participant_outcome')
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(['tenant_id', 'participant_id', 'months']).doUpdateSet({
				reported_on: row.reported_on,
				introduced: row.introduced,
				promoted: row.promoted,
				note: row.note,
				is_public: row.is_public
			})
		);

export type AlumnusRow = {
	readonly participant_id: string;
	readonly name: string;
	readonly office: string;
	readonly unit: string;
	readonly cohort_id: string;
	readonly theme: string | null;
	readonly topics: string[];
	readonly country: string | null;
	readonly programme: string;
	readonly ended_on: string;
	readonly introduced: string | null;
	readonly is_example: boolean;
};

/** Who came back from which course; narrowed by topic, country and words of theme, office and unit. */
export const alumni = prepared<{ day: string; topic: string; country: string; like: string; most: number }>()(
	(value) =>
		query
			.selectFrom('participant as p')
			.innerJoin('cohort as c', 'c.id', 'p.cohort_id')
			.innerJoin('training_programme as t', 't.id', 'c.programme_id')
			.select([
				'p.id as participant_id',
				'p.name',
				'p.office',
				'p.unit_name as unit',
				'c.id as cohort_id',
				'c.theme',
				'c.topics',
				'c.country',
				't.name as programme',
				'p.is_example',
				sql<string>`coalesce(c.returned_on, c.ends_on)`.as('ended_on'),
				sql<string | null>`(select o.introduced from participant_outcome o
					where o.tenant_id = p.tenant_id and o.participant_id = p.id and o.introduced is not null
					order by o.months desc limit 1)`.as('introduced')
			])
			.where('p.state', '=', 'going')
			.where('c.status', '=', 'decreed')
			.where(sql<boolean>`coalesce(c.returned_on, c.ends_on) <= ${value('day')}::date`)
			.where(sql<boolean>`(${value('topic')} = '' or ${value('topic')} = any(c.topics))`)
			.where(sql<boolean>`(${value('country')} = '' or c.country = ${value('country')})`)
			.where(
				sql<boolean>`plain_text(concat_ws(' ', c.theme, t.name, p.name, p.office, p.unit_name)) like plain_text(${value('like')})`
			)
			.orderBy(sql`coalesce(c.returned_on, c.ends_on)`, 'desc')
			.orderBy('p.name')
			.limit(value('most'))
			.$castTo<AlumnusRow>()
);
