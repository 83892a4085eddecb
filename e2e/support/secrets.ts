import type pg from 'pg';

/** Stands at the beginning of every planted secret; the rest names where it was planted. */
export const secretMark = 'RAHASIA';

/** Named in what is found, so that a leak says of itself whence it came. */
const secretOf = (table: string, column: string) => `${secretMark}.${table}.${column}`;

type Column = {
	readonly table: string;
	readonly column: string;
	/** `both`: a text in Indonesian and in English, kept as JSON. */
	readonly type: 'text' | 'list' | 'both';
};

/**
 * Settings of the installation, the public calendar and the region's procedures: public by their purpose, though no
 * view stands between.
 */
const openByPurpose = [
	'tenant',
	'tenant_host',
	'migration',
	'holiday',
	'calendar_year',
	'currency_rate',
	'unit',
	'office'
];

/** The columns with free text that no published view reads. */
async function hiddenColumns(database: pg.Client): Promise<Column[]> {
	const { rows } = await database.query<Column>(
		`select c.relname as table, a.attname as column, case a.atttypid when 'text[]'::regtype then 'list' else 'text' end as type
		from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attgenerated = ''
			and a.atttypid in ('text'::regtype, 'text[]'::regtype) and not c.relname = any ($1)
			and not exists (
				select from pg_depend d join pg_rewrite r on r.oid = d.objid and d.classid = 'pg_rewrite'::regclass
					join pg_class v on v.oid = r.ev_class and v.relname like 'published\\_%'
				where d.refclassid = 'pg_class'::regclass and d.refobjid = c.oid and d.refobjsubid = a.attnum)
		order by 1, 2`,
		[openByPurpose]
	);
	return rows;
}

/** The tables of which a published view of the same name shows some rows, with their own texts. */
async function shownInPart(database: pg.Client): Promise<Map<string, Column[]>> {
	const { rows } = await database.query<Column>(
		`select c.relname as table, a.attname as column, case a.atttypid when 'text[]'::regtype then 'list'
			when 'jsonb'::regtype then 'both' else 'text' end as type
		from pg_class c join pg_class v on v.relname = 'published_' || c.relname and v.relkind = 'v'
			join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attgenerated = ''
			and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
			and exists (select from pg_attribute i where i.attrelid = c.oid and i.attname = 'id')
			and exists (select from pg_attribute i where i.attrelid = v.oid and i.attname = 'id')
		order by 1, 2`
	);
	const tables = new Map<string, Column[]>();
	for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
	return tables;
}

export type Planted = { readonly columns: number; readonly rows: number; readonly kinds: readonly string[] };

/**
 * Writes a marked secret into every text that is not for the public: each column that no published view reads, and
 * each text of a record that is not published; of every kind that can be withheld a third is withheld first. A column
 * that only takes certain words (a state, a key) keeps them: there is no secret that it could hold.
 */
export async function plantSecrets(database: pg.Client): Promise<Planted> {
	await database.query(`select set_config('app.tenant', '1', false)`);
	await withholdSome(database);
	let columns = 0;
	let rows = 0;
	const kinds: string[] = [];
	const plant = async ({ table, column, type }: Column, where = 'true') => {
		const secret = `$1 || '.' || substr(md5(ctid::text), 1, 8)`;
		const value = {
			text: secret,
			list: `array[${secret}]`,
			both: `jsonb_build_object('id', ${secret}, 'en', ${secret})`
		}[type];
		// Of what is kept as JSON only texts in both languages take one: another form would mean something else.
		const isText = type === 'both' ? ` and jsonb_typeof("${column}" -> 'id') = 'string'` : '';
		await database.query('savepoint planting');
		try {
			const { rowCount } = await database.query(
				`update "${table}" set "${column}" = ${value} where ${where}${isText}`,
				[secretOf(table, column)]
			);
			await database.query('release savepoint planting');
			if (rowCount) columns += 1;
			rows += rowCount ?? 0;
			return rowCount ?? 0;
		} catch {
			await database.query('rollback to savepoint planting');
			return 0;
		}
	};
	await database.query('begin');
	for (const column of await hiddenColumns(database)) await plant(column);
	for (const [table, texts] of await shownInPart(database)) {
		const hidden = `not exists (select from "published_${table}" v where v.id = "${table}".id)`;
		let found = 0;
		for (const column of texts) found += await plant(column, hidden);
		if (found > 0) kinds.push(table);
	}
	await database.query('commit');
	return { columns, rows, kinds };
}

async function withholdSome(database: pg.Client): Promise<void> {
	const { rows: tables } = await database.query<{ table: string; column: string }>(
		`select c.relname as table, a.attname as column
		from pg_class c join pg_attribute a on a.attrelid = c.oid
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname in ('is_published', 'published_at', 'is_public')
			and exists (select from pg_attribute i where i.attrelid = c.oid and i.attname = 'id')
			and exists (select from pg_class v where v.relname = 'published_' || c.relname)`
	);
	for (const { table, column } of tables) {
		const withheld = column === 'published_at' ? 'null' : 'false';
		await database.query(
			`update "${table}" set "${column}" = ${withheld}
			where id in (select id from "${table}" order by id limit (select (count(*) + 2) / 3 from "${table}"))`
		);
	}
}

/** Brings the counters, the search index and the version of public pages up to what now stands in the tables. */
export async function indexAnew(database: pg.Client): Promise<void> {
	await database.query(
		`select index_agreements(array(select id from agreement where tenant_id = 1), current_date, current_date + 180)`
	);
	await database.query(`select index_partners(array(select id from partner where tenant_id = 1))`);
	await database.query(`select raise_data_version()`);
}
