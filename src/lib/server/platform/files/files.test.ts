import { createHash, randomBytes } from 'node:crypto';
import {
	appendFile,
	chmod,
	cp,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	stat,
	truncate,
	utimes,
	writeFile
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DamagedFileFault, FolderStore, MasterKeys, MissingFileFault } from './index';

let folder: string;
let store: FolderStore;
const keyFile = () => join(folder, 'keys', 'files.key');
const pathOf = (tenantId: number, sha256: string) =>
	join(folder, 'files', String(tenantId), sha256.slice(0, 2), sha256);
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'sp-files-'));
	store = new FolderStore(folder, await MasterKeys.open(keyFile()));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('keeping a file', () => {
	it.each([0, 1, 100, 65_535, 65_536, 65_537, 131_072, 300_000])(
		'%d bytes come back as they were',
		async (size) => {
			const bytes = randomBytes(size);
			const stored = await store.putFile(1, bytes);
			expect(stored).toEqual({ sha256: sha256Of(bytes), size });
			expect((await buffer(await store.openFile(1, stored.sha256))).equals(bytes)).toBe(true);
			expect(await store.verifyFile(1, stored.sha256)).toBe('sound');
		}
	);

	it('any content in any chunks comes back', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 0, max: 200_000 }),
				fc.integer({ min: 1, max: 90_000 }),
				async (size, chunk) => {
					const bytes = randomBytes(size);
					const { sha256 } = await store.putFile(2, inChunks(bytes, chunk));
					expect(sha256).toBe(sha256Of(bytes));
					expect((await buffer(await store.openFile(2, sha256))).equals(bytes)).toBe(true);
				}
			),
			{ numRuns: 25 }
		);
	});

	it('no byte of the content lies on the disk in the clear', async () => {
		const secret = Buffer.from('RAHASIA-NIK-CONTOH '.repeat(9000));
		const { sha256 } = await store.putFile(1, secret);
		expect((await readFile(pathOf(1, sha256))).includes('RAHASIA')).toBe(false);
	});

	it('the same content is one file in a tenant and another file in another tenant', async () => {
		const bytes = Buffer.from('sama');
		const [first, again, other] = [
			await store.putFile(1, bytes),
			await store.putFile(1, bytes),
			await store.putFile(2, bytes)
		];
		expect(again).toEqual(first);
		const found = [];
		for await (const file of store.listFiles()) found.push(file);
		expect(found).toEqual([
			{ tenantId: 1, sha256: first.sha256 },
			{ tenantId: 2, sha256: other.sha256 }
		]);
	});

	it('an upload that breaks off leaves nothing behind', async () => {
		async function* broken(): AsyncGenerator<Uint8Array> {
			yield randomBytes(100_000);
			throw new Error('the line broke');
		}
		await expect(store.putFile(1, broken())).rejects.toThrow('the line broke');
		expect(await readdir(join(folder, 'drafts'))).toEqual([]);
		expect(await readdir(folder)).not.toContain('files');
	});

	it('only the owner may read folders and files', async () => {
		const { sha256 } = await store.putFile(1, Buffer.from('x'));
		expect((await stat(pathOf(1, sha256))).mode & 0o777).toBe(0o600);
		expect((await stat(dirname(pathOf(1, sha256)))).mode & 0o077).toBe(0);
	});

	it('200 MB pass through without filling the memory', { timeout: 60_000 }, async () => {
		const chunk = randomBytes(1024 * 1024);
		let peak = 0;
		const before = process.memoryUsage().rss;
		async function* large(): AsyncGenerator<Uint8Array> {
			for (let n = 0; n < 200; n++) {
				peak = Math.max(peak, process.memoryUsage().rss - before);
				yield chunk;
			}
		}
		const { sha256, size } = await store.putFile(1, large());
		expect(size).toBe(200 * 1024 * 1024);
		let read = 0;
		for await (const piece of await store.openFile(1, sha256)) {
			read += (piece as Buffer).length;
			peak = Math.max(peak, process.memoryUsage().rss - before);
		}
		expect(read).toBe(size);
		expect(peak).toBeLessThan(100 * 1024 * 1024);
	});
});

