import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
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
 * A Chromium that starts: the one the variable names, else an installed one, else the one that Playwright has
 * fetched earlier.
 *
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium() {
	for (const path of candidates()) if (await starts(path)) return path;
	return undefined;
}

/**
 * Gets a Chromium: Debian's package where root may install it, else Playwright's own. Where one was named that does
 * not start, none is put in its place.
 *
 * @param {{ say(text: string): void }} options
 * @returns {Promise<string | undefined>} its path; undefined where neither could be had
 */
export async function installChromium({ say }) {
	if (process.env[chromiumVariable]) return undefined;
	if (process.getuid?.() === 0 && isOnPath('apt-get')) {
		say('Installing the Chromium of this system (apt-get install chromium) …');
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		// A fresh container has no lists of packages yet.
		await run('apt-get', ['update', '-qq'], { env });
		await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
		const installed = await findChromium();
		if (installed) return installed;
	}
	say('Fetching the Chromium of Playwright (playwright-core install chromium) …');
	await run(process.execPath, [playwrightCommand(), 'install', 'chromium'], {});
	return findChromium();
}

function* candidates() {
	const named = process.env[chromiumVariable];
	if (named) {
		yield named;
		return;
	}
	const folders = new Set([...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...usualPlaces]);
	for (const folder of folders) {
		for (const name of folder.startsWith('/Applications') ? macNames : names) {
			const path = join(folder, name);
			if (isExecutable(path)) yield path;
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
