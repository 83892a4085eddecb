-- A monitoring matrix that a unit filled in and sent back: the rows as they stood in the file, until somebody has looked
-- at what would change and let it count. The same file of the same person is one return, however often it comes.
create table matrix_return (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	sha256 text not null,
	file_name text not null,
	period_from date not null,
	period_to date not null,
	-- The filled rows of the file, as read.
	rows jsonb not null,
	came_on date not null,
	uploaded_by uuid not null,
	uploaded_by_name text not null,
	-- How many of its rows counted so far.
	taken integer not null default 0 check (taken >= 0),
	taken_on date,
	is_example boolean not null default false,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	unique (tenant_id, sha256, uploaded_by),
	foreign key (tenant_id, uploaded_by) references person (tenant_id, id)
);
create index matrix_return_by_day on matrix_return (tenant_id, created_at desc, id);
