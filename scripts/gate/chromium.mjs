import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';

/**
 * Chromium without the window around the page. It draws the same pages; measured, it takes a sixth of the processor time
 * (decision 0185).
 */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = [
	'/usr/bin',
	'/usr/local/bin',
	'/snap/bin',
	'/opt/google/chrome',
	'/Applications/Chromium.app/Contents/MacOS',
	'/Applications/Google Chrome.app/Contents/MacOS'
];
const macNames = ['Chromium', 'Google Chrome'];

/** The variable that names a Chromium of one's own, and by which the gate hands the one it found to the tests. */
export const chromiumVariable = 'SATUPINTU_CHROMIUM';

/**
 * A Chromium that starts: the one the variable names, else an installed one, the shell before the others, else the one
 * that Playwright has fetched earlier.
 *
 * @param {readonly string[]} folders where one may be installed
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium(folders = foldersOfThisSystem()) {
	for (const path of candidates(folders)) if (await starts(path)) return path;
	return undefined;
}

/**
 * The lightest Chromium that is to be had: the one that the variable names, else the shell of this system, which is
 * installed where root may, else whatever starts, else Playwright's own. Where one was named that does not start, none
 * is put in its place.
 *
 * @param {{ say(text: string): void, folders?: readonly string[] }} options folders: where one may be installed
 * @returns {Promise<string | undefined>} its path; undefined where none could be had
 */
export async function readyChromium({ say, folders = foldersOfThisSystem() }) {
	const found = await findChromium(folders);
	if (process.env[chromiumVariable] || (found && basename(found) === shell)) return found;
	if (process.getuid?.() === 0 && isOnPath('apt-get')) {
		say(`Installing a Chromium without windows (apt-get install ${shell}) …`);
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		// A machine without a network is not waited for: any other Chromium does as well, only slower.
		const patience = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15'];
		// A fresh container has no lists of packages yet.
		await run('apt-get', ['update', '-qq', ...patience], { env });
		for (const name of found ? [shell] : [shell, 'chromium']) {
			await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...patience, name], { env });
			const installed = await findChromium(folders);
			if (installed && installed !== found) return installed;
		}
	}
	if (found) return found;
	say('Fetching the Chromium of Playwright (playwright-core install chromium) …');
	await run(process.execPath, [playwrightCommand(), 'install', 'chromium'], {});
	return findChromium(folders);
}

const foldersOfThisSystem = () => [
	...new Set([...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...usualPlaces])
];

function* candidates(folders) {
	const named = process.env[chromiumVariable];
	if (named) {
		yield named;
		return;
	}
	for (const name of [...names, ...macNames]) {
		for (const folder of folders) {
			const path = join(folder, name);
			if (folder.startsWith('/Applications') === macNames.includes(name) && isExecutable(path)) yield path;
		}
	}
	try {
		const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
		if (path && isExecutable(path)) yield path;
	} catch {
		// Not installed yet, or no build of it for this system.
	}
}

/** Some systems put a script under that name which only says where to get it. */
async function starts(path) {
	const { code, output } = await run(path, ['--version'], { quiet: true, limit: 20_000 });
	return code === 0 && /chrom/i.test(output);
}

function playwrightCommand() {
	const entry = createRequire(import.meta.url).resolve('playwright-core/package.json');
	return join(dirname(entry), 'cli.js');
}

function isOnPath(name) {
	return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name)));
}

function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function run(command, args, { env = process.env, quiet = false, limit = 10 * 60_000 }) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			env,
			stdio: ['ignore', 'pipe', quiet ? 'ignore' : 'inherit'],
			timeout: limit
		});
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
		child.once('error', () => resolve({ code: null, output }));
		child.once('close', (code) => resolve({ code, output }));
	});
}
