import { chown, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { runToEnd } from './child-process';
import { exists, syncDirectory } from './cluster-place';
import type { Runtime } from './binaries';
import type { ServerUser } from './server-user';
import { causeIn, logTail, type ServerLog } from './server-log';
import { startWatched } from './watchdog';

/** The role that initdb makes. Only the launcher's caller uses it, to make the roles of decisions.md 2. */
export const superuser = 'postgres';

/**
 * The state of the folder `db`. `PG_VERSION` is written early by initdb and does not mean complete; the
 * folder gets its name only when it is, so one that lacks parts has lost them since.
 *
 * Refuses with `DATA_DAMAGED` or `DATA_FROM_OTHER_VERSION` (made by another major version).
 */
export async function inspectCluster(
	clusterDirectory: string,
	serverVersion: string
): Promise<'absent' | 'present' | Refusal<'DATA_DAMAGED' | 'DATA_FROM_OTHER_VERSION'>> {
	if (!(await exists(clusterDirectory))) return 'absent';
	for (const part of ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal']) {
		const path = join(clusterDirectory, part);
		if (!(await exists(path))) return refuse('DATA_DAMAGED', { path, reason: 'incomplete' });
	}
	const made = (await readFile(join(clusterDirectory, 'PG_VERSION'), 'utf8')).trim();
	const needed = serverVersion.split('.')[0];
	if (made !== needed) {
		return refuse('DATA_FROM_OTHER_VERSION', { path: clusterDirectory, made, needed });
	}
	return 'present';
}

/** Removes what a killed first start left. Only folders that never got their final name. */
export async function removeHalfMade(home: string): Promise<void> {
	for (const name of await readdir(home)) {
		if (!name.startsWith('db.new-')) continue;
		await rm(join(home, name), { recursive: true, force: true, maxRetries: 5 });
	}
}

/**
 * Makes the cluster under another name and renames it when it is complete and on the disk.
 *
 * Refuses with `DATABASE_NOT_MADE` (with the end of initdb's output), `DISK_FULL` or `NO_USER_NAME`
 * (the user stands in no /etc/passwd and the machine allows no user name space).
 */
export async function makeCluster(options: {
	home: string;
	runtime: Runtime;
	user: ServerUser;
	log: ServerLog;
	fence: number | null;
}): Promise<'made' | Refusal<'DATABASE_NOT_MADE' | 'DISK_FULL' | 'NO_USER_NAME'>> {
	const { home, runtime, user, log } = options;
	const nameless = user.hasName ? [] : await withBorrowedName();
	if (nameless === null) return refuse('NO_USER_NAME', { uid: user.uid });

	const unfinished = join(home, `db.new-${process.pid}`);
	await mkdir(unfinished, { mode: 0o700 });
	if (!user.isUs) await chown(unfinished, user.uid, user.gid);
	const watched = startWatched(
		[
			...nameless,
			join(runtime.binDirectory, 'initdb'),
			'-D',
			unfinished,
			`--username=${superuser}`,
			// Who can enter the socket's folder is the server's user or root (see makeSocketDirectory).
			'--auth=trust',
			'--encoding=UTF8',
			// The cluster's order of text must not depend on the machine (decisions.md 9).
			'--locale-provider=builtin',
			'--locale=C.UTF-8',
			'--data-checksums',
			'--no-instructions'
		],
		{ user, environment: runtime.environment, output: log.descriptor, fence: options.fence }
	);
	const { code } = await watched.ended;
	if (code !== 0) {
		const tail = logTail(log);
		await removeHalfMade(home);
		return refuse(isDiskFull(tail) ? 'DISK_FULL' : 'DATABASE_NOT_MADE', {
			path: home,
			cause: causeIn(tail),
			log: tail
		});
	}
	// initdb has written everything through to the disk; the name is what is left.
	await rename(unfinished, join(home, 'db'));
	await syncDirectory(home);
	return 'made';
}

export function isDiskFull(text: string): boolean {
	return /No space left on device|Disk quota exceeded/.test(text);
}

/**
 * initdb wants the name of its user; the server does not. A container that was started under a bare
 * number has none, but inside a user name space of its own the same user carries the name of 65534.
 */
async function withBorrowedName(): Promise<string[] | null> {
	const prefix = ['unshare', '--user', '--map-user=65534', '--'];
	const { code } = await runToEnd('unshare', [...prefix.slice(1), 'id', '-un']);
	return code === 0 ? prefix : null;
}
