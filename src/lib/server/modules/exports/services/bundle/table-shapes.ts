import type { Reader } from '$lib/server/platform/database/tenant-database';
import { leftBehind, sharedTables, type BundleSchema } from '../../domain/bundle/bundle-shape';
import { closeLines, nextLines, openLines, tablesOfRegions } from '../../repository/bundle/table-lines';
import type { BundleTable } from '../../domain/bundle/bundle-shape';

/** The tables of this installation that belong to governments, as its own catalogue has them. */
export async function readBundleSchema(reader: Pick<Reader, 'rows'>): Promise<BundleSchema> {
	const rows = await reader.rows(tablesOfRegions(sharedTables, leftBehind));
	const tables = new Map<
		string,
		{ columns: BundleTable['columns']; key: { name: string; place: number }[] }
	>();
	for (const { table, name, type, optional, made, key_place } of rows) {
		const shape = tables.get(table) ?? { columns: [], key: [] };
		shape.columns.push({ name, type, optional, made });
		if (key_place !== null) shape.key.push({ name, place: key_place });
		tables.set(table, shape);
	}
	return {
		tables: [...tables].map(([name, { columns, key }]) => {
			const own = key.sort((one, other) => one.place - other.place).map((column) => column.name);
			// Tables whose key is the government alone have one row.
			return { name, columns, key: own.length > 0 ? own : [columns[0]!.name] };
		})
	};
}

/** The lines of a table, some hundred at a time, within one moment of the database. */
export async function* readTableLines(
	reader: Pick<Reader, 'rows'>,
	table: BundleTable
): AsyncGenerator<readonly string[]> {
	await reader.rows(openLines(table));
	for (;;) {
		const lines = await reader.rows(nextLines);
		if (lines.length === 0) break;
		yield lines.map(({ line }) => line);
	}
	await reader.rows(closeLines);
}
