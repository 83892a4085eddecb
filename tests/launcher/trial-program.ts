import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder for the trials' data that the server's user can enter, also when root runs the tests. */
export async function makeTrialFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'satupintu-trial-'));
	await chmod(folder, 0o711);
	return folder;
}

/**
 * Bundles the stand-in as the program itself is bundled, since Node 20 runs no TypeScript and the trials
 * kill whole processes.
 *
 * @returns the folder with `main.js` (runs) and `serve.js` (exports `serve`)
 */
export async function bundleStandIn(outDir: string): Promise<string> {
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: join(root, 'src/lib') } },
		ssr: { noExternal: true },
		build: {
			ssr: true,
			target: 'node20',
			outDir,
			minify: false,
			rollupOptions: {
				input: {
					main: join(root, 'tests/launcher/stand-in/main.ts'),
					serve: join(root, 'tests/launcher/stand-in/serve.ts')
				},
				output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
			}
		}
	});
	return outDir;
}

export type Database = {
	socketDirectory: string;
	port: number;
	superuser: string;
	dataDirectory: string;
	version: string;
};

/** One run of a program, with what it has printed so far. */
export class TrialProgram {
	readonly child: ChildProcess;
	readonly startedAt = performance.now();
	output = '';
	#ended: Promise<number | null>;

	constructor(command: readonly string[], env: NodeJS.ProcessEnv, cwd = '/') {
		this.child = spawn(command[0] ?? '', command.slice(1), {
			cwd,
			env: { ...process.env, TRIAL_PACKAGES: root, ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		for (const stream of [this.child.stdout, this.child.stderr]) {
			stream?.setEncoding('utf8').on('data', (chunk: string) => (this.output += chunk));
		}
		this.#ended = once(this.child, 'close').then(([code]) => code as number | null);
	}

	/** The exit code; null after a kill. */
	get ended(): Promise<number | null> {
		return this.#ended;
	}

	/** Waits for the ready line; throws with the output when the program ends before. */
	async ready(): Promise<{ database: Database; milliseconds: number }> {
		await this.printed(/Satu Pintu is ready at .*\n/);
		const line = /^DATABASE (.*)$/m.exec(this.output)?.[1] ?? '{}';
		return { database: JSON.parse(line) as Database, milliseconds: performance.now() - this.startedAt };
	}

	async printed(pattern: RegExp): Promise<void> {
		while (!pattern.test(this.output)) {
			if (this.child.exitCode !== null || this.child.signalCode !== null) {
				await this.#ended;
				if (pattern.test(this.output)) return;
				throw new Error(`the program ended (${this.child.exitCode}) before ${pattern}:\n${this.output}`);
			}
			await pause(5);
		}
	}

	async end(signal: NodeJS.Signals): Promise<number | null> {
		this.child.kill(signal);
		return this.ended;
	}
}

/** Asks the running database something as its superuser. */
export async function ask<Row extends pg.QueryResultRow>(database: Database, sql: string): Promise<Row[]> {
	const client = new pg.Client({
		host: database.socketDirectory,
		port: database.port,
		user: database.superuser,
		database: 'postgres'
	});
	await client.connect();
	try {
		return (await client.query<Row>(sql)).rows;
	} finally {
		await client.end();
	}
}

/** Processes that name the folder in their command line or work in it: servers, initdb, watchdogs. */
export function processesOn(folder: string): number[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
		.filter((name) => {
			try {
				if (readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder)) return true;
				return readlinkSync(`/proc/${name}/cwd`).startsWith(folder);
			} catch {
				return false;
			}
		})
		.map(Number);
}

/** Milliseconds until no process works on the folder any more; throws after 10 s. */
export async function timeUntilNoProcessOn(folder: string): Promise<number> {
	const startedAt = performance.now();
	while (processesOn(folder).length > 0) {
		if (performance.now() - startedAt > 10_000) {
			throw new Error(`still running on ${folder}: ${processesOn(folder).join(', ')}`);
		}
		await pause(5);
	}
	return performance.now() - startedAt;
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export async function removeFolder(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
