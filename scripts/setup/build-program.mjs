import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFile, Refused, root } from './project.mjs';
import { lastLines, runTool } from './run-tool.mjs';

const stampPath = join(root, 'build', '.stamp');

/** What the build is made from. Tests are not; the seeds and migrations are read at run time too. */
const inputs = [
	'src',
	'static',
	'db',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'vite.program.config.ts'
];

/** True when the build is absent, unfinished or made from other sources. */
export function needsBuild() {
	return !existsSync(programFile('serve.js').path) || readStamp() !== hashInputs();
}

/**
 * Builds the pages and the program. The stamp is removed first and written last, so that a build that was
 * killed is made again; it is taken before the build, so that a change during it is seen.
 *
 * Refuses with the end of Vite's output where the build fails.
 */
export async function build({ during }) {
	rmSync(stampPath, { force: true });
	const hash = hashInputs();
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	await during('Menyusun halaman', () => runVite(vite, ['build']));
	await during('Menyusun program', () => runVite(vite, ['build', '-c', 'vite.program.config.ts']));
	writeFileSync(`${stampPath}.new`, hash);
	renameSync(`${stampPath}.new`, stampPath);
}

async function runVite(vite, args) {
	const { code, output } = await runTool(vite, args);
	if (code !== 0) throw new Refused(`Program tidak dapat disusun:\n${lastLines(output, 25)}`);
}

function readStamp() {
	try {
		return readFileSync(stampPath, 'utf8');
	} catch {
		return null;
	}
}

/** By content, since a checkout or a copy gives files any time. */
export function hashInputs() {
	const hash = createHash('sha256');
	const add = (name) => {
		const path = join(root, name);
		const found = statSync(path, { throwIfNoEntry: false });
		if (!found) return;
		if (found.isDirectory()) {
			for (const child of readdirSync(path).sort()) add(`${name}/${child}`);
		} else if (!name.endsWith('.test.ts')) {
			hash.update(`${name}\0${found.size}\0`).update(readFileSync(path));
		}
	};
	for (const name of inputs) add(name);
	return hash.digest('hex');
}
