import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { newId } from '../ids';
import { isRefusal, refuse } from '../refusal';
import { query, prepared } from './builder';
import type { UnitOfWork } from './unit-of-work';

const database = useDatabase();
const audited = (uow: UnitOfWork) =>
	uow.audit({
		at: new Date(),
		actor: { id: null, role: 'test' },
		event: 'FACTS_SEEDED',
		subject: { kind: 'test', id: '1' }
	});
const insertUnit = (id: string, name = 'Dinas Contoh') =>
	query.insertInto('unit').values({ id, name, kind: 'agency' });
const unitNames = () => query.selectFrom('unit').select('name').orderBy('name');

describe('a tenant sees its own rows only', () => {
	test('what one region writes, the other cannot read, change or delete', async () => {
		const id = newId();
		await database.tenant(1).write((uow) => {
			uow.add(insertUnit(id, 'Milik kota'));
			audited(uow);
		});
		expect(
			await database.tenant(1).rows(query.selectFrom('unit').select('id').where('id', '=', id))
		).toHaveLength(1);
		expect(
			await database.tenant(2).rows(query.selectFrom('unit').select('id').where('id', '=', id))
		).toHaveLength(0);
		const refused = await database.tenant(2).write((uow) => {
			uow.guard(query.updateTable('unit').set({ name: 'Diambil' }).where('id', '=', id));
			audited(uow);
		});
		expect(refused).toEqual({ refused: 'STATE_CHANGED' });
	});

	test('without a scope the app role sees nothing and writes nothing', async () => {
		expect((await database.app.query('select * from unit')).rows).toEqual([]);
		await expect(
			database.app.query(
				`insert into unit (tenant_id, id, name, kind) values (1, '${newId()}', 'x', 'agency')`
			)
		).rejects.toThrow(/row-level security/);
	});

	test('the scope falls away with the statement and is never left on the connection', async () => {
		await database.tenant(1).rows(unitNames());
		for (let round = 0; round < 20; round += 1) {
			expect((await database.app.query('select current_tenant() as tenant')).rows[0]).toEqual({
				tenant: null
			});
		}
	});

	test('200 reads at once of two regions never mix', async () => {
		const ids = [newId(), newId()];
		for (const tenant of [1, 2]) {
			await database.tenant(tenant).write((uow) => {
				uow.add(insertUnit(ids[tenant - 1]!, `tenant ${tenant}`));
				audited(uow);
			});
		}
		const answers = await Promise.all(
			Array.from({ length: 200 }, async (_, index) => {
				const tenant = (index % 2) + 1;
				const rows = await database
					.tenant(tenant)
					.rows<{ tenant_id: number }>(query.selectFrom('unit').select('tenant_id'));
				return rows.every((row) => row.tenant_id === tenant) && rows.length > 0;
			})
		);
		expect(answers.every(Boolean)).toBe(true);
	});

	test('a statement that fails at its first use can be used again afterwards', async () => {
		const db = database.tenant(1);
		const failing = prepared<{ n: number }>()((value) =>
			query.selectNoFrom(sql<number>`1 / ${value('n')}::int`.as('quotient'))
		);
		await expect(db.rows(failing({ n: 0 }))).rejects.toThrow(/division/);
		for (let round = 0; round < 10; round += 1)
			expect(await db.rows(failing({ n: 1 }))).toEqual([{ quotient: 1 }]);
	});
});

