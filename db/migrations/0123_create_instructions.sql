-- Instructions (disposisi): who is to do what until when, about a case or a letter. One sheet goes to one or more people;
-- whoever receives it does it, or hands it on down the office (Sekda, Asisten, Kabag, staf), so that the whole way stays
-- readable from the first sheet.
create table instruction (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	-- The first sheet of the way; itself where it is the first.
	root_id uuid not null,
	-- The duty that was handed on with this sheet.
	parent_duty_id uuid,
	case_id uuid,
	letter_id uuid,
	subject text not null,
	given_by uuid not null,
	given_by_name text not null,
	given_by_position text,
	given_on date not null,
	due_on date,
	nature text not null check (nature in ('ordinary', 'urgent', 'most_urgent', 'secret')),
	requests text[] not null default '{}',
	body text not null,
	-- The sheet with its signature as it was scanned; TU entered it where somebody else gave it.
	document_id uuid,
	entered_by uuid,
	entered_by_name text,
	withdrawn_on date,
	withdrawn_why text,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, letter_id) references letter (tenant_id, id),
	foreign key (tenant_id, given_by) references person (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id),
	check (case_id is not null or letter_id is not null),
	check (due_on is null or due_on >= given_on),
	check ((withdrawn_on is null) = (withdrawn_why is null))
);
create index instruction_of_case on instruction (tenant_id, case_id, created_at) where case_id is not null;
create index instruction_of_letter on instruction (tenant_id, letter_id, created_at) where letter_id is not null;
create index instruction_given on instruction (tenant_id, given_by, created_at desc);
create index instruction_way on instruction (tenant_id, root_id, created_at);

create table instruction_duty (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	instruction_id uuid not null,
	person_id uuid not null,
	person_name text not null,
	person_position text,
	state text not null check (state in ('open', 'forwarded', 'done', 'withdrawn')),
	settled_on date,
	note text,
	settled_by_name text,
	version integer not null default 1,
	primary key (tenant_id, id),
	unique (tenant_id, instruction_id, person_id),
	foreign key (tenant_id, instruction_id) references instruction (tenant_id, id),
	foreign key (tenant_id, person_id) references person (tenant_id, id),
	check ((state = 'open') = (settled_on is null))
);
create index instruction_duty_open on instruction_duty (tenant_id, person_id) where state = 'open';
create index instruction_duty_settled on instruction_duty (tenant_id, person_id, settled_on desc) where state <> 'open';
