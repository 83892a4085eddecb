import { existsSync } from 'node:fs';
import { appendFile, cp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, makeCheckout } from './trial-checkout';
import {
	bundleStandIn,
	makeTrialFolder,
	pause,
	processesOn,
	removeFolder,
	timeUntilNoProcessOn,
	TrialProgram
} from './trial-program';

// What is left running is read from /proc, which other systems do not have.
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip;

describeOnLinux('npm start', { timeout: 60_000 }, () => {
	let folder: string;
	let standIn: string;
	let fresh: string;
	const started: TrialProgram[] = [];

	beforeAll(async () => {
		folder = await makeTrialFolder();
		standIn = await bundleStandIn(
			fileURLToPath(new URL(`../../build/start-trial-${process.pid}`, import.meta.url))
		);
		fresh = await makeCheckout(join(folder, 'fresh'), standIn);
	}, 60_000);

	afterAll(async () => {
		for (const { child } of started) child.kill('SIGKILL');
		await timeUntilNoProcessOn(folder);
		await removeFolder(folder);
		await removeFolder(standIn);
	}, 30_000);

	const checkout = async (name: string) => {
		const copy = join(folder, name);
		await cp(fresh, copy, { recursive: true });
		return copy;
	};
	const run = (command: string[], env: NodeJS.ProcessEnv, cwd = '/') => {
		const program = new TrialProgram(command, { TRIAL_PLACE_FOR_ROOT: join(folder, 'root'), ...env }, cwd);
		started.push(program);
		return program;
	};
	const start = (project: string, env: NodeJS.ProcessEnv) =>
		run([process.execPath, join(project, 'scripts/start.mjs')], env);
	const builds = async (project: string) =>
		(await readFile(join(project, 'builds.log'), 'utf8')).trim().split('\n').length;

	it('installs and builds a fresh clone, then starts without touching either', async () => {
		const project = await checkout('a path with spaces');
		const PORT = String(await freePort());
		const first = start(project, { PORT });
		await first.ready();
		expect(first.output).toMatch(/Memasang pustaka[^]*Menyusun halaman[^]*Menyusun program[^]*ready/);
		expect(first.output).toContain(`Satu Pintu is ready at http://127.0.0.1:${PORT}`);
		expect(existsSync(join(project, 'data/location.json'))).toBe(true);
		expect(await first.end('SIGTERM')).toBe(0);

		const before = await changeTimes(project);
		const second = start(project, { PORT });
		const { milliseconds } = await second.ready();
		expect(second.output).not.toMatch(/Memasang|Menyusun/);
		expect(milliseconds).toBeLessThan(5000);
		expect(await second.end('SIGINT')).toBe(0);
		expect(await changeTimes(project)).toEqual(before);
		expect(processesOn(project)).toEqual([]);

		await writeFile(join(project, 'src/page.ts'), 'two');
		const third = start(project, { PORT });
		await third.ready();
		expect(third.output).toContain('Menyusun');
		expect(third.output).not.toContain('Memasang');
		await third.end('SIGTERM');

		// Another lock file than the installed one, as after an upgrade.
		await appendFile(join(project, 'package-lock.json'), '\n');
		await rm(join(project, 'node_modules/.package-lock.json'));
		const fourth = start(project, { PORT });
		await fourth.ready();
		expect(fourth.output).toContain('Memasang');
		await fourth.end('SIGTERM');
	});

	it('lets two simultaneous first starts install and build once', async () => {
		const project = await checkout('two');
		const [one, two] = await Promise.all(
			['one', 'two'].map(async (name) =>
				start(project, {
					PORT: String(await freePort()),
					SATUPINTU_DATA: join(folder, `data-${name}`),
					TRIAL_SLOW_BUILD: '300'
				})
			)
		);
		await Promise.all([one!.ready(), two!.ready()]);
		expect(await builds(project)).toBe(2);
		expect(`${one!.output}${two!.output}`).toContain('Menunggu pemasangan');
		expect(await Promise.all([one!.end('SIGTERM'), two!.end('SIGTERM')])).toEqual([0, 0]);
	});

	it('builds again after a kill in the middle of a build, and leaves no builder behind', async () => {
		const project = await checkout('killed');
		const PORT = String(await freePort());
		const first = start(project, { PORT, TRIAL_SLOW_BUILD: '30000' });
		while (!existsSync(join(project, 'builds.log'))) await pause(20);
		await first.end('SIGKILL');
		await timeUntilNoProcessOn(project);
		const second = start(project, { PORT });
		await second.ready();
		expect(await builds(project)).toBe(3);
		await second.end('SIGTERM');
	});

	it('gives up a build at SIGTERM', async () => {
		const project = await checkout('stopped');
		const first = start(project, { PORT: String(await freePort()), TRIAL_SLOW_BUILD: '30000' });
		await first.printed(/Menyusun halaman/);
		await pause(200);
		expect(await first.end('SIGTERM')).toBe(143);
		await timeUntilNoProcessOn(project);
		expect(existsSync(join(project, 'build/setup.lock'))).toBe(false);
	});

	it('finds a taken port, a wrong setting or a public address before it makes anything', async () => {
		const project = await checkout('refused');
		const taken = createServer();
		const port = await freePort();
		await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
		const refusals: [NodeJS.ProcessEnv, RegExp][] = [
			[{ PORT: String(port) }, /^Port \d+ di 127.0.0.1 sudah dipakai program lain;.*\n$/],
			[{ HOST: '0.0.0.0' }, /^Mode peragaan hanya boleh .*\n$/],
			[{ PORT: 'x' }, /^PORT harus bilangan .*\n$/]
		];
		for (const [env, sentence] of refusals) {
			const refused = start(project, env);
			expect(await refused.ended).toBe(1);
			expect(refused.output).toMatch(sentence);
		}
		taken.close();
		expect((await readdir(project)).sort()).toEqual((await readdir(fresh)).sort());
	});

	it('ends when the npm that started it is ended', async () => {
		const project = await checkout('npm');
		for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
			const npm = run(['npm', 'start'], { PORT: String(await freePort()) }, project);
			await npm.ready();
			npm.child.kill(signal);
			await timeUntilNoProcessOn(project);
		}
	});

	it('keeps standard output for the command and passes on its exit code', async () => {
		const project = await checkout('command');
		const command = run(['npm', 'run', '--silent', 'satupintu', '--', 'token', '--user', 'a b'], {}, project);
		let answer = '';
		command.child.stdout?.on('data', (chunk: string) => (answer += chunk));
		expect(await command.ended).toBe(7);
		expect(answer).toBe('token --user a b\n');
		expect(command.output).toContain('Memasang pustaka');
	});
});

/** When each file of the checkout last changed, without its data. */
async function changeTimes(project: string): Promise<Record<string, number>> {
	const times: Record<string, number> = {};
	for (const entry of await readdir(project, { recursive: true })) {
		if (entry.startsWith('data')) continue;
		times[entry] = (await stat(join(project, entry))).mtimeMs;
	}
	return times;
}
