-- A text is written part by part (issue of the paper, capability 15). Who is at a part is shown to the others; it locks
-- nothing, since the version of the part decides what is saved.
alter table draft_part
	add column writing_by uuid,
	add column writing_since timestamptz,
	add foreign key (tenant_id, writing_by) references person (tenant_id, id);

-- How a part read before each change: who wrote what, and what can be looked up again.
create table draft_part_before (
	tenant_id integer not null default current_tenant() references tenant (id),
	draft_id uuid not null,
	part_id uuid not null,
	version integer not null check (version > 0),
	title jsonb not null,
	body jsonb not null,
	written_by uuid,
	written_at timestamptz not null,
	primary key (tenant_id, draft_id, part_id, version),
	foreign key (tenant_id, draft_id, part_id) references draft_part (tenant_id, draft_id, id),
	foreign key (tenant_id, written_by) references person (tenant_id, id)
);

-- What somebody would write instead; whoever writes the text takes it over or not.
create table draft_suggestion (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	draft_id uuid not null,
	part_id uuid not null,
	-- The version of the part that the suggestion was made for.
	base integer not null check (base > 0),
	title jsonb not null,
	body jsonb not null,
	reason text not null check (length(reason) between 1 and 2000),
	state text not null default 'open' check (state in ('open', 'accepted', 'refused')),
	made_by uuid not null,
	made_at timestamptz not null,
	answer text check (length(answer) <= 2000),
	answered_by uuid,
	answered_at timestamptz,
	primary key (tenant_id, id),
	foreign key (tenant_id, draft_id, part_id) references draft_part (tenant_id, draft_id, id),
	foreign key (tenant_id, made_by) references person (tenant_id, id),
	foreign key (tenant_id, answered_by) references person (tenant_id, id),
	constraint draft_suggestion_answered_check check ((state = 'open') = (answered_at is null))
);
create index draft_suggestion_of_part on draft_suggestion (tenant_id, draft_id, part_id, made_at desc);
