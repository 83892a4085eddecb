-- A link in a mail by which one person does one act without a password: an opinion, an initial or a decision on one
-- step as it lay open on that day, or an opinion at a sitting. Only the hash of its secret is kept; it is used once.
create table act_link (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	token_hash bytea not null,
	person_id uuid not null,
	case_id uuid not null,
	step_key text,
	-- The step may be opened again later; the link is for this time.
	opened_on date,
	sitting_id uuid,
	made_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz,
	outcome text,
	primary key (tenant_id, id),
	unique (tenant_id, token_hash),
	foreign key (tenant_id, person_id) references person (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, sitting_id) references sitting (tenant_id, id),
	check ((step_key is null) = (opened_on is null)),
	check ((step_key is null) <> (sitting_id is null)),
	check ((used_at is null) = (outcome is null))
);
