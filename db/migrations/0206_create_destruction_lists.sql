-- Lists of papers that are to be destroyed (daftar usul musnah), from the proposal to the minutes (product capability 91;
-- UU 43/2009). A list is of one kind and keeps the rule by which it was drawn up; what is early is one refused applicant's
-- papers, with an approval of its own (UU 27/2022).
alter table retention_rule
	-- Who approves; which of the two a region's own rules name is not known here, so the higher stands until it is said.
	add column approver text not null default 'head_of_region' check (approver in ('regional_secretary', 'head_of_region')),
	-- Whether somebody outside must consent first; `long`: where papers are kept for ten years or more.
	add column consent text not null default 'long' check (consent in ('always', 'long', 'never'));

-- What was looked at again, and what came of it: the fate of one record instead of that of its kind.
create table retention_review (
	tenant_id integer not null default current_tenant() references tenant (id),
	subject_kind text not null check (subject_kind in ('agreement', 'case')),
	subject_id uuid not null,
	outcome text not null check (outcome in ('permanent', 'destroyed')),
	reason text not null check (length(reason) between 1 and 500),
	reviewed_by_name text not null,
	reviewed_at timestamptz not null,
	primary key (tenant_id, subject_kind, subject_id)
);

create table destruction_list (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	year integer not null,
	sequence integer not null check (sequence > 0),
	number text not null check (length(number) between 1 and 100),
	kind text not null check (kind in ('agreement_domestic', 'agreement_foreign', 'refused_case')),
	purpose text not null check (purpose in ('schedule', 'early')),
	-- Of an early one: who wishes it, and why; the letter of the person.
	ground text check (ground in ('request', 'office')),
	reason text check (length(reason) between 1 and 500),
	requested_on date,
	request_document_id uuid,
	-- The rule by which it was drawn up.
	months integer check (months >= 0),
	schedule_number text,
	approver text not null check (approver in ('regional_secretary', 'head_of_region')),
	needs_consent boolean not null,
	state text not null check (state in ('drawn', 'reviewed', 'approved', 'minuted', 'carried_out', 'dropped')),
	-- Since when it stands where it stands: what is reminded of counts from here.
	state_since date not null,
	drawn_by uuid,
	drawn_by_name text not null,
	drawn_on date not null,
	-- Panitia penilai arsip: name and position of each.
	panel jsonb not null default '[]',
	panel_decree text check (length(panel_decree) <= 200),
	reviewed_on date,
	review_note text check (length(review_note) <= 2000),
	consent_from text check (length(consent_from) between 1 and 200),
	consent_number text check (length(consent_number) between 1 and 100),
	consent_on date,
	consent_document_id uuid,
	approved_by uuid,
	approved_by_name text,
	approved_position text,
	approved_on date,
	approval_document_id uuid,
	minutes_number text check (length(minutes_number) between 1 and 100),
	minutes_on date,
	minutes_place text check (length(minutes_place) between 1 and 200),
	-- What became of the originals on paper (shredded, burnt); of the files the program itself speaks.
	paper_method text check (length(paper_method) <= 200),
	witnesses jsonb not null default '[]',
	minutes_document_id uuid,
	minutes_word_id uuid,
	minutes_scan_id uuid,
	carried_out_at timestamptz,
	carried_out_by_name text,
	dropped_why text check (length(dropped_why) between 1 and 500),
	version integer not null default 1,
	is_example boolean not null default false,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	constraint destruction_list_once unique (tenant_id, year, sequence),
	foreign key (tenant_id, drawn_by) references person (tenant_id, id),
	foreign key (tenant_id, approved_by) references person (tenant_id, id),
	foreign key (tenant_id, request_document_id) references document (tenant_id, id),
	foreign key (tenant_id, consent_document_id) references document (tenant_id, id),
	foreign key (tenant_id, approval_document_id) references document (tenant_id, id),
	foreign key (tenant_id, minutes_document_id) references document (tenant_id, id),
	foreign key (tenant_id, minutes_word_id) references document (tenant_id, id),
	foreign key (tenant_id, minutes_scan_id) references document (tenant_id, id),
	constraint destruction_list_early_check check (
		(purpose = 'early') = (ground is not null) and (purpose <> 'early' or (kind = 'refused_case' and reason is not null))
	),
	constraint destruction_list_reviewed_check check (
		purpose = 'early' or state in ('drawn', 'dropped') or (reviewed_on is not null and jsonb_array_length(panel) > 0)
	),
	constraint destruction_list_approved_check check (
		state not in ('approved', 'minuted', 'carried_out')
		or (approved_on is not null and approved_by_name is not null and (not needs_consent or consent_document_id is not null))
	),
	constraint destruction_list_minuted_check check (
		purpose = 'early' or state not in ('minuted', 'carried_out')
		or (minutes_number is not null and minutes_on is not null and minutes_document_id is not null)
	),
	constraint destruction_list_done_check check (
		(state = 'carried_out') = (carried_out_at is not null)
		and (state <> 'carried_out' or purpose = 'early' or minutes_scan_id is not null)
	),
	constraint destruction_list_dropped_check check ((state = 'dropped') = (dropped_why is not null))
);
create index destruction_list_newest on destruction_list (tenant_id, drawn_on desc, id desc);
create index destruction_list_waiting on destruction_list (tenant_id, state_since, id)
	where state in ('drawn', 'reviewed', 'approved', 'minuted');

create table destruction_line (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	list_id uuid not null,
	position integer not null check (position > 0),
	subject_kind text not null check (subject_kind in ('agreement', 'case')),
	subject_id uuid not null,
	ended_on date not null,
	-- null on an early list: nothing had fallen due.
	due_on date,
	-- `stopped`: it was approved, and when it came to the act it could not be destroyed any more.
	state text not null check (state in ('open', 'struck', 'stopped', 'removed', 'dropped')),
	reason text check (length(reason) between 1 and 500),
	settled_by_name text,
	settled_at timestamptz,
	-- Of what was removed: how many files, and their bytes.
	files integer check (files >= 0),
	bytes bigint check (bytes >= 0),
	primary key (tenant_id, id),
	unique (tenant_id, list_id, position),
	foreign key (tenant_id, list_id) references destruction_list (tenant_id, id),
	constraint destruction_line_end_check check ((state = 'open') = (settled_at is null)),
	constraint destruction_line_why_check check (state not in ('struck', 'stopped') or reason is not null),
	constraint destruction_line_removed_check check ((state = 'removed') = (files is not null and bytes is not null))
);
-- What stands on one list stands on no other, and what was removed by schedule is removed once.
create unique index destruction_line_once on destruction_line (tenant_id, subject_kind, subject_id) where state = 'open';
create index destruction_line_of_subject on destruction_line (tenant_id, subject_kind, subject_id, state);
