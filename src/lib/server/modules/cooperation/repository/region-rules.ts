import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export const regionRules = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('region_rule as r')
		.leftJoin('person', 'person.id', 'r.changed_by')
		.select(['r.key', 'r.value', 'r.basis', 'r.changed_at', 'person.name as changed_by'])
);

export const setRule = (row: {
	key: string;
	value: unknown;
	basis: string | null;
	changed_by: string | null;
	changed_at: Date;
}) =>
	query
		.insertInto('region_rule')
		.values({ ...row, value: JSON.stringify(row.value) })
		.onConflict((conflict) =>
			conflict.columns(['tenant_id', 'key']).doUpdateSet({
				value: sql`excluded.value`,
				basis: sql`excluded.basis`,
				changed_by: sql`excluded.changed_by`,
				changed_at: sql`excluded.changed_at`
			})
		);
