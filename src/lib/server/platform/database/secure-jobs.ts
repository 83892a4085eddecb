import type pg from 'pg';
import type { RoleNames } from './roles';

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * The queue's tables have row-level security without policies (graphile-worker 0.17). The app role may only
 * enqueue, through a SECURITY DEFINER function that adds the tenant by itself; the worker role gets a policy on
 * each table, without which it would start, report nothing and do nothing.
 */
export async function secureJobs(client: pg.ClientBase, roles: RoleNames): Promise<void> {
	const worker = quoted(roles.worker);
	const { rows } = await client.query<{ name: string; secured: boolean }>(
		`select relname as name, relrowsecurity as secured from pg_class
		where relnamespace = 'graphile_worker'::regnamespace and relkind in ('r', 'p')`
	);
	const statements = [
		`grant usage on schema graphile_worker to ${worker}`,
		`grant select, insert, update, delete on all tables in schema graphile_worker to ${worker}`,
		`grant usage, select, update on all sequences in schema graphile_worker to ${worker}`,
		`grant execute on all functions in schema graphile_worker to ${worker}`
	];
	for (const { name, secured } of rows) {
		if (!secured) continue;
		statements.push(
			`drop policy if exists worker_all on graphile_worker.${quoted(name)}`,
			`create policy worker_all on graphile_worker.${quoted(name)} to ${worker} using (true) with check (true)`
		);
	}
	statements.push(
		// Until a later release this had four parameters; called with four, it still does what it did.
		'drop function if exists enqueue(text, json, text, timestamptz)',
		`create or replace function enqueue(
			task text, payload json, job_key text, run_at timestamptz, queue text default null) returns void
			language sql security definer set search_path = pg_catalog, pg_temp
			as $body$
				select graphile_worker.add_job(
					task,
					(payload::jsonb || jsonb_build_object('tenant_id', nullif(current_setting('app.tenant', true), '')::integer))::json,
					run_at => coalesce(run_at, now()), job_key => job_key, queue_name => queue)
			$body$`,
		'revoke all on function enqueue(text, json, text, timestamptz, text) from public'
	);
	await client.query(statements.join(';\n'));
}
