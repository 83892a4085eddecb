import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { Bilingual } from '$lib/text/bilingual';
import { rowsOfProject } from './rows-of-project';

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
	readonly isExample: boolean;
	readonly note: string | null;
	readonly version: number;
};
export type MilestoneRow = {
	readonly id: string;
	readonly title: Bilingual;
	readonly componentId: string | null;
	readonly plannedOn: string;
	readonly reachedOn: string | null;
	readonly isExample: boolean;
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
	readonly isExample: boolean;
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

/** The parts of a project as the office keeps them, in the order in which they are read. */
export const componentsOf = rowsOfProject<ComponentRow>(
	'project_component',
	['id', 'title', 'amount', 'currency', 'isExample', 'note', 'version'],
	['created_at', 'id']
);
export const milestonesOf = rowsOfProject<MilestoneRow>(
	'project_milestone',
	['id', 'title', 'componentId', 'plannedOn', 'reachedOn', 'isExample', 'note', 'version'],
	['planned_on', 'id']
);

const tenderColumns = [
	'id',
	'title',
	'reference',
	'invited_on',
	'evaluated_on',
	'awarded_on',
	'contracted_on',
	'cancelled_on',
	'winner',
	'contractNumber',
	'amount',
	'currency',
	'isExample'
] as const;
export const tendersOf = rowsOfProject<TenderRow>(
	'project_tender',
	[...tenderColumns, 'componentId', 'note', 'version'],
	['created_at', 'id']
);

/** What readers see of the work: without notes. */
export const publishedMilestones = rowsOfProject<
	Pick<MilestoneRow, 'id' | 'title' | 'plannedOn' | 'reachedOn' | 'isExample'>
>(
	'published_project_milestone',
	['id', 'title', 'plannedOn', 'reachedOn', 'isExample'],
	['planned_on', 'id']
);
export const publishedComponents = rowsOfProject<
	Pick<ComponentRow, 'id' | 'title' | 'amount' | 'currency' | 'isExample'>
>('published_project_component', ['id', 'title', 'amount', 'currency', 'isExample'], ['created_at', 'id']);
export const publishedTenders = rowsOfProject<Pick<TenderRow, (typeof tenderColumns)[number]>>(
	'published_project_tender',
	tenderColumns,
	['created_at', 'id']
);

const progressColumns = ['id', 'componentId', 'seenOn', 'percent', 'told', 'toldBy', 'isExample'] as const;

export const progressOf = rowsOfProject<ProgressRow>('project_progress', progressColumns, ['seen_on', 'id'], {
	photos: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'documentId', o.document_id, 'caption', o.caption,
		'isPublic', o.is_public) order by o.created_at, o.id), '[]') from project_photo o where o.progress_id = one.id)`
});

export type PublishedProgress = Omit<ProgressRow, 'photos'> & {
	readonly photos: readonly { readonly id: string; readonly caption: string }[];
};

/** With the photographs that were chosen for readers, and no other. */
export const publishedProgress = rowsOfProject<PublishedProgress>(
	'published_project_progress',
	progressColumns,
	['seen_on', 'id'],
	{
		photos: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'caption', o.caption) order by o.id), '[]')
			from published_project_photo o where o.progress_id = one.id)`
	}
);

export const publishedPhoto = prepared<{ projectId: string; id: string }>()((value) =>
	query
		.selectFrom('published_project_photo')
		.select(['id', 'sha256', 'media_type', 'size'])
		.where('project_id', '=', value('projectId'))
		.where('id', '=', value('id'))
		.$castTo<{ id: string; sha256: string; media_type: string; size: number }>()
);
