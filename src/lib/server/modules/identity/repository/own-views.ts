import type { Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

export const viewsOf = prepared<{ personId: string; most: number }>()((value) =>
	query
		.selectFrom('saved_view')
		.select(['id', 'name', 'address'])
		.where('person_id', '=', value('personId'))
		.orderBy('name')
		.limit(value('most'))
);

/** Keeps a view; the same name again means the newer view. */
export const keepView = (row: Insertable<Tables['saved_view']>) =>
	query
		.insertInto('saved_view')
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(['tenant_id', 'person_id', 'name']).doUpdateSet({ address: row.address })
		);

export const removeViewOf = (personId: string, id: string) =>
	query.deleteFrom('saved_view').where('person_id', '=', personId).where('id', '=', id);
