import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { findNativeBinaries, prepareRuntime } from './binaries';
import { pause } from './child-process';
import { inspectCluster, makeCluster, removeHalfMade, superuser } from './cluster';
import { findPlace, makeDataDirectory, writeLocation } from './cluster-place';
import { findOrphan, removeStaleMarks, stopOrphan } from './orphan';
import { lockFolder, raiseFence, type Fence, type HeldLock } from './ownership-lock';
import type { EmbeddedRefusal } from './refusals';
import { closeServerLog, logTail, openServerLog, type ServerLog } from './server-log';
import { startServer } from './server';
import { chooseServerUser } from './server-user';
import { makeSocketDirectory, port, socketFile } from './socket-directory';

export { embeddedRefusalCodes, type EmbeddedRefusal, type EmbeddedRefusalCode } from './refusals';
export { layDownCluster } from './lay-down';
export { readLocation, type ClusterLocation } from './cluster-place';

/** A running database server that ends when this program ends, however it ends. */
export type EmbeddedPostgres = {
	/** With `pg`: `{ host: socketDirectory, port, user: superuser, database }`. */
	socketDirectory: string;
	port: number;
	superuser: string;
	/** As the server says it: `18.4`. */
	version: string;
	/** The cluster itself; not always inside SATUPINTU_DATA (decisions.md 16). */
	dataDirectory: string;
	logFile: string;
	/** Stops the server in an orderly way (at once after 6 s) and frees the folder. Close pools before. */
	stop(): Promise<void>;
};

export type EmbeddedPostgresOptions = {
	/** SATUPINTU_DATA; made if absent. `location.json` stands in it and names the place of the cluster. */
	dataDirectory: string;
	/** Gets one plain Indonesian sentence before each thing that takes long. */
	say(progress: string): void;
	/** Called once if the server ends without `stop()`; the program must then end too. */
	onUnexpectedExit(logTail: string): void;
	/** Further `-c` settings; they win over the standing ones. */
	settings?: Readonly<Record<string, string>>;
	/** Where to look for node_modules first; default: where this code stands. */
	packageRoot?: string;
	/** Holds the clusters of a root whose data directory the server's user cannot enter. */
	placeForRoot?: string;
};

/**
 * Starts the embedded database on a data directory, making it at the first start.
 *
 * The caller installs its signal handlers first; a program that exits while this works takes initdb or
 * the server with it. Every refusal leaves the files as they were.
 */
export async function startEmbeddedPostgres(
	options: EmbeddedPostgresOptions
): Promise<EmbeddedPostgres | EmbeddedRefusal> {
	const held: Held = { locks: [], fence: null, log: null };
	let result: EmbeddedPostgres | EmbeddedRefusal;
	try {
		result = await start(options, held);
	} catch (error) {
		await letGo(held);
		const refusal = asRefusal(error, options.dataDirectory);
		if (!refusal) throw error;
		return refusal;
	}
	if (isRefusal(result)) await letGo(held);
	return result;
}

/** What must be given back when the server has ended or a start was refused. */
type Held = { locks: HeldLock[]; fence: Fence | null; log: ServerLog | null };

async function start(
	options: EmbeddedPostgresOptions,
	held: Held
): Promise<EmbeddedPostgres | EmbeddedRefusal> {
	const { say } = options;
	const native = await findNativeBinaries(options.packageRoot);
	if (isRefusal(native)) return native;
	const chosen = await chooseServerUser();
	if (isRefusal(chosen)) return chosen;

	await makeDataDirectory(options.dataDirectory, chosen);
	const dataDirectory = await realpath(options.dataDirectory);
	const inUse = () => refuse('DATA_IN_USE', { path: dataDirectory });
	const lock = await lockFolder(dataDirectory);
	if (!lock) return inUse();
	held.locks.push(lock);

	const place = await findPlace(dataDirectory, chosen, options.placeForRoot ?? '/var/lib/satupintu');
	if (isRefusal(place)) return place;
	const { home, user } = place;
	if (!place.isInsideDataDirectory) {
		// A copy of the data directory names the same place.
		const second = await lockFolder(home);
		if (!second) return inUse();
		held.locks.push(second);
	}

	const clusterDirectory = join(home, 'db');
	const orphan = await findOrphan(clusterDirectory);
	if (orphan !== null) {
		say('Menghentikan basis data yang tertinggal dari proses sebelumnya.');
		if (!(await stopOrphan(clusterDirectory, orphan))) return inUse();
	}
	held.fence = await waitForFence(home, say);
	if (!held.fence) return inUse();
	const fence = held.fence.descriptor;

	const runtime = await prepareRuntime(native, home, user, say);
	if (isRefusal(runtime)) return runtime;
	const log = (held.log = openServerLog(home, user));

	await removeHalfMade(home);
	const found = await inspectCluster(clusterDirectory, runtime.version);
	if (isRefusal(found)) return found;
	if (found === 'absent') {
		say('Membuat basis data (sekali saja, beberapa detik).');
		const made = await makeCluster({ home, runtime, user, log, fence });
		if (isRefusal(made)) return made;
	}
	if (place.location.completedAt === null) {
		await writeLocation(dataDirectory, { ...place.location, completedAt: new Date().toISOString() });
	}

	const socketDirectory = await makeSocketDirectory(home, user);
	if (isRefusal(socketDirectory)) return socketDirectory;
	await removeStaleMarks(clusterDirectory, socketFile(socketDirectory));
	const server = await startServer({
		clusterDirectory,
		socketDirectory,
		runtime,
		user,
		log,
		fence,
		settings: options.settings ?? {},
		say
	});
	if (isRefusal(server)) return server;

	let isStopping = false;
	const freed = server.ended.then(async () => {
		const tail = logTail(log);
		await letGo(held);
		if (!isStopping) options.onUnexpectedExit(tail);
	});
	return {
		socketDirectory,
		port,
		superuser,
		version: runtime.version,
		dataDirectory: clusterDirectory,
		logFile: log.path,
		async stop() {
			isStopping = true;
			server.stop();
			await freed;
		}
	};
}

/**
 * After a kill the last processes of the old server need a moment to end. A server that an earlier
 * watchdog is still stopping may take its 8 s.
 */
async function waitForFence(home: string, say: (progress: string) => void): Promise<Fence | null> {
	const startedAt = Date.now();
	let hasSpoken = false;
	while (Date.now() - startedAt < 12_000) {
		const fence = await raiseFence(home);
		if (fence) return fence;
		if (!hasSpoken && Date.now() - startedAt > 1000) {
			say('Menunggu basis data dari proses sebelumnya berhenti.');
			hasSpoken = true;
		}
		await pause(30);
	}
	return null;
}

async function letGo(held: Held): Promise<void> {
	if (held.log) closeServerLog(held.log);
	held.log = null;
	held.fence?.release();
	for (const lock of held.locks.splice(0).reverse()) await lock.release();
}

/** Faults of the file system that a person can act on; anything else stays a fault. */
function asRefusal(error: unknown, dataDirectory: string): EmbeddedRefusal | null {
	const { code, path, message } = error as NodeJS.ErrnoException;
	// The folder that the person knows, unless the fault lies outside of it.
	const isElsewhere = path !== undefined && !path.startsWith(dataDirectory);
	const details = { path: isElsewhere ? path : dataDirectory, cause: message };
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return refuse('DATA_NOT_WRITABLE', details);
	if (code === 'ENOSPC' || code === 'EDQUOT') return refuse('DISK_FULL', details);
	return null;
}
