import { readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Runtime } from './binaries';
import { pause } from './child-process';
import { isDiskFull } from './cluster';
import { causeIn, logTail, type ServerLog } from './server-log';
import type { ServerUser } from './server-user';
import { port } from './socket-directory';
import { startWatched, type Watched } from './watchdog';

const megabyte = 1024 * 1024;

/**
 * An eighth of the machine's memory, between 128 MB and 1 GB: a search touches a page of the table for each hit, and
 * with 100,000 agreements these pages do not fit into PostgreSQL's default (decision 0019).
 */
export const sharedBuffers = (memory: number): string =>
	`${Math.round(Math.min(1024, Math.max(128, memory / megabyte / 8)))}MB`;

/**
 * For one program on a small machine; an installation that outgrows it brings its own server
 * (DATABASE_URL).
 */
const standingSettings: Readonly<Record<string, string>> = {
	listen_addresses: '',
	port: String(port),
	unix_socket_permissions: '0700',
	// What is acknowledged is on the disk (docs: quality, A1).
	fsync: 'on',
	full_page_writes: 'on',
	synchronous_commit: 'on',
	max_connections: '60',
	// Short queries: compiling them costs more than running them.
	jit: 'off',
	random_page_cost: '1.1',
	timezone: 'UTC',
	log_timezone: 'UTC',
	log_line_prefix: '%m [%p] %q%u@%d ',
	log_checkpoints: 'off',
	// Statements and the details of errors carry personal data (UU 27/2022): they are not written to a
	// log file. The program's own log says which act failed.
	log_min_error_statement: 'panic',
	log_error_verbosity: 'terse'
};

/**
 * Starts the server on a complete cluster and waits until it takes connections; a recovery after a kill
 * may take its time, so there is no limit as long as the process lives.
 *
 * Refuses with `DATA_DAMAGED`, `DISK_FULL` or `SERVER_DID_NOT_START`, each with the end of the log.
 */
export async function startServer(options: {
	clusterDirectory: string;
	socketDirectory: string;
	runtime: Runtime;
	user: ServerUser;
	log: ServerLog;
	fence: number | null;
	settings: Readonly<Record<string, string>>;
	say(progress: string): void;
}): Promise<Watched | Refusal<'DATA_DAMAGED' | 'DISK_FULL' | 'SERVER_DID_NOT_START'>> {
	const { clusterDirectory, runtime, user, log } = options;
	const settings = {
		...standingSettings,
		shared_buffers: sharedBuffers(totalmem()),
		// Quoted, since a comma in the path would make two folders of it.
		unix_socket_directories: `"${options.socketDirectory.replaceAll('"', '""')}"`,
		...options.settings
	};
	const watched = startWatched(
		[
			join(runtime.binDirectory, 'postgres'),
			'-D',
			clusterDirectory,
			...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
		],
		{ user, environment: runtime.environment, output: log.descriptor, fence: options.fence }
	);

	const startedAt = Date.now();
	let hasSpoken = false;
	while (watched.isRunning()) {
		if (await isReady(clusterDirectory)) return watched;
		if (!hasSpoken && Date.now() - startedAt > 3000) {
			options.say('Basis data memeriksa dan memulihkan isinya setelah berhenti mendadak; mohon tunggu.');
			hasSpoken = true;
		}
		await Promise.race([pause(Date.now() - startedAt < 1000 ? 10 : 100), watched.ended]);
	}
	const tail = logTail(log);
	const details = { path: clusterDirectory, cause: causeIn(tail), log: tail };
	if (isDiskFull(tail)) return refuse('DISK_FULL', details);
	if (saysDamage(tail)) return refuse('DATA_DAMAGED', { ...details, reason: 'server' });
	return refuse('SERVER_DID_NOT_START', details);
}

/** The eighth line of the server's own `postmaster.pid`, which pg_ctl reads for the same end. */
async function isReady(clusterDirectory: string): Promise<boolean> {
	const text = await readFile(join(clusterDirectory, 'postmaster.pid'), 'utf8').catch(() => '');
	return text.split('\n')[7]?.trim() === 'ready';
}

/** True for a log in which the server says that the files themselves are wrong. */
export function saysDamage(log: string): boolean {
	return [
		/could not locate a valid checkpoint record/,
		/could not locate required checkpoint record/,
		/invalid (primary )?checkpoint/,
		/incorrect checksum in control file/,
		/control file (contains invalid|appears to be corrupt)/,
		/calculated CRC checksum does not match/,
		/invalid page in block/,
		/is not a valid data directory/,
		/could not (open|read|access|find) (file|directory) "(global|base|pg_wal|pg_xact|pg_multixact|pg_tblspc)/,
		/database files are incompatible with server/,
		/requested timeline \d+ is not a child/,
		/WAL ends before/
	].some((pattern) => pattern.test(log));
}
