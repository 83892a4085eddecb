create table source (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	key text not null,
	title text,
	about text,
	publisher text not null,
	published_on date,
	published_precision text not null default 'day' check (published_precision in ('day', 'month', 'year')),
	date_note text,
	address text,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	unique (tenant_id, key)
);

-- A figure from a source: never a record, never added up, conflicting ones stand together (decisions.md 20).
create table claim (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	subject_kind text not null,
	subject_id uuid,
	subject_key text,
	measure text not null,
	wording jsonb not null,
	value numeric,
	unit text,
	bound text check (bound in ('more_than', 'about', 'less_than')),
	as_of date,
	as_of_precision text not null default 'year' check (as_of_precision in ('day', 'month', 'year')),
	note jsonb,
	source_id uuid not null,
	taken_as_record_by uuid,
	taken_as_record_why text,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);
create index claim_by_subject on claim (tenant_id, subject_kind, subject_id);
create index claim_by_measure on claim (tenant_id, measure);

create table partner (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	name text not null,
	short_name text,
	kind text not null,
	country char(2) not null default 'ID',
	region_code text,
	legal_form text,
	address text,
	postal_code text,
	phone text,
	email text,
	website text,
	successor_id uuid,
	merged_into_id uuid,
	note text,
	source_id uuid,
	is_example boolean not null default false,
	is_published boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);
create index partner_by_name on partner using gin (plain_text(name) gin_trgm_ops);
create index partner_by_order on partner (tenant_id, name collate "C", id);

create table partner_alias (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	partner_id uuid not null,
	name text not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index partner_alias_by_name on partner_alias using gin (plain_text(name) gin_trgm_ops);
create index partner_alias_by_partner on partner_alias (tenant_id, partner_id);

-- A stored byte string. Content-addressed; nothing is shared between tenants (decisions.md 10).
create table file (
	tenant_id integer not null default current_tenant() references tenant (id),
	sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	size bigint not null,
	media_type text not null,
	state text not null check (state in ('quarantined', 'clean', 'unscanned')),
	checked_at timestamptz,
	created_at timestamptz not null default now(),
	primary key (tenant_id, sha256)
);

create table document (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	kind text not null,
	title text not null,
	owner_kind text not null check (owner_kind in ('proposal', 'case', 'agreement', 'sitting', 'partner', 'upload')),
	owner_id uuid,
	disclosure text not null default 'restricted' check (disclosure in ('public', 'restricted', 'secret')),
	is_example boolean not null default false,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id)
);
create index document_by_owner on document (tenant_id, owner_kind, owner_id);

create table document_version (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	document_id uuid not null,
	number integer not null,
	sha256 text not null,
	file_name text not null,
	origin text not null check (origin in ('uploaded', 'made', 'scanned')),
	signed boolean not null default false,
	note text,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	unique (tenant_id, document_id, number),
	foreign key (tenant_id, document_id) references document (tenant_id, id),
	foreign key (tenant_id, sha256) references file (tenant_id, sha256)
);
create index document_version_by_file on document_version (tenant_id, sha256);

create table template (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	kind text not null,
	name text not null,
	language text not null default 'id',
	body jsonb not null,
	valid_from date not null,
	valid_to date,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id)
);
