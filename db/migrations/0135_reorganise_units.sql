-- The region's own offices are renamed, split and joined by a regulation (SOTK) from a day on: what each was called until
-- when, and what became of it. A unit that ends keeps what it did; what runs goes to the one that receives it.
create table unit_name (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	unit_id uuid not null,
	name text not null,
	short_name text,
	valid_from date,
	valid_to date not null,
	basis text not null,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	check (valid_from is null or valid_from <= valid_to),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index unit_name_by_unit on unit_name (tenant_id, unit_id, valid_to desc);

create table unit_successor (
	tenant_id integer not null default current_tenant() references tenant (id),
	from_id uuid not null,
	to_id uuid not null,
	since date not null,
	basis text not null,
	-- What ran with the unit that ended went here: agreements, duties, cases and people.
	receives boolean not null default false,
	moved jsonb not null default '{}'::jsonb,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, from_id, to_id),
	check (from_id <> to_id),
	foreign key (tenant_id, from_id) references unit (tenant_id, id),
	foreign key (tenant_id, to_id) references unit (tenant_id, id)
);
create index unit_successor_by_to on unit_successor (tenant_id, to_id);
create unique index unit_successor_receiver on unit_successor (tenant_id, from_id) where receives;
