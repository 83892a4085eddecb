import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { Bilingual } from '$lib/text/bilingual';

export const insertProgress = (row: Insertable<Tables['project_progress']>) =>
	query.insertInto('project_progress').values(row);
export const insertPhoto = (row: Insertable<Tables['project_photo']>) =>
	query.insertInto('project_photo').values(row);
export const insertHandover = (row: Insertable<Tables['handover']>) =>
	query.insertInto('handover').values(row);
export const insertItem = (row: Insertable<Tables['handover_item']>) =>
	query.insertInto('handover_item').values(row);

export const handoverNumbered = prepared<{ number: string; giver: string }>()((value) =>
	query
		.selectFrom('handover')
		.select('id')
		.where('number', '=', value('number'))
		.where('giver', '=', value('giver'))
);

/** A handover, held until the act ends: of two items at once each gets a place of its own. */
export const lockHandover = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('handover')
		.select(['id', 'project_id', 'funding_id', 'number', 'signed_on', 'rate', 'rate_on', 'rate_source'])
		.where('id', '=', value('id'))
		.forUpdate()
);

export const handoverWithItems = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('handover_item')
		.select(sql<number>`coalesce(max(position), 0)::integer`.as('last'))
		.where('handover_id', '=', value('id'))
);

/** An item of this project gets its number in the register of assets; one that has a number keeps it. */
export const registerItem = (projectId: string, itemId: string, number: string, on: string) =>
	query
		.updateTable('handover_item')
		.set({ asset_number: number, asset_on: on })
		.where('id', '=', itemId)
		.where('asset_number', 'is', null)
		.where('handover_id', 'in', (eb) =>
			eb.selectFrom('handover').select('id').where('project_id', '=', projectId)
		);

export type ComponentRow = {
	readonly id: string;
	readonly title: Bilingual;
	readonly amount: string | null;
	readonly currency: string | null;
	readonly note: string | null;
	readonly version: number;
};
export type MilestoneRow = {
	readonly id: string;
	readonly title: Bilingual;
	readonly componentId: string | null;
	readonly plannedOn: string;
	readonly reachedOn: string | null;
	readonly note: string | null;
	readonly version: number;
};
export type TenderRow = {
	readonly id: string;
	readonly title: string;
	readonly componentId: string | null;
	readonly reference: string | null;
	readonly invited_on: string | null;
	readonly evaluated_on: string | null;
	readonly awarded_on: string | null;
	readonly contracted_on: string | null;
	readonly cancelled_on: string | null;
	readonly winner: string | null;
	readonly contractNumber: string | null;
	readonly amount: string | null;
	readonly currency: string | null;
	readonly note: string | null;
	readonly version: number;
};
export type ProgressRow = {
	readonly id: string;
	readonly componentId: string | null;
	readonly seenOn: string;
	readonly percent: string;
	readonly told: string;
	readonly toldBy: string;
	readonly isExample: boolean;
	readonly photos: readonly {
		readonly id: string;
		readonly documentId: string;
		readonly caption: string;
		readonly isPublic: boolean;
	}[];
};

const ofProject = prepared<{ projectId: string }>();

export const componentsOf = ofProject((value) =>
	query
		.selectFrom('project_component')
		.select(['id', 'title', 'amount', 'currency', 'note', 'version'])
		.where('project_id', '=', value('projectId'))
		.orderBy('created_at')
		.orderBy('id')
		.$castTo<ComponentRow>()
);

export const milestonesOf = ofProject((value) =>
	query
		.selectFrom('project_milestone')
		.select([
			'id',
			'title',
			'component_id as componentId',
			'planned_on as plannedOn',
			'reached_on as reachedOn',
			'note',
			'version'
		])
		.where('project_id', '=', value('projectId'))
		.orderBy('planned_on')
		.orderBy('id')
		.$castTo<MilestoneRow>()
);

export const tendersOf = ofProject((value) =>
	query
		.selectFrom('project_tender')
		.select([
			'id',
			'title',
			'component_id as componentId',
			'reference',
			'invited_on',
			'evaluated_on',
			'awarded_on',
			'contracted_on',
			'cancelled_on',
			'winner',
			'contract_number as contractNumber',
			'amount',
			'currency',
			'note',
			'version'
		])
		.where('project_id', '=', value('projectId'))
		.orderBy('created_at')
		.orderBy('id')
		.$castTo<TenderRow>()
);

export const progressOf = ofProject((value) =>
	query
		.selectFrom('project_progress as g')
		.select([
			'g.id',
			'g.component_id as componentId',
			'g.seen_on as seenOn',
			'g.percent',
			'g.told',
			'g.told_by as toldBy',
			'g.is_example as isExample',
			sql`(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'documentId', o.document_id, 'caption', o.caption,
				'isPublic', o.is_public) order by o.created_at, o.id), '[]') from project_photo o where o.progress_id = g.id)`.as(
				'photos'
			)
		])
		.where('g.project_id', '=', value('projectId'))
		.orderBy('g.seen_on')
		.orderBy('g.id')
		.$castTo<ProgressRow>()
);

/** What readers see of the work: without notes, and only the photographs that were chosen for them. */
export const publishedMilestones = ofProject((value) =>
	query
		.selectFrom('published_project_milestone')
		.select(['id', 'title', 'planned_on as plannedOn', 'reached_on as reachedOn'])
		.where('project_id', '=', value('projectId'))
		.orderBy('planned_on')
		.orderBy('id')
		.$castTo<Pick<MilestoneRow, 'id' | 'title' | 'plannedOn' | 'reachedOn'>>()
);

export const publishedComponents = ofProject((value) =>
	query
		.selectFrom('published_project_component')
		.select(['id', 'title', 'amount', 'currency'])
		.where('project_id', '=', value('projectId'))
		.orderBy('created_at')
		.orderBy('id')
		.$castTo<Pick<ComponentRow, 'id' | 'title' | 'amount' | 'currency'>>()
);

export const publishedTenders = ofProject((value) =>
	query
		.selectFrom('published_project_tender')
		.select([
			'id',
			'title',
			'reference',
			'invited_on',
			'evaluated_on',
			'awarded_on',
			'contracted_on',
			'cancelled_on',
			'winner',
			'contract_number as contractNumber',
			'amount',
			'currency'
		])
		.where('project_id', '=', value('projectId'))
		.orderBy('created_at')
		.orderBy('id')
		.$castTo<Omit<TenderRow, 'componentId' | 'note' | 'version'>>()
);

export type PublishedProgress = Omit<ProgressRow, 'photos'> & {
	readonly photos: readonly { readonly id: string; readonly caption: string }[];
};

export const publishedProgress = ofProject((value) =>
	query
		.selectFrom('published_project_progress as g')
		.select([
			'g.id',
			'g.component_id as componentId',
			'g.seen_on as seenOn',
			'g.percent',
			'g.told',
			'g.told_by as toldBy',
			'g.is_example as isExample',
			sql`(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'caption', o.caption) order by o.id), '[]')
				from published_project_photo o where o.progress_id = g.id)`.as('photos')
		])
		.where('g.project_id', '=', value('projectId'))
		.orderBy('g.seen_on')
		.orderBy('g.id')
		.$castTo<PublishedProgress>()
);

export const publishedPhoto = prepared<{ projectId: string; id: string }>()((value) =>
	query
		.selectFrom('published_project_photo')
		.select(['id', 'sha256', 'media_type', 'size'])
		.where('project_id', '=', value('projectId'))
		.where('id', '=', value('id'))
		.$castTo<{ id: string; sha256: string; media_type: string; size: number }>()
);
