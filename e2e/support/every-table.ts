import type pg from 'pg';

/**
 * A row in every table that has none yet, so that a round trip tries each table and each column, those of tomorrow too.
 * What a row holds is made from the catalogue: what it refers to is there already, what a rule allows is chosen, and the
 * rest is as hard to carry as a value can be. `byHand` says what no catalogue tells.
 */
type Column = {
	readonly table: string;
	readonly name: string;
	readonly type: string;
	readonly required: boolean;
};
type Reference = {
	readonly table: string;
	readonly columns: readonly string[];
	readonly to: string;
	readonly at: readonly string[];
};
type Row = Readonly<Record<string, unknown>>;

/** Quotes, a line's end, signs of three and four bytes: what a careless line of JSON would lose. */
const text = 'Contoh "petik" \\ \n日本 🛶';

const samples: readonly (readonly [RegExp, unknown])[] = [
	[/^uuid$/, '00000000-0000-4000-8000-00000000e2e1'],
	[/^(integer|smallint|bigint)$/, 3],
	[/^numeric/, '12345678901234567.25'],
	[/^(real|double)/, 0.1],
	[/^boolean$/, true],
	[/^date$/, '2026-02-28'],
	[/^timestamp/, '2026-02-28T23:59:59.123456Z'],
	[/^time/, '09:30:00'],
	[/^jsonb?$/, JSON.stringify({ id: text, en: text, list: [1, null, { deep: true }] })],
	[/^bytea$/, Buffer.from([0, 255, 10, 92])],
	[/^uuid\[\]$/, ['00000000-0000-4000-8000-00000000e2e1']],
	[/^(integer|smallint|bigint)\[\]$/, [1, 2]],
	[/^text\[\]$/, ['a,b', '"c"', '']],
	[/^character\(2\)$/, 'ID'],
	[/^character\(3\)$/, 'IDR'],
	[/^character\(64\)$/, 'e2'.repeat(32)],
	[/^(text|character)/, text]
];

/** For columns whose rule is a pattern: the first that fits is taken. */
const patterned = ['e2'.repeat(32), '2026-S2', 'IDR', 'ID', 'contoh', '12', '15.71', 'a@contoh.test'];

export async function fillEmptyTables(
	database: pg.Client,
	{ except, byHand }: { readonly except: readonly string[]; readonly byHand: Readonly<Record<string, Row>> }
): Promise<readonly string[]> {
	const tables = await emptyTables(database, except);
	const columns = (await database.query<Column>(columnsOf, [tables])).rows;
	const references = (await database.query<Reference>(referencesOf, [tables])).rows;
	const rules = (await database.query<{ table: string; rule: string }>(rulesOf, [tables])).rows;
	let left = [...tables];
	const faults = new Map<string, string>();
	// What a table refers to may itself be empty still: as long as some were filled, the others are tried again.
	for (let before = left.length + 1; left.length > 0 && left.length < before;) {
		before = left.length;
		const still: string[] = [];
		for (const table of left) {
			const of = {
				columns: columns.filter((one) => one.table === table),
				references: references.filter((one) => one.table === table),
				rules: rules.filter((one) => one.table === table).map(({ rule }) => rule),
				byHand: byHand[table] ?? {}
			};
			const fault = (await tryRow(database, table, of, false)) && (await tryRow(database, table, of, true));
			if (fault) {
				faults.set(table, fault);
				still.push(table);
			}
		}
		left = still;
	}
	if (left.length > 0) throw new Error(left.map((table) => `${table}: ${faults.get(table)}`).join('\n'));
	return tables;
}

/** The tables that hold rows of a region, and none of this one. */
async function emptyTables(database: pg.Client, except: readonly string[]): Promise<string[]> {
	const { rows } = await database.query<{ name: string }>(
		`select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
			and c.relname <> all ($1)
			and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
		order by c.relname`,
		[except]
	);
	const empty: string[] = [];
	for (const { name } of rows) {
		const found = await database.query(`select from "${name}" where tenant_id = 1 limit 1`);
		if (found.rowCount === 0) empty.push(name);
	}
	return empty;
}

