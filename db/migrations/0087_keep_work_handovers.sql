-- An official who is moved (mutasi) hands everything over in one act: who, to whom, from which day, by which decree, and
-- what it was. The list is kept as it was on that day, so that the memorandum can be printed again.
create table work_handover (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	from_person_id uuid not null,
	to_person_id uuid not null,
	from_name text not null,
	to_name text not null,
	last_day date not null,
	decree text not null,
	items jsonb not null,
	is_example boolean not null default false,
	made_by uuid,
	made_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, from_person_id) references person (tenant_id, id),
	foreign key (tenant_id, to_person_id) references person (tenant_id, id),
	check (from_person_id <> to_person_id)
);
create index work_handover_by_time on work_handover (tenant_id, made_at desc);
