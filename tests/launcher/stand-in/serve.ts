import { createServer } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '$lib/server/platform/embedded-postgres';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor } from '$lib/text';

/**
 * As little of a program as the launcher's trials need: the embedded database, one port, the signals and
 * the ready line. With TRIAL_WRITE it inserts rows without pause and prints each number once the server
 * has acknowledged it.
 */
export async function serve(): Promise<void> {
	let stop: (() => Promise<void>) | null = null;
	let isEnding = false;
	const end = async () => {
		if (isEnding) return;
		isEnding = true;
		await stop?.();
		process.exit(0);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

	const database = await startEmbeddedPostgres({
		dataDirectory: process.env['SATUPINTU_DATA'] ?? join(process.cwd(), 'data'),
		packageRoot: process.env['TRIAL_PACKAGES'],
		placeForRoot: process.env['TRIAL_PLACE_FOR_ROOT'],
		say: (progress) => console.log(progress),
		onUnexpectedExit: (tail) => {
			console.error(`SERVER GONE ${tail.split('\n').at(-1)}`);
			process.exit(1);
		}
	});
	if (isRefusal(database)) {
		console.error(`${database.refused} ${sentenceFor('id', database)}`);
		process.exit(1);
	}
	stop = () => database.stop();

	const port = Number(process.env['PORT'] ?? 0);
	const server = createServer((_request, response) => response.end('stand-in'));
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	console.log(`DATABASE ${JSON.stringify(database)}`);
	console.log(`Satu Pintu is ready at http://127.0.0.1:${port}`);
	if (process.env['TRIAL_WRITE']) await write(database);
}

async function write(database: { socketDirectory: string; port: number; superuser: string }): Promise<void> {
	const client = new pg.Client({
		host: database.socketDirectory,
		port: database.port,
		user: database.superuser,
		database: 'postgres'
	});
	client.on('error', () => {});
	await client.connect();
	await client.query('create table if not exists trial (n bigint generated always as identity)');
	for (;;) {
		const { rows } = await client.query<{ n: string }>('insert into trial default values returning n');
		process.stdout.write(`ACK ${rows[0]?.n}\n`);
	}
}
