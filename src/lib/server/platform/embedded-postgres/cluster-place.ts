import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { runToEnd } from './child-process';
import { asUser, userOfCluster, type ServerUser } from './server-user';

/**
 * `location.json` in the data directory: where the cluster stands (decisions.md 16). It outlives the
 * cluster on purpose: a folder that once held a database and now does not is damage to be reported,
 * never a reason to make an empty one in silence.
 */
export type ClusterLocation = {
	format: 1;
	/** `postgres` (inside the data directory) or an absolute folder. */
	cluster: string;
	/** RFC 3339 in UTC, once the cluster was complete; null before. */
	completedAt: string | null;
};

export type ClusterPlace = {
	/** Holds `db`, `s` (socket), `lib` (links), `runtime-*`, `log`, `fence`. */
	home: string;
	/** Who runs the server: the owner of the cluster where there is one. */
	user: ServerUser;
	location: ClusterLocation;
	isInsideDataDirectory: boolean;
};

const fileName = 'location.json';

/**
 * Reads `location.json`.
 *
 * @returns null where there is none yet; refuses with `DATA_DAMAGED` where it cannot be understood.
 */
export async function readLocation(
	dataDirectory: string
): Promise<ClusterLocation | null | Refusal<'DATA_DAMAGED'>> {
	const path = join(dataDirectory, fileName);
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
	const parsed = parseLocation(text);
	return parsed ?? refuse('DATA_DAMAGED', { path, reason: 'location' });
}

export function parseLocation(text: string): ClusterLocation | null {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	if (typeof value !== 'object' || value === null) return null;
	const { format, cluster, completedAt } = value as Record<string, unknown>;
	if (format !== 1 || typeof cluster !== 'string' || cluster === '') return null;
	if (completedAt !== null && typeof completedAt !== 'string') return null;
	return { format, cluster, completedAt };
}

/** Replaces `location.json` in one step, so that a kill leaves the old or the new one. */
export async function writeLocation(dataDirectory: string, location: ClusterLocation): Promise<void> {
	const path = join(dataDirectory, fileName);
	const temporary = `${path}.new-${process.pid}`;
	const file = await open(temporary, 'w', 0o644);
	try {
		await file.writeFile(`${JSON.stringify(location, null, '\t')}\n`);
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(temporary, path);
	await syncDirectory(dataDirectory);
}

/**
 * Where the cluster stands, deciding and recording it at the first start: in the data directory, or
 * under `placeForRoot` where root works in a folder that the server's user cannot enter.
 *
 * Refuses with `DATA_DAMAGED` (unreadable record, or the recorded folder is gone), `DATA_NOT_OURS`
 * and `DATA_NOT_REACHABLE` (the folder was moved to where the server's user cannot enter).
 */
export async function findPlace(
	dataDirectory: string,
	chosen: ServerUser,
	placeForRoot: string
): Promise<ClusterPlace | Refusal<'DATA_DAMAGED' | 'DATA_NOT_OURS' | 'DATA_NOT_REACHABLE'>> {
	const recorded = await readLocation(dataDirectory);
	if (isRefusal(recorded)) return recorded;
	const location = recorded ?? {
		format: 1,
		cluster: (await belongsInside(dataDirectory, chosen))
			? 'postgres'
			: join(placeForRoot, randomBytes(8).toString('hex')),
		completedAt: null
	};
	const home = resolve(dataDirectory, location.cluster);
	const isInsideDataDirectory = location.cluster === 'postgres';

	const clusterDirectory = join(home, 'db');
	const hasCluster = await exists(clusterDirectory);
	if (location.completedAt !== null && !hasCluster) {
		return refuse('DATA_DAMAGED', { path: clusterDirectory, reason: 'missing' });
	}
	const user = hasCluster ? await userOfCluster(clusterDirectory, chosen) : chosen;
	if (isRefusal(user)) return user;
	// Recorded before the folder is made: a kill in between leaves a record that the next start fulfils.
	if (!recorded) await writeLocation(dataDirectory, location);
	await makeEnterable(isInsideDataDirectory ? [home] : [placeForRoot, home], user);
	if (!(await canEnter(user, home))) return refuse('DATA_NOT_REACHABLE', { path: home, uid: user.uid });
	return { home, user, location, isInsideDataDirectory };
}

async function belongsInside(dataDirectory: string, user: ServerUser): Promise<boolean> {
	// A cluster without its record is still the one to use.
	return (await exists(join(dataDirectory, 'postgres', 'db'))) || (await canEnter(user, dataDirectory));
}

/** Makes the data directory where it is absent; never changes the mode of one that exists. */
export async function makeDataDirectory(dataDirectory: string, user: ServerUser): Promise<void> {
	await makeEnterable([dataDirectory], user);
}

async function makeEnterable(folders: readonly string[], user: ServerUser): Promise<void> {
	for (const folder of folders) {
		const made = await mkdir(folder, { recursive: true });
		// Only the folder that holds the rest; `db` and the socket folder are 0700. The umask may have
		// taken the right to enter, so the mode is set and not only asked for.
		if (made !== undefined) await chmod(folder, user.isUs ? 0o700 : 0o711);
	}
}

/** Asks the operating system as that user, since only it knows every rule (modes, ACLs, mounts). */
async function canEnter(user: ServerUser, folder: string): Promise<boolean> {
	const { code } = await runToEnd('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], asUser(user));
	return code === 0;
}

export async function exists(path: string): Promise<boolean> {
	try {
		await stat(path);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
		throw error;
	}
}

/** Makes a rename or a new name in the folder survive a loss of power. */
export async function syncDirectory(folder: string): Promise<void> {
	const handle = await open(folder, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
