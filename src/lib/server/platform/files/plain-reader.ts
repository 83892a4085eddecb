import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { DamagedFileFault, HEAD, openPiece, PIECE, TAG } from './sealed-file';

/** Reads a sealed file as plain text, a piece at a time; closes the file in every case. */
export class PlainReader extends Readable {
	#at = HEAD;
	#place = 0;

	constructor(
		readonly handle: FileHandle,
		readonly fileKey: Buffer,
		readonly sealedSize: number
	) {
		super({ highWaterMark: PIECE });
	}

	override _read(): void {
		this.#next().then(
			(plain) => {
				if (plain === null || plain.length > 0) this.push(plain);
				else this.push(null);
			},
			(error: unknown) => this.destroy(error as Error)
		);
	}

	async #next(): Promise<Buffer | null> {
		if (this.#at >= this.sealedSize) return null;
		const sealed = Buffer.alloc(Math.min(PIECE + TAG, this.sealedSize - this.#at));
		const { bytesRead } = await this.handle.read(sealed, 0, sealed.length, this.#at);
		if (bytesRead !== sealed.length) throw new DamagedFileFault('the file was cut');
		this.#at += sealed.length;
		return openPiece(this.fileKey, this.#place++, this.#at >= this.sealedSize, sealed);
	}

	override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
		this.handle.close().then(
			() => done(error),
			(fault: Error) => done(error ?? fault)
		);
	}
}
