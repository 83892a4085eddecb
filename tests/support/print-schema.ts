import { readFile, writeFile } from 'node:fs/promises';
import pg from 'pg';
import { printSchema } from '$lib/server/platform/database/print-schema';
import { makeTemplate, startServer } from './start-database';

const files = { schema: 'db/schema.sql', tables: 'src/lib/server/platform/database/tables.ts' } as const;

/** Writes (or with `check` compares) what the migrations make; true when all is as committed. */
export async function printSchemaOfMigrations({ check }: { check: boolean }): Promise<boolean> {
	const server = await startServer();
	try {
		const roles = await makeTemplate(server, 'sp_schema');
		const client = new pg.Client({
			host: server.host,
			port: server.port,
			user: roles.owner,
			database: 'sp_schema'
		});
		await client.connect();
		const printed = await printSchema(client);
		await client.end();
		let same = true;
		for (const [kind, path] of Object.entries(files) as ['schema' | 'tables', string][]) {
			const text = printed[kind].replaceAll('sp_schema_', '{{role}}_');
			const present = await readFile(path, 'utf8').catch(() => '');
			if (present === text) continue;
			same = false;
			if (check) console.error(`${path} is out of date: run npm run db:print`);
			else await writeFile(path, text);
		}
		return check ? same : true;
	} finally {
		await server.stop();
	}
}
