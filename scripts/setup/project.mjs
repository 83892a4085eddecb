import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The checkout, whatever the current directory is. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A file of the built program, as a path and as an address for `import`. */
export function programFile(name) {
	const path = join(root, 'build', 'program', name);
	return { path, url: pathToFileURL(path).href };
}

/**
 * Makes every start look like `npm start`, which works in the project's folder: the program reads its
 * migrations and by default keeps its data there. INIT_CWD keeps where the caller stood, as npm does.
 */
export function workInProject() {
	process.env.INIT_CWD ??= process.cwd();
	if (process.env.SATUPINTU_DATA) process.env.SATUPINTU_DATA = resolve(process.env.SATUPINTU_DATA);
	process.chdir(root);
}

/** An expected end: one sentence for the person, no stack. */
export class Refused extends Error {}

/** Prints the sentence of a refusal, or a fault with its stack, and ends with code 1. */
export function endWith(error) {
	if (error instanceof Refused) console.error(error.message);
	else console.error('Satu Pintu tidak dapat dijalankan karena kesalahan yang tidak terduga.\n', error);
	process.exit(1);
}
