-- What a region changes in a national procedure by its own rule: one row a change, with the days between which it
-- holds. A case freezes its procedure at its start, so no row here ever touches a case that is open or closed.
create table procedure_change (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	procedure_key text not null check (procedure_key in ('ksdd', 'ksdpk', 'ksdpl', 'ksdll', 'sinergi')),
	-- Counts up within a procedure; a case's version names the changes that it carries by these numbers.
	number integer not null,
	valid_from date not null,
	valid_to date,
	change jsonb not null,
	-- The region's own rule (Perwali, Perbup, Keputusan) by which it may.
	rule text not null,
	-- A change that never began to hold is withdrawn; one that held is given a last day.
	withdrawn_at timestamptz,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	unique (tenant_id, procedure_key, number),
	check (valid_to is null or valid_to >= valid_from)
);

-- The door and the pages that explain the procedures are public, so what a region changed in them is too; who wrote
-- it down is not.
create view published_procedure_change as
	select c.procedure_key, c.number, c.valid_from, c.valid_to, c.change, c.rule, c.is_example
	from procedure_change c
	where c.tenant_id = current_tenant() and c.withdrawn_at is null;
grant create on schema public to {{reader}};
alter view published_procedure_change owner to {{reader}};
revoke create on schema public from {{reader}};
