import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { deeds, themes } from '../src/program/synthetic/words';
import type { Drawn } from './cases';

export type Side = { readonly port: number; readonly pid: number; readonly hostHeader: string };
export type Sides = {
	readonly bare: Side;
	readonly ours: Side;
	readonly token: string;
	/** The database server's first process, whose children serve the connections. */
	readonly postmaster: number;
	readonly drawn: Drawn;
	/** What the creating case sends. */
	readonly newAgreement: Record<string, unknown>;
	readonly versions: Record<string, string>;
	stop(): Promise<void>;
};

/** Starts the program on a data directory of the benchmark's own, fills it once, and starts the bare program beside it. */
export async function startSides(options: {
	agreements: number;
	seed: number;
	say(line: string): void;
}): Promise<Sides> {
	const data = resolve(process.env.BENCH_DATA ?? 'data/bench');
	await mkdir(data, { recursive: true });
	const [port, barePort] = [await freePort(), await freePort()];
	const children: ChildProcess[] = [];
	const stop = async () => {
		for (const child of children.reverse()) await ended(child);
	};
	try {
		const env = { ...process.env, SATUPINTU_DATA: data, PORT: String(port), SATUPINTU_MODE: 'demo' };
		options.say(`starting the program on ${data}`);
		const ours = await started(['build/program/serve.js'], env, /Satu Pintu is ready/, children, options.say);
		const made = await output(
			[
				'build/program/cli.js',
				'generate',
				'--agreements',
				String(options.agreements),
				'--seed',
				String(options.seed)
			],
			env,
			options.say
		);
		const host = /host (\S+)/.exec(made)![1]!;
		const token = /token (\S+)/.exec(made)![1]!;
		const running = JSON.parse(await readFile(join(data, 'running.json'), 'utf8')) as {
			host: string;
			port: number;
		};
		const superuser = new pg.Client({ ...running, database: 'satupintu', user: 'postgres' });
		await superuser.connect();
		const drawn = await draw(superuser, host);
		await superuser.end();
		const bare = await started(
			[
				'build/bench/bare.js',
				running.host,
				'satupintu',
				'postgres',
				String(drawn.tenant),
				drawn.today,
				drawn.soon,
				String(barePort)
			],
			process.env,
			/bare ready/,
			children,
			options.say
		);
		return {
			ours: { port, pid: ours.pid!, hostHeader: `${host}:${port}` },
			bare: { port: barePort, pid: bare.pid!, hostHeader: `127.0.0.1:${barePort}` },
			token,
			postmaster: drawn.postmaster,
			drawn,
			newAgreement: {
				instrument: 'pks',
				title: 'Pengelolaan Persampahan Uji Beban (Sintetis)',
				partner_id: drawn.partner,
				signed_on: '2020-03-02',
				ends_on: '2028-03-01',
				publish: true
			},
			versions: { node: process.version, postgres: drawn.version },
			stop
		};
	} catch (error) {
		await stop();
		throw error;
	}
}

async function draw(client: pg.Client, host: string) {
	const one = async <Row>(text: string, values: unknown[] = []) =>
		(await client.query(text, values)).rows as Row[];
	const [{ id: tenant, zone }] = (await one<{ id: number; zone: string }>(
		'select t.id, t.time_zone as zone from tenant t join tenant_host h on h.tenant_id = t.id where h.host = $1',
		[host]
	)) as [{ id: number; zone: string }];
	const places = await one<{ day: string; id: string }>(
		`select signed_on::text as day, id from agreement where tenant_id = $1 and published_at is not null and disclosure = 'public'
		order by md5(id::text) limit 4000`,
		[tenant]
	);
	const [days] = await one<{ today: string; soon: string; version: string }>(
		`select d.today::text, (d.today + interval '6 months')::date::text as soon, current_setting('server_version') as version
		from (select (now() at time zone $1)::date as today) d`,
		[zone]
	);
	const [partner] = await one<{ id: string }>(
		'select id from partner where tenant_id = $1 order by id limit 1',
		[tenant]
	);
	const [server] = await one<{ pid: number }>(
		`select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`
	);
	return {
		tenant,
		postmaster: server!.pid,
		...days!,
		partner: partner!.id,
		places,
		ids: places.map(({ id }) => id),
		deeds,
		themes,
		years: [2012, 2015, 2018, 2020, 2022, 2023, 2024, 2025]
	};
}

function started(
	args: string[],
	env: NodeJS.ProcessEnv,
	ready: RegExp,
	children: ChildProcess[],
	say: (line: string) => void
): Promise<ChildProcess> {
	const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
	children.push(child);
	return new Promise((resolve, reject) => {
		let out = '';
		child.stdout.on('data', (piece) => {
			out += piece;
			if (ready.test(out)) resolve(child);
		});
		// The program's own log is JSON, a line each; what it says while it is stopped is of no interest here.
		child.stderr.on('data', (piece) => {
			for (const line of String(piece).split('\n'))
				if (line && !line.startsWith('{')) say(line.slice(0, 300));
		});
		child.on('exit', (code) => reject(new Error(`${args[0]} ended with ${code}:\n${out}`)));
	});
}

function output(args: string[], env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<string> {
	const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
	return new Promise((resolve, reject) => {
		let out = '';
		child.stdout.on('data', (piece) => (out += piece));
		child.stderr.on('data', (piece) => say(String(piece).trimEnd()));
		child.on('close', (code) =>
			code === 0 ? resolve(out) : reject(new Error(`${args.join(' ')} ended with ${code}`))
		);
	});
}

function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		child.once('exit', () => resolve());
		child.kill('SIGTERM');
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer();
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});
}
