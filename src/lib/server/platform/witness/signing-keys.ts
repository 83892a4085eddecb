import {
	createHash,
	createPrivateKey,
	createPublicKey,
	generateKeyPairSync,
	sign,
	verify,
	type KeyObject
} from 'node:crypto';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOnce } from '../files/write-once';

/**
 * The Ed25519 key with which an installation signs its checkpoints, and the public halves of all it ever had.
 * The secret half lies in the data directory, never in the database: who can write there cannot sign.
 */
export class SigningKeys {
	private constructor(
		readonly currentId: string,
		private readonly secret: KeyObject,
		private readonly known: ReadonlyMap<string, KeyObject>
	) {}

	/**
	 * Reads the keys of a folder; makes the first one where there is none. Two processes that start at once end
	 * with the same key.
	 *
	 * @throws Error where others than the owner may read the secret half
	 */
	static async open(folder: string): Promise<SigningKeys> {
		await mkdir(folder, { recursive: true, mode: 0o700 });
		const path = join(folder, 'checkpoint.key');
		const present = await stat(path).catch(() => undefined);
		if (!present) {
			const { privateKey } = generateKeyPairSync('ed25519');
			await writeOnce(path, privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
		} else if ((present.mode & 0o077) !== 0) {
			throw new Error(`the key file ${path} may be read by others: chmod 600 it`);
		}
		const secret = createPrivateKey(await readFile(path, 'utf8'));
		const current = createPublicKey(secret);
		const currentId = idOf(current);
		await writeOnce(
			join(folder, `checkpoint-${currentId}.pub`),
			current.export({ type: 'spki', format: 'pem' }) as string
		);
		const known = new Map([[currentId, current]]);
		for (const name of await readdir(folder)) {
			if (!/^checkpoint-[0-9a-f]{16}\.pub$/.test(name)) continue;
			const key = createPublicKey(await readFile(join(folder, name), 'utf8'));
			// The name says nothing that the key itself does not: a renamed file cannot lend its name to another key.
			known.set(idOf(key), key);
		}
		return new SigningKeys(currentId, secret, known);
	}

	/** @returns 64 bytes */
	sign(text: string): Buffer {
		return sign(null, Buffer.from(text), this.secret);
	}

	/** The public half of a key that this installation has or had, as PEM. */
	publicKey(keyId: string): string | undefined {
		return this.known.get(keyId)?.export({ type: 'spki', format: 'pem' }) as string | undefined;
	}

	check(keyId: string, text: string, signature: Buffer): 'sound' | 'broken' | 'unknown' {
		const key = this.known.get(keyId);
		if (!key) return 'unknown';
		return verify(null, Buffer.from(text), key, signature) ? 'sound' : 'broken';
	}
}

function idOf(key: KeyObject): string {
	return createHash('sha256')
		.update(key.export({ type: 'spki', format: 'der' }))
		.digest('hex')
		.slice(0, 16);
}