describe('what was changed does not open', () => {
	it(
		'one changed byte anywhere is found, and no changed byte is given out',
		{ timeout: 30_000 },
		async () => {
			const bytes = randomBytes(150_000);
			const { sha256 } = await store.putFile(1, bytes);
			const sealed = await readFile(pathOf(1, sha256));
			const places = [0, 3, 4, 11, 12, 30, 60, 71, 72, 65_000, 65_700, 131_200, sealed.length - 1];
			for (let n = 0; n < 60; n++) places.push(Math.floor((n / 60) * sealed.length));
			for (const place of places) {
				const changed = Buffer.from(sealed);
				changed[place]! ^= 1;
				await writeFile(pathOf(1, sha256), changed);
				expect(await store.verifyFile(1, sha256), `byte ${place}`).toBe('damaged');
				const given: Buffer[] = [];
				try {
					for await (const piece of await store.openFile(1, sha256)) given.push(piece as Buffer);
					expect.unreachable();
				} catch (error) {
					expect(error).toBeInstanceOf(DamagedFileFault);
				}
				const out = Buffer.concat(given);
				expect(out.equals(bytes.subarray(0, out.length))).toBe(true);
			}
		}
	);

	it.each([0, 1, 71, 72, 88, 65_624, 65_000])('a file cut to %d bytes is found', async (length) => {
		const { sha256 } = await store.putFile(1, randomBytes(140_000));
		await truncate(pathOf(1, sha256), length);
		expect(await store.verifyFile(1, sha256)).toBe('damaged');
	});

	it('a file with something added is found', async () => {
		const { sha256 } = await store.putFile(1, randomBytes(1000));
		await appendFile(pathOf(1, sha256), 'x');
		expect(await store.verifyFile(1, sha256)).toBe('damaged');
	});

	it('a file put under another name or into another tenant stays shut', async () => {
		const first = await store.putFile(1, Buffer.from('perjanjian asli'));
		const second = await store.putFile(1, Buffer.from('perjanjian lain'));
		await cp(pathOf(1, second.sha256), pathOf(1, first.sha256));
		expect(await store.verifyFile(1, first.sha256)).toBe('damaged');
		await mkdir(dirname(pathOf(2, second.sha256)), { recursive: true });
		await cp(pathOf(1, second.sha256), pathOf(2, second.sha256));
		await expect(store.openFile(2, second.sha256)).rejects.toBeInstanceOf(DamagedFileFault);
	});

	it('storing the same content again mends a damaged file', async () => {
		const bytes = randomBytes(1000);
		const { sha256 } = await store.putFile(1, bytes);
		await truncate(pathOf(1, sha256), 100);
		await store.putFile(1, bytes);
		expect(await store.verifyFile(1, sha256)).toBe('sound');
	});

	it('a missing file and a name that is no SHA-256 are missing, never a path', async () => {
		expect(await store.verifyFile(1, 'a'.repeat(64))).toBe('missing');
		for (const name of ['../../etc/passwd', 'A'.repeat(64), '', 'a'.repeat(63)]) {
			await expect(store.openFile(1, name)).rejects.toBeInstanceOf(MissingFileFault);
		}
		await expect(store.putFile(1.5, Buffer.from('x'))).rejects.toThrow(RangeError);
	});

	it('who has opened a file reads it to its end, also when the same content is put again meanwhile', async () => {
		const bytes = randomBytes(200_000);
		const { sha256 } = await store.putFile(1, bytes);
		// The twin replaces it under another key of its own: what is open must go on by the key it was opened with.
		const opened = await store.openFile(1, sha256);
		await store.putFile(1, bytes);
		expect((await buffer(opened)).equals(bytes)).toBe(true);
	});

	it('a reader that stops early leaves no open file', async () => {
		const { sha256 } = await store.putFile(1, randomBytes(500_000));
		const stream = await store.openFile(1, sha256);
		for await (const piece of stream) {
			expect((piece as Buffer).length).toBeGreaterThan(0);
			break;
		}
		expect(stream.destroyed).toBe(true);
	});
});

