import type pg from 'pg';
import type { RoleNames } from './roles';

/** Tables that hold no tenant's rows: what each role may do there. */
const globalTables: Record<string, { app: string; worker: string }> = {
	tenant: { app: 'select', worker: 'select' },
	tenant_host: { app: 'select', worker: 'select' },
	account: { app: 'select, insert, update', worker: 'select' },
	migration: { app: 'select', worker: 'select' }
};

/** Tenant tables that the program may only read and add to, or not write at all but through a function. */
const limitedTables: Record<string, string> = {
	audit_entry: 'select',
	audit_head: 'select',
	audit_checkpoint: 'select, insert',
	access_log: 'select, insert',
	case_event: 'select, insert',
	obligation_event: 'select, insert',
	reminder: 'select, insert',
	agreement_dispute_step: 'select, insert',
	evaluation_answer: 'select, insert',
	evaluation_actual: 'select, insert',
	clause_version: 'select, insert',
	template_version: 'select, insert',
	draft_version: 'select, insert'
};

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Row-level security, enabled and forced, with its policies and grants, on every table that has a tenant_id.
 * Generated from the catalogue after each migration, so that no new table can be forgotten; a test reads the
 * catalogue again and fails where one lacks its policy.
 */
export async function secureTables(client: pg.ClientBase, roles: RoleNames): Promise<void> {
	const { rows } = await client.query<{ name: string; scoped: boolean }>(`
		select c.relname as name,
			exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as scoped
		from pg_class c
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
		order by c.relname`);
	const statements: string[] = [];
	for (const { name, scoped } of rows) {
		const table = quoted(name);
		statements.push(
			`revoke all on ${table} from public, ${quoted(roles.app)}, ${quoted(roles.worker)}, ${quoted(roles.portal)}`
		);
		if (name in globalTables) {
			statements.push(`grant ${globalTables[name]!.app} on ${table} to ${quoted(roles.app)}`);
			statements.push(`grant ${globalTables[name]!.worker} on ${table} to ${quoted(roles.worker)}`);
			statements.push(`grant select on ${table} to ${quoted(roles.reader)}`);
			continue;
		}
		if (!scoped) throw new Error(`table ${name} has no tenant_id and is not listed as global`);
		const privileges = limitedTables[name] ?? 'select, insert, update, delete';
		statements.push(
			`alter table ${table} enable row level security`,
			`alter table ${table} force row level security`,
			`grant ${privileges} on ${table} to ${quoted(roles.app)}, ${quoted(roles.worker)}`,
			`grant select on ${table} to ${quoted(roles.reader)}`,
			`drop policy if exists tenant_scope on ${table}`,
			`create policy tenant_scope on ${table} to ${quoted(roles.app)}, ${quoted(roles.worker)} using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())`,
			`drop policy if exists owner_all on ${table}`,
			`create policy owner_all on ${table} to ${quoted(roles.owner)} using (true) with check (true)`,
			`drop policy if exists reader_all on ${table}`,
			`create policy reader_all on ${table} for select to ${quoted(roles.reader)} using (true)`
		);
	}
	statements.push(
		`grant execute on all functions in schema public to ${quoted(roles.app)}, ${quoted(roles.worker)}`
	);
	const { rows: views } = await client.query<{ name: string }>(
		`select viewname as name from pg_views where schemaname = 'public' and viewname like 'published\\_%'`
	);
	for (const { name } of views) {
		const view = quoted(name);
		statements.push(
			`grant select on ${view} to ${quoted(roles.app)}, ${quoted(roles.worker)}, ${quoted(roles.portal)}`
		);
	}
	await client.query(statements.join(';\n'));
}
