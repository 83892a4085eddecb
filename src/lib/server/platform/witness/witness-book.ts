import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '../files/durable';

/**
 * Files outside the database that are only ever added to, one a region: what stands there was so, whatever the
 * database says later. A line counts once its line feed is on the disk; half a line is what a power cut leaves.
 */
export class WitnessBook {
	readonly #folder: string;

	/** @param folder of the data directory; made when the first line is written */
	constructor(folder: string) {
		this.#folder = folder;
	}

	/** The whole lines of a region, in the order in which they were added; none where it has no file yet. */
	async lines(region: string): Promise<string[]> {
		const text = await readFile(this.pathOf(region), 'utf8').catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return '';
			throw error;
		});
		return text.split('\n').slice(0, -1);
	}

	/** Adds lines, and returns only when they would survive a power cut. */
	async add(region: string, lines: readonly string[]): Promise<void> {
		if (lines.length === 0) return;
		const path = this.pathOf(region);
		await mkdir(this.#folder, { recursive: true, mode: 0o700 });
		const handle = await open(path, 'a', 0o600);
		try {
			const halfLine = await bytesAfterLastLine(path);
			if (halfLine > 0) await handle.truncate((await handle.stat()).size - halfLine);
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
		const aside = path.replace(
			/\.checkpoints$/,
			`.until-${at.toISOString().replace(/[:.]/g, '')}.checkpoints`
		);
		await rename(path, aside).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'ENOENT') throw error;
		});
	}

	pathOf(region: string): string {
		if (!/^[0-9A-Za-z][0-9A-Za-z._-]*$/.test(region)) throw new RangeError(`no file for region ${region}`);
		return join(this.#folder, `${region}.checkpoints`);
	}
}

async function bytesAfterLastLine(path: string): Promise<number> {
	const content = await readFile(path);
	return content.length - (content.lastIndexOf(0x0a) + 1);
}
