import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import { brokenAmong, type Columns, type HeldRecord } from '$lib/server/modules/records';

/** What a part hangs on in this room. */
export type Holder = HeldRecord & {
	readonly title: { readonly id: string; readonly en: string };
	readonly starts_on: string | null;
	/** Of a membership: the renewal for which a decision is a duty already. */
	readonly decides_for?: string | null;
};

const visitHolder = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('visit')
		.select(['id', 'title', 'is_published', 'is_example', 'source_id', 'unit_id', 'starts_on', 'version'])
		.where('id', '=', value('id'))
		.$castTo<Holder>()
);

const membershipHolder = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('membership as m')
		.innerJoin('partner as p', 'p.id', 'm.partner_id')
		.select([
			'm.id',
			sql`jsonb_build_object('id', p.name, 'en', p.name)`.as('title'),
			'm.is_published',
			'm.is_example',
			'm.source_id',
			'm.unit_id',
			sql`null`.as('starts_on'),
			'm.version',
			'm.decides_for'
		])
		.where('m.id', '=', value('id'))
		.$castTo<Holder>()
);

const sisterHolder = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('sister_city')
		.select([
			'id',
			sql`jsonb_build_object('id', name, 'en', name)`.as('title'),
			'is_published',
			'is_example',
			'source_id',
			'unit_id',
			sql`null`.as('starts_on'),
			'version'
		])
		.where('id', '=', value('id'))
		.$castTo<Holder>()
);

export const holders = {
	visit_id: visitHolder,
	membership_id: membershipHolder,
	sister_city_id: sisterHolder
} as const;

const linked = {
	unit_id: 'unit',
	answers_visit_id: 'visit',
	agreement_id: 'agreement',
	case_id: 'cooperation_case',
	cohort_id: 'cohort'
} as const;

/** Of the links among the columns of a record those that lead nowhere, by their field. */
export const brokenLinks = (columns: Columns) => brokenAmong(linked, columns);

/** The sister city that a partner is already. */
export const sisterOfPartner = (partnerId: string) =>
	query.selectFrom('sister_city').select('id').where('partner_id', '=', partnerId);
