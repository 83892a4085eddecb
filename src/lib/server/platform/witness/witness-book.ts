import { mkdir, open, readFile, rename, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '../files/durable';

const notThere = (error: NodeJS.ErrnoException) => {
	if (error.code !== 'ENOENT') throw error;
	return undefined;
};

/**
 * Files outside the database that are only ever added to, one a region: what stands there was so, whatever the
 * database says later. A line counts once its line feed is on the disk; half a line is what a power cut leaves.
 */
export class WitnessBook {
	readonly #folder: string;

	/**
	 * @param folder of the data directory; made when the first line is written
	 * @param ending of its files: what they hold
	 */
	constructor(
		folder: string,
		private readonly ending: 'checkpoints' | 'removed' = 'checkpoints'
	) {
		this.#folder = folder;
	}

	/** The whole lines of a region, in the order in which they were added; none where it has no file yet. */
	async lines(region: string): Promise<string[]> {
		const text = (await readFile(this.pathOf(region), 'utf8').catch(notThere)) ?? '';
		return text.split('\n').slice(0, -1);
	}

	/** The line that was added last; read from the end, since the file grows for years. */
	async lastLine(region: string): Promise<string | undefined> {
		const handle = await open(this.pathOf(region), 'r').catch(notThere);
		if (!handle) return undefined;
		try {
			const { text } = await wholeLinesAtEnd(handle);
			return text.split('\n').at(-2);
		} finally {
			await handle.close();
		}
	}

	/** Adds lines, and returns only when they would survive a power cut. */
	async add(region: string, lines: readonly string[]): Promise<void> {
		if (lines.length === 0) return;
		const path = this.pathOf(region);
		await mkdir(this.#folder, { recursive: true, mode: 0o700 });
		const handle = await open(path, 'a+', 0o600);
		try {
			const { end, size } = await wholeLinesAtEnd(handle);
			if (end < size) await handle.truncate(end);
			await handle.appendFile(lines.map((line) => `${line}\n`).join(''));
			await handle.sync();
		} finally {
			await handle.close();
		}
		await syncFolder(dirname(path));
	}

	/** Lays the file of a region aside, under a name that says until when it held, and lets a new one begin. */
	async layAside(region: string, at: Date): Promise<void> {
		const path = this.pathOf(region);
		const until = at.toISOString().replace(/[-:.]/g, '');
		await rename(path, `${path.slice(0, -this.ending.length)}until-${until}.${this.ending}`).catch(notThere);
	}

	pathOf(region: string): string {
		if (!/^[0-9A-Za-z][0-9A-Za-z._-]*$/.test(region)) throw new RangeError(`no file for region ${region}`);
		return join(this.#folder, `${region}.${this.ending}`);
	}
}

/** The end of a file up to its last line feed: at least its last line, however long that is. */
async function wholeLinesAtEnd(handle: FileHandle): Promise<{ text: string; end: number; size: number }> {
	const { size } = await handle.stat();
	for (let length = 64 * 1024; ; length *= 2) {
		const start = Math.max(0, size - length);
		const tail = Buffer.alloc(size - start);
		await handle.read(tail, 0, tail.length, start);
		const last = tail.lastIndexOf(0x0a);
		const hasWholeLine = start === 0 || (last > 0 && tail.lastIndexOf(0x0a, last - 1) >= 0);
		if (hasWholeLine)
			return { text: tail.subarray(0, last + 1).toString('utf8'), end: start + last + 1, size };
	}
}
