import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** What a region changes in the national procedures, withdrawn ones left out. Public, as the procedures are. */
export const publishedChanges = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('published_procedure_change')
		.select(['procedure_key', 'number', 'valid_from', 'valid_to', 'change'])
		.orderBy('procedure_key')
		.orderBy('number')
);

/** The changes of one procedure with who wrote each down, the newest first. */
export const changesOf = prepared<{ key: string }>()((value) =>
	query
		.selectFrom('procedure_change as c')
		.leftJoin('person', 'person.id', 'c.created_by')
		.select([
			'c.id',
			'c.procedure_key',
			'c.number',
			'c.valid_from',
			'c.valid_to',
			'c.change',
			'c.rule',
			'c.withdrawn_at',
			'c.is_example',
			'c.version',
			'c.created_at',
			'person.name as created_by'
		])
		.where('c.procedure_key', '=', value('key'))
		.orderBy('c.number', 'desc')
);

/** How many changes of each procedure hold on a day, and how many will. */
export const changesByProcedure = prepared<{ day: string }>()((value) =>
	query
		.selectFrom('procedure_change')
		.select([
			'procedure_key',
			sql<number>`count(*) filter (where valid_from <= ${value('day')} and coalesce(valid_to, ${value('day')}) >= ${value('day')})::int`.as(
				'holding'
			),
			sql<number>`count(*) filter (where valid_from > ${value('day')})::int`.as('coming')
		])
		.where('withdrawn_at', 'is', null)
		.groupBy('procedure_key')
);

/** Makes changes of one procedure come one after the other: each is judged with all that came before it. */
export const holdProcedure = (key: string) => ({
	text: `select pg_advisory_xact_lock(hashtext('procedure_change ' || $1), current_tenant())`,
	values: [key]
});

export const insertChange = (row: {
	id: string;
	procedure_key: string;
	number: number;
	valid_from: string;
	valid_to: string | null;
	change: unknown;
	rule: string;
	is_example: boolean;
	created_by: string | null;
	created_at: Date;
}) => query.insertInto('procedure_change').values({ ...row, change: JSON.stringify(row.change) });

export const setLastDay = (id: string, version: number, lastDay: string) =>
	query
		.updateTable('procedure_change')
		.set({ valid_to: lastDay, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('withdrawn_at', 'is', null);

export const withdraw = (id: string, version: number, at: Date) =>
	query
		.updateTable('procedure_change')
		.set({ withdrawn_at: at, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('withdrawn_at', 'is', null);
