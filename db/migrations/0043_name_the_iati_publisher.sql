-- By which identifier the region reports to IATI: given to it by the list that issued it, never worked out by the
-- program (IATI 2.03, reporting-org/@ref). Without it no file is called publishable.
create table iati_publisher (
	tenant_id integer not null default current_tenant() references tenant (id),
	identifier text not null check (identifier <> ''),
	contact_email text,
	version integer not null default 1,
	set_by uuid,
	set_at timestamptz not null default now(),
	primary key (tenant_id)
);

grant create on schema public to {{reader}};
create view published_iati_publisher as
	select i.identifier, i.contact_email from iati_publisher i where i.tenant_id = current_tenant();

-- What kind of organisation takes part or pays, beside its name: IATI asks for it.
create or replace view published_project_party as
	select x.project_id, x.partner_id, x.role, o.name, o.kind
	from project_party x
		join project p on p.tenant_id = x.tenant_id and p.id = x.project_id
		join partner o on o.tenant_id = x.tenant_id and o.id = x.partner_id
	where x.tenant_id = current_tenant() and p.is_published;
create or replace view published_funding as
	select f.id, f.project_id, f.partner_id, o.name as partner, f.title, f.instrument, f.channel, f.direct_basis, f.currency,
		f.agreement_number, f.signed_on, f.closing_on, f.register_number, f.register_on, f.register_office,
		f.provider_activity_id, f.committed, f.disbursed, f.is_example, o.kind as partner_kind
	from funding f
		join project p on p.tenant_id = f.tenant_id and p.id = f.project_id
		join partner o on o.tenant_id = f.tenant_id and o.id = f.partner_id
	where f.tenant_id = current_tenant() and p.is_published;

alter view published_iati_publisher owner to {{reader}};
revoke create on schema public from {{reader}};
