import { prepared, query } from '$lib/server/platform/database/builder';

export const ownLetterhead = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('letterhead')
		.select(['address', 'state_emblem', 'region_emblem', 'changed_by_name', 'changed_at'])
);

/** An emblem that is not named stays as it is, whoever changes it meanwhile. */
export const keepLetterhead = (row: {
	address: string[];
	state_emblem?: string | null;
	region_emblem?: string | null;
	changed_by_name: string;
	changed_at: Date;
}) =>
	query
		.insertInto('letterhead')
		.values(row)
		.onConflict((conflict) => conflict.columns(['tenant_id']).doUpdateSet(row));

export const markOfPartner = prepared<{ id: string }>()((value) =>
	query.selectFrom('partner_mark').select('picture').where('partner_id', '=', value('id'))
);

export const keepMark = (row: {
	partner_id: string;
	picture: string;
	changed_by_name: string;
	changed_at: Date;
}) =>
	query
		.insertInto('partner_mark')
		.values(row)
		.onConflict((conflict) => {
			const { partner_id: _partner, ...changed } = row;
			return conflict.columns(['tenant_id', 'partner_id']).doUpdateSet(changed);
		});
