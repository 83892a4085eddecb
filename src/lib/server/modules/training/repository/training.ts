import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type {
	Cohort,
	PublicOffer,
	PublicOutcome,
	PublicParticipant,
	PublicShare,
	TrainingProgramme
} from '../domain/training';

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
		'costs',
		'is_example as isExample',
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
		'topics',
		'place',
		'costs',
		'departed_on as departedOn',
		'returned_on as returnedOn',
		'decree_number as decreeNumber',
		'decree_on as decreeOn',
		'decree_public as namesPublic',
		'applied_at_home as appliedAtHome',
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
	cohort
		.where(sql<string>`coalesce(country, programme_country)`, '=', value('country'))
		.orderBy(sortDay)
		.orderBy('id')
);

export const cohortWithId = prepared<{ id: string }>()((value) => cohort.where('id', '=', value('id')));

export const participantsShown = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('published_participant')
		.select(['name', 'office', 'unit_name as unit'])
		.where('cohort_id', '=', value('id'))
		.orderBy('position')
		.$castTo<PublicParticipant>()
);

export const outcomesShown = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('published_training_outcome')
		.select(['months', 'reported_on as reportedOn', 'introduced', 'unit_name as unit'])
		.where('cohort_id', '=', value('id'))
		.orderBy('reported_on')
		.orderBy('unit_name')
		.$castTo<PublicOutcome>()
);

/** How many of each unit went in all recorded cohorts; what is invented is not counted. */
export const peopleByUnit = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('published_cohort_unit as u')
		.innerJoin('published_cohort as c', 'c.id', 'u.cohort_id')
		.select(['u.unit_name as unit', sql<number>`sum(u.people)::integer`.as('people')])
		.where('c.is_example', '=', false)
		.groupBy('u.unit_name')
		.orderBy(sql`sum(u.people)`, 'desc')
		.orderBy('u.unit_name')
		.$castTo<{ unit: string; people: number }>()
);

export const unitsOfCohort = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('published_cohort_unit')
		.select(['unit_name as unit', 'people'])
		.where('cohort_id', '=', value('id'))
		.orderBy('people', 'desc')
		.orderBy('unit_name')
		.$castTo<{ unit: string; people: number }>()
);

const offer = query
	.selectFrom('published_training_offer')
	.select([
		'id',
		'programme_id as programmeId',
		'programme',
		'theme',
		'topics',
		'country',
		'place',
		'starts_on as startsOn',
		'ends_on as endsOn',
		'nominate_until as nominateUntil',
		'quota',
		'conditions',
		'criteria',
		'floors',
		'most_per_unit as mostPerUnit',
		'reserves',
		'nominees_per_place as nomineesPerPlace',
		'costs',
		'state',
		'cohort_id as cohortId',
		'is_example as isExample'
	])
	.$castTo<PublicOffer>();

export const publicOfferById = prepared<{ id: string }>()((value) => offer.where('id', '=', value('id')));

/** The latest departure first, after a place in that order. */
export const publicOffersAfter = prepared<{ sort: string; id: string; most: number }>()((value) =>
	offer
		.where(sql<boolean>`(starts_on, id) < (${value('sort')}::date, ${value('id')}::uuid)`)
		.orderBy('starts_on', 'desc')
		.orderBy('id', 'desc')
		.limit(value('most'))
);

export const publicShares = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('published_training_share')
		.select(['unit', 'weight', 'sent_before as sentBefore', 'places'])
		.where('offer_id', '=', value('id'))
		.orderBy('places', 'desc')
		.orderBy('unit')
		.$castTo<PublicShare>()
);
