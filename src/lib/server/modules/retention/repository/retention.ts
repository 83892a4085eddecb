import { prepared, query } from '$lib/server/platform/database/builder';

export const ownRules = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('retention_rule')
		.select(['kind', 'inactive_months', 'fate', 'ground', 'schedule_number', 'approver', 'consent'])
		.orderBy('kind')
);

export const keepRule = (row: {
	kind: string;
	inactive_months: number | null;
	fate: string;
	ground: string | null;
	schedule_number: string | null;
	approver: string;
	consent: string;
	changed_by_name: string;
	changed_at: Date;
}) =>
	query
		.insertInto('retention_rule')
		.values(row)
		.onConflict((conflict) => {
			const { kind: _kind, ...changed } = row;
			return conflict.columns(['tenant_id', 'kind']).doUpdateSet(changed);
		});
