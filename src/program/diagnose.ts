import { readFile, stat, statfs } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import type { Config } from '$lib/server/platform/config';
import { readLocation } from '$lib/server/platform/embedded-postgres';
import { isPortFree } from '$lib/server/platform/port';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Composed } from './compose';

/** What can be known without the database: enough to see why it does not start. */
export async function diagnoseMachine(config: Config, projectDirectory: string) {
	const location = config.databaseUrl ? undefined : await readLocation(config.dataDirectory);
	const disk = await statfs(config.dataDirectory).catch(() => undefined);
	const { version } = JSON.parse(await readFile(join(projectDirectory, 'package.json'), 'utf8')) as {
		version: string;
	};
	const user = userInfo();
	return {
		version,
		node: process.version,
		machine: `${process.platform} ${process.arch}`,
		user: `${user.username} (${user.uid})`,
		locale: `${process.env.LC_ALL || process.env.LANG || 'C'}, ${Intl.DateTimeFormat().resolvedOptions().timeZone}`,
		mode: config.mode,
		today: config.today,
		origin: config.origin,
		port: config.port,
		isPortFree: await isPortFree(config.host, config.port),
		dataDirectory: config.dataDirectory,
		cluster: !location || isRefusal(location) ? undefined : resolve(config.dataDirectory, location.cluster),
		freeBytes: disk && disk.bavail * disk.bsize,
		keys: await keyState(config.dataDirectory)
	};
}

async function keyState(dataDirectory: string): Promise<'present' | 'absent' | 'open'> {
	const names = ['files.key', 'checkpoint.key'];
	const found = await Promise.all(
		names.map((name) => stat(join(dataDirectory, 'keys', name)).catch(() => undefined))
	);
	if (found.some((one) => one && (one.mode & 0o077) !== 0)) return 'open';
	return found.every(Boolean) ? 'present' : 'absent';
}

/** What the database says of itself, and what lies in the file store. */
export async function diagnoseDatabase(composed: Composed) {
	const owner = await composed.connectAsOwner();
	try {
		return {
			...(await serverFacts(owner, Object.values(composed.plant.roles))),
			files: await one<{ count: number; bytes: number }>(
				owner,
				`select count(*)::int as count, coalesce(sum(size), 0)::float8 as bytes from file`
			),
			governments: (
				await owner.query<{ name: string; slug: string; is_synthetic: boolean; is_unfinished: boolean }>(
					'select name, slug, is_synthetic, seeding_since is not null as is_unfinished from tenant order by id'
				)
			).rows,
			jobs: await one<{ waiting: number; failed: number }>(
				owner,
				`select count(*) filter (where attempts < max_attempts)::int as waiting,
					count(*) filter (where attempts >= max_attempts)::int as failed from graphile_worker._private_jobs`
			),
			checkpoint: (await one<{ at: Date | null }>(owner, 'select max(at) as at from audit_checkpoint')).at
		};
	} finally {
		await owner.end();
	}
}

const settings = [
	'fsync',
	'full_page_writes',
	'data_checksums',
	'max_connections',
	'shared_buffers',
	'TimeZone'
];

async function serverFacts(owner: pg.Client, roles: readonly string[]) {
	const { rows: setting } = await owner.query<{ name: string; value: string }>(
		`select name, current_setting(name) as value from unnest($1::text[]) as name`,
		[settings]
	);
	const { rows: present } = await owner.query<{ rolname: string }>(
		'select rolname from pg_roles where rolname = any ($1)',
		[[...roles]]
	);
	const known = new Set(present.map(({ rolname }) => rolname));
	return {
		server: (await one<{ version: string }>(owner, `select current_setting('server_version') as version`))
			.version,
		locale: (
			await one<{ locale: string }>(
				owner,
				'select datcollate as locale from pg_database where datname = current_database()'
			)
		).locale,
		bytes: (
			await one<{ bytes: number }>(owner, 'select pg_database_size(current_database())::float8 as bytes')
		).bytes,
		settings: setting,
		missingRoles: roles.filter((role) => !known.has(role)),
		migrations: await one<{ count: number; last: string }>(
			owner,
			'select count(*)::int as count, max(name) as last from migration'
		)
	};
}

async function one<Row extends pg.QueryResultRow>(owner: pg.Client, text: string): Promise<Row> {
	return (await owner.query<Row>(text)).rows[0]!;
}
