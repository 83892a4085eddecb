import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { openPool } from '$lib/server/platform/database/connect';
import { roleNames } from '$lib/server/platform/database/roles';
import { TenantDatabase } from '$lib/server/platform/database/tenant-database';

let made = 0;

export type TestDatabase = {
	readonly name: string;
	/** The app role's pool, as the program uses it. */
	readonly app: pg.Pool;
	readonly worker: pg.Pool;
	readonly portal: pg.Pool;
	/** The owner: arranges what a test needs; no code under test runs as it. */
	readonly owner: pg.Pool;
	tenant(id: number): TenantDatabase;
};

/** A clone of the migrated template for this test file; two tenants stand in it: 1 (Kota Contoh) and 2 (Kabupaten Contoh). */
export function useDatabase(): TestDatabase {
	const state: { current?: TestDatabase; close?: () => Promise<void> } = {};
	beforeAll(async () => {
		const { host, port, superuser, template, rolePrefix } = inject('database');
		const roles = roleNames(rolePrefix);
		const name = `${template}_${process.env.VITEST_POOL_ID ?? '0'}_${process.pid}_${(made += 1)}`;
		const root = new pg.Client({ host, port, user: superuser, database: 'postgres' });
		await root.connect();
		await root.query(`create database "${name}" template "${template}" owner "${roles.owner}"`);
		const onError = () => {};
		const open = (user: string, max: number) =>
			openPool({ host, port, database: name }, { user }, { max, name: 'test', onError });
		const pools = {
			app: open(roles.app, 20),
			worker: open(roles.worker, 4),
			portal: open(roles.portal, 4),
			owner: open(roles.owner, 2)
		};
		await pools.owner
			.query(`insert into tenant (kode_wilayah, slug, name, short_name, kind, head_title) values
			('99.71', 'contoh', 'Pemerintah Kota Contoh', 'Kota Contoh', 'city', '{"id":"Wali Kota","en":"Mayor"}'),
			('99.01', 'lain', 'Pemerintah Kabupaten Lain', 'Kabupaten Lain', 'regency', '{"id":"Bupati","en":"Regent"}')`);
		state.current = { name, ...pools, tenant: (id) => new TenantDatabase(pools.app, id) };
		state.close = async () => {
			await Promise.all(Object.values(pools).map((pool) => pool.end()));
			await root.query(`drop database "${name}" with (force)`);
			await root.end();
		};
	});
	afterAll(async () => state.close?.());
	return new Proxy({} as TestDatabase, {
		get: (_, key: keyof TestDatabase) => {
			if (!state.current) throw new Error('the database is there once the tests of this file run');
			return state.current[key];
		}
	});
}
