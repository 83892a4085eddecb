-- Old registers that come in as spreadsheets (product capability 71): the columns of each source are remembered, and each
-- row keeps what became of it, so that a run goes on where it stood and the same register again doubles nothing.
create table archive_mapping (
	tenant_id integer not null default current_tenant() references tenant (id),
	source text not null,
	-- Field to head, as the head stood in the file.
	columns jsonb not null,
	updated_at timestamptz not null,
	primary key (tenant_id, source)
);

create table archive_run (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	source text not null,
	file_name text not null,
	sha256 text not null,
	head jsonb not null,
	columns jsonb not null,
	-- The file had more rows than are read at once.
	is_cut boolean not null,
	state text not null check (state in ('mapping', 'running', 'stopped', 'done')),
	total integer not null,
	created_by uuid,
	created_by_name text not null,
	created_at timestamptz not null,
	ended_at timestamptz,
	is_example boolean not null default false,
	primary key (tenant_id, id),
	foreign key (tenant_id, created_by) references person (tenant_id, id)
);
create index archive_run_by_day on archive_run (tenant_id, created_at desc);

create table archive_row (
	tenant_id integer not null default current_tenant() references tenant (id),
	run_id uuid not null,
	-- As a spreadsheet program numbers it.
	line integer not null,
	cells jsonb not null,
	state text not null default 'waiting'
		check (state in ('waiting', 'accepted', 'known', 'possible_duplicate', 'rejected', 'set_aside')),
	fingerprint text,
	faults jsonb,
	agreement_id uuid,
	primary key (tenant_id, run_id, line),
	foreign key (tenant_id, run_id) references archive_run (tenant_id, id),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
-- One row of a register is recorded once, whatever is sent again and whoever works at the same time.
create unique index archive_row_recorded on archive_row (tenant_id, fingerprint) where state = 'accepted';
create index archive_row_by_state on archive_row (tenant_id, run_id, state, line);
