import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const neverLookedInto = new Set(['node_modules', '.git', '.svelte-kit', 'build', 'data', 'coverage']);
const notText = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.ico', '.pdf', '.woff2', '.zip']);

/**
 * The files of a checkout: what git follows and what is new and not ignored. Where there is no git (an archive that
 * was unpacked, the small trees of the tests) it is every file outside the folders that are made.
 *
 * @param {string} root
 * @returns {{ root: string, files: string[], isText(path: string): boolean, read(path: string): string }}
 */
export function readTree(root) {
	const texts = new Map();
	return {
		root,
		files: list(root).sort(),
		isText: (path) => !notText.has(extname(path).toLowerCase()),
		read(path) {
			if (!texts.has(path)) texts.set(path, readFileSync(join(root, path), 'utf8'));
			return texts.get(path);
		}
	};
}

function list(root) {
	if (existsSync(join(root, '.git'))) {
		try {
			// The checkout may belong to somebody else than who runs this, for example in a container.
			const options = {
				cwd: root,
				encoding: 'utf8',
				maxBuffer: 64 * 1024 * 1024,
				stdio: ['ignore', 'pipe', 'ignore']
			};
			const listed = execFileSync(
				'git',
				['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
				options
			);
			return [...new Set(listed.split('\0'))].filter((path) => path !== '' && isFile(join(root, path)));
		} catch {
			// git is not installed.
		}
	}
	return walk(root, '');
}

function walk(root, folder) {
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = folder ? `${folder}/${entry.name}` : entry.name;
		if (entry.isDirectory()) return neverLookedInto.has(entry.name) ? [] : walk(root, path);
		return entry.isFile() ? [path] : [];
	});
}

/** A file that was deleted and not yet committed is still in git's list. */
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The lines of a text with their numbers, from 1. */
export function* numberedLines(text) {
	let number = 0;
	for (const line of text.split('\n')) yield [(number += 1), line];
}
