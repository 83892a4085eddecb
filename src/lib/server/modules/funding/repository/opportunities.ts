import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { OpportunityStage } from '../domain/opportunity';

export type Opportunity = {
	readonly id: string;
	readonly partnerId: string;
	readonly donor: string;
	readonly programme: string | null;
	readonly title: string;
	readonly about: string | null;
	readonly themes: readonly string[];
	readonly eligibility: string | null;
	readonly opensOn: string | null;
	readonly closesOn: string | null;
	readonly amountLeast: string | null;
	readonly amountMost: string | null;
	readonly currency: string | null;
	readonly languages: string | null;
	readonly contact: string | null;
	readonly address: string | null;
	readonly reference: string | null;
	readonly unitId: string | null;
	readonly unit: string | null;
	readonly stage: OpportunityStage;
	readonly lesson: string | null;
	readonly projectId: string | null;
	readonly isExample: boolean;
	readonly version: number;
};

const opportunity = query
	.selectFrom('opportunity as c')
	.innerJoin('partner as o', 'o.id', 'c.partner_id')
	.leftJoin('unit as u', 'u.id', 'c.unit_id')
	.select([
		'c.id',
		'c.partner_id as partnerId',
		'o.name as donor',
		'c.programme',
		'c.title',
		'c.about',
		'c.themes',
		'c.eligibility',
		'c.opens_on as opensOn',
		'c.closes_on as closesOn',
		'c.amount_least as amountLeast',
		'c.amount_most as amountMost',
		'c.currency',
		'c.languages',
		'c.contact',
		'c.address',
		'c.reference',
		'c.unit_id as unitId',
		'u.name as unit',
		'c.stage',
		'c.lesson',
		'c.project_id as projectId',
		'c.is_example as isExample',
		'c.version'
	])
	.$castTo<Opportunity>();

/** Calls in some stages, the one that closes first on top, those without a day last; after a place in that order. */
export const opportunitiesAfter = prepared<{
	stages: readonly string[];
	day: string;
	id: string;
	most: number;
}>()((value) =>
	opportunity
		.where(sql<boolean>`c.stage = any (${value('stages')}::text[])`)
		.where(
			sql<boolean>`(coalesce(c.closes_on, '9999-12-31'::date), c.id) > (${value('day')}::date, ${value('id')}::uuid)`
		)
		.orderBy(sql`coalesce(c.closes_on, '9999-12-31'::date)`)
		.orderBy('c.id')
		.limit(value('most'))
);

export const opportunityById = prepared<{ id: string }>()((value) =>
	opportunity.where('c.id', '=', value('id'))
);

export type OpportunityStep = {
	readonly stage: OpportunityStage;
	readonly happenedOn: string;
	readonly note: string | null;
	readonly by: string | null;
};

export const stepsOfOpportunity = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('opportunity_step')
		.select(['stage', 'happened_on as happenedOn', 'note', 'by_name as by'])
		.where('opportunity_id', '=', value('id'))
		.orderBy('created_at')
		.orderBy('id')
		.$castTo<OpportunityStep>()
);

export const insertOpportunity = (row: Insertable<Tables['opportunity']>) =>
	query.insertInto('opportunity').values(row);
export const insertOpportunityStep = (row: Insertable<Tables['opportunity_step']>) =>
	query.insertInto('opportunity_step').values(row);

/** Whether the donor's call is recorded already under this reference. */
export const opportunityReferred = prepared<{ partnerId: string; reference: string }>()((value) =>
	query
		.selectFrom('opportunity')
		.select('id')
		.where('partner_id', '=', value('partnerId'))
		.where('reference', '=', value('reference'))
);

/** The call that a donor of this name has on record under this title, however both are written. */
export const opportunityNamed = prepared<{ title: string; donor: string }>()((value) =>
	query
		.selectFrom('opportunity as c')
		.innerJoin('partner as o', 'o.id', 'c.partner_id')
		.select('c.id')
		.where(sql<boolean>`plain_text(c.title) = plain_text(${value('title')}::text)`)
		.where(
			sql<boolean>`(plain_text(o.name) = plain_text(${value('donor')}::text)
				or plain_text(o.short_name) = plain_text(${value('donor')}::text))`
		)
		.orderBy('c.id')
		.limit(1)
);

/** Writes a call anew, if it is still as it was seen. */
export const changeOpportunityRow = (
	id: string,
	version: number,
	set: Omit<
		Insertable<Tables['opportunity']>,
		'id' | 'tenant_id' | 'stage' | 'version' | 'is_example' | 'created_by' | 'created_at'
	>
) =>
	query
		.updateTable('opportunity')
		.set((eb) => ({ ...set, version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.where('version', '=', version);

/** Moves a call on, if it still stands where it was seen. */
export const moveOpportunity = (
	id: string,
	from: { stage: string; version: number },
	set: { stage: string; lesson?: string | null; project_id?: string | null }
) =>
	query
		.updateTable('opportunity')
		.set((eb) => ({ ...set, version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.where('stage', '=', from.stage)
		.where('version', '=', from.version);

export type FundingNeed = {
	readonly id: string;
	readonly title: string;
	readonly sector: string;
	readonly amount: string | null;
	readonly currency: string | null;
	readonly hasStudy: boolean;
	readonly hasLand: boolean;
	readonly unit: string | null;
	readonly isExample: boolean;
};

/** What the region needs and has no money for yet, the oldest first. */
export const openNeeds = prepared<{ most: number }>()((value) =>
	query
		.selectFrom('funding_need as n')
		.leftJoin('unit as u', 'u.id', 'n.unit_id')
		.select([
			'n.id',
			'n.title',
			'n.sector',
			'n.amount',
			'n.currency',
			'n.has_study as hasStudy',
			'n.has_land as hasLand',
			'u.name as unit',
			'n.is_example as isExample'
		])
		.where('n.closed_on', 'is', null)
		.orderBy('n.created_at')
		.orderBy('n.id')
		.limit(value('most'))
		.$castTo<FundingNeed>()
);

export const insertNeed = (row: Insertable<Tables['funding_need']>) =>
	query.insertInto('funding_need').values(row);
export const closeNeed = (id: string, on: string) =>
	query
		.updateTable('funding_need')
		.set({ closed_on: on })
		.where('id', '=', id)
		.where('closed_on', 'is', null);

/** What was said of the columns of a list that has these. */
export const callMappingOf = prepared<{ heads: string }>()((value) =>
	query
		.selectFrom('call_mapping')
		.select('columns')
		.where('heads', '=', value('heads'))
		.$castTo<{ columns: Readonly<Record<string, string>> }>()
);

export const keepCallMapping = (heads: string, columns: Readonly<Record<string, string>>, at: Date) =>
	query
		.insertInto('call_mapping')
		.values({ heads, columns: JSON.stringify(columns), updated_at: at })
		.onConflict((conflict) =>
			conflict
				.columns(['tenant_id', 'heads'])
				.doUpdateSet({ columns: JSON.stringify(columns), updated_at: at })
		);
