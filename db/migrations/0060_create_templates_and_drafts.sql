-- Texts of papers: the library of clauses, the templates, and the drafts that are made from them. What comes with the
-- program is version 0 and stands in its code; a region's own versions follow from 1 and are never changed.

-- Both were made for this and nothing has ever been written into them.
drop table draft;
drop table template;

create table clause_version (
	tenant_id integer not null default current_tenant() references tenant (id),
	key text not null check (key ~ '^[a-z][a-z0-9_]{2,59}$'),
	number integer not null check (number > 0),
	topic text not null,
	title jsonb not null,
	body jsonb not null,
	-- A clause that is no longer offered; papers that hold it keep it.
	withdrawn boolean not null default false,
	note text not null,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, key, number),
	foreign key (tenant_id, created_by) references person (tenant_id, id)
);

create table template_version (
	tenant_id integer not null default current_tenant() references tenant (id),
	kind text not null,
	number integer not null check (number > 0),
	body jsonb not null,
	note text not null,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, kind, number),
	foreign key (tenant_id, created_by) references person (tenant_id, id)
);

-- The text of a paper while it is written. Settled: it was signed, and the agreement knows it.
create table draft (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	languages text[] not null,
	title text not null,
	state text not null default 'open' check (state in ('open', 'settled', 'given_up')),
	template_number integer not null,
	-- What the template was merged with, so that a clause put in later is merged with the same.
	facts jsonb not null,
	parties jsonb not null,
	agreement_id uuid,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	updated_by uuid,
	updated_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
-- One text of a kind is in work on a case; what was given up or signed stands beside it.
create unique index draft_in_work on draft (tenant_id, case_id, kind) where state = 'open';
create index draft_by_agreement on draft (tenant_id, agreement_id) where agreement_id is not null;

-- One part of a draft: an article, or one of the parts around the articles. Each has its own version, so that two
-- people who write in two articles never meet.
create table draft_part (
	tenant_id integer not null default current_tenant() references tenant (id),
	draft_id uuid not null,
	id uuid not null,
	kind text not null,
	position integer not null,
	topic text,
	clause_key text,
	clause_number integer,
	title jsonb not null,
	body jsonb not null,
	body_table jsonb,
	version integer not null default 1,
	removed_at timestamptz,
	updated_by uuid,
	updated_at timestamptz not null,
	primary key (tenant_id, draft_id, id),
	foreign key (tenant_id, draft_id) references draft (tenant_id, id)
);
create index draft_part_by_clause on draft_part (tenant_id, clause_key, clause_number);

-- A named state of a draft: what was sent out, read in, or put up for signing.
create table draft_version (
	tenant_id integer not null default current_tenant() references tenant (id),
	draft_id uuid not null,
	number integer not null check (number > 0),
	origin text not null check (origin in ('template', 'written', 'word')),
	parts jsonb not null,
	parties jsonb not null,
	note text,
	-- The files made of it or read for it: [{ language, format, document_id }].
	papers jsonb not null default '[]',
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, draft_id, number),
	foreign key (tenant_id, draft_id) references draft (tenant_id, id)
);
