import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { contextFor } from '$lib/server/hall/request-context';
import { proveTenant, type Proof } from '$lib/server/hall/prove-tenant';
import {
	bundleParts,
	digestOfTable,
	fillingOrder,
	onlyLine,
	openBundle,
	readBundleSchema,
	schemaDifferences,
	takeInTable,
	type BundleRefusal,
	type OwnerRows,
	type SoundBundle
} from '$lib/server/modules/exports';
import { auditActor, carryOut } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { openWitness } from '$lib/server/platform/witness';
import type { Composed } from './compose';

export type TakenIn = {
	readonly name: string;
	readonly slug: string;
	readonly rows: number;
	readonly files: number;
	readonly proof: Proof;
};
export type TakeInRefusal =
	| BundleRefusal
	| Refusal<
			| 'BUNDLE_OTHER_SCHEMA'
			| 'BUNDLE_CLASHES'
			| 'BUNDLE_NOT_EQUAL'
			| 'REGION_EXISTS'
			| 'GOVERNMENT_EXISTS'
			| 'GOVERNMENT_IS_REAL'
			| 'DEMONSTRATION_NOT_REAL'
	  >;

/**
 * Takes a government in from its exit bundle: every row, every file, its audit log with the checkpoints. The whole
 * bundle is checked first; then all rows come in one transaction, are read back and compared with the bundle, and only
 * if all are equal does the government exist here.
 *
 * `BUNDLE_OTHER_SCHEMA`: made by another release, which has to take it in; `REGION_EXISTS`: this region is here already;
 * `GOVERNMENT_EXISTS`: another one is, and `add` was not said; `BUNDLE_CLASHES`: an account or host name of it is here
 * already; `BUNDLE_NOT_EQUAL`: a table came out otherwise than it is in the bundle, nothing was taken in;
 * `GOVERNMENT_IS_REAL`, `DEMONSTRATION_NOT_REAL`: invented and real records never share an installation.
 *
 * @param input.say progress, for people
 */
