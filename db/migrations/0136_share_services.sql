-- What the region has to show and what it looks for, what partners have and want, and services that neighbours run together
-- (KSDD): who runs each, what it costs whom, and what changed by it.
create table sharing_theme (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	-- Null: the region's own; else what a partner said that it offers or seeks.
	partner_id uuid,
	direction text not null check (direction in ('offers', 'seeks')),
	field text not null,
	title text not null,
	title_en text,
	about text,
	unit_id uuid,
	agreement_id uuid,
	-- Where it is known from: a letter, a visit, a page of the partner.
	known_from text,
	is_published boolean not null default false,
	closed_on date,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
create index sharing_theme_open on sharing_theme (tenant_id, direction, field, id) where closed_on is null;
create index sharing_theme_by_partner on sharing_theme (tenant_id, partner_id) where partner_id is not null;

create table joint_service (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	name text not null,
	name_en text,
	field text not null,
	about text,
	agreement_id uuid,
	-- Who runs it: the region itself, a partner, or a joint secretariat (UU 23/2014 Pasal 364).
	run_by text not null check (run_by in ('region', 'partner', 'joint_secretariat')),
	run_by_partner_id uuid,
	started_on date,
	ended_on date,
	coverage_unit text,
	coverage_before numeric check (coverage_before >= 0),
	coverage_after numeric check (coverage_after >= 0),
	-- The region's cost of one year before and since, in rupiah.
	cost_before numeric check (cost_before >= 0),
	cost_after numeric check (cost_after >= 0),
	cost_note text,
	is_published boolean not null default false,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	check ((run_by = 'partner') = (run_by_partner_id is not null)),
	check (ended_on is null or started_on is null or started_on <= ended_on),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
	foreign key (tenant_id, run_by_partner_id) references partner (tenant_id, id)
);
create index joint_service_by_name on joint_service (tenant_id, (name collate "C"), id);

-- What each side carries in its own budget of a year.
create table joint_service_share (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	service_id uuid not null,
	year integer not null check (year between 1990 and 2200),
	-- Null: the region itself.
	partner_id uuid,
	amount numeric not null check (amount >= 0),
	budget_note text,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, service_id) references joint_service (tenant_id, id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create unique index joint_service_share_once on joint_service_share
	(tenant_id, service_id, year, coalesce(partner_id, '00000000-0000-0000-0000-000000000000'::uuid));

grant create on schema public to {{reader}};
create view published_theme as
	select t.id, t.direction, t.field, t.title, t.title_en, t.about, u.name as unit, t.is_example
	from sharing_theme t left join unit u on u.tenant_id = t.tenant_id and u.id = t.unit_id
	where t.tenant_id = current_tenant() and t.is_published and t.partner_id is null and t.closed_on is null;
create view published_joint_service as
	select s.id, s.name, s.name_en, s.field, s.about, s.run_by, p.id as run_by_partner_id, p.name as run_by_partner,
		a.id as agreement_id, a.title as agreement, s.started_on, s.ended_on, s.coverage_unit, s.coverage_before, s.coverage_after,
		s.cost_before, s.cost_after, s.cost_note, s.is_example,
		(select coalesce(json_agg(json_build_object('year', h.year, 'amount', h.amount::text,
				'partner', case when h.partner_id is null then null else coalesce(q.name, '') end) order by h.year desc, h.amount desc, h.id), '[]')
			from joint_service_share h left join partner q on q.tenant_id = h.tenant_id and q.id = h.partner_id and q.is_published
			where h.tenant_id = s.tenant_id and h.service_id = s.id) as shares
	from joint_service s
		left join partner p on p.tenant_id = s.tenant_id and p.id = s.run_by_partner_id and p.is_published
		left join agreement a on a.tenant_id = s.tenant_id and a.id = s.agreement_id and a.published_at is not null and a.disclosure = 'public'
	where s.tenant_id = current_tenant() and s.is_published;
alter view published_theme owner to {{reader}};
alter view published_joint_service owner to {{reader}};
revoke create on schema public from {{reader}};
