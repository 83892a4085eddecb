import { open, type FileHandle } from 'node:fs/promises';
import { padding, readTarHead, tarBlock } from './tar-header';

/** The archive is not as it was written; `name` is the file where that shows. */
export class BrokenTarFault extends Error {
	override readonly name = 'BrokenTarFault';

	constructor(
		readonly file: string,
		readonly kind: 'changed' | 'cut'
	) {
		super(`${file} is ${kind}`);
	}
}

export type TarPlace = { readonly name: string; readonly from: number; readonly size: number };

const piece = 256 * 1024;

/**
 * An archive on the disk, read a piece at a time: all of it once in order, then any of its files by its place.
 */
export class TarFile {
	private constructor(
		private readonly handle: FileHandle,
		private readonly size: number
	) {}

	static async open(path: string): Promise<TarFile> {
		const handle = await open(path, 'r');
		return new TarFile(handle, (await handle.stat()).size);
	}

	async close(): Promise<void> {
		await this.handle.close();
	}

	/**
	 * Every file in its order. Every byte counts: what stands between contents must be zero, as it was written.
	 *
	 * @throws BrokenTarFault where a head, a filling or the end is not as written
	 */
	async *places(): AsyncGenerator<TarPlace> {
		let at = 0;
		let last = '';
		for (;;) {
			const block = await this.#read(at, tarBlock);
			if (block.length < tarBlock) throw new BrokenTarFault(last, 'cut');
			if (isZero(block)) break;
			const head = readTarHead(block);
			if (!head) throw new BrokenTarFault(last, 'changed');
			const from = at + tarBlock;
			const end = from + head.size;
			if (end + padding(head.size) > this.size) throw new BrokenTarFault(head.name, 'cut');
			if (!isZero(await this.#read(end, padding(head.size)))) throw new BrokenTarFault(head.name, 'changed');
			yield { name: head.name, from, size: head.size };
			last = head.name;
			at = end + padding(head.size);
		}
		if (this.size !== at + 2 * tarBlock) throw new BrokenTarFault(last, this.size < at ? 'cut' : 'changed');
		if (!isZero(await this.#read(at, 2 * tarBlock))) throw new BrokenTarFault(last, 'changed');
	}

	/** The content of one file, a piece at a time. */
	async *content({ name, from, size }: TarPlace): AsyncGenerator<Buffer> {
		for (let done = 0; done < size;) {
			const bytes = await this.#read(from + done, Math.min(piece, size - done));
			if (bytes.length === 0) throw new BrokenTarFault(name, 'cut');
			yield bytes;
			done += bytes.length;
		}
	}

	/** The whole content of a small file. */
	async whole(place: TarPlace): Promise<Buffer> {
		const pieces: Buffer[] = [];
		for await (const one of this.content(place)) pieces.push(one);
		return Buffer.concat(pieces);
	}

	async #read(from: number, length: number): Promise<Buffer> {
		const bytes = Buffer.alloc(length);
		const { bytesRead } = await this.handle.read(bytes, 0, length, from);
		return bytes.subarray(0, bytesRead);
	}
}

const isZero = (bytes: Buffer) => bytes.every((byte) => byte === 0);
