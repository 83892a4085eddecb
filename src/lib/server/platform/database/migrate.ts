import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { runMigrations as migrateJobs } from 'graphile-worker';
import { ensureRoles, rolesAsSql, withRoles, type RoleNames, type RolePasswords } from './roles';
import { secureJobs } from './secure-jobs';
import { secureTables } from './secure-tables';
import { refuse, type Refusal } from '../refusal';

export type MigrationRefusal =
	/** The owner may not create roles; `sql` in the details is what an administrator runs. */
	| Refusal<'ROLES_MISSING'>
	/** A migration that has run differs from the file of that name. */
	| Refusal<'MIGRATION_CHANGED'>
	/** The server is older than PostgreSQL 15, or its settings would lose acknowledged writes. */
	| Refusal<'SERVER_NOT_FIT'>;

/**
 * Brings a database to the present schema: roles, the job queue's own tables, then `db/migrations` in order, each
 * with its row in `migration`, all of ours in one transaction; then policies and grants.
 *
 * A second program that starts at the same moment waits on an advisory lock and finds the work done.
 */
export async function migrate(options: {
	client: pg.Client;
	roles: RoleNames;
	directory: string;
	passwords?: RolePasswords;
	holdsRealData: boolean;
	say(progress: string): void;
}): Promise<{ applied: string[]; newest: string | undefined } | MigrationRefusal> {
	const { client, roles, directory, say } = options;
	const unfit = await serverUnfit(client, options.holdsRealData);
	if (unfit) return refuse('SERVER_NOT_FIT', { reason: unfit });
	await client.query('select pg_advisory_lock(7240)');
	try {
		if (!(await ensureRoles(client, roles, options.passwords)))
			return refuse('ROLES_MISSING', { sql: rolesAsSql(roles, options.passwords) });
		await client.query(`create table if not exists migration (
			name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
		const { rows: done } = await client.query<{ name: string; sha256: string }>(
			'select name, sha256 from migration'
		);
		const known = new Map(done.map((row) => [row.name, row.sha256]));
		const names = (await readdir(directory)).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name)).sort();
		const pending: { name: string; text: string; sha256: string }[] = [];
		for (const name of names) {
			const text = await readFile(join(directory, name), 'utf8');
			const sha256 = createHash('sha256').update(text).digest('hex');
			if (!known.has(name)) pending.push({ name, text, sha256 });
			else if (known.get(name) !== sha256) return refuse('MIGRATION_CHANGED', { name });
		}
		if (pending.length === 0) return { applied: [], newest: names.at(-1) };
		if (known.size > 0) say(`Memutakhirkan basis data: ${pending.length} perubahan.`);
		const jobsPool = poolOf(client);
		await migrateJobs({ pgPool: jobsPool, schema: 'graphile_worker' }).finally(() => jobsPool.end());
		await client.query('begin');
		try {
			await secureJobs(client, roles);
			for (const { name, text, sha256 } of pending) {
				await client.query(withRoles(text, roles));
				await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
			}
			await secureTables(client, roles);
			await client.query('commit');
		} catch (error) {
			await client.query('rollback');
			throw error;
		}
		return { applied: pending.map((one) => one.name), newest: names.at(-1) };
	} finally {
		await client.query('select pg_advisory_unlock(7240)');
	}
}

async function serverUnfit(client: pg.Client, holdsRealData: boolean): Promise<string | undefined> {
	const { rows } = await client.query<{ version: string; fsync: string; pages: string }>(
		`select current_setting('server_version_num') as version, current_setting('fsync') as fsync, current_setting('full_page_writes') as pages`
	);
	const { version, fsync, pages } = rows[0]!;
	if (Number(version) < 150000) return `PostgreSQL ${version} < 15`;
	if (holdsRealData && (fsync !== 'on' || pages !== 'on')) return 'fsync / full_page_writes = off';
	return undefined;
}

/** graphile-worker wants a pool; its migrations run on the one connection that holds our lock's session apart. */
function poolOf(client: pg.Client): pg.Pool {
	const { host, port, database, user, password } = client;
	const pool = new pg.Pool({ host, port, database, user, password: password ?? undefined, max: 1 });
	pool.on('error', () => {});
	pool.on('connect', (one) => one.on('error', () => {}));
	return pool;
}
