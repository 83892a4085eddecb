create table unit (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	name text not null,
	short_name text,
	kind text not null check (kind in ('secretariat', 'division', 'agency', 'office', 'district', 'village', 'health_centre', 'hospital', 'enterprise', 'inspectorate', 'council_secretariat', 'other')),
	parent_id uuid,
	code text,
	aliases text[] not null default '{}',
	valid_from date,
	valid_to date,
	successor_id uuid,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, parent_id) references unit (tenant_id, id),
	foreign key (tenant_id, successor_id) references unit (tenant_id, id)
);
create index unit_by_name on unit using gin (plain_text(name) gin_trgm_ops);

create table person (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	account_id uuid references account (id),
	name text not null,
	email text,
	phone text,
	nip text,
	position text,
	notification_email text,
	is_example boolean not null default false,
	disabled_at timestamptz,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id)
);
create unique index person_by_account on person (tenant_id, account_id) where account_id is not null;
create index person_by_email on person (tenant_id, email);

create table role_grant (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	person_id uuid not null,
	role text not null check (role in ('partner', 'unit_officer', 'cooperation_officer', 'tkksd_member', 'legal_officer', 'regional_secretary', 'head_of_region', 'registrar', 'auditor', 'admin')),
	unit_id uuid,
	partner_id uuid,
	valid_from date not null,
	valid_to date,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, person_id) references person (tenant_id, id),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index role_grant_by_person on role_grant (tenant_id, person_id);
create index role_grant_by_role on role_grant (tenant_id, role);

-- Who holds which office on which day, in which capacity (domain.md 3.3, 10.5).
create table office_holder (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	office text not null check (office in ('head_of_region', 'deputy_head_of_region', 'regional_secretary', 'head_of_cooperation_division')),
	person_id uuid,
	name text not null,
	capacity text not null check (capacity in ('definitive', 'plt', 'plh', 'pj', 'pjs')),
	title text not null,
	valid_from date,
	valid_from_precision text not null default 'day' check (valid_from_precision in ('day', 'month', 'year')),
	valid_to date,
	decree text,
	note text,
	source_id uuid,
	is_example boolean not null default false,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index office_holder_by_office on office_holder (tenant_id, office, valid_from);

create table session (
	tenant_id integer not null default current_tenant() references tenant (id),
	token_hash bytea not null,
	person_id uuid not null,
	csrf text not null,
	created_at timestamptz not null,
	last_seen_at timestamptz not null,
	expires_at timestamptz not null,
	primary key (tenant_id, token_hash),
	foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index session_by_person on session (tenant_id, person_id);
create index session_by_expiry on session (expires_at);

create table api_token (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	token_hash bytea not null,
	person_id uuid not null,
	name text not null,
	created_at timestamptz not null,
	expires_at timestamptz,
	revoked_at timestamptz,
	primary key (tenant_id, id),
	unique (tenant_id, token_hash),
	foreign key (tenant_id, person_id) references person (tenant_id, id)
);

-- A code sent to an address proves that the address is read by whoever proposes; only its hash is kept.
create table email_code (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	email text not null,
	code_hash bytea not null,
	purpose text not null check (purpose in ('propose', 'resume')),
	subject_id uuid,
	attempts integer not null default 0,
	created_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz,
	primary key (tenant_id, id)
);
create index email_code_by_email on email_code (tenant_id, email, created_at desc);

-- Counters of attempts live in the database, so that they hold over restarts and processes.
create table rate_limit (
	tenant_id integer not null default current_tenant() references tenant (id),
	bucket text not null,
	window_start timestamptz not null,
	used integer not null default 0,
	primary key (tenant_id, bucket, window_start)
);
