import { sql, type Insertable, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

/** Every former name of every unit; a region has a few hundred at most. */
export const formerUnitNames = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('unit_name')
		.select(['unit_id', 'name', 'short_name', 'valid_from', 'valid_to', 'basis'])
		.orderBy('valid_to', 'desc')
);

export type UnitSuccessionRow = {
	from_id: string;
	to_id: string;
	from_name: string;
	to_name: string;
	since: string;
	basis: string;
	receives: boolean;
};

export const unitSuccessions = prepared<Record<never, never>>()(() => {
	const written: RawBuilder<UnitSuccessionRow> = sql`select s.from_id, s.to_id, f.name as from_name, t.name as to_name, s.since, s.basis, s.receives
		from unit_successor s join unit f on f.id = s.from_id join unit t on t.id = s.to_id order by s.since, t.name`;
	return { compile: () => written.compile(query) };
});

export const lockWholeUnit = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('unit')
		.select(['id', 'name', 'short_name', 'kind', 'parent_id', 'aliases', 'valid_from', 'valid_to', 'version'])
		.where('id', '=', value('id'))
		.forUpdate()
);

export const namesOfUnit = prepared<{ id: string }>()((value) =>
	query.selectFrom('unit_name').select(['name', 'valid_from', 'valid_to']).where('unit_id', '=', value('id'))
);

export const setUnitName = (
	id: string,
	version: number,
	change: { name: string; short_name: string | null; aliases: string[] }
) =>
	query
		.updateTable('unit')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('valid_to', 'is', null);

export const insertUnitName = (row: Insertable<Tables['unit_name']>) =>
	query.insertInto('unit_name').values(row);

export const insertUnitSuccessor = (row: Insertable<Tables['unit_successor']>) =>
	query.insertInto('unit_successor').values(row);

/** What stands below a unit that ends goes on below the one that receives its work. */
export const moveBelow = (from: string, to: string) =>
	query
		.updateTable('unit')
		.set({ parent_id: to, version: sql<number>`version + 1` })
		.where('parent_id', '=', from)
		.where('id', '<>', to)
		.where('valid_to', 'is', null);
