-- The yearly self-assessment of foreign cooperation for the ministry: 26 indicators in four dimensions, each with its
-- evidence, score and reason, and what the ministry sent back in each round.
create table self_assessment (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	year integer not null check (year between 2018 and 2100),
	-- All of the year's cooperation continues a national one: three indicators of the process do not apply.
	continuation_only boolean not null default false,
	state text not null default 'draft' check (state in ('draft', 'submitted', 'returned', 'closed')),
	round integer not null default 1 check (round >= 1),
	submitted_on date,
	returned_on date,
	ministry_note text,
	closed_on date,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null,
	created_by uuid,
	primary key (tenant_id, id),
	unique (tenant_id, year)
);

create table self_assessment_item (
	tenant_id integer not null default current_tenant() references tenant (id),
	assessment_id uuid not null,
	indicator text not null check (indicator ~ '^[1-4]\.[1-9]$'),
	not_applicable boolean not null default false,
	score integer check (score between 0 and 4),
	evidence text,
	reason text,
	mend text,
	-- The score that was sent in the round before.
	score_before integer,
	updated_at timestamptz not null,
	primary key (tenant_id, assessment_id, indicator),
	foreign key (tenant_id, assessment_id) references self_assessment (tenant_id, id),
	check (not (not_applicable and score is not null))
);
