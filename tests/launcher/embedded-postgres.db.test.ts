import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	ask,
	bundleStandIn,
	makeTrialFolder,
	pause,
	processesOn,
	removeFolder,
	timeUntilNoProcessOn,
	TrialProgram
} from './trial-program';

/**
 * Quality A3: the program is killed in every way that happens to it, and nothing is lost, nothing is left
 * running, nothing is made anew in silence. Short in the gate; SATUPINTU_NIGHT takes the full counts. Linux alone:
 * what is left running is read from /proc.
 */
const isNight = Boolean(process.env['SATUPINTU_NIGHT']);
const times = (gate: number, night: number) => (isNight ? night : gate);
// Processes are watched and killed by what /proc tells of them, which other systems do not have.
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip;

describeOnLinux('the embedded database', { timeout: isNight ? 1_800_000 : 60_000 }, () => {
	let folder: string;
	let program: string;
	const started: TrialProgram[] = [];
	const figures: string[] = [];

	const start = (data: string, env: NodeJS.ProcessEnv = {}) => {
		const run = new TrialProgram([process.execPath, program], {
			SATUPINTU_DATA: data,
			TRIAL_PLACE_FOR_ROOT: join(folder, 'place-for-root'),
			...env
		});
		started.push(run);
		return run;
	};

	beforeAll(async () => {
		folder = await makeTrialFolder();
		const out = fileURLToPath(new URL(`../../build/launcher-trial-${process.pid}`, import.meta.url));
		program = join(await bundleStandIn(out), 'main.js');
	}, 60_000);

	afterAll(async () => {
		for (const { child } of started) child.kill('SIGKILL');
		await timeUntilNoProcessOn(folder);
		await removeFolder(folder);
		await removeFolder(join(program, '..'));
		if (figures.length > 0) console.log(figures.join('\n'));
	}, 30_000);

	/** The data of a program that was started and stopped once, copied: making a cluster takes a second each. */
	const usedBefore = async (name: string) => {
		const model = join(folder, 'model');
		if (!existsSync(model)) {
			const run = start(model);
			await run.ready();
			await run.end('SIGTERM');
		}
		const data = join(folder, name);
		expect(spawnSync('cp', ['-a', model, data]).status).toBe(0);
		return data;
	};

	const note = (what: string, milliseconds: readonly number[]) => {
		const sorted = [...milliseconds].sort((a, b) => a - b);
		const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
		figures.push(`launcher: ${what}: median ${at(0.5)} ms, worst ${at(1)} ms (${sorted.length} times)`);
	};

	it('is made at the first start, stops in order at SIGTERM and SIGINT, and keeps its rows', async () => {
		const data = join(folder, 'a path with spaces, a comma and "quotes"');
		const first = start(data);
		const { database, milliseconds } = await first.ready();
		expect(first.output).toContain('Membuat basis data');
		note('first start', [milliseconds]);
		const [durable] = await ask<Record<string, string>>(
			database,
			`select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
			current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as network`
		);
		expect(durable).toEqual({ fsync: 'on', checksums: 'on', commit: 'on', network: '' });
		await ask(database, 'create table kept as select 42 as answer');
		expect(await first.end('SIGTERM')).toBe(0);
		// The watchdog sees that its program has ended, and goes after it.
		expect(await timeUntilNoProcessOn(data)).toBeLessThan(1_000);

		const restarts: number[] = [];
		for (let round = 0; round < times(3, 20); round++) {
			const again = start(data);
			const second = await again.ready();
			restarts.push(second.milliseconds);
			expect(again.output).not.toContain('Membuat basis data');
			expect(await ask(second.database, 'select answer from kept')).toEqual([{ answer: 42 }]);
			expect(await again.end(round % 2 ? 'SIGTERM' : 'SIGINT')).toBe(0);
		}
		note('restart', restarts);
	});

	it('runs as somebody else than root, in folders that nobody else may enter', async () => {
		const data = await usedBefore('rights');
		const run = start(data);
		const { database } = await run.ready();
		const cluster = await stat(database.dataDirectory);
		expect(cluster.uid).not.toBe(0);
		expect(cluster.mode & 0o777).toBe(0o700);
		expect((await stat(database.socketDirectory)).mode & 0o777).toBe(0o700);
		await run.end('SIGTERM');
	});

	it('refuses a second program on the same folder with a plain sentence', async () => {
		const data = await usedBefore('second');
		const first = start(data);
		const { database } = await first.ready();
		const answers: number[] = [];
		for (let round = 0; round < times(3, 100); round++) {
			const second = start(data);
			expect(await second.ended).toBe(1);
			expect(second.output).toMatch(/^DATA_IN_USE Folder data .* sedang dipakai/);
			answers.push(performance.now() - second.startedAt);
		}
		note('second program refused', answers);
		expect(await ask(database, 'select 1 as alive')).toEqual([{ alive: 1 }]);
		await first.end('SIGTERM');
	});

	it('lets exactly one of several simultaneous first starts make the database', async () => {
		const data = join(folder, 'crowd');
		const crowd = Array.from({ length: 4 }, () => start(data));
		const winners = await Promise.all(
			crowd.map((run) =>
				run.ready().then(
					() => run,
					() => null
				)
			)
		);
		expect(winners.filter(Boolean)).toHaveLength(1);
		for (const run of crowd) {
			if (!winners.includes(run)) expect(run.output).toContain('DATA_IN_USE');
		}
		await winners.find(Boolean)?.end('SIGTERM');
	});

	it('leaves no server and loses no acknowledged row when the program is killed', async () => {
		const data = await usedBefore('killed');
		const gone: number[] = [];
		const acknowledged: number[] = [];
		for (let round = 0; round < times(3, 500); round++) {
			const run = start(data, { TRIAL_WRITE: '1' });
			await run.printed(/ACK \d+\n/);
			await pause(30 + Math.random() * 100);
			await run.end('SIGKILL');
			gone.push(await timeUntilNoProcessOn(data));
			acknowledged.push(...[...run.output.matchAll(/ACK (\d+)\n/g)].map(([, n]) => Number(n)));
		}
		note('server gone after kill -9 of the program', gone);
		const run = start(data);
		const { database } = await run.ready();
		const kept = new Set(
			(await ask<{ n: string }>(database, 'select n from trial')).map(({ n }) => Number(n))
		);
		expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
		figures.push(`launcher: ${acknowledged.length} acknowledged rows, 0 lost`);
		await run.end('SIGTERM');
	});

	it('starts again at once after a kill, while the old server is still ending', async () => {
		const data = await usedBefore('hasty');
		for (let round = 0; round < times(2, 20); round++) {
			const run = start(data, { TRIAL_WRITE: '1' });
			await run.printed(/ACK \d+\n/);
			run.child.kill('SIGKILL');
			const next = start(data);
			await next.ready();
			expect(await next.end('SIGTERM')).toBe(0);
		}
	});

	it('is made whole at the next start when the very first start was killed', async () => {
		for (let round = 0; round < times(2, 20); round++) {
			const data = join(folder, `first-${round}`);
			const run = start(data);
			// Every stage of initdb in turn; the whole takes about a second.
			await Promise.race([run.printed(/Membuat basis data/), pause(2000)]);
			await pause(round % 2 ? 20 + Math.random() * 150 : 150 + Math.random() * 700);
			await run.end('SIGKILL');
			await timeUntilNoProcessOn(data);
			const { database } = await start(data).ready();
			expect(await ask(database, 'select 1 as alive')).toEqual([{ alive: 1 }]);
			await started.at(-1)?.end('SIGTERM');
			await removeFolder(data);
		}
	});

	it('comes back after everything was killed at once, server and watchdog too', async () => {
		const data = await usedBefore('everything');
		for (let round = 0; round < times(2, 20); round++) {
			const run = start(data, { TRIAL_WRITE: '1' });
			await run.printed(/ACK \d+\n/);
			run.child.kill('SIGKILL');
			for (const pid of processesOn(data)) killQuietly(pid);
			await timeUntilNoProcessOn(data);
		}
		const run = start(data);
		await run.ready();
		expect(await run.end('SIGTERM')).toBe(0);
	});

	it('stops a server that outlived its watchdogs at the next start', async () => {
		const data = await usedBefore('orphan');
		const run = start(data);
		const { database } = await run.ready();
		const postmaster = Number(
			(await readFile(join(database.dataDirectory, 'postmaster.pid'), 'utf8')).split('\n')[0]
		);
		// Held still, so that it cannot notice the death of its watchdogs and stop the server itself.
		run.child.kill('SIGSTOP');
		for (const pid of processesOn(data)) {
			const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
			if (line.includes('satupintu-watchdog')) killQuietly(pid);
		}
		await run.end('SIGKILL');
		expect(processesOn(data)).toContain(postmaster);
		const next = start(data);
		await next.ready();
		expect(next.output).toContain('tertinggal');
		expect(processesOn(data)).not.toContain(postmaster);
		await next.end('SIGTERM');
		await timeUntilNoProcessOn(data);
	});

	it('does not take a foreign process with the recorded number for its own server', async () => {
		const data = await usedBefore('reused-number');
		const run = start(data);
		const { database } = await run.ready();
		run.child.kill('SIGKILL');
		for (const pid of processesOn(data)) killQuietly(pid);
		await timeUntilNoProcessOn(data);
		const file = join(database.dataDirectory, 'postmaster.pid');
		const lines = (await readFile(file, 'utf8')).split('\n');
		lines[0] = String(process.pid);
		await writeFile(file, lines.join('\n'));
		const next = start(data);
		await next.ready();
		expect(await next.end('SIGTERM')).toBe(0);
	});

	it('ends the program with the end of the log when the server dies, and starts again', async () => {
		const data = await usedBefore('server-dies');
		const run = start(data);
		const { database } = await run.ready();
		const pidFile = await readFile(join(database.dataDirectory, 'postmaster.pid'), 'utf8');
		process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL');
		expect(await run.ended).toBe(1);
		expect(run.output).toContain('SERVER GONE');
		const next = start(data);
		await next.ready();
		expect(await next.end('SIGTERM')).toBe(0);
	});

	it('uses a short folder for the socket where the path is too long for one', async () => {
		const data = join(folder, 'deep', 'd'.repeat(60), 'e'.repeat(60));
		const run = start(data);
		const { database } = await run.ready();
		expect(database.socketDirectory.startsWith(data)).toBe(false);
		expect(await ask(database, 'select 1 as alive')).toEqual([{ alive: 1 }]);
		expect(await run.end('SIGTERM')).toBe(0);
		await removeFolder(database.socketDirectory);
	});

	describe('with damage', () => {
		const damaged = async (name: string, harm: (database: string) => Promise<void>) => {
			const data = await usedBefore(name);
			await harm(join(data, 'postgres/db'));
			const next = start(data);
			expect(await next.ended).toBe(1);
			return next.output;
		};

		it('reports a lost control file and makes nothing new', async () => {
			const output = await damaged('no-control', (db) => rm(join(db, 'global/pg_control')));
			expect(output).toMatch(/^DATA_DAMAGED Basis data tidak lengkap/m);
		});

		it('reports an overwritten control file', async () => {
			const output = await damaged('bad-control', (db) => overwrite(join(db, 'global/pg_control')));
			expect(output).toMatch(/^DATA_DAMAGED .* rusak/m);
		});

		it('reports a write-ahead log that cannot be followed', async () => {
			const output = await damaged('bad-log', async (db) => {
				const logs = (await readdir(join(db, 'pg_wal'))).filter((name) => /^[0-9A-F]{24}$/.test(name));
				for (const name of logs) await overwrite(join(db, 'pg_wal', name), 16 * 1024 * 1024);
			});
			expect(output).toMatch(/^DATA_DAMAGED .* rusak/m);
		});

		it('reports a cluster that has vanished instead of making an empty one', async () => {
			const output = await damaged('vanished', (db) => removeFolder(db));
			expect(output).toMatch(/^DATA_DAMAGED Basis data yang pernah dibuat tidak ada lagi/m);
		});

		it('reports a cluster of another major version', async () => {
			const output = await damaged('older', (db) => writeFile(join(db, 'PG_VERSION'), '17\n'));
			expect(output).toMatch(/^DATA_FROM_OTHER_VERSION .*PostgreSQL 17/m);
		});

		it('reports an unreadable record of its place', async () => {
			const output = await damaged('bad-record', (db) => writeFile(join(db, '../../location.json'), '{'));
			expect(output).toMatch(/^DATA_DAMAGED Catatan letak/m);
		});
	});
});

function killQuietly(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It ended by itself in between.
	}
}

async function overwrite(path: string, bytes = 512): Promise<void> {
	const file = await open(path, 'r+');
	await file.write(Buffer.alloc(bytes, 0x5a), 0, bytes, 0);
	await file.close();
}
