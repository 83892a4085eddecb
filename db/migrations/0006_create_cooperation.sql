-- What an outside body or a unit asks for. Answers stand as they were typed; the draft may be left and resumed.
create table proposal (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	state text not null check (state in ('draft', 'submitted', 'withdrawn')),
	receipt text,
	receipt_secret text,
	initiator text not null default 'partner' check (initiator in ('partner', 'region')),
	email text,
	email_proved_at timestamptz,
	resume_hash bytea,
	answers jsonb not null default '{}',
	partner_id uuid,
	unit_id uuid,
	pact_version text,
	pact_accepted_at timestamptz,
	entered_by uuid,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	submitted_at timestamptz,
	primary key (tenant_id, id),
	unique (tenant_id, receipt),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index proposal_by_resume on proposal (tenant_id, resume_hash);
create index proposal_by_email on proposal (tenant_id, email);

-- One pass to one signed umbrella and its first operative agreement (decisions.md 17).
create table cooperation_case (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	proposal_id uuid,
	parent_id uuid,
	procedure_key text not null,
	procedure jsonb not null,
	answers jsonb not null,
	subject text not null,
	partner_id uuid,
	unit_id uuid,
	state text not null check (state in ('open', 'closed', 'rejected', 'withdrawn')),
	paused_since timestamptz,
	opened_on date not null,
	closed_on date,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, proposal_id) references proposal (tenant_id, id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create unique index cooperation_case_by_proposal on cooperation_case (tenant_id, proposal_id);
create index cooperation_case_by_age on cooperation_case (tenant_id, state, opened_on, id);
create index cooperation_case_by_partner on cooperation_case (tenant_id, partner_id);
create index cooperation_case_by_unit on cooperation_case (tenant_id, unit_id);

-- Append only: the state of a case is what this list says.
create table case_event (
	tenant_id integer not null default current_tenant() references tenant (id),
	case_id uuid not null,
	seq integer not null,
	at timestamptz not null,
	actor_id uuid,
	actor_role text,
	actor_name text,
	body jsonb not null,
	primary key (tenant_id, case_id, seq),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id)
);

-- Projection of the open steps, written with the event (decisions.md 8); what desks are made of.
create table case_step (
	tenant_id integer not null default current_tenant() references tenant (id),
	case_id uuid not null,
	step_key text not null,
	kind text not null,
	actor_role text not null,
	unit_id uuid,
	person_id uuid,
	opened_on date not null,
	due_on date,
	due_provisional boolean not null default false,
	waiting_for text,
	primary key (tenant_id, case_id, step_key),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id)
);
create index case_step_by_desk on case_step (tenant_id, actor_role, due_on, case_id);

create table case_paper (
	tenant_id integer not null default current_tenant() references tenant (id),
	case_id uuid not null,
	paper_key text not null,
	document_id uuid,
	state text not null check (state in ('missing', 'given', 'ok', 'wrong')),
	remark text,
	checked_by uuid,
	checked_at timestamptz,
	primary key (tenant_id, case_id, paper_key),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id)
);

-- The division's own notes on a case, and the texts for the applicant; closed ones stay readable.
create table case_note (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid not null,
	anchor text,
	audience text not null check (audience in ('office', 'applicant')),
	body text not null,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id)
);
create index case_note_by_case on case_note (tenant_id, case_id, created_at);

create table committee_member (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	person_id uuid not null,
	function text not null check (function in ('chair', 'deputy', 'secretary', 'member')),
	kind text not null check (kind in ('permanent', 'non_permanent', 'expert')),
	decree text not null,
	valid_from date not null,
	valid_to date,
	is_example boolean not null default false,
	primary key (tenant_id, id),
	foreign key (tenant_id, person_id) references person (tenant_id, id)
);

create table sitting (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	number text,
	title text not null,
	held_on date not null,
	starts_at text not null,
	ends_at text,
	place text not null,
	chair_id uuid,
	state text not null check (state in ('planned', 'held', 'cancelled')),
	notes text,
	minutes_document_id uuid,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, chair_id) references person (tenant_id, id)
);
create index sitting_by_day on sitting (tenant_id, held_on desc, id);

create table sitting_item (
	tenant_id integer not null default current_tenant() references tenant (id),
	sitting_id uuid not null,
	case_id uuid not null,
	position integer not null,
	conclusion text check (conclusion in ('feasible', 'feasible_with_notes', 'not_feasible')),
	conclusion_note text,
	dissent text,
	follow_up text,
	concluded_at timestamptz,
	primary key (tenant_id, sitting_id, case_id),
	foreign key (tenant_id, sitting_id) references sitting (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id)
);
create index sitting_item_by_case on sitting_item (tenant_id, case_id);

create table sitting_attendance (
	tenant_id integer not null default current_tenant() references tenant (id),
	sitting_id uuid not null,
	person_id uuid not null,
	present boolean not null,
	primary key (tenant_id, sitting_id, person_id),
	foreign key (tenant_id, sitting_id) references sitting (tenant_id, id),
	foreign key (tenant_id, person_id) references person (tenant_id, id)
);

-- Opinions are said layak / layak dengan catatan / tidak layak, each with the statement of no conflict of interest
-- (UU 30/2014 Ps 42-45). A new opinion of the same person is a new row; the latest counts, all stand.
create table opinion (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid not null,
	step_key text not null,
	sitting_id uuid,
	person_id uuid,
	person_name text not null,
	person_position text,
	verdict text not null check (verdict in ('feasible', 'feasible_with_notes', 'not_feasible')),
	note text,
	no_conflict_of_interest boolean not null,
	on_paper jsonb,
	given_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id)
);
create index opinion_by_case on opinion (tenant_id, case_id, given_at);

