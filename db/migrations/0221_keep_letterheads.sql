-- What stands above the office's papers (Permendagri 1/2023): the address, the state's emblem for the head of region, the
-- region's own for the secretariat and the units. Pictures were drawn anew at the door, as JPEG in base64, and are small.
create table letterhead (
	tenant_id integer not null default current_tenant() references tenant (id),
	address text[] not null default '{}' check (cardinality(address) <= 4),
	state_emblem text check (length(state_emblem) <= 200000),
	region_emblem text check (length(region_emblem) <= 200000),
	changed_by_name text not null,
	changed_at timestamptz not null,
	primary key (tenant_id)
);

-- The mark of a partner, which stands beside the region's above an agreement.
create table partner_mark (
	tenant_id integer not null default current_tenant() references tenant (id),
	partner_id uuid not null,
	picture text not null check (length(picture) <= 200000),
	changed_by_name text not null,
	changed_at timestamptz not null,
	primary key (tenant_id, partner_id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
