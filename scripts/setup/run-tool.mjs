import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { root } from './project.mjs';

const running = new Set();

/**
 * Runs a script of Node (npm, Vite) to its end in the project's folder. It dies with us, and its output is
 * kept, to be shown only when it fails.
 *
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runTool(script, args) {
	const dieWithParent = pathToFileURL(join(root, 'scripts', 'setup', 'die-with-parent.mjs')).href;
	const env = { ...process.env, SATUPINTU_SETUP_PARENT: String(process.pid) };
	// A server's NODE_ENV=production would leave out what the build needs.
	delete env.NODE_ENV;
	const child = spawn(process.execPath, ['--import', dieWithParent, script, ...args], {
		cwd: root,
		env,
		stdio: ['ignore', 'pipe', 'pipe', 'ipc']
	});
	running.add(child);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk) => (output = (output + chunk).slice(-65_536)));
	}
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			running.delete(child);
			resolve({ code, output });
		});
	});
}

/** Ends what still runs; for a signal during the set-up. */
export function stopTools() {
	for (const child of running) child.kill('SIGTERM');
}

/** The last lines that say something, for a message. */
export function lastLines(text, count) {
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.slice(-count)
		.join('\n');
}
