import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { ServerUser } from './server-user';

/** Part of the socket's file name only: nothing listens on the network. */
export const port = 5432;

/**
 * The address of a unix socket holds 107 bytes on Linux and 103 on macOS. PostgreSQL says so when it is
 * too long, Node only says ENOENT.
 */
const longestSocketPath = 103;

export function socketFile(directory: string): string {
	return join(directory, `.s.PGSQL.${port}`);
}

export function fits(directory: string): boolean {
	return Buffer.byteLength(socketFile(directory)) <= longestSocketPath;
}

/**
 * The folder of the server's socket, made if absent: `s` beside the cluster, or a short one in the
 * user's run-time or the temporary folder where the path of the first is too long. Who may enter it may
 * become any database user, so it is the server user's alone (0700).
 *
 * Refuses with `SOCKET_DIRECTORY_UNSAFE` when something else stands at that name.
 */
export async function makeSocketDirectory(
	home: string,
	user: ServerUser
): Promise<string | Refusal<'SOCKET_DIRECTORY_UNSAFE'>> {
	for (const directory of candidates(home, user)) {
		if (!fits(directory)) continue;
		try {
			await mkdir(directory, { mode: 0o700 });
			await chmod(directory, 0o700);
			if (!user.isUs) await chown(directory, user.uid, user.gid);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			// The run-time folder of a user who has no session, or a TMPDIR that is gone.
			if (code === 'ENOENT') continue;
			if (code !== 'EEXIST') throw error;
		}
		// lstat, since another user may have put a link at this name of the temporary folder.
		const found = await lstat(directory);
		if (found.isDirectory() && found.uid === user.uid && (found.mode & 0o777) === 0o700) return directory;
		// Made by us and killed before the change of owner.
		if (found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o777) === 0o700) {
			await chown(directory, user.uid, user.gid);
			return directory;
		}
		return refuse('SOCKET_DIRECTORY_UNSAFE', { path: directory });
	}
	return refuse('SOCKET_DIRECTORY_UNSAFE', { path: join(home, 's') });
}

function candidates(home: string, user: ServerUser): string[] {
	const short = `satupintu-${user.uid}-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
	const runtime = user.isUs ? process.env['XDG_RUNTIME_DIR'] : undefined;
	return [
		join(home, 's'),
		...(runtime?.startsWith('/') ? [join(runtime, short)] : []),
		join(tmpdir(), short),
		join('/tmp', short)
	];
}