export async function takeInBundle(
	composed: Composed,
	input: { readonly path: string; readonly add: boolean; say(line: string): void }
): Promise<TakenIn | TakeInRefusal> {
	const bundle = await openBundle(input.path);
	if (isRefusal(bundle)) return bundle;
	const owner = await composed.connectAsOwner();
	try {
		const unfit = await unfitHere(composed, owner, bundle, input.add);
		if (unfit) return unfit;
		const taken = await takeInRows(composed, owner, bundle, input.say);
		if (isRefusal(taken)) return taken;
		await takeInWitness(composed, bundle);
		await owner.query(`analyze ${bundle.schema.tables.map(({ name }) => quoted(name)).join(', ')}`);
		const proof = await proveTakenIn(composed, bundle.head.slug);
		return {
			name: bundle.head.region_name,
			slug: bundle.head.slug,
			rows: taken.rows,
			files: bundle.contents.files.count,
			proof
		};
	} finally {
		await owner.end();
		await bundle.archive.close();
	}
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

const asOwner = (client: pg.Client): OwnerRows => ({
	rows: async ({ text, values }) => (await client.query(text, [...values])).rows as never
});

async function unfitHere(
	{ plant }: Composed,
	owner: pg.Client,
	{ head, schema }: SoundBundle,
	add: boolean
): Promise<TakeInRefusal | undefined> {
	const differences = schemaDifferences(schema, await readBundleSchema(asOwner(owner)));
	if (differences.length > 0)
		return refuse('BUNDLE_OTHER_SCHEMA', { migration: head.migration, differences: differences.slice(0, 5) });
	if (plant.config.mode === 'production' && head.is_demonstration)
		return refuse('DEMONSTRATION_NOT_REAL', { path: plant.config.dataDirectory });
	if (plant.config.mode === 'demo' && !head.is_demonstration && !head.is_synthetic)
		return refuse('GOVERNMENT_IS_REAL', { name: head.region_name });
	const { rows } = await owner.query<{ name: string; same: boolean; is_synthetic: boolean }>(
		`select name, kode_wilayah = $1 or slug = $2 as same, is_synthetic from tenant order by id`,
		[head.region, head.slug]
	);
	const same = rows.find((row) => row.same);
	if (same) return refuse('REGION_EXISTS', { name: same.name });
	const other = rows.find((row) => !row.is_synthetic);
	return other && !add ? refuse('GOVERNMENT_EXISTS', { name: other.name }) : undefined;
}

async function takeInRows(
	composed: Composed,
	owner: pg.Client,
	bundle: SoundBundle,
	say: (line: string) => void
): Promise<{ rows: number } | TakeInRefusal> {
	const tables = bundle.schema.tables.filter(({ name }) => name !== 'tenant');
	await owner.query('select pg_advisory_lock(7241)');
	await owner.query('begin');
	try {
		await owner.query(`set local timezone = 'UTC'`);
		await owner.query(`set local lock_timeout = '10s'`);
		const tenantId = await makeTenant(owner, bundle);
		const { order, knots } = fillingOrder(
			tables.map(({ name }) => name),
			await referencesBetween(
				owner,
				tables.map(({ name }) => name)
			)
		);
		const guarded = await tablesWithTriggers(owner);
		for (const table of guarded) await owner.query(`alter table ${quoted(table)} disable trigger user`);
		for (const { from, name } of knots)
			await owner.query(
				`alter table ${quoted(from)} alter constraint ${quoted(name)} deferrable initially deferred`
			);
		let rows = 1;
		for (const name of order) {
			const count = await takeInTable(
				bundle,
				tables.find((table) => table.name === name)!,
				tenantId,
				asOwner(owner)
			);
			rows += count;
			if (count > 0) say(`${name}: ${count}`);
		}
		await owner.query('set constraints all immediate');
		for (const { from, name } of knots)
			await owner.query(`alter table ${quoted(from)} alter constraint ${quoted(name)} not deferrable`);
		for (const table of guarded) await owner.query(`alter table ${quoted(table)} enable trigger user`);
		const differing = await firstDiffering(bundle, owner);
		if (differing !== undefined) {
			await owner.query('rollback');
			return refuse('BUNDLE_NOT_EQUAL', { table: differing });
		}
		await takeInFiles(composed, bundle, tenantId, say);
		await owner.query('commit');
		composed.plant.tenants.forget();
		return { rows };
	} catch (error) {
		await owner.query('rollback');
		const { code, table } = error as { code?: string; table?: string };
		if (code === '23505' && (table === 'account' || table === 'tenant_host'))
			return refuse('BUNDLE_CLASHES', { what: table });
		throw error;
	}
}

/** The government's own row; the head of its audit log, which the database makes with it, comes from the bundle. */
async function makeTenant(owner: pg.Client, bundle: SoundBundle): Promise<number> {
	const names = bundle.schema.tables
		.find(({ name }) => name === 'tenant')!
		.columns.filter(({ made }) => !made)
		.map(({ name }) => name);
	const { rows } = await owner.query<{ id: number }>(
		`insert into tenant (${names.map(quoted).join(', ')})
		select ${names.map((name) => `p.${quoted(name)}`).join(', ')} from jsonb_populate_record(null::tenant, $1::jsonb) p
		returning id`,
		[await onlyLine(bundle, 'tenant')]
	);
	const { id } = rows[0]!;
	await owner.query(`select set_config('app.tenant', $1, true)`, [String(id)]);
	await owner.query('delete from audit_head where tenant_id = $1', [id]);
	return id;
}

async function referencesBetween(owner: pg.Client, tables: readonly string[]) {
	const { rows } = await owner.query<{ name: string; from: string; to: string }>(
		`select k.conname as name, f.relname as "from", t.relname as "to"
		from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
		where k.contype = 'f' and k.conparentid = 0 and f.relname = any ($1) and t.relname = any ($1)
		order by f.relname, k.conname`,
		[tables]
	);
	return rows;
}

async function tablesWithTriggers(owner: pg.Client): Promise<string[]> {
	const { rows } = await owner.query<{ name: string }>(
		`select distinct c.relname as name from pg_trigger g join pg_class c on c.oid = g.tgrelid
		where not g.tgisinternal and c.relnamespace = 'public'::regnamespace and c.relname <> 'tenant' order by 1`
	);
	return rows.map(({ name }) => name);
}

async function firstDiffering(bundle: SoundBundle, owner: pg.Client): Promise<string | undefined> {
	for (const { name, sha256 } of bundle.contents.tables) {
		const table = bundle.schema.tables.find((one) => one.name === name)!;
		if ((await digestOfTable(table, asOwner(owner))) !== sha256) return name;
	}
	return undefined;
}

/** Files go to the store before their rows are committed; should that fail, the nightly sweep takes them away. */
async function takeInFiles(
	{ plant }: Composed,
	bundle: SoundBundle,
	tenantId: number,
	say: (line: string) => void
): Promise<void> {
	let count = 0;
	for (const { sha256, place } of bundleParts.files(bundle)) {
		const stored = await plant.files.putFile(tenantId, bundle.archive.content(place));
		if (stored.sha256 !== sha256) throw new Error(`the file ${sha256} is ${stored.sha256} by its content`);
		count += 1;
	}
	if (count > 0) say(`files: ${count}`);
}

/** What stands outside the database: the public keys, and the file to which checkpoints are only ever added. */
async function takeInWitness({ plant }: Composed, bundle: SoundBundle): Promise<void> {
	const { head, archive } = bundle;
	for (const { id, place } of bundleParts.keys(bundle)) {
		const path = join(plant.config.dataDirectory, 'keys', `checkpoint-${id}.pub`);
		await writeFile(path, await archive.whole(place), { flag: 'wx', mode: 0o600 }).catch(
			(error: NodeJS.ErrnoException) => {
				if (error.code !== 'EEXIST') throw error;
			}
		);
	}
	await plant.witness.book.layAside(head.region, new Date());
	for (const place of bundleParts.checkpoints(bundle)) {
		const lines = (await archive.whole(place)).toString('utf8').split('\n').slice(0, -1);
		await plant.witness.book.add(head.region, lines);
	}
}

/** The chain of the government as it stands here, and the act of taking it in as its next entry. */
async function proveTakenIn({ plant }: Composed, slug: string): Promise<Proof> {
	const tenant = await plant.tenants.bySlug(slug);
	if (!tenant) throw new Error('the government that was taken in is not there');
	const ctx = contextFor(plant, tenant, { kind: 'program', name: 'import' });
	// The witness that was opened at the start does not know the keys that have just come.
	const proof = await proveTenant(ctx, await openWitness(plant.config.dataDirectory));
	await carryOut(ctx, (uow) => {
		uow.audit({
			at: new Date(),
			actor: auditActor(ctx.actor),
			event: 'BUNDLE_TAKEN_IN',
			subject: { kind: 'tenant', id: slug },
			data: { entries: proof.log.entries, findings: proof.findings.length }
		});
	});
	return proof;
}
