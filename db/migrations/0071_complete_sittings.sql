-- What a region has decided for its own house where no law fixes it: whether the team may weigh by circulation, whether
-- votes are counted, within how many days an offer is answered. The basis names the region's own regulation.
create table region_rule (
	tenant_id integer not null default current_tenant() references tenant (id),
	key text not null check (key ~ '^[a-z][a-z_]{1,39}$'),
	value jsonb not null,
	basis text,
	changed_by uuid,
	changed_at timestamptz not null,
	primary key (tenant_id, key)
);

-- A member holds a place by a decree for a period; what ends earlier says why. The seat's name is the decree's.
alter table committee_member
	add column decreed_on date,
	add column seat text,
	add column document_id uuid,
	add column end_reason text,
	add column created_by uuid,
	add column created_at timestamptz,
	add check (valid_to is null or valid_to >= valid_from),
	add foreign key (tenant_id, document_id) references document (tenant_id, id);
create index committee_member_by_day on committee_member (tenant_id, valid_from, person_id);

alter table sitting
	add column manner text not null default 'meeting' check (manner in ('meeting', 'circulation')),
	-- Day, time and place that the invitations named: a change after that asks for new ones.
	add column invited_for text,
	add column invited_at timestamptz,
	add column attendance_scan_id uuid,
	add column minutes_scan_id uuid,
	add foreign key (tenant_id, attendance_scan_id) references document (tenant_id, id),
	add foreign key (tenant_id, minutes_scan_id) references document (tenant_id, id);

-- How the talk about a case went; the notes of the meeting (notulen) are made of it.
alter table sitting_item add column discussion text;

-- Whoever has an interest of their own in a case says so and gives no opinion on it (UU 30/2014 Ps 42-45).
create table conflict_of_interest (
	tenant_id integer not null default current_tenant() references tenant (id),
	case_id uuid not null,
	person_id uuid not null,
	person_name text not null,
	person_position text,
	why text not null,
	sitting_id uuid,
	entered_by uuid,
	declared_at timestamptz not null,
	withdrawn_at timestamptz,
	withdrawn_why text,
	primary key (tenant_id, case_id, person_id, declared_at),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, person_id) references person (tenant_id, id),
	foreign key (tenant_id, sitting_id) references sitting (tenant_id, id),
	check ((withdrawn_at is null) = (withdrawn_why is null))
);
create unique index conflict_of_interest_standing on conflict_of_interest (tenant_id, case_id, person_id)
	where withdrawn_at is null;
