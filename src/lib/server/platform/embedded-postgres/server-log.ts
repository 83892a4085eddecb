import {
	closeSync,
	fchownSync,
	fstatSync,
	mkdirSync,
	openSync,
	readSync,
	renameSync,
	statSync
} from 'node:fs';
import { join } from 'node:path';
import type { ServerUser } from './server-user';

/** The server's log: a file, since a pipe to us would break when we are killed. */
export type ServerLog = { path: string; descriptor: number; startedAt: number };

const rotateAbove = 5 * 1024 * 1024;

/**
 * Opens `log/server.log` in the cluster's home; a long one becomes `server.log.1` first. The file is the
 * server user's, so that he may start on this cluster himself after root did.
 */
export function openServerLog(home: string, user: ServerUser): ServerLog {
	const folder = join(home, 'log');
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const path = join(folder, 'server.log');
	const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
	if (size > rotateAbove) renameSync(path, `${path}.1`);
	const descriptor = openSync(path, 'a+', 0o600);
	if (!user.isUs) fchownSync(descriptor, user.uid, user.gid);
	return { path, descriptor, startedAt: fstatSync(descriptor).size };
}

/** The last lines (at most 4 KiB) that were written since this log was opened. */
export function logTail({ descriptor, startedAt }: ServerLog): string {
	const { size } = fstatSync(descriptor);
	const from = Math.max(startedAt, size - 4096);
	const buffer = Buffer.alloc(Math.max(0, size - from));
	const read = readSync(descriptor, buffer, 0, buffer.length, from);
	return buffer.subarray(0, read).toString('utf8').trim();
}

export function closeServerLog({ descriptor }: ServerLog): void {
	closeSync(descriptor);
}

/** The line in which the server (or initdb) names the cause, without its time and process number. */
export function causeIn(log: string): string {
	const lines = log.split('\n').filter((line) => line.trim() !== '');
	const cause = lines.findLast((line) => /\b(PANIC|FATAL|error):/.test(line)) ?? lines.at(-1) ?? '';
	return cause.replace(/^.*?\b(PANIC|FATAL|error):\s*/, '').trim();
}
