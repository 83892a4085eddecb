-- Visits in and out as the office keeps them: who came, what was planned and said, what was given and received, what it
-- cost, which permits were asked for, which photographs may be seen. What the sources tell stays as it is.

alter table visit
	add column kind text not null default 'visit' check (kind in ('visit', 'study_visit', 'signing', 'meeting')),
	add column state text not null default 'held' check (state in ('planned', 'held', 'cancelled')),
	add column partner_id uuid,
	add column agreement_id uuid,
	add column unit_id uuid,
	-- What was talked about behind the door: never in a view.
	add column agenda_note text,
	add column is_published boolean not null default false,
	add column report_obligation_id uuid,
	add column version integer not null default 1,
	add column created_at timestamptz not null default now(),
	add column created_by uuid,
	add foreign key (tenant_id, partner_id) references partner (tenant_id, id),
	add foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
	add foreign key (tenant_id, unit_id) references unit (tenant_id, id);

-- What stood here until now came from published sources.
update visit set is_published = true;

alter table visit_delegate
	-- The name of a child is known to the office and to nobody else (UU 27/2022: data of children are special).
	add column is_minor boolean not null default false,
	add column version integer not null default 1,
	add column created_at timestamptz not null default now();
alter table visit_statement
	add column obligation_id uuid,
	add column version integer not null default 1,
	add column created_at timestamptz not null default now();

create table visit_item (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	visit_id uuid not null,
	happens_on date not null,
	starts_at text check (starts_at ~ '^([01][0-9]|2[0-3])\.[0-5][0-9]$'),
	what text not null,
	place text,
	-- What came of it, for the office.
	note text,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, visit_id) references visit (tenant_id, id)
);
create index visit_item_by_visit on visit_item (tenant_id, visit_id, happens_on, starts_at);

-- Gifts and hospitality, received and given. What was received is reported to the KPK within 30 working days
-- (UU 20/2001 Ps 12C) or the region's shorter term; the report is an obligation.
create table visit_gift (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	visit_id uuid not null,
	direction text not null check (direction in ('received', 'given')),
	kind text not null check (kind in ('gift', 'hospitality')),
	happened_on date not null,
	what text not null,
	giver text not null,
	receiver text not null,
	amount numeric check (amount > 0),
	currency char(3) check (currency ~ '^[A-Z]{3}$'),
	due_on date,
	reported_on date,
	report_number text,
	decision text check (decision in ('state', 'receiver', 'returned', 'not_reportable')),
	obligation_id uuid,
	note text,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, visit_id) references visit (tenant_id, id),
	constraint visit_gift_amount_whole check ((amount is null) = (currency is null))
);
create index visit_gift_by_visit on visit_gift (tenant_id, visit_id, happened_on, id);

create table visit_cost (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	visit_id uuid not null,
	kind text not null check (kind in ('transport', 'lodging', 'allowance', 'catering', 'venue', 'gift', 'other')),
	payer text not null check (payer in ('region', 'other_side', 'central_government', 'third_party', 'own')),
	amount numeric check (amount > 0),
	currency char(3) check (currency ~ '^[A-Z]{3}$'),
	-- Rupiah for one unit of the currency, with its day and source: an amount without them is not turned into rupiah.
	rate numeric check (rate > 0),
	rate_on date,
	rate_source text,
	note text,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, visit_id) references visit (tenant_id, id),
	constraint visit_cost_amount_whole check ((amount is null) = (currency is null)),
	constraint visit_cost_rate_whole check (num_nonnulls(rate, rate_on, rate_source) in (0, 3))
);
create index visit_cost_by_visit on visit_cost (tenant_id, visit_id, created_at, id);

-- What an official journey abroad needs (Permendagri 59/2019): asked for, given, refused; no number of a passport.
create table visit_permit (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	visit_id uuid not null,
	kind text not null check (kind in ('pdln_request', 'pdln_permit', 'state_secretariat', 'service_passport', 'exit_permit', 'visa', 'clearance')),
	people integer check (people > 0),
	due_on date,
	asked_on date,
	granted_on date,
	refused_on date,
	reference text,
	note text,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, visit_id) references visit (tenant_id, id),
	check (granted_on is null or refused_on is null)
);
create index visit_permit_by_visit on visit_permit (tenant_id, visit_id, due_on, id);

-- A photograph of a visit; the place where it was taken is removed from the file before it is stored.
create table visit_photo (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	visit_id uuid not null,
	document_id uuid not null,
	caption text not null,
	is_public boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, visit_id) references visit (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index visit_photo_by_visit on visit_photo (tenant_id, visit_id, created_at, id);

grant create on schema public to {{reader}};

create or replace view published_visit as
	select v.id, v.direction, v.title, v.country, v.purpose, v.starts_on, v.ends_on, v.date_precision, v.date_note, v.place,
		v.host, v.answers_visit_id, v.note, v.is_example, sources_of('visit', v.id, v.source_id) as sources,
		v.kind, v.state, v.partner_id, p.name as partner, v.agreement_id
	from visit v left join partner p on p.tenant_id = v.tenant_id and p.id = v.partner_id and p.is_published
	where v.tenant_id = current_tenant() and v.is_published;

create or replace view published_visit_delegate as
	select d.id, d.visit_id, case when d.is_minor then null else d.name end as name, d.office, d.side
	from visit_delegate d join visit v on v.tenant_id = d.tenant_id and v.id = d.visit_id
	where d.tenant_id = current_tenant() and v.is_published;

create or replace view published_visit_statement as
	select s.id, s.visit_id, s.kind, s.by_whom, s.text
	from visit_statement s join visit v on v.tenant_id = s.tenant_id and v.id = s.visit_id
	where s.tenant_id = current_tenant() and v.is_published;

create view published_visit_item as
	select i.id, i.visit_id, i.happens_on, i.starts_at, i.what, i.place
	from visit_item i join visit v on v.tenant_id = i.tenant_id and v.id = i.visit_id
	where i.tenant_id = current_tenant() and v.is_published;

create view published_visit_photo as
	select o.id, o.visit_id, o.caption, n.sha256, f.media_type, f.size
	from visit_photo o
		join visit v on v.tenant_id = o.tenant_id and v.id = o.visit_id
		join document_version n on n.tenant_id = o.tenant_id and n.document_id = o.document_id and n.number = 1
		join file f on f.tenant_id = n.tenant_id and f.sha256 = n.sha256
	where o.tenant_id = current_tenant() and v.is_published and o.is_public and f.state <> 'quarantined';

do $$
declare one text;
begin
	foreach one in array array['published_visit', 'published_visit_delegate', 'published_visit_statement',
		'published_visit_item', 'published_visit_photo'] loop
		execute format('alter view %I owner to {{reader}}', one);
	end loop;
end $$;
revoke create on schema public from {{reader}};
