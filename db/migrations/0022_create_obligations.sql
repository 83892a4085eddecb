-- One concept for all that somebody owes after a promise: a duty of an agreement's clause, what was offered at a visit,
-- a donor's report, an alumnus' duty to pass on, a sitting's follow-up, a membership's dues (docs/decisions/0022).
-- The state is stored, lateness never: it follows from due_on and the day that is asked about.
create table obligation (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	subject_kind text not null check (subject_kind in ('agreement', 'case', 'visit', 'project', 'training', 'sitting', 'membership')),
	subject_id uuid not null,
	-- What the subject was called when the duty arose, so that a list needs no table of the storeys above.
	subject_title jsonb not null,
	kind text not null check (kind in ('activity', 'report', 'payment', 'goods', 'service', 'document', 'knowledge_transfer', 'follow_up', 'dues', 'evaluation', 'other')),
	what text not null,
	-- The article of the paper, or the law that asks for it.
	basis text,
	-- Who owes: one of the region's units, a partner, or a person; exactly one.
	owner_unit_id uuid,
	owner_partner_id uuid,
	owner_person_id uuid,
	-- The other side, which accepts: besides the cooperation division, which always may.
	other_unit_id uuid,
	other_partner_id uuid,
	amount numeric check (amount >= 0),
	currency char(3),
	due_on date,
	-- A recurring duty is a series of rows, one an occasion; planned_on never moves, due_on does by an extension.
	series_id uuid not null,
	occasion integer not null default 1 check (occasion >= 1),
	planned_on date,
	recurrence text check (recurrence in ('monthly', 'quarterly', 'half_yearly', 'yearly')),
	recurs_until date,
	state text not null default 'open' check (state in ('open', 'evidenced', 'accepted', 'returned', 'waived')),
	evidenced_on date,
	settled_on date,
	-- The latest remark: why it was returned, extended or waived. Earlier ones stand in the events.
	remark text,
	is_secret boolean not null default false,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	-- The order of a desk: what is late stands first, what has no day last.
	desk_day date not null generated always as (coalesce(due_on, '9999-12-31'::date)) stored,
	primary key (tenant_id, id),
	unique (tenant_id, series_id, occasion),
	check (num_nonnulls(owner_unit_id, owner_partner_id, owner_person_id) = 1),
	check ((amount is null) = (currency is null)),
	check (recurrence is null or planned_on is not null),
	foreign key (tenant_id, owner_unit_id) references unit (tenant_id, id),
	foreign key (tenant_id, owner_partner_id) references partner (tenant_id, id),
	foreign key (tenant_id, owner_person_id) references person (tenant_id, id),
	foreign key (tenant_id, other_unit_id) references unit (tenant_id, id),
	foreign key (tenant_id, other_partner_id) references partner (tenant_id, id)
);
create index obligation_by_subject on obligation (tenant_id, subject_kind, subject_id, desk_day, id);
create index obligation_by_day on obligation (tenant_id, desk_day, id);
create index obligation_pending on obligation (tenant_id, desk_day, id) where state in ('open', 'evidenced', 'returned');
create index obligation_by_owner_unit on obligation (tenant_id, owner_unit_id, desk_day) where owner_unit_id is not null;
create index obligation_by_owner_partner on obligation (tenant_id, owner_partner_id, desk_day) where owner_partner_id is not null;
create index obligation_by_owner_person on obligation (tenant_id, owner_person_id, desk_day) where owner_person_id is not null;
create index obligation_by_other_unit on obligation (tenant_id, other_unit_id, desk_day) where other_unit_id is not null;
create index obligation_by_other_partner on obligation (tenant_id, other_partner_id, desk_day) where other_partner_id is not null;

-- Append only: who did what with it, and why.
create table obligation_event (
	tenant_id integer not null default current_tenant() references tenant (id),
	obligation_id uuid not null,
	seq integer not null,
	at timestamptz not null,
	act text not null check (act in ('add', 'evidence', 'accept', 'return', 'extend', 'waive', 'reopen')),
	actor_id uuid,
	actor_name text,
	-- The office held at the time; a later change of post must not rewrite history.
	actor_position text,
	-- Entered for the one who owes or accepts, from paper or by telephone.
	on_behalf boolean not null default false,
	remark text,
	from_day date,
	to_day date,
	primary key (tenant_id, obligation_id, seq),
	foreign key (tenant_id, obligation_id) references obligation (tenant_id, id)
);

create table obligation_evidence (
	tenant_id integer not null default current_tenant() references tenant (id),
	obligation_id uuid not null,
	document_id uuid not null,
	given_with integer not null,
	primary key (tenant_id, obligation_id, document_id),
	foreign key (tenant_id, obligation_id) references obligation (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index obligation_evidence_by_document on obligation_evidence (tenant_id, document_id);

-- The closed list of owners stands in the program (documents/services/store-document.ts, DocumentOwner): each new
-- room would else have to write it out here again.
alter table document drop constraint document_owner_kind_check;
alter table document add constraint document_owner_kind_check check (owner_kind ~ '^[a-z][a-z_]{1,39}$');
