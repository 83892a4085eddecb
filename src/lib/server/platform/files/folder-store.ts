import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { syncFolder } from './durable';
import {
	MissingFileFault,
	type FileAddress,
	type FileContent,
	type FileStore,
	type StoredFile
} from './file-store';
import type { MasterKeys } from './master-keys';
import { PlainReader } from './plain-reader';
import {
	DamagedFileFault,
	HEAD,
	masterIdOf,
	openHead,
	PIECE,
	plainSize,
	sealHead,
	sealPiece
} from './sealed-file';

const SHA256 = /^[0-9a-f]{64}$/;

function isNotFound(error: unknown): boolean {
	return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

async function namesIn(folder: string): Promise<string[]> {
	try {
		return (await readdir(folder)).sort();
	} catch (error) {
		if (isNotFound(error)) return [];
		throw error;
	}
}

/** Files in a folder of this machine, `<tenant>/<first two of the sha256>/<sha256>`, each encrypted. */
export class FolderStore implements FileStore {
	readonly #files: string;
	readonly #drafts: string;

	/** @param root a folder of the data directory; drafts lie beside the files, since a rename needs one disk. */
	constructor(
		root: string,
		readonly keys: MasterKeys
	) {
		this.#files = join(root, 'files');
		this.#drafts = join(root, 'drafts');
	}

	async putFile(tenantId: number, content: FileContent): Promise<StoredFile> {
		const masterId = this.keys.currentId;
		const tenantKey = this.keys.tenantKey(checkedTenant(tenantId), masterId)!;
		const fileKey = randomBytes(32);
		const draft = join(this.#drafts, `${Date.now()}-${randomBytes(8).toString('hex')}`);
		await mkdir(this.#drafts, { recursive: true, mode: 0o700 });
		const handle = await open(draft, 'wx', 0o600);
		try {
			let stored: StoredFile;
			try {
				stored = await writeBody(handle, fileKey, content);
				const head = sealHead(fileKey, tenantKey, masterId, { tenantId, ...stored });
				await writeAll(handle, head, 0);
				// The content first, then its name: the other way round a power cut leaves a name with no content.
				await handle.sync();
			} finally {
				await handle.close();
			}
			const folder = await this.#folderFor(tenantId, stored.sha256);
			// An older twin is replaced: the content is the same, and a damaged one is mended.
			await rename(draft, join(folder, stored.sha256));
			await syncFolder(folder);
			return stored;
		} catch (error) {
			await unlink(draft).catch(() => {});
			throw error;
		}
	}

	async openFile(tenantId: number, sha256: string): Promise<Readable> {
		let handle: FileHandle;
		try {
			handle = await open(this.#pathOf(tenantId, sha256), 'r');
		} catch (error) {
			if (isNotFound(error)) throw new MissingFileFault(`no file ${sha256} in tenant ${tenantId}`);
			throw error;
		}
		try {
			const { size: sealedSize } = await handle.stat();
			const size = plainSize(sealedSize);
			const head = Buffer.alloc(HEAD);
			const { bytesRead } = await handle.read(head, 0, HEAD, 0);
			const tenantKey = this.keys.tenantKey(tenantId, masterIdOf(head.subarray(0, bytesRead)));
			if (tenantKey === null) throw new DamagedFileFault('the key of this file is not in the key file');
			return new PlainReader(handle, openHead(head, tenantKey, { tenantId, sha256, size }), sealedSize);
		} catch (error) {
			await handle.close();
			throw error;
		}
	}

	async verifyFile(tenantId: number, sha256: string): Promise<'sound' | 'missing' | 'damaged'> {
		try {
			const hash = createHash('sha256');
			await pipeline(await this.openFile(tenantId, sha256), hash);
			return hash.digest('hex') === sha256 ? 'sound' : 'damaged';
		} catch (error) {
			if (error instanceof MissingFileFault) return 'missing';
			if (error instanceof DamagedFileFault) return 'damaged';
			throw error;
		}
	}

	async removeFile(tenantId: number, sha256: string, before: Date): Promise<'removed' | 'absent' | 'young'> {
		const path = this.#pathOf(tenantId, sha256);
		try {
			// Looked at before it is put aside: what is read at this moment must not be away for a blink.
			if ((await stat(path)).mtimeMs >= before.getTime()) return 'young';
		} catch (error) {
			if (isNotFound(error)) return 'absent';
			throw error;
		}
		if (!(await this.#sweepOne(tenantId, sha256, before))) return 'young';
		await syncFolder(join(path, '..'));
		return 'removed';
	}

	async *listFiles(): AsyncGenerator<FileAddress> {
		for await (const { tenantId, sha256s } of this.#folders()) {
			for (const sha256 of sha256s) yield { tenantId, sha256 };
		}
	}

	async sweep(
		before: Date,
		withRow: (tenantId: number, sha256s: readonly string[]) => Promise<ReadonlySet<string>>
	): Promise<{ removed: FileAddress[]; drafts: number }> {
		const removed: FileAddress[] = [];
		for await (const { tenantId, sha256s } of this.#folders()) {
			const old: string[] = [];
			for (const sha256 of sha256s) {
				if (await writtenBefore(this.#pathOf(tenantId, sha256), before)) old.push(sha256);
			}
			if (old.length === 0) continue;
			const named = await withRow(tenantId, old);
			for (const sha256 of old) {
				if (!named.has(sha256) && (await this.#sweepOne(tenantId, sha256, before))) {
					removed.push({ tenantId, sha256 });
				}
			}
		}
		return { removed, drafts: await this.#sweepDrafts(before) };
	}

	/** Takes one file away, unless the same content was stored again since it was looked at. */
	async #sweepOne(tenantId: number, sha256: string, before: Date): Promise<boolean> {
		const path = this.#pathOf(tenantId, sha256);
		const aside = join(this.#drafts, `swept-${randomBytes(8).toString('hex')}`);
		await mkdir(this.#drafts, { recursive: true, mode: 0o700 });
		try {
			await rename(path, aside);
		} catch (error) {
			if (isNotFound(error)) return false;
			throw error;
		}
		if (!(await writtenBefore(aside, before))) {
			await rename(aside, path);
			return false;
		}
		await unlink(aside);
		return true;
	}

	async #sweepDrafts(before: Date): Promise<number> {
		let count = 0;
		for (const name of await namesIn(this.#drafts)) {
			const path = join(this.#drafts, name);
			if (!(await writtenBefore(path, before))) continue;
			await unlink(path);
			count++;
		}
		return count;
	}

	async *#folders(): AsyncGenerator<{ tenantId: number; sha256s: string[] }> {
		for (const tenant of await namesIn(this.#files)) {
			if (!/^\d+$/.test(tenant)) continue;
			for (const start of await namesIn(join(this.#files, tenant))) {
				const names = await namesIn(join(this.#files, tenant, start));
				yield { tenantId: Number(tenant), sha256s: names.filter((name) => SHA256.test(name)) };
			}
		}
	}

	#pathOf(tenantId: number, sha256: string): string {
		if (!SHA256.test(sha256)) throw new MissingFileFault('not the SHA-256 of a file');
		return join(this.#files, String(checkedTenant(tenantId)), sha256.slice(0, 2), sha256);
	}

	/** Makes the folder of a file, durable like the file itself. */
	async #folderFor(tenantId: number, sha256: string): Promise<string> {
		const folder = join(this.#pathOf(tenantId, sha256), '..');
		const first = await mkdir(folder, { recursive: true, mode: 0o700 });
		if (first !== undefined) {
			for (const parent of [join(folder, '..'), this.#files, join(this.#files, '..')])
				await syncFolder(parent);
		}
		return folder;
	}
}

function checkedTenant(tenantId: number): number {
	if (!Number.isSafeInteger(tenantId) || tenantId < 0) throw new RangeError(`no tenant ${tenantId}`);
	return tenantId;
}

async function writtenBefore(path: string, before: Date): Promise<boolean> {
	try {
		return (await stat(path)).mtimeMs < before.getTime();
	} catch (error) {
		if (isNotFound(error)) return false;
		throw error;
	}
}

/** A disk that runs full may take a part of a write without complaint; the rest then says so. */
async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
	for (let done = 0; done < bytes.length;) {
		const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
		done += bytesWritten;
	}
}

/** Writes the sealed pieces behind the room for the head; about one piece at a time is in memory. */
async function writeBody(handle: FileHandle, fileKey: Buffer, content: FileContent): Promise<StoredFile> {
	const hash = createHash('sha256');
	let size = 0;
	let place = 0;
	let at = HEAD;
	let waiting: Uint8Array[] = [];
	let waitingBytes = 0;
	const write = async (plain: Buffer, last: boolean) => {
		const sealed = sealPiece(fileKey, place++, last, plain);
		await writeAll(handle, sealed, at);
		at += sealed.length;
	};
	for await (const chunk of Buffer.isBuffer(content) ? [content] : content) {
		hash.update(chunk);
		size += chunk.length;
		waiting.push(Buffer.from(chunk));
		waitingBytes += chunk.length;
		// The last piece is marked as such, so a full one waits until more has come.
		if (waitingBytes <= PIECE) continue;
		const plain = Buffer.concat(waiting);
		let start = 0;
		for (; plain.length - start > PIECE; start += PIECE)
			await write(plain.subarray(start, start + PIECE), false);
		waiting = [plain.subarray(start)];
		waitingBytes = plain.length - start;
	}
	await write(Buffer.concat(waiting), true);
	return { sha256: hash.digest('hex'), size };
}
