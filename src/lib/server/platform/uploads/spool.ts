import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ByteSource } from './verdict';

/**
 * An uploaded file on its way: on disk, so that memory does not grow with it, and without a name there,
 * so that it is gone when the program ends in whatever way.
 */
export class Spool implements ByteSource {
	size = 0;
	#sha256 = '';
	#closed = false;

	private constructor(readonly handle: FileHandle) {}

	/**
	 * Takes a stream up to a limit and stops there; `size` is then larger than the limit by at most one chunk.
	 * @param folder where the nameless file lies; default: the machine's folder for temporary files.
	 */
	static async take(
		content: AsyncIterable<Uint8Array>,
		limit: number,
		folder: string = tmpdir()
	): Promise<Spool> {
		await mkdir(folder, { recursive: true });
		const path = join(folder, `sp-upload-${randomBytes(12).toString('hex')}`);
		const handle = await open(path, 'wx+', 0o600);
		await unlink(path);
		const spool = new Spool(handle);
		const hash = createHash('sha256');
		try {
			for await (const chunk of content) {
				hash.update(chunk);
				for (let done = 0; done < chunk.length;) {
					done += (await handle.write(chunk, done, chunk.length - done, spool.size + done)).bytesWritten;
				}
				spool.size += chunk.length;
				if (spool.size > limit) break;
			}
		} catch (error) {
			await spool.close();
			throw error;
		}
		spool.#sha256 = hash.digest('hex');
		return spool;
	}

	get sha256(): string {
		return this.#sha256;
	}

	async read(at: number, length: number): Promise<Buffer> {
		const wanted = Math.max(0, Math.min(length, this.size - at));
		const bytes = Buffer.alloc(wanted);
		const { bytesRead } = await this.handle.read(bytes, 0, wanted, at);
		return bytes.subarray(0, bytesRead);
	}

	/** The content from the beginning, as often as wanted. */
	open(): Readable {
		const pieces = async function* (source: Spool) {
			for (let at = 0; at < source.size; at += 64 * 1024) yield await source.read(at, 64 * 1024);
		};
		return Readable.from(pieces(this), { objectMode: false });
	}

	async close(): Promise<void> {
		if (this.#closed) return;
		this.#closed = true;
		await this.handle.close();
	}
}
