import { randomBytes } from 'node:crypto';
import { link, open, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './durable';

/** Writes a file whole or not at all, and leaves one that is there as it is. */
export async function writeOnce(path: string, content: string): Promise<void> {
	const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
	const handle = await open(draft, 'wx', 0o600);
	try {
		await handle.writeFile(content);
		await handle.sync();
	} finally {
		await handle.close();
	}
	try {
		await link(draft, path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		await unlink(draft);
	}
	await syncFolder(dirname(path));
}
