import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The checkout that the tests run in. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * A small checkout of its own for one test: the files given, and the installed packages. It is removed when the test
 * has ended.
 *
 * @param files text by path
 * @returns the folder
 */
export async function aTree(files: Record<string, string>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'satupintu house '));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	await symlink(join(checkout, 'node_modules'), join(folder, 'node_modules'));
	return folder;
}
