-- How many agreements wait in each worklist of the office (capability 97), counted once after something was written and
-- not at each opening of the desk. Calculated: it may be emptied at any time.
create table review_count (
	tenant_id integer not null default current_tenant() references tenant (id),
	-- Terms and silence are counted in days.
	day date not null,
	-- The change after which it was counted; a later one means that it is to be counted again.
	seq bigint not null,
	-- By what may be read ("open" or "secret"), then by kind: all, and those that are no examples.
	counts jsonb not null,
	counted_at timestamptz not null,
	primary key (tenant_id)
);
