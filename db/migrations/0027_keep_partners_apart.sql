-- Two partners whose names are alike and who are not the same: said once, and not asked again.
create table partner_distinct (
	tenant_id integer not null default current_tenant() references tenant (id),
	-- The smaller id first, so that a pair stands once.
	one_id uuid not null,
	other_id uuid not null,
	said_on date not null,
	said_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, one_id, other_id),
	check (one_id < other_id),
	foreign key (tenant_id, one_id) references partner (tenant_id, id),
	foreign key (tenant_id, other_id) references partner (tenant_id, id)
);