describe('an act commits whole or not at all', () => {
	test('the loser of a race leaves no row, no audit entry and no counter', async () => {
		const db = database.tenant(1);
		const id = newId();
		await db.write((uow) => {
			uow.add(insertUnit(id));
			audited(uow);
		});
		const before = await db.first<{ seq: number }>(query.selectFrom('audit_head').select('seq'));
		const rename = (name: string) =>
			db.write((uow) => {
				uow.count('race', id, 1);
				uow.guard(
					query.updateTable('unit').set({ name, version: 2 }).where('id', '=', id).where('version', '=', 1)
				);
				audited(uow);
			});
		const outcomes = await Promise.all(Array.from({ length: 16 }, (_, index) => rename(`nama ${index}`)));
		expect(outcomes.filter((one) => !isRefusal(one))).toHaveLength(1);
		const after = await db.first<{ seq: number }>(query.selectFrom('audit_head').select('seq'));
		expect(after!.seq - before!.seq).toBe(1);
		expect(await db.rows(query.selectFrom('counter').select('value').where('name', '=', 'race'))).toEqual([
			{ value: 1 }
		]);
	});

	test('a refusal given after reading writes nothing', async () => {
		const db = database.tenant(1);
		const id = newId();
		const refused = await db.write(async (uow) => {
			uow.add(insertUnit(id));
			await uow.rows(unitNames());
			return refuse('NOT_THIS_TIME');
		});
		expect(refused).toEqual({ refused: 'NOT_THIS_TIME' });
		expect(await db.rows(query.selectFrom('unit').select('id').where('id', '=', id))).toEqual([]);
	});

	test('a write without its audit row is a fault', async () => {
		await expect(database.tenant(1).write((uow) => uow.add(insertUnit(newId())))).rejects.toThrow(/audit/);
	});

	test('a read inside the act sees what the act has added', async () => {
		const id = newId();
		const seen = await database.tenant(1).write(async (uow) => {
			uow.add(insertUnit(id, 'Sebelum'));
			const rows = await uow.rows(query.selectFrom('unit').select('name').where('id', '=', id));
			uow.guard(query.updateTable('unit').set({ name: 'Sesudah' }).where('id', '=', id));
			audited(uow);
			return rows;
		});
		expect(seen).toEqual([{ name: 'Sebelum' }]);
		expect(
			await database.tenant(1).rows(query.selectFrom('unit').select('name').where('id', '=', id))
		).toEqual([{ name: 'Sesudah' }]);
	});

	test('a job is handed over only if the act commits', async () => {
		const db = database.tenant(2);
		const jobs = async () =>
			(await database.owner.query(`select count(*) from graphile_worker._private_jobs`)).rows[0].count;
		const before = await jobs();
		await db.write(async (uow) => {
			uow.enqueue('try-nothing');
			await uow.rows(unitNames());
			return refuse('CHANGED_MY_MIND');
		});
		expect(await jobs()).toBe(before);
		await db.write((uow) => {
			uow.enqueue('try-nothing', { some: 'thing' });
			audited(uow);
		});
		const { rows } = await database.owner.query(
			`select payload from graphile_worker._private_jobs order by id desc limit 1`
		);
		expect(rows[0].payload).toEqual({ some: 'thing', tenant_id: 2 });
	});
});

describe('the locks of the house', () => {
	test('every table of a tenant has row-level security enabled, forced, and its three policies', async () => {
		const { rows } = await database.owner.query(`
			select c.relname, c.relrowsecurity, c.relforcerowsecurity,
				(select array_agg(p.polname::text order by p.polname) from pg_policy p where p.polrelid = c.oid) as policies
			from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
			where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'tenant_host'`);
		expect(rows.length).toBeGreaterThan(40);
		for (const row of rows) {
			expect(row, row.relname).toMatchObject({
				relrowsecurity: true,
				relforcerowsecurity: true,
				policies: ['owner_all', 'reader_all', 'tenant_scope']
			});
		}
	});

	test('no role that the program signs in with is superuser, owner or may bypass row-level security', async () => {
		for (const pool of [database.app, database.worker, database.portal]) {
			const { rows } = await pool.query(
				`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user`
			);
			expect(rows[0]).toEqual({
				rolsuper: false,
				rolbypassrls: false,
				rolcreaterole: false,
				rolcreatedb: false
			});
			const owned = await pool.query(`select 1 from pg_class where relowner = current_user::regrole limit 1`);
			expect(owned.rows).toEqual([]);
		}
	});

	test('the portal role reads published views and no table', async () => {
		await expect(database.portal.query('select * from agreement')).rejects.toThrow(/permission denied/);
		expect((await database.portal.query('select * from published_agreement')).rows).toEqual([]);
	});

	test('neither the app nor the owner can change or remove what the audit log says', async () => {
		await database.tenant(1).write((uow) => audited(uow));
		await expect(database.owner.query('update audit_entry set event = event')).rejects.toThrow(
			/only ever added to/
		);
		await expect(database.owner.query('delete from audit_entry')).rejects.toThrow(/only ever added to/);
		await expect(database.app.query('delete from audit_entry')).rejects.toThrow(/permission denied/);
	});
});