type Shape = {
	readonly columns: readonly Column[];
	readonly references: readonly Reference[];
	readonly rules: readonly string[];
	readonly byHand: Row;
};

/** Adds a row with every column filled, or only those that must be; what went wrong, where it did not work. */
async function tryRow(
	database: pg.Client,
	table: string,
	{ columns, references, rules, byHand }: Shape,
	onlyRequired: boolean
): Promise<string | undefined> {
	const row: Record<string, unknown> = {};
	for (const { name, type, required } of columns) {
		if (onlyRequired && !required) continue;
		const allowed = rules.flatMap((rule) => chosenBy(rule, name));
		row[name] = allowed[0] ?? samples.find(([like]) => like.test(type))?.[1];
	}
	const taken = new Map<string, number>();
	for (const { columns: from, to, at } of references) {
		// Two columns that name two of a kind name two different ones.
		const before = taken.get(to) ?? 0;
		taken.set(to, before + 1);
		if (onlyRequired && !from.some((name) => row[name] !== undefined && name !== 'tenant_id')) continue;
		const named = at.map((name) => `"${name}"`).join(', ');
		const ours = at.includes('tenant_id') ? 'where tenant_id = 1' : '';
		const { rows: found } = await database.query<Row>(
			`select ${named} from "${to}" ${ours} order by ${named} limit ${before + 1}`
		);
		const rows = found.slice(-1);
		if (!rows[0]) {
			if (from.every((name) => columns.find((one) => one.name === name)?.required)) return `nothing in ${to}`;
			for (const name of from) if (name !== 'tenant_id') delete row[name];
			continue;
		}
		from.forEach((name, place) => (row[name] = rows[0]![at[place]!]));
	}
	Object.assign(row, byHand);
	if (columns.some(({ name }) => name === 'tenant_id')) row['tenant_id'] = 1;
	const names = Object.keys(row).filter((name) => row[name] !== undefined);
	const written = `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')})
		values (${names.map((_, place) => `$${place + 1}`).join(', ')})`;
	try {
		await database.query(
			written,
			names.map((name) => row[name])
		);
		return undefined;
	} catch (fault) {
		return (fault as Error).message;
	}
}

/** What a rule of the table lets stand in a column: the words it lists, or the first of ours that its pattern takes. */
function chosenBy(rule: string, column: string): unknown[] {
	const listed = new RegExp(`\\(${column} = ANY \\(ARRAY\\[(.*?)\\]\\)`).exec(rule)?.[1];
	if (listed) return [...listed.matchAll(/'([^']*)'/g)].map(([, word]) => word);
	const pattern = new RegExp(`\\(${column} ~ '([^']*)'`).exec(rule)?.[1];
	if (pattern) return patterned.filter((one) => new RegExp(pattern).test(one));
	const fixed = new RegExp(`\\(${column} = '([^']*)'`).exec(rule)?.[1];
	return fixed === undefined ? [] : [fixed];
}

const columnsOf = `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
		a.attnotnull and not a.atthasdef as required
	from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
	where c.relnamespace = 'public'::regnamespace and c.relname = any ($1) and a.attgenerated = '' and a.attidentity = ''
	order by c.relname, a.attnum`;
const referencesOf = `select c.conrelid::regclass::text as table, c.confrelid::regclass::text as to,
		(select array_agg(a.attname::text order by k.place) from unnest(c.conkey) with ordinality k (num, place)
			join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as columns,
		(select array_agg(a.attname::text order by k.place) from unnest(c.confkey) with ordinality k (num, place)
			join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num) as at
	from pg_constraint c where c.contype = 'f' and c.conrelid::regclass::text = any ($1)
	order by c.conrelid, c.conkey`;
const rulesOf = `select c.conrelid::regclass::text as table, pg_get_constraintdef(c.oid) as rule
	from pg_constraint c where c.contype = 'c' and c.conrelid::regclass::text = any ($1)`;
