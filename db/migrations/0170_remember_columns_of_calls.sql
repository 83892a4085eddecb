-- Which column of a list of calls holds what, as a person said it when the list was last recorded: by the names of its
-- columns, so that next month's list of the same donor need not be explained again.
create table call_mapping (
	tenant_id integer not null default current_tenant() references tenant (id),
	-- The names of all columns, plain and in order of the alphabet: a list is known again however its columns stand.
	heads text not null,
	columns jsonb not null,
	updated_at timestamptz not null,
	primary key (tenant_id, heads)
);
