import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';

export const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Settings of a developer's own program must not reach the one under test. */
const ownSettings =
	/^(DATABASE_URL|DATABASE_REPLICA_URL|PORT|HOST|ORIGIN|SMTP_URL|S3_.+|OIDC_.+|METRICS_OPEN|SATUPINTU_(DATA|MODE|TODAY)|VITEST.*|NODE_ENV)$/;

export type StartOptions = {
	/** The demonstration's day, `YYYY-MM-DD`; the real one where it is not given. */
	readonly today?: string;
	/** Further settings, such as SATUPINTU_MODE. */
	readonly env?: Readonly<Record<string, string>>;
	/** Starts on the data of an earlier run instead of on an empty folder. */
	readonly dataDirectory?: string;
};

/** The built program in a process of its own, on a folder and a port of its own. */
export class RunningProgram {
	output = '';
	#child: ChildProcess | undefined;
	#ended: Promise<number | null> = Promise.resolve(0);

	private constructor(
		readonly dataDirectory: string,
		readonly port: number,
		private readonly options: StartOptions
	) {}

	/** Starts the program and waits until it is ready; throws with what it printed where it ends before. */
	static async start(options: StartOptions = {}): Promise<RunningProgram> {
		let dataDirectory = options.dataDirectory;
		if (!dataDirectory) {
			dataDirectory = await mkdtemp(join(tmpdir(), 'satupintu-e2e-'));
			// Where root runs the tests, the database's own user must be able to enter.
			await chmod(dataDirectory, 0o711);
		}
		const program = new RunningProgram(dataDirectory, await freePort(), options);
		await program.startAgain();
		return program;
	}

	/** One that somebody else has started and will end. */
	static shared({ port, dataDirectory }: { port: number; dataDirectory: string }): RunningProgram {
		return new RunningProgram(dataDirectory, port, {});
	}

	get origin(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	/** Starts it once more on the same data and port, after `stop` or `kill`. */
	async startAgain(): Promise<void> {
		const child = this.#spawn([join(checkout, 'build/program/serve.js')]);
		this.#child = child;
		this.output = '';
		for (const stream of [child.stdout!, child.stderr!]) {
			stream.setEncoding('utf8').on('data', (chunk: string) => (this.output += chunk));
		}
		this.#ended = once(child, 'close').then(([code]) => code as number | null);
		while (!this.output.includes('Satu Pintu is ready at')) {
			if (child.exitCode !== null || child.signalCode !== null) {
				await this.#ended;
				throw new Error(`the program ended (${child.exitCode}) before it was ready:\n${this.output}`);
			}
			await pause(20);
		}
	}

	/** Runs a command of `satupintu` on this program's data, as `npm run satupintu -- …` does. */
	async satupintu(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
		const child = this.#spawn([join(checkout, 'build/program/cli.js'), ...args]);
		let [stdout, stderr] = ['', ''];
		child.stdout!.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
		child.stderr!.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
		const [code] = (await once(child, 'close')) as [number | null];
		return { code, stdout, stderr };
	}

	/** The owner of the database: arranges what a journey needs; nothing under test runs as it. */
	async connectAsOwner(): Promise<pg.Client> {
		const { host, port } = JSON.parse(await readFile(join(this.dataDirectory, 'running.json'), 'utf8'));
		const client = new pg.Client({ host, port, user: 'satupintu_owner', database: 'satupintu' });
		await client.connect();
		return client;
	}

	/** Ends it as Ctrl-C does. @returns the exit code */
	async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
		this.#child?.kill(signal);
		return this.#ended;
	}

	/** Ends it as a power cut does. */
	async kill(): Promise<void> {
		await this.stop('SIGKILL');
	}

	async removeData(): Promise<void> {
		await rm(this.dataDirectory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}

	#spawn(script: readonly string[]): ChildProcess {
		const given = Object.entries(process.env).filter(([name]) => !ownSettings.test(name));
		// It ends when the test run is killed, and its database with it.
		const follow = pathToFileURL(join(checkout, 'scripts/setup/die-with-parent.mjs')).href;
		return spawn(process.execPath, ['--import', follow, ...script], {
			cwd: checkout,
			env: {
				...Object.fromEntries(given),
				PORT: String(this.port),
				SATUPINTU_DATA: this.dataDirectory,
				...(this.options.today ? { SATUPINTU_TODAY: this.options.today } : {}),
				...this.options.env
			},
			stdio: ['ignore', 'pipe', 'pipe', 'ipc']
		});
	}
}

/** A port that nobody listens on at this moment. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as { port: number };
	server.close();
	await once(server, 'close');
	return port;
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
