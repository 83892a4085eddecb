import { z } from 'zod';

/** The form of an exit bundle; one that says another number is of another release. */
export const bundleForm = 1;

/** The files of a bundle that are no table and no document. */
export const bundleNames = {
	head: 'bundle.json',
	schema: 'schema.json',
	contents: 'contents.json',
	checksums: 'checksums.sha256'
} as const;

/** A table is written in parts of about this many bytes, so that a part fits into memory and no table has to. */
export const partBytes = 4 * 1024 * 1024;

export const partName = (folder: string, number: number): string =>
	`${folder}/${String(number).padStart(6, '0')}.jsonl`;
export const tableFolder = (table: string): string => `tables/${table}`;
export const checkpointFolder = 'audit/checkpoints';
export const fileName = (sha256: string): string => `files/${sha256}`;
export const keyName = (id: string): string => `keys/checkpoint-${id}.pub`;

/**
 * Tables that stay behind: doors of this very installation (sessions, tokens, codes, counters of attempts) and the
 * bundles themselves. They are no records of the region.
 */
export const leftBehind: readonly string[] = [
	'session',
	'api_token',
	'email_code',
	'rate_limit',
	'bundle_run',
	'webhook',
	'webhook_delivery'
];

/** Tables without a column for the government, of which the bundle takes the government's own rows. */
export const sharedTables: readonly string[] = ['tenant', 'account'];

const Column = z.object({
	name: z.string(),
	type: z.string(),
	optional: z.boolean(),
	/** The database makes it from the row's other columns. */
	made: z.boolean()
});
const Table = z.object({
	name: z.string().regex(/^[a-z][a-z0-9_]*$/),
	columns: z.array(Column).min(1),
	key: z.array(z.string()).min(1)
});
/** What the tables of a bundle look like: an installation takes in only what its own tables are like. */
export const BundleSchema = z.object({ tables: z.array(Table) });
export type BundleSchema = z.infer<typeof BundleSchema>;
export type BundleTable = z.infer<typeof Table>;

/** Who left, when, and with which release. */
export const BundleHead = z.object({
	form: z.number().int(),
	region: z.string(),
	region_name: z.string(),
	slug: z.string(),
	/** The region is the demonstration: everything in it is invented or retold from the press. */
	is_demonstration: z.boolean(),
	/** Made by `satupintu generate` for trials. */
	is_synthetic: z.boolean(),
	/** The newest change of the database's schema. */
	migration: z.string(),
	made_at: z.iso.datetime(),
	left_behind: z.array(z.string())
});
export type BundleHead = z.infer<typeof BundleHead>;

/** What is in it: to be found again, row for row and byte for byte, wherever it is taken in. */
export const BundleContents = z.object({
	tables: z.array(
		z.object({
			name: z.string(),
			rows: z.number().int(),
			parts: z.number().int(),
			/** SHA-256 over all lines of the table, each with its line feed. */
			sha256: z.string()
		})
	),
	files: z.object({ count: z.number().int(), bytes: z.number().int() }),
	checkpoints: z.object({ count: z.number().int(), parts: z.number().int() })
});
export type BundleContents = z.infer<typeof BundleContents>;

/** How the tables differ, as `table` or `table.column`; empty where a bundle fits into an installation. */
export function schemaDifferences(bundle: BundleSchema, here: BundleSchema): string[] {
	const columnsOf = (schema: BundleSchema) =>
		new Map(
			schema.tables.flatMap((table) =>
				table.columns.map(({ name, type }) => [`${table.name}.${name}`, type] as const)
			)
		);
	const [theirs, ours] = [columnsOf(bundle), columnsOf(here)];
	const all = new Set([...theirs.keys(), ...ours.keys()]);
	return [...all].filter((name) => theirs.get(name) !== ours.get(name)).sort();
}

/**
 * The order in which tables are filled so that what a row refers to is there before it; `knots` are the references
 * that no order can satisfy (a table that refers to itself, two that refer to each other).
 */
export function fillingOrder<Reference extends { readonly from: string; readonly to: string }>(
	tables: readonly string[],
	references: readonly Reference[]
): { order: string[]; knots: Reference[] } {
	const knots = references.filter(({ from, to }) => from === to);
	let open = references.filter(({ from, to }) => from !== to);
	const order: string[] = [];
	const left = new Set(tables);
	while (left.size > 0) {
		const waits = new Set(open.map(({ from }) => from));
		const free = [...left].filter((table) => !waits.has(table)).sort();
		// Nobody is free: the table that waits for the fewest goes first, and its references are tied at the end.
		const next = free.length > 0 ? free : [fewestWaits(left, open)];
		knots.push(...open.filter(({ from }) => free.length === 0 && from === next[0]));
		for (const table of next) left.delete(table);
		order.push(...next);
		open = open.filter(({ from, to }) => left.has(from) && left.has(to));
	}
	return { order, knots };
}

function fewestWaits(left: ReadonlySet<string>, open: readonly { from: string }[]): string {
	const count = (table: string) => open.filter(({ from }) => from === table).length;
	return [...left].sort((one, other) => count(one) - count(other) || one.localeCompare(other))[0]!;
}
