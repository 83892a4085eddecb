-- Records of the rooms around the agreements, as far as the founding documents speak of them.
-- Their own issues widen these tables; nothing here is invented, each row names its source.
create table country_profile (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	country char(2) not null,
	standing text not null check (standing in ('strategic_partner', 'training_destination', 'other')),
	summary jsonb,
	source_id uuid,
	primary key (tenant_id, id),
	unique (tenant_id, country, standing),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);

create table membership (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	partner_id uuid not null,
	standing text not null check (standing in ('member', 'partner')),
	reported_as text,
	why jsonb,
	since date,
	since_precision text not null default 'year' check (since_precision in ('day', 'month', 'year')),
	active boolean,
	source_id uuid,
	primary key (tenant_id, id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);

create table membership_office (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	membership_id uuid,
	holder text not null,
	office text not null,
	elected_on date,
	elected_precision text not null default 'month' check (elected_precision in ('day', 'month', 'year')),
	from_year integer,
	to_year integer,
	note jsonb,
	source_id uuid,
	primary key (tenant_id, id),
	foreign key (tenant_id, membership_id) references membership (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);

create table membership_meeting (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	membership_id uuid,
	title text not null,
	place text,
	country char(2),
	held_on date,
	note jsonb,
	source_id uuid,
	primary key (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);

create table visit (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	direction text not null check (direction in ('incoming', 'outgoing')),
	title text not null,
	country char(2) not null,
	purpose jsonb,
	starts_on date,
	ends_on date,
	date_precision text not null default 'day' check (date_precision in ('day', 'month', 'year')),
	date_note jsonb,
	place text,
	host text,
	answers_visit_id uuid,
	note jsonb,
	source_id uuid,
	is_example boolean not null default false,
	primary key (tenant_id, id),
	foreign key (tenant_id, answers_visit_id) references visit (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);
create index visit_by_day on visit (tenant_id, starts_on desc nulls last, id);

create table visit_delegate (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	visit_id uuid not null,
	name text not null,
	office text,
	side text not null check (side in ('guest', 'host', 'present')),
	primary key (tenant_id, id),
	foreign key (tenant_id, visit_id) references visit (tenant_id, id)
);
create index visit_delegate_by_visit on visit_delegate (tenant_id, visit_id);

-- What was said at a visit: only what was offered may become an obligation, a wish never does.
create table visit_statement (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	visit_id uuid not null,
	kind text not null check (kind in ('offered', 'planned', 'wished')),
	by_whom text,
	text jsonb not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, visit_id) references visit (tenant_id, id)
);
create index visit_statement_by_visit on visit_statement (tenant_id, visit_id);

create table project (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	title jsonb not null,
	sector text,
	location text,
	status jsonb,
	note jsonb,
	source_id uuid,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);

create table project_party (
	tenant_id integer not null default current_tenant() references tenant (id),
	project_id uuid not null,
	partner_id uuid not null,
	role text not null check (role in ('funding', 'executing', 'implementing', 'beneficiary')),
	primary key (tenant_id, project_id, partner_id, role),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);

-- What a document calls the money and the way it came; instrument and channel as reported, kept apart.
create table funding_report (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	project_id uuid not null,
	measure text not null,
	amount numeric,
	currency char(3),
	as_of_year integer,
	instrument_reported text,
	channel_reported text,
	progress_percent numeric,
	progress_of jsonb,
	note jsonb,
	source_id uuid not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);
create index funding_report_by_project on funding_report (tenant_id, project_id);

create table training_programme (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	name text not null,
	country char(2) not null,
	provider text,
	funded_by jsonb,
	started_year integer,
	quota_per_year integer,
	topics jsonb,
	duties jsonb,
	outcomes jsonb,
	to_apply_at_home jsonb,
	source_id uuid,
	primary key (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);

create table cohort (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	programme_id uuid not null,
	theme text,
	starts_on date,
	ends_on date,
	date_precision text not null default 'day' check (date_precision in ('day', 'month', 'year')),
	participants integer,
	participants_note jsonb,
	place text,
	send_off_on date,
	send_off_place text,
	from_units jsonb,
	status text not null check (status in ('planned', 'reported_held')),
	source_id uuid,
	is_example boolean not null default false,
	primary key (tenant_id, id),
	foreign key (tenant_id, programme_id) references training_programme (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);

create table initiative (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	kind text not null check (kind in ('area', 'programme', 'service', 'policy', 'principle')),
	name jsonb not null,
	summary jsonb,
	since_year integer,
	source_id uuid,
	is_example boolean not null default false,
	primary key (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);

create table innovation (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	name text not null,
	summary jsonb,
	source_id uuid,
	is_example boolean not null default false,
	primary key (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);

create table award (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	innovation_id uuid,
	name text not null,
	place text,
	year integer,
	wording jsonb,
	source_id uuid,
	primary key (tenant_id, id),
	foreign key (tenant_id, innovation_id) references innovation (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);
