import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { CountryStanding, Meeting, Membership, OfficeHeld } from '../domain/outward';

const countryStanding = query
	.selectFrom('published_country_profile')
	.select(['country', 'standing', 'summary', 'sources'])
	.$castTo<CountryStanding>();

export const allStandings = prepared<Record<string, never>>()(() => countryStanding.orderBy('country'));

export const standingsOf = prepared<{ country: string }>()((value) =>
	countryStanding.where('country', '=', value('country'))
);

const membership = query
	.selectFrom('published_membership')
	.select([
		'id',
		'partner_id as partnerId',
		'name',
		'standing',
		'reported_as as reportedAs',
		'why',
		'since',
		'since_precision as sincePrecision',
		'active',
		'is_example as isExample',
		'sources'
	])
	.$castTo<Omit<Membership, 'offices'>>();

/** By name, after a place in that order. */
export const membershipsAfter = prepared<{ sort: string; id: string; most: number }>()((value) =>
	membership
		.where(sql<boolean>`(name collate "C", id) > (${value('sort')}, ${value('id')}::uuid)`)
		.orderBy(sql`name collate "C"`)
		.orderBy('id')
		.limit(value('most'))
);

export const allOffices = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('published_membership_office')
		.select([
			'id',
			'membership_id as membershipId',
			'holder',
			'office',
			'elected_on as electedOn',
			'elected_precision as electedPrecision',
			'from_year as fromYear',
			'to_year as toYear',
			'note',
			'is_example as isExample',
			'sources'
		])
		.orderBy('elected_on')
		.orderBy(sql`membership_id nulls last`)
		.$castTo<OfficeHeld>()
);

const meeting = query
	.selectFrom('published_membership_meeting')
	.select([
		'id',
		'title',
		'place',
		'country',
		'held_on as heldOn',
		'note',
		'is_example as isExample',
		'sources'
	])
	.$castTo<Meeting>();

export const allMeetings = prepared<Record<string, never>>()(() =>
	meeting.orderBy(sql`held_on desc nulls last`).orderBy('id')
);

export const meetingsIn = prepared<{ country: string }>()((value) =>
	meeting.where('country', '=', value('country')).orderBy(sql`held_on desc nulls last`)
);
