-- The exit bundles that were asked for from the administrator's page: how far each is, and under which content it
-- lies in the store until the nightly sweep takes it away. Bundles hold everything, so a region has one at work at most.
create table bundle_run (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	state text not null default 'waiting' check (state in ('waiting', 'running', 'stopping', 'stopped', 'failed', 'done')),
	asked_by uuid,
	asked_at timestamptz not null,
	done_parts bigint not null default 0,
	all_parts bigint,
	sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
	size bigint,
	file_name text,
	-- The stored file that could not be read, where that was the reason of the failure.
	unreadable_file text,
	finished_at timestamptz,
	primary key (tenant_id, id),
	foreign key (tenant_id, asked_by) references person (tenant_id, id),
	check ((state = 'done') = (sha256 is not null))
);
create index bundle_run_by_time on bundle_run (tenant_id, asked_at desc);
create unique index bundle_run_at_work on bundle_run (tenant_id) where state in ('waiting', 'running', 'stopping');
