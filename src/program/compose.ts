import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { SettableClock } from '$lib/server/platform/clock';
import type { Config } from '$lib/server/platform/config';
import { openPool, type DatabaseAddress } from '$lib/server/platform/database/connect';
import { migrate } from '$lib/server/platform/database/migrate';
import { roleNames, rolePasswords, type RoleNames } from '$lib/server/platform/database/roles';
import { startEmbeddedPostgres } from '$lib/server/platform/embedded-postgres';
import { FolderStore, MasterKeys } from '$lib/server/platform/files';
import { makeLog } from '$lib/server/platform/log';
import { makeMailer } from '$lib/server/platform/mail';
import { PageCache } from '$lib/server/platform/page-cache';
import { clamdAt } from '$lib/server/platform/virus-scanner';
import { installPlant, type Plant } from '$lib/server/platform/plant';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { PageReader } from '$lib/server/platform/page-reader';
import { openSigningPlace } from '$lib/server/platform/signatures';
import { TenantDirectory } from '$lib/server/platform/tenants';
import { openWitness } from '$lib/server/platform/witness';

export type Composed = {
	readonly plant: Plant;
	/** Database owner's login, for commands that migrate, seed or back up. */
	readonly owner: { address: DatabaseAddress; user: string; password?: string };
	/** Names of the changes to the database that this start has made. */
	readonly migrated: readonly string[];
	/** True for a command that works on the embedded database of a program that is running. */
	readonly isJoined: boolean;
	/** A connection of the database's owner, which the caller ends. */
	connectAsOwner(): Promise<pg.Client>;
	stop(): Promise<void>;
};

export type ComposeOptions = {
	readonly projectDirectory: string;
	say(progress: string): void;
	onLost(reason: string): void;
	/** A command may work on the database of the program that runs; the program itself never shares its data. */
	readonly joinRunning?: boolean;
};

const databaseName = 'satupintu';
/** In the data directory: where the running program's own server listens, for commands that join it. */
const runningFile = 'running.json';

/**
 * The one composition root: starts or reaches the database, brings it to the present schema, and builds what
 * exists once per process. Every part is closed again by `stop`, in the opposite order.
 */
export async function compose(config: Config, options: ComposeOptions): Promise<Composed | Refusal> {
	const closing: (() => Promise<unknown>)[] = [];
	let stopping = false;
	const stop = async () => {
		stopping = true;
		for (const close of closing.reverse()) await close().catch(() => {});
	};
	const located = config.databaseUrl
		? await reachServer(config.databaseUrl, config.dataDirectory)
		: await startOwnServer(config, options, closing);
	if (isRefusal(located)) return located;
	const { address, roles, ownerPassword } = located;

	const passwords = ownerPassword === undefined ? undefined : rolePasswords(ownerPassword);
	const owner = new pg.Client({ ...clientOf(address), user: roles.owner, password: ownerPassword });
	let migrated: readonly string[];
	let newest: string | undefined;
	try {
		await owner.connect();
		const done = await migrate({
			client: owner,
			roles,
			passwords,
			directory: join(options.projectDirectory, 'db/migrations'),
			holdsRealData: config.mode === 'production',
			say: options.say
		});
		if (isRefusal(done)) {
			await stop();
			return done;
		}
		migrated = done.applied;
		newest = done.newest;
	} catch (error) {
		await stop();
		if (config.databaseUrl) return refuse('DATABASE_UNREACHABLE', { why: (error as Error).message });
		throw error;
	} finally {
		await owner.end().catch(() => {});
	}

	const scanner = config.clamdUrl === undefined ? undefined : clamdAt(config.clamdUrl);
	if (isRefusal(scanner)) {
		await stop();
		return scanner;
	}
	const signing = await openSigningPlace({
		dataDirectory: config.dataDirectory,
		mode: config.mode,
		pkcs12: config.signingPkcs12,
		pkcs12PasswordFile: config.signingPasswordFile,
		token: config.signingToken,
		gateway: config.eSign,
		timeStampUrl: config.timeStampUrl
	});
	if (isRefusal(signing)) {
		await stop();
		return signing;
	}
	const log = makeLog();
	const open = (role: 'app' | 'worker' | 'portal', max: number) => {
		const pool = openPool(
			address,
			{ user: roles[role], password: passwords?.[role] },
			{
				max,
				name: `satupintu ${role}`,
				// The error carries the whole client, with its settings: only the code and the words are for the log.
				onError: (error) => {
					if (!stopping)
						log.warn(
							{ code: (error as { code?: string }).code },
							`a database connection was lost: ${error.message}`
						);
				}
			}
		);
		closing.push(() => pool.end());
		return pool;
	};
	const pools = { app: open('app', 12), worker: open('worker', 6), portal: open('portal', 4) };
	const connectAsOwner = async () => {
		const client = new pg.Client({ ...clientOf(address), user: roles.owner, password: ownerPassword });
		client.on('error', (error) => log.warn({ err: error }, 'a database connection was lost'));
		await client.connect();
		return client;
	};
	const readers = {
		pageReader: new PageReader(),
		// On a busy machine a page takes longer then; nobody waits for these papers.
		paperReader: new PageReader(120_000, 10)
	};
	closing.push(async () => Object.values(readers).forEach((one) => one.close()));
	const keys = await MasterKeys.open(join(config.dataDirectory, 'keys', 'files.key'));
	const plant: Plant = {
		config,
		roles,
		pools,
		clock: new SettableClock(config.today),
		tenants: new TenantDirectory(pools.app),
		files: new FolderStore(config.dataDirectory, keys),
		keys,
		signing,
		scanner,
		...readers,
		mailer: makeMailer({ smtpUrl: config.smtpUrl }),
		pages: new PageCache(),
		log,
		readiness: async () => readiness(config, pools.app, newest),
		witness: await openWitness(config.dataDirectory),
		resetDemonstration:
			config.mode === 'demo'
				? async () => {
						const { resetDemonstration } = await import('./seed/demonstration');
						return resetDemonstration(composed, { ...options, say: () => {} });
					}
				: undefined
	};
	const composed: Composed = {
		plant,
		owner: { address, user: roles.owner, password: ownerPassword },
		migrated,
		isJoined: located.isJoined ?? false,
		connectAsOwner,
		stop
	};
	installPlant(plant);
	return composed;
}

