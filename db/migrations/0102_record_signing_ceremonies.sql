-- A signing in ink as it happened: where, before whom, and for each original what its checker found and where it lies
-- (product capability 25; domain.md 4.3, 10.13 and 10.14). What was not done is written down with a remark, not hidden.
create table signing_ceremony (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid not null,
	step_key text not null,
	-- The appointment that it was held for, where there was one.
	appointment_id uuid,
	held_on date not null,
	place text not null,
	occasion text,
	witnesses jsonb not null default '[]',
	-- The originals were laid side by side and are the same.
	identical boolean not null,
	identical_note text,
	exchanged boolean not null,
	exchanged_note text,
	checked_by_name text not null,
	recorded_by uuid,
	recorded_by_name text not null,
	recorded_at timestamptz not null,
	is_example boolean not null default false,
	primary key (tenant_id, id),
	unique (tenant_id, case_id, step_key),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, recorded_by) references person (tenant_id, id),
	check (identical or identical_note is not null),
	check (exchanged or exchanged_note is not null)
);

create table signing_original (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	ceremony_id uuid not null,
	number integer not null check (number > 0),
	-- Whose original it is.
	holder text not null,
	initialled boolean not null,
	initialled_note text,
	stamp_duty boolean not null,
	stamp_duty_note text,
	stamped boolean not null,
	stamped_note text,
	scan_document_id uuid,
	-- Rak, boks, map; empty where the original is with the other party.
	shelf text,
	box text,
	folder text,
	place_note text,
	version integer not null default 1,
	primary key (tenant_id, id),
	unique (tenant_id, ceremony_id, number),
	foreign key (tenant_id, ceremony_id) references signing_ceremony (tenant_id, id),
	foreign key (tenant_id, scan_document_id) references document (tenant_id, id),
	check (initialled or initialled_note is not null),
	check (stamp_duty or stamp_duty_note is not null),
	check (stamped or stamped_note is not null)
);
create index signing_original_by_place on signing_original (tenant_id, shelf, box, folder) where shelf is not null;
