import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import type { Query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { PartialDay } from '$lib/written/partial-day';

/**
 * The id of a seeded fact: made from its table and key, so that a reset demonstration keeps the address of every
 * page. A UUID of version 8, which RFC 9562 leaves to the maker.
 */
export function factId(table: string, key: string): string {
	const bytes = createHash('sha256').update(`satu-pintu/${table}/${key}`).digest().subarray(0, 16);
	bytes[6] = (bytes[6]! & 0x0f) | 0x80;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	const hex = bytes.toString('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

type TableName = keyof Tables & string;
type Row<Table extends TableName> = Insertable<Tables[Table]>;

/** An insert that leaves alone what already stands: loading twice doubles nothing and overwrites no correction. */
export function insertMissing<Table extends TableName>(
	table: Table,
	row: Row<Table>
): Query<{ added: number }> {
	const entries = Object.entries(row).filter(([, value]) => value !== undefined);
	const columns = entries.map(([name]) => `"${name}"`).join(', ');
	const places = entries.map((_, index) => `$${index + 1}`).join(', ');
	return {
		text: `insert into "${table}" (${columns}) values (${places}) on conflict do nothing returning 1 as added`,
		values: entries.map(([, value]) =>
			typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value
		)
	};
}

/** Puts facts into their tables, each with its sources. */
export class FactWriter {
	written = 0;

	constructor(readonly uow: UnitOfWork) {}

	put<Table extends TableName>(table: Table, row: Row<Table>): void {
		this.uow.add(insertMissing(table, row));
		this.written += 1;
	}

	/** A row with an id made from `key`; `sources` are keys of sources, the first becomes the row's own. @returns the id */
	fact<Table extends TableName>(
		table: Table,
		key: string,
		sources: readonly string[],
		row: Omit<Row<Table>, 'id' | 'source_id'>
	): string {
		const id = factId(table, key);
		this.put(table, { ...row, id, source_id: factId('source', sources[0]!) } as unknown as Row<Table>);
		for (const other of sources.slice(1))
			this.put('further_source', {
				subject_kind: table,
				subject_id: id,
				source_id: factId('source', other)
			});
		return id;
	}
}

/** The two columns of a partial day. */
export const dayAnd = (partial: PartialDay | null | undefined) => ({
	day: partial?.day ?? null,
	precision: partial?.precision ?? 'day'
});
