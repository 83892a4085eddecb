create table holiday (
	tenant_id integer not null default current_tenant() references tenant (id),
	day date not null,
	kind text not null check (kind in ('national', 'collective_leave', 'regional')),
	name jsonb,
	decree text,
	created_at timestamptz not null default now(),
	primary key (tenant_id, day, kind)
);

-- A year without a row here has no decreed calendar: days in it are counted but marked provisional.
create table calendar_year (
	tenant_id integer not null default current_tenant() references tenant (id),
	year integer not null,
	decree text,
	note text,
	primary key (tenant_id, year)
);
