import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Bilingual } from '$lib/text/bilingual';
import type { Precision } from '$lib/written/partial-day';

export type OfficeMembership = {
	readonly id: string;
	readonly partner_id: string;
	readonly name: string;
	readonly standing: 'member' | 'partner';
	readonly reported_as: Bilingual | null;
	readonly why: Bilingual | null;
	readonly since: string | null;
	readonly since_precision: Precision;
	readonly active: boolean | null;
	readonly renews_on: string | null;
	readonly ended_on: string | null;
	readonly unit_id: string | null;
	readonly unit: string | null;
	readonly note: Bilingual | null;
	readonly source_id: string | null;
	readonly is_published: boolean;
	readonly is_example: boolean;
	readonly version: number;
};

const officeMembership = query
	.selectFrom('membership as m')
	.innerJoin('partner as p', 'p.id', 'm.partner_id')
	.leftJoin('unit as u', 'u.id', 'm.unit_id')
	.select([
		'm.id',
		'm.partner_id',
		'p.name',
		'm.standing',
		'm.reported_as',
		'm.why',
		'm.since',
		'm.since_precision',
		'm.active',
		'm.renews_on',
		'm.ended_on',
		'm.unit_id',
		'u.name as unit',
		'm.note',
		'm.source_id',
		'm.is_published',
		'm.is_example',
		'm.version'
	])
	.$castTo<OfficeMembership>();

export const officeMembershipById = prepared<{ id: string }>()((value) =>
	officeMembership.where('m.id', '=', value('id'))
);
export const officeMemberships = prepared<Record<never, never>>()(() =>
	officeMembership
		.orderBy(sql`p.name collate "C"`)
		.orderBy('m.id')
		.limit(500)
);

export type OfficeSisterCity = {
	readonly id: string;
	readonly partner_id: string;
	readonly name: string;
	readonly country: string;
	readonly purpose: Bilingual | null;
	readonly note: Bilingual | null;
	readonly unit_id: string | null;
	readonly unit: string | null;
	readonly stage: string | null;
	readonly source_id: string | null;
	readonly is_published: boolean;
	readonly is_example: boolean;
	readonly version: number;
};

const officeSister = query
	.selectFrom('sister_city as s')
	.leftJoin('unit as u', 'u.id', 's.unit_id')
	.select([
		's.id',
		's.partner_id',
		's.name',
		's.country',
		's.purpose',
		's.note',
		's.unit_id',
		'u.name as unit',
		sql<
			string | null
		>`(select g.stage from sister_city_stage g where g.tenant_id = s.tenant_id and g.sister_city_id = s.id
			order by g.happened_on desc, g.created_at desc limit 1)`.as('stage'),
		's.source_id',
		's.is_published',
		's.is_example',
		's.version'
	])
	.$castTo<OfficeSisterCity>();

export const officeSisterById = prepared<{ id: string }>()((value) =>
	officeSister.where('s.id', '=', value('id'))
);
export const officeSisters = prepared<Record<never, never>>()(() =>
	officeSister.orderBy(sql`s.name collate "C"`).limit(500)
);

export type PublicSisterCity = {
	readonly id: string;
	readonly partnerId: string;
	readonly name: string;
	readonly country: string;
	readonly purpose: Bilingual | null;
	readonly note: Bilingual | null;
	readonly stage: string | null;
	readonly isExample: boolean;
	readonly stages: readonly {
		readonly stage: string;
		readonly happenedOn: string;
		readonly reference: string | null;
	}[];
	readonly criteria: readonly {
		readonly criterion: string;
		readonly answer: string;
		readonly ours: string;
		readonly theirs: string;
	}[];
};

/** Every sister city that is published, with its stages and criteria. */
export const publishedSisters = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('published_sister_city as s')
		.select([
			's.id',
			's.partner_id as partnerId',
			's.name',
			's.country',
			's.purpose',
			's.note',
			's.stage',
			's.is_example as isExample',
			sql<
				PublicSisterCity['stages']
			>`(select coalesce(jsonb_agg(jsonb_build_object('stage', g.stage, 'happenedOn', g.happened_on,
				'reference', g.reference) order by g.happened_on, g.id), '[]') from published_sister_city_stage g where g.sister_city_id = s.id)`.as(
				'stages'
			),
			sql<
				PublicSisterCity['criteria']
			>`(select coalesce(jsonb_agg(jsonb_build_object('criterion', c.criterion, 'answer', c.answer,
				'ours', c.ours, 'theirs', c.theirs) order by c.criterion), '[]') from published_sister_city_criterion c where c.sister_city_id = s.id)`.as(
				'criteria'
			)
		])
		.orderBy(sql`s.name collate "C"`)
		.limit(200)
		.$castTo<PublicSisterCity>()
);

export type PublicDue = {
	readonly membershipId: string;
	readonly year: number;
	readonly amount: string;
	readonly currency: string;
	readonly rate: string | null;
	readonly rateOn: string | null;
	readonly rateSource: string | null;
	readonly isPaid: boolean;
	readonly isExample: boolean;
};
export const publishedDues = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('published_membership_due')
		.select([
			'membership_id as membershipId',
			'year',
			'amount',
			'currency',
			'rate',
			'rate_on as rateOn',
			'rate_source as rateSource',
			'is_paid as isPaid',
			'is_example as isExample'
		])
		.orderBy('year', 'desc')
		.limit(2000)
		.$castTo<PublicDue>()
);
