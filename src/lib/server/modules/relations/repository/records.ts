import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import { brokenAmong, type Columns, type HeldRecord } from '$lib/server/modules/records';

/** What a part hangs on, as far as every act on it must know. */
export type Holder = HeldRecord & {
	readonly title: { readonly id: string; readonly en: string };
	readonly is_published: boolean;
	readonly is_example: boolean;
	/** Set where the record tells what a source tells: it is not changed by hand. */
	readonly source_id: string | null;
	readonly unit_id: string | null;
	readonly starts_on: string | null;
	readonly version: number;
	/** The body or city that it is kept with; publishing it names that too. */
	readonly partner_id?: string;
	/** Of a membership: the renewal for which a decision is a duty already, and that duty. */
	readonly decides_for?: string | null;
	readonly decision_obligation_id?: string | null;
	/** Of a visit: how it stands, where it goes, when it ends, and the duty to report on it. */
	readonly state?: 'planned' | 'held' | 'cancelled';
	readonly direction?: 'incoming' | 'outgoing';
	readonly country?: string;
	readonly kind?: string;
	readonly ends_on?: string | null;
	readonly report_obligation_id?: string | null;
};

const visitHolder = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('visit')
		.select(['id', 'title', 'is_published', 'is_example', 'source_id', 'unit_id', 'starts_on', 'version'])
		.select(['direction', 'country', 'kind', 'ends_on', 'state', 'report_obligation_id'])
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
			'm.partner_id',
			'm.decides_for',
			'm.decision_obligation_id'
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
			'version',
			'partner_id'
		])
		.where('id', '=', value('id'))
		.$castTo<Holder>()
);

export const holders = {
	visit_id: visitHolder,
	membership_id: membershipHolder,
	sister_city_id: sisterHolder
} as const;

/** The order in which the parts of one kind are read; the id decides what is equal. */
export const partOrder = {
	visit_delegate: sql`case side when 'guest' then 0 when 'host' then 1 else 2 end`,
	visit_item: sql`happens_on, starts_at nulls first`,
	visit_statement: sql`case kind when 'offered' then 0 when 'planned' then 1 else 2 end`,
	visit_gift: sql`happened_on`,
	visit_cost: sql`created_at`,
	visit_permit: sql`due_on nulls last`,
	membership_due: sql`year desc`,
	membership_office: sql`coalesce(from_year, extract(year from elected_on)::integer) desc nulls last`,
	membership_meeting: sql`held_on desc nulls last`,
	membership_benefit: sql`year desc`,
	membership_decision: sql`renewal_on desc`,
	sister_city_stage: sql`happened_on, created_at`,
	sister_city_criterion: sql`criterion`
};

/** Moves the days of permits that nobody has asked for yet, as far as the journey itself was moved. */
export const movePermits = (visitId: string, from: string, to: string) =>
	query
		.updateTable('visit_permit')
		.set({ due_on: sql`due_on + (${to}::date - ${from}::date)`, version: sql`version + 1` } as never)
		.where('visit_id', '=', visitId)
		.where('asked_on', 'is', null)
		.where('granted_on', 'is', null)
		.where('due_on', 'is not', null);

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
