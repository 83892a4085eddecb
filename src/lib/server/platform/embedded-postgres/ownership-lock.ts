import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { runToEnd } from './child-process';

/**
 * Two guards, both freed by the kernel when their holder dies, so that neither can go stale.
 *
 * - The **ownership lock** says which program may touch a folder. Only that program holds it.
 * - The **fence** is inherited by the server and all its processes: whoever gets it knows that no
 *   process of an earlier server is alive. Without it the removal of a stale `postmaster.pid` would
 *   also remove PostgreSQL's own guard against a second server on the same files, and containers that
 *   share a volume do not see each other's processes.
 */
export type HeldLock = { release(): Promise<void> };

export type Fence = {
	/** To be handed to the server's processes; null where the machine has no such lock. */
	descriptor: number | null;
	release(): void;
};

/** Takes the ownership lock of a folder, or gives null where another program holds it. */
export async function lockFolder(folder: string): Promise<HeldLock | null> {
	const abstract = await listenAbstract(await realpath(folder));
	if (abstract === 'taken') return null;
	const file = await lockFile(join(folder, '.lock'));
	if (file === 'taken') {
		await close(abstract);
		return null;
	}
	return {
		async release() {
			if (file !== 'not offered') closeSync(file);
			await close(abstract);
		}
	};
}

/** Takes the fence of a cluster's home, or gives null where a process of an earlier server still has it. */
export async function raiseFence(home: string): Promise<Fence | null> {
	const file = await lockFile(join(home, 'fence'));
	if (file === 'taken') return null;
	const descriptor = file === 'not offered' ? null : file;
	let isOpen = descriptor !== null;
	return {
		descriptor,
		release() {
			if (isOpen && descriptor !== null) closeSync(descriptor);
			isOpen = false;
		}
	};
}

/**
 * Linux: a listening socket in the abstract name space, bound to the network name space. It needs no
 * program and no file, so it is asked first.
 */
function listenAbstract(folder: string): Promise<Server | 'taken' | 'not offered'> {
	if (process.platform !== 'linux') return Promise.resolve('not offered');
	const name = `\0satupintu-${createHash('sha256').update(folder).digest('hex').slice(0, 40)}`;
	return new Promise((resolve) => {
		const server = createServer((connection) => connection.destroy());
		server.once('error', (error: NodeJS.ErrnoException) =>
			resolve(error.code === 'EADDRINUSE' ? 'taken' : 'not offered')
		);
		server.listen(name, () => {
			server.unref();
			resolve(server);
		});
	});
}

function close(server: Server | 'not offered'): Promise<void> {
	if (server === 'not offered') return Promise.resolve();
	return new Promise((resolve) => server.close(() => resolve()));
}

const contended = 75;

/** Node has no flock of its own. Perl is for macOS, which ships no flock command. */
const flockCommands: readonly [string, readonly string[]][] = [
	['flock', ['-n', '-E', String(contended), '3']],
	[
		'perl',
		[
			'-e',
			`use Fcntl ":flock"; open(F, "<&=3") or exit 70; exit(flock(F, LOCK_EX | LOCK_NB) ? 0 : ($!{EWOULDBLOCK} ? ${contended} : 70))`
		]
	]
];

/**
 * An advisory lock (flock) on a file. The lock belongs to the open file, which the command shares with
 * us through its descriptor 3: it stays ours after the command has ended.
 */
async function lockFile(path: string): Promise<number | 'taken' | 'not offered'> {
	const descriptor = openSync(path, 'a', 0o600);
	for (const [command, args] of flockCommands) {
		const { code } = await runToEnd(command, args, { descriptor3: descriptor });
		if (code === 0) return descriptor;
		if (code === contended) {
			closeSync(descriptor);
			return 'taken';
		}
	}
	closeSync(descriptor);
	return 'not offered';
}
