-- Calls and programmes of donors, how far the region has gone with each, and what the region needs: the beginning of
-- donor money, before there is a project.
create table opportunity (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	partner_id uuid not null,
	programme text,
	title text not null,
	about text,
	-- Fields of work that the call names, keys of the program's sectors; none: it names none.
	themes jsonb not null default '[]',
	eligibility text,
	opens_on date,
	closes_on date,
	amount_least numeric check (amount_least > 0),
	amount_most numeric check (amount_most > 0),
	currency char(3) check (currency ~ '^[A-Z]{3}$'),
	languages text,
	contact text,
	address text,
	unit_id uuid,
	stage text not null default 'found'
		check (stage in ('found', 'considered', 'concept_note', 'proposal', 'negotiated', 'granted', 'refused', 'dropped')),
	lesson text,
	project_id uuid,
	-- By what the sender of a list calls it: a call that comes again is no second one.
	reference text,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	constraint opportunity_size_in_order check (amount_least is null or amount_most is null or amount_least <= amount_most),
	constraint opportunity_size_has_currency check ((coalesce(amount_least, amount_most) is null) = (currency is null)),
	constraint opportunity_ends_with_lesson check (stage not in ('refused', 'dropped') or lesson is not null)
);
create index opportunity_by_close on opportunity (tenant_id, stage, closes_on, id);
create unique index opportunity_once on opportunity (tenant_id, partner_id, reference) where reference is not null;

create table opportunity_step (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	opportunity_id uuid not null,
	stage text not null,
	happened_on date not null,
	note text,
	by_name text,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
create index opportunity_step_by_opportunity on opportunity_step (tenant_id, opportunity_id, created_at, id);

create table funding_need (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	title text not null,
	sector text not null,
	amount numeric check (amount > 0),
	currency char(3) check (currency ~ '^[A-Z]{3}$'),
	has_study boolean not null default false,
	has_land boolean not null default false,
	unit_id uuid,
	closed_on date,
	is_example boolean not null default false,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id),
	constraint funding_need_amount_whole check ((amount is null) = (currency is null))
);
create index funding_need_open on funding_need (tenant_id, created_at, id) where closed_on is null;

-- The paper that a call asks for by a day is a duty like any other: with its reminders.
alter table obligation drop constraint obligation_subject_kind_check,
	add constraint obligation_subject_kind_check check (subject_kind in
		('agreement', 'case', 'visit', 'project', 'training', 'sitting', 'membership', 'opportunity'));
