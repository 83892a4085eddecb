-- When, where and how a paper is to be signed, agreed between whoever proposed the cooperation and the region's protocol
-- (capability 94). It ends in the record of the ceremony; each turn of the agreement stays readable.
create table signing_appointment (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid not null,
	-- The signing that it is for: the umbrella's, or the contract's.
	step_key text not null,
	state text not null check (state in ('proposed', 'countered', 'accepted', 'refused', 'withdrawn', 'held')),
	method text not null check (method in ('desk_to_desk', 'ceremonial', 'hybrid')),
	held_on date not null,
	starts_at text not null,
	place text not null,
	agenda text not null,
	-- What the applicant asked for first, so that a turn to desk to desk is known as one.
	first_method text not null,
	note text,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id)
);
-- One signing has one appointment at a time; those that came to nothing stay beside it.
create unique index signing_appointment_living on signing_appointment (tenant_id, case_id, step_key)
	where state in ('proposed', 'countered', 'accepted');
create index signing_appointment_by_day on signing_appointment (tenant_id, held_on, id);

create table signing_appointment_turn (
	tenant_id integer not null default current_tenant() references tenant (id),
	appointment_id uuid not null,
	seq integer not null,
	at timestamptz not null,
	side text not null check (side in ('applicant', 'office')),
	act text not null check (act in ('propose', 'counter', 'accept', 'refuse', 'withdraw', 'hold')),
	method text not null,
	held_on date not null,
	starts_at text not null,
	place text not null,
	note text,
	actor_id uuid,
	actor_name text,
	primary key (tenant_id, appointment_id, seq),
	foreign key (tenant_id, appointment_id) references signing_appointment (tenant_id, id)
);
