import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './durable';

const KEY_BYTES = 32;

/**
 * The master keys of an installation, in one file of the data directory: one key a line in base64, the
 * last one seals new files, the others still open old ones. Without this file no stored document can
 * ever be read again: a backup must hold it, apart from the files.
 */
export class MasterKeys {
	readonly #keys: readonly Buffer[];
	readonly #tenantKeys = new Map<string, Buffer>();

	private constructor(keys: readonly Buffer[]) {
		this.#keys = keys;
	}

	/**
	 * Reads the keys; makes the file with a first key where there is none. Two processes that start at
	 * once end with the same key.
	 * @throws Error when others than the owner may read the file, or a line is no key.
	 */
	static async open(path: string): Promise<MasterKeys> {
		await mkdir(dirname(path), { recursive: true, mode: 0o700 });
		try {
			await stat(path);
		} catch {
			await makeFirst(path);
		}
		const mode = (await stat(path)).mode & 0o777;
		if ((mode & 0o077) !== 0) {
			throw new Error(`the key file ${path} may be read by others (mode ${mode.toString(8)}): chmod 600 it`);
		}
		const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
		const keys = lines.map((line) => Buffer.from(line.trim(), 'base64'));
		if (keys.length === 0 || keys.some((key) => key.length !== KEY_BYTES)) {
			throw new Error(`the key file ${path} holds a line that is no key`);
		}
		return new MasterKeys(keys);
	}

	/**
	 * A key of its own for one purpose of one tenant, made anew whenever it is needed and so stored nowhere.
	 * @param masterId in hex
	 * @returns null when the master key is not here any more.
	 */
	derive(tenantId: number, purpose: string, masterId: string): Buffer | null {
		const master = this.#keys.find((key) => idOf(key).toString('hex') === masterId);
		if (master === undefined) return null;
		return Buffer.from(
			hkdfSync('sha256', master, 'satupintu derived', `tenant ${tenantId} ${purpose}`, KEY_BYTES)
		);
	}

	/** The id of the key that seals new files. */
	get currentId(): Buffer {
		return idOf(this.#keys.at(-1)!);
	}

	/**
	 * The key of one tenant under one master key: a file copied into another tenant's folder stays shut.
	 * @returns null when the master key is not here any more.
	 */
	tenantKey(tenantId: number, masterId: Buffer): Buffer | null {
		const name = `${tenantId} ${masterId.toString('hex')}`;
		const known = this.#tenantKeys.get(name);
		if (known !== undefined) return known;
		const master = this.#keys.find((key) => idOf(key).equals(masterId));
		if (master === undefined) return null;
		const derived = Buffer.from(
			hkdfSync('sha256', master, 'satupintu files', `tenant ${tenantId}`, KEY_BYTES)
		);
		this.#tenantKeys.set(name, derived);
		return derived;
	}
}

/** A name for a key that tells nothing about it. */
function idOf(key: Buffer): Buffer {
	return createHash('sha256').update('satupintu key id').update(key).digest().subarray(0, 8);
}

async function makeFirst(path: string): Promise<void> {
	const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
	const handle = await open(draft, 'wx', 0o600);
	try {
		await handle.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
		await handle.sync();
	} finally {
		await handle.close();
	}
	try {
		// `link` fails where the name is taken, `rename` would replace another process's key.
		await link(draft, path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		await unlink(draft);
	}
	await syncFolder(dirname(path));
}
