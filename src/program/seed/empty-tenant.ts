import type pg from 'pg';

/** Kept when a government is emptied: what names it, and the number by which finished pages are known to be old. */
const kept = ['tenant_host', 'data_version', 'audit_head'];

/**
 * Takes away every record of a government in one transaction, its audit log with them, and marks it as unfinished:
 * whoever starts the program next fills it, should this run not live to do so. The chain begins anew at its first
 * link. Only for the demonstration and for a government whose first filling was cut off; nothing else may ever
 * take a log away.
 */
export async function emptyTenant(owner: pg.Client, tenantId: number): Promise<void> {
	const { rows } = await owner.query<{ name: string; guarded: boolean }>(
		`select c.relname as name,
			exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal and t.tgfoid in ('audit_forbid'::regproc, 'access_log_guard'::regproc)) as guarded
		from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
			and c.relname <> all ($1)
		order by c.relname`,
		[kept]
	);
	const guarded = rows.filter((row) => row.guarded).map((row) => `"${row.name}"`);
	await owner.query('begin');
	try {
		await owner.query(`set local lock_timeout = '10s'`);
		for (const table of guarded) await owner.query(`alter table ${table} disable trigger user`);
		// One statement for all tables: a foreign key is asked at its end, when both of its sides are gone.
		const deletions = rows.map(
			({ name }, index) => `d${index} as (delete from "${name}" where tenant_id = $1)`
		);
		await owner.query(`with ${deletions.join(',\n')} select`, [tenantId]);
		for (const table of guarded) await owner.query(`alter table ${table} enable trigger user`);
		await owner.query(
			`update audit_head h set seq = 0, hash = sha256(convert_to('satu-pintu ' || t.kode_wilayah, 'UTF8'))
			from tenant t where t.id = h.tenant_id and t.id = $1`,
			[tenantId]
		);
		await owner.query(
			`delete from graphile_worker._private_jobs where locked_by is null and payload->>'tenant_id' = $1::text`,
			[String(tenantId)]
		);
		await owner.query('update tenant set seeding_since = now() where id = $1', [tenantId]);
		await owner.query('commit');
	} catch (error) {
		await owner.query('rollback');
		throw error;
	}
}
