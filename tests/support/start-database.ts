import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { isRefusal } from '$lib/server/platform/refusal';
import { migrate } from '$lib/server/platform/database/migrate';
import { roleNames } from '$lib/server/platform/database/roles';
import { startEmbeddedPostgres } from '$lib/server/platform/embedded-postgres';

declare module 'vitest' {
	export interface ProvidedContext {
		database: { host: string; port: number; superuser: string; template: string; rolePrefix: string };
	}
}

/** A server of its own for the tests, or the one that TEST_DATABASE_URL names; and in it a migrated template. */
export async function startServer() {
	const url = process.env.TEST_DATABASE_URL;
	if (url) {
		const { hostname, port, username } = new URL(url);
		return {
			host: decodeURIComponent(hostname),
			port: Number(port || 5432),
			superuser: username,
			stop: async () => {}
		};
	}
	const directory = await mkdtemp(join(tmpdir(), 'satupintu-test-'));
	// Run by root, the server's user must be able to enter it; else its cluster stands under /var/lib and stays.
	await chmod(directory, 0o711);
	const server = await startEmbeddedPostgres({
		dataDirectory: directory,
		say: () => {},
		onUnexpectedExit: (tail) => {
			console.error(tail);
			process.exit(1);
		},
		// The trials that need durability start servers of their own; here only the answers count.
		settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '120' }
	});
	if (isRefusal(server)) throw new Error(`no test database: ${JSON.stringify(server)}`);
	return {
		host: server.socketDirectory,
		port: server.port,
		superuser: server.superuser,
		stop: async () => {
			await server.stop();
			await rm(directory, { recursive: true, force: true });
		}
	};
}

/** Makes a database with its owner and brings it to the present schema. */
export async function makeTemplate(server: { host: string; port: number; superuser: string }, name: string) {
	const roles = roleNames(name);
	const root = new pg.Client({
		host: server.host,
		port: server.port,
		user: server.superuser,
		database: 'postgres'
	});
	await root.connect();
	try {
		await root.query(`create role "${roles.owner}" login createrole nobypassrls`);
		await root.query(`create database "${name}" owner "${roles.owner}"`);
	} finally {
		await root.end();
	}
	const owner = new pg.Client({ host: server.host, port: server.port, user: roles.owner, database: name });
	await owner.connect();
	try {
		await owner.query(`grant all on schema public to "${roles.owner}"`);
		const done = await migrate({
			client: owner,
			roles,
			directory: 'db/migrations',
			holdsRealData: false,
			say: () => {}
		});
		if (isRefusal(done)) throw new Error(JSON.stringify(done));
	} finally {
		await owner.end();
	}
	return roles;
}

export default async function setup(project: TestProject) {
	const server = await startServer();
	const template = `sp_test_${process.pid}`;
	await makeTemplate(server, template);
	project.provide('database', {
		host: server.host,
		port: server.port,
		superuser: server.superuser,
		template,
		rolePrefix: template
	});
	return () => server.stop();
}