describe('keys', () => {
	it('the key file is made once, also when two start at the same time', async () => {
		const path = join(folder, 'baru', 'files.key');
		const opened = await Promise.all(Array.from({ length: 8 }, () => MasterKeys.open(path)));
		expect(new Set(opened.map((keys) => keys.currentId.toString('hex'))).size).toBe(1);
		expect((await stat(path)).mode & 0o777).toBe(0o600);
		expect(await readdir(dirname(path))).toEqual(['files.key']);
	});

	it('a key file that others may read is refused with a plain sentence', async () => {
		await chmod(keyFile(), 0o644);
		await expect(MasterKeys.open(keyFile())).rejects.toThrow(/may be read by others/);
	});

	it('a line that is no key is refused', async () => {
		await writeFile(keyFile(), 'bukan kunci\n');
		await expect(MasterKeys.open(keyFile())).rejects.toThrow(/no key/);
	});

	it('after a new key is added old files open, and new ones use it', async () => {
		const old = await store.putFile(1, Buffer.from('lama'));
		await appendFile(keyFile(), `${randomBytes(32).toString('base64')}\n`);
		const renewed = new FolderStore(folder, await MasterKeys.open(keyFile()));
		const fresh = await renewed.putFile(1, Buffer.from('baru'));
		expect(await renewed.verifyFile(1, old.sha256)).toBe('sound');
		expect(await renewed.verifyFile(1, fresh.sha256)).toBe('sound');
		await expect(store.openFile(1, fresh.sha256)).rejects.toThrow(/key of this file/);
	});

	it('without its key a file stays shut', async () => {
		const { sha256 } = await store.putFile(1, Buffer.from('x'));
		await rm(keyFile());
		const stranger = new FolderStore(folder, await MasterKeys.open(keyFile()));
		await expect(stranger.openFile(1, sha256)).rejects.toBeInstanceOf(DamagedFileFault);
	});
});

describe('the sweep', () => {
	const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
	const aDayAgo = new Date(Date.now() - 86_400_000);
	const none = async () => new Set<string>();

	it('takes an old file without a row, and leaves young ones and those with a row', async () => {
		const [orphan, named, young] = [
			await store.putFile(1, Buffer.from('yatim')),
			await store.putFile(1, Buffer.from('bernama')),
			await store.putFile(1, Buffer.from('muda'))
		];
		for (const file of [orphan, named]) await utimes(pathOf(1, file.sha256), twoDaysAgo, twoDaysAgo);
		const asked: string[] = [];
		const swept = await store.sweep(aDayAgo, async (tenantId, sha256s) => {
			expect(tenantId).toBe(1);
			asked.push(...sha256s);
			return new Set([named.sha256]);
		});
		expect(swept.removed).toEqual([{ tenantId: 1, sha256: orphan.sha256 }]);
		expect(asked).not.toContain(young.sha256);
		expect(await store.verifyFile(1, orphan.sha256)).toBe('missing');
		expect(await store.verifyFile(1, named.sha256)).toBe('sound');
		expect(await store.verifyFile(1, young.sha256)).toBe('sound');
	});

	it('leaves a file whose content is stored again while it is being swept', async () => {
		const bytes = Buffer.from('datang lagi');
		const { sha256 } = await store.putFile(1, bytes);
		await utimes(pathOf(1, sha256), twoDaysAgo, twoDaysAgo);
		const swept = await store.sweep(aDayAgo, async () => {
			await store.putFile(1, bytes);
			return new Set();
		});
		expect(swept.removed).toEqual([]);
		expect(await store.verifyFile(1, sha256)).toBe('sound');
	});

	it('takes away halves of interrupted writes, and a second sweep finds nothing', async () => {
		await store.putFile(1, Buffer.from('x'));
		const half = join(folder, 'drafts', 'half');
		await writeFile(half, 'half');
		await utimes(half, twoDaysAgo, twoDaysAgo);
		expect((await store.sweep(aDayAgo, none)).drafts).toBe(1);
		expect(await store.sweep(aDayAgo, none)).toEqual({ removed: [], drafts: 0 });
	});

	it('removing by list is final and says whether there was something', async () => {
		const { sha256 } = await store.putFile(1, Readable.from([Buffer.from('musnah')]));
		const [before, after] = [new Date(Date.now() - 60_000), new Date(Date.now() + 60_000)];
		expect(await store.removeFile(1, sha256, before)).toBe('young');
		expect(await store.removeFile(1, sha256, after)).toBe('removed');
		expect(await store.removeFile(1, sha256, after)).toBe('absent');
	});
});
