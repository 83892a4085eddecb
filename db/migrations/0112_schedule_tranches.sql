-- When money is to come: the tranches of an instrument as its agreement plans them, each with what must be fulfilled
-- before it, and the region's own counterpart by the same table (`funding_id` null). What was paid is never written here:
-- the ledger says it, the earliest tranche first (domain.md 6.1).
create table project_tranche (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	project_id uuid not null,
	funding_id uuid,
	due_on date not null,
	amount numeric not null check (amount > 0),
	currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
	condition text,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	foreign key (tenant_id, funding_id) references funding (tenant_id, id)
);
create index project_tranche_by_project on project_tranche (tenant_id, project_id, due_on, id);

-- What is added by hand in the demonstration is invented, also where the project is one that a source tells.
do $$
declare one text;
begin
	foreach one in array array['project_component', 'project_milestone', 'project_tender', 'project_risk',
		'project_condition', 'project_grievance'] loop
		execute format('alter table %I add column is_example boolean not null default false', one);
		execute format('update %I x set is_example = true from project p
			where p.tenant_id = x.tenant_id and p.id = x.project_id and p.is_example', one);
	end loop;
end $$;

grant create on schema public to {{reader}};

-- What must be fulfilled before a tranche is a matter between the region and its donor.
create view published_project_tranche as
	select t.id, t.project_id, t.funding_id, t.due_on, t.amount, t.currency, t.is_example or p.is_example as is_example
	from project_tranche t join project p on p.tenant_id = t.tenant_id and p.id = t.project_id
	where t.tenant_id = current_tenant() and p.is_published;

create or replace view published_project_component as
	select c.id, c.project_id, c.title, c.amount, c.currency, c.created_at, c.is_example or p.is_example as is_example
	from project_component c join project p on p.tenant_id = c.tenant_id and p.id = c.project_id
	where c.tenant_id = current_tenant() and p.is_published;

create or replace view published_project_milestone as
	select m.id, m.project_id, m.title, m.planned_on, m.reached_on, m.is_example or p.is_example as is_example
	from project_milestone m join project p on p.tenant_id = m.tenant_id and p.id = m.project_id
	where m.tenant_id = current_tenant() and p.is_published;

create or replace view published_project_tender as
	select t.id, t.project_id, t.title, t.reference, t.invited_on, t.evaluated_on, t.awarded_on, t.contracted_on, t.cancelled_on,
		t.winner, t.contract_number, t.amount, t.currency, t.created_at, t.is_example or p.is_example as is_example
	from project_tender t join project p on p.tenant_id = t.tenant_id and p.id = t.project_id
	where t.tenant_id = current_tenant() and p.is_published;

alter view published_project_tranche owner to {{reader}};
revoke create on schema public from {{reader}};
