import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pause, runToEnd } from './child-process';

/**
 * What an earlier server left behind. To be called only by the holder of the ownership lock: then a
 * server that still runs on these files belongs to nobody.
 */

/** The process of a server that still runs on the cluster, or null. */
export async function findOrphan(clusterDirectory: string): Promise<number | null> {
	const pid = await recordedPid(clusterDirectory);
	if (pid === null) return null;
	// The number may have been given to another process since, or belong to a zombie that nobody has
	// reaped (its command line is empty): only a command line that names our folder is the server.
	return (await runsOn(pid, clusterDirectory)) ? pid : null;
}

/**
 * Stops an orphan: first as Ctrl-C would, after 6 s without a clean end at once (nothing acknowledged is
 * lost, the next start recovers), at last by force.
 *
 * @returns false when it is still there.
 */
export async function stopOrphan(clusterDirectory: string, pid: number): Promise<boolean> {
	for (const [signal, milliseconds] of [
		['SIGINT', 6000],
		['SIGQUIT', 2000],
		['SIGKILL', 1000]
	] as const) {
		try {
			process.kill(pid, signal);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true;
			return false;
		}
		for (const end = Date.now() + milliseconds; Date.now() < end; await pause(20)) {
			if (!(await runsOn(pid, clusterDirectory))) return true;
		}
	}
	return false;
}

/**
 * Removes the marks of a server that is gone. PostgreSQL itself would take a foreign process with the
 * recorded number, and even a zombie, for a living server and refuse with "lock file already exists".
 */
export async function removeStaleMarks(clusterDirectory: string, socketFile: string): Promise<void> {
	for (const path of [join(clusterDirectory, 'postmaster.pid'), socketFile, `${socketFile}.lock`]) {
		await rm(path, { force: true });
	}
}

async function recordedPid(clusterDirectory: string): Promise<number | null> {
	const text = await readFile(join(clusterDirectory, 'postmaster.pid'), 'utf8').catch(() => '');
	const pid = Number(text.split('\n')[0]);
	return Number.isInteger(pid) && pid > 1 ? pid : null;
}

async function runsOn(pid: number, clusterDirectory: string): Promise<boolean> {
	if (process.platform === 'linux') {
		const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
		return text.split('\0').includes(clusterDirectory);
	}
	const { output } = await runToEnd('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
	return output.includes(`-D ${clusterDirectory} `);
}
