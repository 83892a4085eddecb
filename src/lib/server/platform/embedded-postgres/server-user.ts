import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { runToEnd } from './child-process';

/** The user of the operating system that the database server runs as. */
export type ServerUser = {
	uid: number;
	gid: number;
	/** True when the server runs as whoever runs the program. */
	isUs: boolean;
	/** False where /etc/passwd does not know the user; initdb refuses to run as such a user. */
	hasName: boolean;
};

/** `uid` and `gid` for spawn, or nothing where the server runs as ourselves. */
export function asUser(user: ServerUser): { uid?: number; gid?: number } {
	return user.isUs ? {} : { uid: user.uid, gid: user.gid };
}

/** In this order: the first is made for it, the others own no files on a well-kept machine. */
const unprivilegedNames = ['postgres', 'nobody', 'daemon', 'bin'];

/**
 * Who runs the server. PostgreSQL refuses to run as root, so root hands it to an unprivileged user;
 * anybody else runs it himself.
 *
 * Refuses with `NO_UNPRIVILEGED_USER` (root, and the machine has none of the usual users or
 * does not let root become one).
 */
export async function chooseServerUser(): Promise<ServerUser | Refusal<'NO_UNPRIVILEGED_USER'>> {
	const uid = process.getuid?.() ?? -1;
	if (uid !== 0) {
		return { uid, gid: process.getgid?.() ?? -1, isUs: true, hasName: weHaveAName() };
	}
	const accounts = parsePasswd(await readFile('/etc/passwd', 'utf8').catch(() => ''));
	for (const name of unprivilegedNames) {
		const account = accounts.find((one) => one.name === name && one.uid > 0);
		if (!account) continue;
		const user = { uid: account.uid, gid: account.gid, isUs: false, hasName: true };
		// In a container without CAP_SETUID root may not become anybody else.
		const trial = await runToEnd('/bin/sh', ['-c', ':'], asUser(user));
		return trial.code === 0 ? user : refuse('NO_UNPRIVILEGED_USER', { cause: trial.notStarted });
	}
	return refuse('NO_UNPRIVILEGED_USER');
}

/**
 * A cluster that exists is run by the user who owns it, whoever made it: started by root after an
 * ordinary user made it, it stays that user's.
 *
 * Refuses with `DATA_NOT_OURS` when we may not act as the owner, or when root owns the files.
 */
export async function userOfCluster(
	clusterDirectory: string,
	chosen: ServerUser
): Promise<ServerUser | Refusal<'DATA_NOT_OURS'>> {
	const { uid, gid } = await stat(clusterDirectory);
	if (uid === chosen.uid) return chosen;
	if (chosen.isUs || uid === 0) {
		return refuse('DATA_NOT_OURS', { path: clusterDirectory, ownerUid: uid, neededUid: chosen.uid });
	}
	// initdb is behind us, and the server itself does not look its user up in /etc/passwd.
	return { uid, gid, isUs: false, hasName: true };
}

function weHaveAName(): boolean {
	try {
		userInfo();
		return true;
	} catch {
		return false;
	}
}

export function parsePasswd(text: string): { name: string; uid: number; gid: number }[] {
	return text.split('\n').flatMap((line) => {
		const [name, , uid, gid] = line.split(':');
		if (!name || !uid || !gid || !/^\d+$/.test(uid) || !/^\d+$/.test(gid)) return [];
		return [{ name, uid: Number(uid), gid: Number(gid) }];
	});
}
