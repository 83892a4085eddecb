import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chown, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type CopyOptions = {
	/** What is left out, by its path within the tree; a folder that is left out is not even made. */
	readonly skips?: (path: string) => boolean;
	/** Folders whose contents are left out, while they themselves are there. */
	readonly empties?: (path: string) => boolean;
	/** Told of each file with the SHA-256 of the bytes that were copied. */
	readonly onFile?: (path: string, sha256: string) => void;
	/** To whom the copies belong; to whoever runs this where it is not said. */
	readonly owner?: { readonly uid: number; readonly gid: number };
};

/**
 * Copies a folder, a piece of each file at a time; only its owner may read the copy. A file that is gone when its turn
 * comes is left out: a running database makes and removes files all the time.
 */
export async function copyTree(from: string, to: string, options: CopyOptions = {}): Promise<void> {
	const makeFolder = async (path: string) => {
		await mkdir(join(to, path), { recursive: true, mode: 0o700 });
		if (options.owner) await chown(join(to, path), options.owner.uid, options.owner.gid);
	};
	const visit = async (folder: string): Promise<void> => {
		await makeFolder(folder);
		if (options.empties?.(folder)) return;
		const entries = await readdir(join(from, folder), { withFileTypes: true }).catch(gone);
		for (const entry of entries ?? []) {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (options.skips?.(path)) continue;
			if (entry.isDirectory()) await visit(path);
			else if (entry.isFile()) {
				const sum = await copyFile(join(from, path), join(to, path)).catch(gone);
				if (sum === undefined) continue;
				if (options.owner) await chown(join(to, path), options.owner.uid, options.owner.gid);
				options.onFile?.(path, sum);
			}
		}
	};
	await visit('');
}

function gone(fault: NodeJS.ErrnoException): undefined {
	if (fault.code !== 'ENOENT') throw fault;
	return undefined;
}

/** @returns the SHA-256 of what was copied */
async function copyFile(from: string, to: string): Promise<string> {
	const hash = createHash('sha256');
	const through = new Transform({
		transform(piece: Buffer, _, done) {
			hash.update(piece);
			done(null, piece);
		}
	});
	await pipeline(createReadStream(from), through, createWriteStream(to, { mode: 0o600, flush: true }));
	return hash.digest('hex');
}

/** The SHA-256 of a file, read a piece at a time; undefined where there is none. */
export async function sumOfFile(path: string): Promise<string | undefined> {
	const hash = createHash('sha256');
	try {
		await pipeline(createReadStream(path), hash);
	} catch (fault) {
		return gone(fault as NodeJS.ErrnoException);
	}
	return hash.digest('hex');
}