type Located = {
	address: DatabaseAddress;
	roles: RoleNames;
	ownerPassword?: string;
	isJoined?: boolean;
};

async function startOwnServer(
	config: Config,
	options: ComposeOptions,
	closing: (() => Promise<unknown>)[]
): Promise<Located | Refusal> {
	const server = await startEmbeddedPostgres({
		dataDirectory: config.dataDirectory,
		say: options.say,
		onUnexpectedExit: (tail) => options.onLost(tail)
	});
	const roles = roleNames(databaseName);
	if (isRefusal(server)) {
		if (server.refused !== 'DATA_IN_USE' || !options.joinRunning) return server;
		const running = await readFile(join(config.dataDirectory, runningFile), 'utf8').catch(() => undefined);
		if (!running) return server;
		return {
			address: { ...(JSON.parse(running) as { host: string; port: number }), database: databaseName },
			roles,
			isJoined: true
		};
	}
	closing.push(() => server.stop());
	const address = { host: server.socketDirectory, port: server.port, database: databaseName };
	await writeFile(
		join(config.dataDirectory, runningFile),
		JSON.stringify({ host: address.host, port: address.port }),
		{ mode: 0o600 }
	);
	const root = new pg.Client({ ...clientOf(address), database: 'postgres', user: server.superuser });
	await root.connect();
	try {
		const present = await root.query('select 1 from pg_roles where rolname = $1', [roles.owner]);
		if (present.rowCount === 0) await root.query(`create role "${roles.owner}" login createrole nobypassrls`);
		const database = await root.query('select 1 from pg_database where datname = $1', [databaseName]);
		if (database.rowCount === 0) await root.query(`create database "${databaseName}" owner "${roles.owner}"`);
	} finally {
		await root.end();
	}
	return { address, roles };
}

/** Keys and the audit log's outside memory lie in the data directory also where the database is elsewhere. */
async function makeDataDirectory(path: string): Promise<Refusal<'DATA_NOT_WRITABLE'> | undefined> {
	try {
		await mkdir(path, { recursive: true });
		await access(path, constants.W_OK);
		return undefined;
	} catch (error) {
		return refuse('DATA_NOT_WRITABLE', { path, cause: (error as Error).message });
	}
}

async function reachServer(
	url: string,
	dataDirectory: string
): Promise<Located | Refusal<'SETTING_WRONG' | 'DATA_NOT_WRITABLE'>> {
	const unwritable = await makeDataDirectory(dataDirectory);
	if (unwritable) return unwritable;
	try {
		const { hostname, port, username, password, pathname, searchParams } = new URL(url);
		const database = decodeURIComponent(pathname.slice(1));
		const user = decodeURIComponent(username);
		if (!database || !user)
			return refuse('SETTING_WRONG', {
				setting: 'DATABASE_URL',
				why: 'postgres://owner:password@host:5432/database'
			});
		return {
			address: {
				host: searchParams.get('host') ?? decodeURIComponent(hostname),
				port: Number(port || 5432),
				database,
				ssl: ['require', 'verify-full'].includes(searchParams.get('sslmode') ?? '')
			},
			roles: roleNames(database, user),
			ownerPassword: password ? decodeURIComponent(password) : process.env.PGPASSWORD || undefined
		};
	} catch {
		return refuse('SETTING_WRONG', {
			setting: 'DATABASE_URL',
			why: 'postgres://owner:password@host:5432/database'
		});
	}
}

const clientOf = (address: DatabaseAddress): pg.ClientConfig => ({
	host: address.host,
	port: address.port,
	database: address.database,
	ssl: address.ssl ? { rejectUnauthorized: true } : undefined
});

/** `newest`: the last change of the schema that this program knows. */
async function readiness(
	config: Config,
	pool: pg.Pool,
	newest: string | undefined
): Promise<Record<string, boolean>> {
	const found = await pool
		.query<{ is_there: boolean }>('select exists (select from migration where name = $1) as is_there', [
			newest
		])
		.then(
			({ rows }) => ({ database: true, migrations: rows[0]!.is_there }),
			() => ({ database: false, migrations: false })
		);
	const disk = await access(config.dataDirectory, constants.W_OK).then(
		() => true,
		() => false
	);
	return { ...found, disk };
}
