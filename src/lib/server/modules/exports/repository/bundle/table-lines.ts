import type { Query } from '$lib/server/platform/database/builder';
import type { BundleTable } from '../../domain/bundle/bundle-shape';

/** Every table that belongs to governments, from the database's own catalogue: none can be forgotten. */
export function tablesOfRegions(
	shared: readonly string[],
	leftOut: readonly string[]
): Query<{
	table: string;
	name: string;
	type: string;
	optional: boolean;
	made: boolean;
	key_place: number | null;
}> {
	return {
		text: `
		select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
			not a.attnotnull as optional, a.attgenerated <> '' as made, array_position(i.indkey::int[], a.attnum::int) as key_place
		from pg_class c
			join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
			left join pg_index i on i.indrelid = c.oid and i.indisprimary
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
			and c.relname <> all ($2)
			and (c.relname = any ($1) or exists (
				select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped))
			and a.attname <> 'tenant_id' and not (c.relname = 'tenant' and a.attname = 'id')
		order by c.relname collate "C", a.attname collate "C"`,
		values: [shared, leftOut]
	};
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Which rows of a table are this government's. */
function ownRows(table: string): string {
	if (table === 'tenant') return 'id = current_tenant()';
	if (table === 'account')
		return 'id in (select account_id from person where tenant_id = current_tenant() and account_id is not null)';
	return 'tenant_id = current_tenant()';
}

/**
 * The rows of a table as lines of JSON in the order of its key, which is the same on every server: texts are
 * compared byte by byte. A `json` column is kept as the very text that it is.
 */
function linesOf({ name, columns, key }: BundleTable): string {
	const chosen = columns.map((column) =>
		column.type === 'json' ? `${quoted(column.name)}::text as ${quoted(column.name)}` : quoted(column.name)
	);
	const typeOf = new Map(columns.map((column) => [column.name, column.type]));
	const order = key.map((column) =>
		typeOf.get(column) === 'text' ? `${quoted(column)} collate "C"` : quoted(column)
	);
	return `select row_to_json(r)::text as line from (
		select ${chosen.join(', ')} from ${quoted(name)} where ${ownRows(name)} order by ${order.join(', ')}) r`;
}

export const openLines = (table: BundleTable): Query<never> => ({
	text: `declare bundle_lines no scroll cursor for ${linesOf(table)}`,
	values: []
});
export const nextLines: Query<{ line: string }> = { text: 'fetch 500 from bundle_lines', values: [] };
export const closeLines: Query<never> = { text: 'close bundle_lines', values: [] };

export const countRows = ({ name }: BundleTable): Query<{ rows: number }> => ({
	text: `select count(*) as rows from ${quoted(name)} where ${ownRows(name)}`,
	values: []
});

export const newestMigration: Query<{ name: string }> = {
	text: 'select name from migration order by name collate "C" desc limit 1',
	values: []
};

/**
 * Puts lines into a table for one government.
 *
 * @param key what names the government in this table: none where the rows are shared
 */
export function insertLines({ name, columns }: BundleTable, tenantId: number, lines: string[]): Query<never> {
	const scoped = name !== 'account';
	const given = columns.filter(({ made }) => !made);
	const plain = given.filter(({ type }) => type !== 'json').map((column) => column.name);
	const verbatim = given.filter(({ type }) => type === 'json').map((column) => column.name);
	const into = [...(scoped ? ['tenant_id'] : []), ...plain, ...verbatim].map(quoted);
	const from = [
		...(scoped ? ['$1::int'] : []),
		...plain.map((column) => `p.${quoted(column)}`),
		...verbatim.map((column) => `(l.line::jsonb ->> '${column.replaceAll("'", "''")}')::json`)
	];
	return {
		text: `insert into ${quoted(name)} (${into.join(', ')})
			select ${from.join(', ')}
			from unnest($2::text[]) with ordinality as l (line, place)
				cross join lateral jsonb_populate_record(null::${quoted(name)}, l.line::jsonb - $3::text[]) p
			where $1::int is not null
			order by l.place`,
		values: [tenantId, lines, verbatim]
	};
}
