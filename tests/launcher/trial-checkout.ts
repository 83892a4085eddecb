import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A checkout with the real `scripts/` and a stand-in for everything heavy: one local package named `vite`
 * whose build copies the bundled stand-in program. So the whole of `npm start` is tried without network
 * and in seconds.
 *
 * Each build adds a line to `builds.log`; with TRIAL_SLOW_BUILD it takes that many milliseconds.
 */
export async function makeCheckout(folder: string, standIn: string): Promise<string> {
	const vite = join(folder, 'vendor/vite');
	await mkdir(join(vite, 'bin'), { recursive: true });
	await mkdir(join(folder, 'src'));
	await cp(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
	await writeFile(join(folder, 'src/page.ts'), 'one');
	await writeJson(join(folder, 'package.json'), {
		name: 'trial',
		private: true,
		type: 'module',
		scripts: { start: 'node scripts/start.mjs', satupintu: 'node scripts/satupintu.mjs' },
		dependencies: { vite: 'file:vendor/vite' }
	});
	await writeJson(join(folder, 'package-lock.json'), {
		name: 'trial',
		lockfileVersion: 3,
		requires: true,
		packages: {
			'': { name: 'trial', dependencies: { vite: 'file:vendor/vite' } },
			'node_modules/vite': { resolved: 'vendor/vite', link: true },
			'vendor/vite': { name: 'vite', version: '1.0.0' }
		}
	});
	await writeJson(join(vite, 'package.json'), { name: 'vite', version: '1.0.0', type: 'module' });
	await writeFile(
		join(vite, 'bin/vite.js'),
		`import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
appendFileSync('builds.log', 'build\\n');
await new Promise((resolve) => setTimeout(resolve, Number(process.env.TRIAL_SLOW_BUILD ?? 0)));
if (process.argv.includes('-c')) {
	cpSync(${JSON.stringify(standIn)}, 'build/program', { recursive: true });
	writeFileSync('build/program/cli.js', "console.log(process.argv.slice(2).join(' ')); process.exitCode = 7;");
}
`
	);
	return folder;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

async function writeJson(path: string, value: unknown): Promise<void> {
	await writeFile(path, `${JSON.stringify(value, null, '\t')}\n`);
}
