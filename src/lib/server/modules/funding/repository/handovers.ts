import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export type HandoverItem = {
	readonly id: string;
	readonly name: string;
	readonly quantity: string;
	readonly unit: string;
	readonly value: string;
	readonly currency: string;
	readonly assetNumber: string | null;
	readonly assetOn: string | null;
};
export type Handover = {
	readonly id: string;
	readonly fundingId: string | null;
	readonly number: string;
	readonly signedOn: string;
	readonly giver: string;
	readonly receiver: string;
	readonly isExample: boolean;
	readonly items: readonly HandoverItem[];
};
export type OfficeHandover = Handover & { readonly documentId: string | null; readonly note: string | null };

const ofProject = prepared<{ projectId: string }>();

// Numbers as text: JSON's own would round them.
const itemObject = sql`jsonb_build_object('id', i.id, 'name', i.name, 'quantity', i.quantity::text, 'unit', i.unit,
	'value', i.value::text, 'currency', i.currency, 'assetNumber', i.asset_number, 'assetOn', i.asset_on)`;

export const handoversOf = ofProject((value) =>
	query
		.selectFrom('handover as h')
		.select([
			'h.id',
			'h.funding_id as fundingId',
			'h.number',
			'h.signed_on as signedOn',
			'h.giver',
			'h.receiver',
			'h.document_id as documentId',
			'h.note',
			'h.is_example as isExample',
			sql`(select coalesce(jsonb_agg(${itemObject} order by i.position), '[]') from handover_item i where i.handover_id = h.id)`.as(
				'items'
			)
		])
		.where('h.project_id', '=', value('projectId'))
		.orderBy('h.signed_on')
		.orderBy('h.id')
		.$castTo<OfficeHandover>()
);

/** The handovers of a published project with their items. */
export const publishedHandovers = ofProject((value) =>
	query
		.selectFrom('published_handover as h')
		.select([
			'h.id',
			'h.funding_id as fundingId',
			'h.number',
			'h.signed_on as signedOn',
			'h.giver',
			'h.receiver',
			'h.is_example as isExample',
			sql`(select coalesce(jsonb_agg(${itemObject} order by i.position), '[]')
				from published_handover_item i where i.handover_id = h.id)`.as('items')
		])
		.where('h.project_id', '=', value('projectId'))
		.orderBy('h.signed_on')
		.orderBy('h.id')
		.$castTo<Handover>()
);
