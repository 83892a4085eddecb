-- What somebody chose on a list of the desk, kept under a name of one's own (product capability 28). The address is that
-- of the Indonesian page, whichever language it was kept in.
create table saved_view (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	person_id uuid not null,
	name text not null check (length(name) between 1 and 80),
	address text not null check (length(address) <= 1000 and address like '/%'),
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, person_id) references person (tenant_id, id),
	unique (tenant_id, person_id, name)
);
