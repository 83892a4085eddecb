-- The agenda of letters in and out: what every office of the region keeps beside Srikandi, whose numbers stand here as a
-- reference only (Perpres 95/2018). What a case writes or receives enters it by itself.
create table letter (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	direction text not null check (direction in ('in', 'out')),
	year integer not null,
	-- Gapless for each direction and year.
	agenda_number integer not null,
	case_id uuid,
	-- An invitation belongs to every case on the agenda of its sitting.
	sitting_id uuid,
	-- The number that the letter bears: the sender's on one that came, the region's on one that went out.
	letter_number text,
	letter_date date,
	-- The day on which it came or went out.
	moved_on date not null,
	nature text not null default 'ordinary' check (nature in ('ordinary', 'urgent', 'most_urgent', 'secret')),
	correspondent text not null,
	subject text not null,
	srikandi_number text,
	document_id uuid,
	note text,
	-- Which act brought it: typed by hand, or a step of a case; the key keeps one act from entering it twice.
	origin text not null check (origin in ('typed', 'offer', 'gate', 'invitation', 'reply', 'memorandum')),
	origin_key text,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	unique (tenant_id, direction, year, agenda_number),
	unique (tenant_id, origin, origin_key),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, sitting_id) references sitting (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index letter_of_case on letter (tenant_id, case_id, moved_on) where case_id is not null;
create index letter_of_sitting on letter (tenant_id, sitting_id) where sitting_id is not null;
