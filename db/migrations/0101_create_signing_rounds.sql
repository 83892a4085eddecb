-- Electronic signing of a paper by several people, in order or side by side (product capabilities 22 to 24). Who signs
-- on the outside comes by a personal link and proves the address by a code; nothing of it is kept but its hash.
alter table email_code drop constraint email_code_purpose_check;
alter table email_code add constraint email_code_purpose_check
	check (purpose in ('propose', 'resume', 'sign', 'sign_pass'));

create table signing_round (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid not null,
	document_id uuid not null,
	-- The signing step that waits for it; null for another paper of the case (a letter, minutes).
	step_key text,
	ordered boolean not null,
	-- An e-meterai comes before the first electronic signature (domain.md 10.13): its serial number, or why there is none.
	meterai text not null check (meterai in ('affixed', 'none')),
	meterai_note text not null,
	days integer not null check (days between 1 and 90),
	state text not null default 'open' check (state in ('open', 'done', 'refused', 'withdrawn')),
	opened_by uuid,
	opened_by_name text not null,
	opened_at timestamptz not null,
	ended_at timestamptz,
	ended_why text,
	is_example boolean not null default false,
	primary key (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id),
	foreign key (tenant_id, opened_by) references person (tenant_id, id),
	check ((state = 'open') = (ended_at is null))
);
create unique index signing_round_in_work on signing_round (tenant_id, document_id) where state = 'open';
create index signing_round_by_case on signing_round (tenant_id, case_id, opened_at);

create table signing_seat (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	round_id uuid not null,
	position integer not null,
	act text not null check (act in ('initial', 'sign')),
	side text not null check (side in ('region', 'partner')),
	-- Inside: whose account signs. Outside: name, office and address as the office wrote them.
	person_id uuid,
	name text not null,
	capacity text not null,
	email text,
	language text not null default 'id' check (language in ('id', 'en')),
	state text not null default 'waiting' check (state in ('waiting', 'asked', 'done', 'refused', 'let_go')),
	asked_on date,
	due_on date,
	done_at timestamptz,
	done_version integer,
	done_sha256 text,
	how text check (how in ('initial', 'region', 'gateway', 'own_certificate', 'demonstration')),
	-- The name in the certificate, which may be that of an organisation.
	certificate_name text,
	refusal text,
	primary key (tenant_id, id),
	unique (tenant_id, round_id, position),
	foreign key (tenant_id, round_id) references signing_round (tenant_id, id),
	foreign key (tenant_id, person_id) references person (tenant_id, id),
	check ((person_id is null) = (email is not null)),
	check ((state in ('waiting', 'let_go')) or asked_on is not null),
	check ((state = 'done') = (done_at is not null and how is not null)),
	check ((state = 'refused') = (refusal is not null))
);
create index signing_seat_of_person on signing_seat (tenant_id, person_id) where state = 'asked';
create index signing_seat_asked on signing_seat (tenant_id, due_on) where state = 'asked';
