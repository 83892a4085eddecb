-- A partner's own room: its people with an administrator of its own, whom to reach, where it sits; what it was called
-- until when and what became of it; and which records may stand for the same organisation.

-- The organisation's own administrator invites and takes out its people; the office makes the first one.
alter table role_grant add column administers boolean not null default false;
update role_grant g set administers = true where g.role = 'partner' and g.partner_id is not null and g.valid_to is null
	and not exists (select from role_grant f where f.tenant_id = g.tenant_id and f.role = 'partner' and f.partner_id = g.partner_id
		and f.valid_to is null and (f.valid_from, f.id) < (g.valid_from, g.id));

create table partner_contact (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	partner_id uuid not null,
	name text not null,
	position text,
	email text,
	phone text,
	-- Whom to ask first; the officer of the cooperation (PPKSD) of the other side.
	is_first boolean not null default false,
	ended_on date,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index partner_contact_by_partner on partner_contact (tenant_id, partner_id, ended_on, name);

create table partner_place (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	partner_id uuid not null,
	kind text not null check (kind in ('head_office', 'branch', 'mailing')),
	name text,
	address text not null,
	city text,
	postal_code text,
	country char(2) not null default 'ID',
	phone text,
	-- Of a branch: 22 digits (NITKU), as the tax office gives them.
	branch_number text check (branch_number ~ '^\d{22}$'),
	ended_on date,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index partner_place_by_partner on partner_place (tenant_id, partner_id, ended_on, kind);

create table partner_invitation (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	partner_id uuid not null,
	name text not null,
	email text not null check (email = lower(email)),
	position text,
	administers boolean not null default false,
	token_hash bytea not null,
	invited_by uuid,
	invited_by_name text,
	invited_at timestamptz not null,
	expires_at timestamptz not null,
	accepted_at timestamptz,
	withdrawn_at timestamptz,
	person_id uuid,
	is_example boolean not null default false,
	primary key (tenant_id, id),
	unique (tenant_id, token_hash),
	check (accepted_at is null or withdrawn_at is null),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id),
	foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index partner_invitation_by_partner on partner_invitation (tenant_id, partner_id, invited_at desc);
create unique index partner_invitation_once on partner_invitation (tenant_id, partner_id, email)
	where accepted_at is null and withdrawn_at is null;

-- A ministry that is renamed keeps its record; what it was called before stays with its days.
create table partner_name (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	partner_id uuid not null,
	name text not null,
	valid_from date,
	-- The last day on which it was called so.
	valid_to date not null,
	basis text,
	-- The other name by which the finder knows it; null where that was on record before.
	alias_id uuid,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	check (valid_from is null or valid_from <= valid_to),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index partner_name_by_partner on partner_name (tenant_id, partner_id, valid_to desc);

-- What became of an organisation that was split or joined with others: its agreements stay its own, and say who goes on.
create table partner_successor (
	tenant_id integer not null default current_tenant() references tenant (id),
	from_id uuid not null,
	to_id uuid not null,
	since date not null,
	basis text,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, from_id, to_id),
	foreign key (tenant_id, from_id) references partner (tenant_id, id),
	foreign key (tenant_id, to_id) references partner (tenant_id, id)
);
create index partner_successor_by_to on partner_successor (tenant_id, to_id);

-- Records that may stand for one organisation, found by comparing each with all; calculated, so that nothing refers here.
create table partner_twin (
	tenant_id integer not null default current_tenant() references tenant (id),
	one_id uuid not null,
	other_id uuid not null,
	likeness real not null,
	name text not null,
	found_on date not null,
	primary key (tenant_id, one_id, other_id),
	check (one_id < other_id)
);
create index partner_twin_by_likeness on partner_twin (tenant_id, likeness desc, one_id, other_id);

-- With which names a partner was compared last; others since then: it is compared again.
create table partner_compared (
	tenant_id integer not null default current_tenant() references tenant (id),
	partner_id uuid not null,
	stamp text not null,
	primary key (tenant_id, partner_id)
);

grant create on schema public to {{reader}};
create view published_partner_name as
	select n.id, n.partner_id, n.name, n.valid_from, n.valid_to
	from partner_name n join partner p on p.tenant_id = n.tenant_id and p.id = n.partner_id
	where n.tenant_id = current_tenant() and p.is_published and p.merged_into_id is null;
create view published_partner_successor as
	select s.from_id, s.to_id, s.since, f.name as from_name, t.name as to_name
	from partner_successor s
		join partner f on f.tenant_id = s.tenant_id and f.id = s.from_id
		join partner t on t.tenant_id = s.tenant_id and t.id = s.to_id
	where s.tenant_id = current_tenant() and f.is_published and t.is_published and s.from_id <> s.to_id;
alter view published_partner_name owner to {{reader}};
alter view published_partner_successor owner to {{reader}};
revoke create on schema public from {{reader}};
