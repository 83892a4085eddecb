import { sql, type Insertable, type Updateable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { Gender, LanguageTest, StaffKind } from '../domain/candidate';
import type { AssessedCriterion } from '../domain/scores';

export type NominationRow = {
	readonly id: string;
	readonly offer_id: string;
	readonly unit_id: string;
	readonly unit: string;
	readonly trainee_id: string;
	readonly name: string;
	readonly office: string;
	readonly staff_kind: StaffKind;
	readonly gender: Gender;
	readonly rank: string | null;
	readonly serving_since: string | null;
	readonly language_test: LanguageTest | null;
	readonly language_score: string | null;
	readonly last_gone_on: string | null;
	readonly preference: number;
	readonly relevance: string;
	readonly action_plan: string;
	readonly lot: number;
	readonly scores: Partial<Record<AssessedCriterion, number>>;
	readonly scored_by: string | null;
	readonly nominated_at: Date;
	readonly letter_number: string | null;
	readonly letter_on: string | null;
	readonly withdrawn_on: string | null;
	readonly withdrawn_reason: string | null;
	readonly is_example: boolean;
	readonly version: number;
};

const nomination = query
	.selectFrom('nomination as n')
	.innerJoin('unit as u', 'u.id', 'n.unit_id')
	.select([
		'n.id',
		'n.offer_id',
		'n.unit_id',
		'u.name as unit',
		'n.trainee_id',
		'n.name',
		'n.office',
		'n.staff_kind',
		'n.gender',
		'n.rank',
		'n.serving_since',
		'n.language_test',
		'n.language_score',
		'n.last_gone_on',
		'n.preference',
		'n.relevance',
		'n.action_plan',
		'n.lot',
		'n.scores',
		'n.scored_by',
		'n.nominated_at',
		'n.letter_number',
		'n.letter_on',
		'n.withdrawn_on',
		'n.withdrawn_reason',
		'n.is_example',
		'n.version'
	])
	.$castTo<NominationRow>();

/** Everybody who was named for an offer, by unit and in the order that the unit gave. */
export const nominationsOf = prepared<{ offerId: string }>()((value) =>
	nomination
		.where('n.offer_id', '=', value('offerId'))
		.orderBy('u.name')
		.orderBy('n.preference')
		.orderBy('n.nominated_at')
);

export const nominationById = prepared<{ id: string }>()((value) =>
	nomination.where('n.id', '=', value('id'))
);

export const insertNomination = (row: Insertable<Tables['nomination']>) =>
	query.insertInto('nomination').values(row);

export const changeNomination = (id: string, version: number, change: Updateable<Tables['nomination']>) =>
	query
		.updateTable('nomination')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('withdrawn_on', 'is', null);

export const traineesLike = prepared<{ nip: string; email: string }>()((value) =>
	query
		.selectFrom('trainee')
		.select(['id', 'name', 'nip', 'email'])
		.where(
			sql<boolean>`nip = nullif(${value('nip')}, '') or lower(email) = nullif(lower(${value('email')}), '')`
		)
);

export const insertTrainee = (row: Insertable<Tables['trainee']>) => query.insertInto('trainee').values(row);

/** What is known of somebody from an earlier course only: the number or the address that came later is added. */
export const completeTrainee = (id: string, found: { nip: string | null; email: string | null }) =>
	query
		.updateTable('trainee')
		.set({
			nip: sql<string | null>`coalesce(nip, ${found.nip})`,
			email: sql<string | null>`coalesce(email, ${found.email})`
		})
		.where('id', '=', id);

/** The last day of the last course abroad that this person went to, as recorded here. */
export const lastGone = prepared<{ traineeId: string; before: string }>()((value) =>
	query
		.selectFrom('participant as p')
		.innerJoin('cohort as c', 'c.id', 'p.cohort_id')
		.select(sql<string | null>`max(coalesce(c.returned_on, c.ends_on))`.as('day'))
		.where('p.trainee_id', '=', value('traineeId'))
		.where('p.state', '=', 'going')
		.where('c.status', '=', 'decreed')
		.where('c.starts_on', '<', value('before'))
);
