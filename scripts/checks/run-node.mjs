import { spawn } from 'node:child_process';

const running = new Set();
process.on('exit', () => {
	for (const child of running) child.kill('SIGKILL');
});

/**
 * Runs a script of Node to its end and keeps what it printed. It needs no terminal and no standard input, and dies
 * with us.
 *
 * @param {string} root the folder it works in
 * @param {string[]} args the script, relative to root, and its arguments
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runNode(root, args) {
	const env = { ...process.env, NO_COLOR: '1' };
	delete env.FORCE_COLOR;
	// Set where production software is built; here it would leave out what the checks need.
	delete env.NODE_ENV;
	// A run inside vitest would take itself for a part of it.
	for (const name of Object.keys(env)) if (name.startsWith('VITEST')) delete env[name];
	const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
	running.add(child);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
	}
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			running.delete(child);
			resolve({ code, output });
		});
	});
}
