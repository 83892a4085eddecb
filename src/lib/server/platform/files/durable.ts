import { open } from 'node:fs/promises';

/** Makes a name in a folder survive a power cut: without this the file's content may, its name may not. */
export async function syncFolder(path: string): Promise<void> {
	const handle = await open(path, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
