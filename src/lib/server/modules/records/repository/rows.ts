import { sql, type RawBuilder } from 'kysely';
import { query } from '$lib/server/platform/database/builder';
import type { Column } from '../domain/field-rules';
import type { PartRow, RecordKind, RecordTable } from '../domain/record-kind';

export type Columns = Readonly<Record<string, Column | Date>>;

export const insertRecord = (table: RecordTable, row: Columns) =>
	query.insertInto(table).values(row as never);

/** Changes a record that nobody else has changed since; a part of something else is not hit. */
export const updateRecord = (
	table: RecordTable,
	place: { id: string; version: number; of?: { column: string; id: string } },
	set: Columns
) => {
	const change = query
		.updateTable(table)
		.set({ ...set, version: sql`version + 1` } as never)
		.where('id', '=', place.id)
		.where('version', '=', place.version);
	return place.of ? change.where(sql.ref(place.of.column), '=', place.of.id) : change;
};

export const deleteRecord = (
	table: RecordTable,
	place: { id: string; version: number; of: { column: string; id: string } }
) =>
	query
		.deleteFrom(table)
		.where('id', '=', place.id)
		.where('version', '=', place.version)
		.where(sql.ref(place.of.column), '=', place.of.id);

/** One part as it stands, to see what a change changes. */
export const recordOf = (table: RecordTable, id: string, of: { column: string; id: string }) =>
	query
		.selectFrom(table)
		.selectAll()
		.where('id', '=', id)
		.where(sql.ref(of.column), '=', of.id)
		.$castTo<Readonly<Record<string, unknown>>>();

/** Another part of the same record that has this value already. */
export const otherWith = (
	table: RecordTable,
	of: { column: string; id: string },
	field: { name: string; value: Column },
	id: string
) =>
	query
		.selectFrom(table)
		.select('id')
		.where(sql.ref(of.column), '=', of.id)
		.where(sql.ref(field.name), '=', field.value)
		.where('id', '<>', id)
		.limit(1);

/**
 * The parts of one kind of one record.
 *
 * @param order in which they are read; the id decides what is equal
 */
export const partRowsOf = (
	kind: RecordKind & { readonly of: string },
	holderId: string,
	order: RawBuilder<unknown> | undefined
) =>
	query
		.selectFrom(kind.table)
		.selectAll()
		.where(sql.ref(kind.of), '=', holderId)
		.orderBy(sql`${order ?? sql`created_at`}, id`)
		.$castTo<PartRow>();

/**
 * Of the links among the columns of a record those that lead nowhere, by their field.
 *
 * @param linked the table that each link's field names
 */
export function brokenAmong(linked: Readonly<Record<string, RecordTable>>, columns: Columns) {
	const given = Object.entries(linked).filter(([field]) => columns[field]);
	if (given.length === 0) return undefined;
	const parts = given.map(
		([field, table]) =>
			sql`select ${field}::text as field where not exists (select 1 from ${sql.table(table)} where id = ${columns[field]}::uuid)`
	);
	return query
		.selectFrom(sql<{ field: string }>`(${sql.join(parts, sql` union all `)})`.as('broken'))
		.select('broken.field');
}
