import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Cohort, TrainingProgramme } from '../domain/training';

const programme = query
	.selectFrom('published_training_programme')
	.select([
		'id',
		'name',
		'country',
		'provider',
		'funded_by as fundedBy',
		'started_year as startedYear',
		'quota_per_year as quotaPerYear',
		sql`coalesce(topics, '[]')`.as('topics'),
		sql`coalesce(duties, '[]')`.as('duties'),
		sql`coalesce(outcomes, '[]')`.as('outcomes'),
		sql`coalesce(to_apply_at_home, '[]')`.as('toApplyAtHome'),
		'sources'
	])
	.$castTo<TrainingProgramme>();

/** By name, after a place in that order. */
export const programmesAfter = prepared<{ sort: string; id: string; most: number }>()((value) =>
	programme
		.where(sql<boolean>`(name collate "C", id) > (${value('sort')}, ${value('id')}::uuid)`)
		.orderBy(sql`name collate "C"`)
		.orderBy('id')
		.limit(value('most'))
);

export const programmesOfCountry = prepared<{ country: string }>()((value) =>
	programme.where('country', '=', value('country')).orderBy(sql`name collate "C"`)
);

const cohort = query
	.selectFrom('published_cohort')
	.select([
		'id',
		'programme_id as programmeId',
		'programme',
		'programme_country as programmeCountry',
		'theme',
		'starts_on as startsOn',
		'ends_on as endsOn',
		'date_precision as precision',
		'participants',
		'participants_note as participantsNote',
		'country',
		'send_off_on as sendOffOn',
		'send_off_place as sendOffPlace',
		sql`coalesce(from_units, '[]')`.as('fromUnits'),
		'status',
		'is_example as isExample',
		'sources'
	])
	.$castTo<Cohort>();

const sortDay = sql<string>`coalesce(starts_on, '0001-01-01'::date)::text collate "C"`;
export const cohortSortDay = (row: Cohort) => row.startsOn ?? '0001-01-01';

/** The latest first, after a place in that order. */
export const cohortsAfter = prepared<{ sort: string; id: string; most: number }>()((value) =>
	cohort
		.where(sql<boolean>`(${sortDay}, id) < (${value('sort')}, ${value('id')}::uuid)`)
		.orderBy(sortDay, 'desc')
		.orderBy('id', 'desc')
		.limit(value('most'))
);

/** From the first to the last. */
export const cohortsOfCountry = prepared<{ country: string }>()((value) =>
	cohort.where('programme_country', '=', value('country')).orderBy(sortDay).orderBy('id')
);