create table external_wait (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid not null,
	step_key text not null,
	outcome text not null check (outcome in ('sent', 'granted', 'refused', 'returned')),
	letter_number text,
	letter_date date,
	document_id uuid,
	note text,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id)
);
create index external_wait_by_case on external_wait (tenant_id, case_id, created_at);

-- The text of an agreement while it is drafted, clause by clause; what DOCX and PDF are made from.
create table draft (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid not null,
	step_key text not null,
	instrument text not null,
	body jsonb not null,
	document_id uuid,
	version integer not null default 1,
	updated_by uuid,
	updated_at timestamptz not null,
	primary key (tenant_id, id),
	unique (tenant_id, case_id, instrument),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id)
);

create table agreement (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid,
	parent_id uuid,
	type text check (type in ('ksdd', 'ksdpk', 'ksdpl', 'ksdll', 'sinergi')),
	instrument text not null check (instrument in ('kesepakatan_bersama', 'nota_kesepakatan', 'loi', 'mou', 'pks', 'rencana_kerja', 'addendum', 'other')),
	instrument_reported text,
	legal_regime text not null check (legal_regime in ('pp_50_2007', 'pp_28_2018')),
	title text,
	subject text,
	scope text,
	field text,
	financing text,
	term_months integer,
	signed_on date,
	signed_precision text not null default 'day' check (signed_precision in ('day', 'month', 'year')),
	signed_place text,
	starts_on date,
	ends_on date,
	term_known boolean not null default true,
	terminated_on date,
	termination_reason text,
	fact text not null default 'in_process' check (fact in ('draft', 'in_process', 'in_force', 'terminated')),
	register_number text,
	country char(2) not null default 'ID',
	year integer,
	disclosure text not null default 'public' check (disclosure in ('public', 'restricted', 'secret')),
	published_at timestamptz,
	withheld_reason text,
	verification_code text,
	document_id uuid,
	signed_sha256 text,
	origin text not null default 'case' check (origin in ('case', 'archive', 'source', 'generated')),
	source_id uuid,
	note text,
	parties_line text not null default '',
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	primary key (tenant_id, id),
	unique (tenant_id, verification_code),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, parent_id) references agreement (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index agreement_by_parent on agreement (tenant_id, parent_id);
create index agreement_by_case on agreement (tenant_id, case_id);
create index agreement_by_signed on agreement (tenant_id, signed_on desc nulls last, id desc);
create index agreement_published on agreement (tenant_id, coalesce(signed_on, '0001-01-01'::date) desc, id desc) where published_at is not null and disclosure = 'public';
create index agreement_published_by_end on agreement (tenant_id, ends_on, id) where published_at is not null and disclosure = 'public';
create index agreement_published_by_type on agreement (tenant_id, type, coalesce(signed_on, '0001-01-01'::date) desc, id desc) where published_at is not null and disclosure = 'public';
create index agreement_published_by_instrument on agreement (tenant_id, instrument, coalesce(signed_on, '0001-01-01'::date) desc, id desc) where published_at is not null and disclosure = 'public';
create index agreement_published_by_year on agreement (tenant_id, year, coalesce(signed_on, '0001-01-01'::date) desc, id desc) where published_at is not null and disclosure = 'public';
create index agreement_published_by_country on agreement (tenant_id, country, coalesce(signed_on, '0001-01-01'::date) desc, id desc) where published_at is not null and disclosure = 'public';
create index agreement_by_file on agreement (tenant_id, signed_sha256);

create table agreement_party (
	tenant_id integer not null default current_tenant() references tenant (id),
	agreement_id uuid not null,
	position integer not null,
	partner_id uuid,
	is_region boolean not null default false,
	name text not null,
	own_number text,
	signatory text,
	capacity text,
	signed_on date,
	primary key (tenant_id, agreement_id, position),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id)
);
create index agreement_party_by_partner on agreement_party (tenant_id, partner_id, agreement_id);

create table agreement_unit (
	tenant_id integer not null default current_tenant() references tenant (id),
	agreement_id uuid not null,
	unit_id uuid not null,
	role text not null default 'carries_out' check (role in ('initiates', 'carries_out')),
	primary key (tenant_id, agreement_id, unit_id),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create index agreement_unit_by_unit on agreement_unit (tenant_id, unit_id, agreement_id);

create table agreement_basis (
	tenant_id integer not null default current_tenant() references tenant (id),
	agreement_id uuid not null,
	position integer not null,
	text text not null,
	primary key (tenant_id, agreement_id, position),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);

create table agreement_event (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	agreement_id uuid not null,
	kind text not null,
	happened_on date not null,
	note text,
	document_id uuid,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
create index agreement_event_by_agreement on agreement_event (tenant_id, agreement_id, happened_on);

-- Narrow rows for search: a hit must not be a whole record (performance.md 6). One public and one internal row a record.
create table search_entry (
	tenant_id integer not null default current_tenant() references tenant (id),
	audience text not null check (audience in ('public', 'office')),
	kind text not null,
	subject_id uuid not null,
	title text not null,
	line text not null default '',
	sort_day date not null default '0001-01-01',
	words tsvector not null,
	primary key (tenant_id, audience, kind, subject_id)
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_title on search_entry using gin (plain_text(title) gin_trgm_ops);
create index search_entry_by_day on search_entry (tenant_id, audience, kind, sort_day desc, subject_id desc);
