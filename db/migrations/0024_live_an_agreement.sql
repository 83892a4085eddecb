-- What becomes of an agreement after its signature: its start, its term, its end, what is asked of it, disputes and
-- assets. Phases are calculated from these facts, never stored.
alter table agreement
	-- "Pelaksanaan dimulai": from this day obligations and evaluations run.
	add column started_on date,
	-- Closed out: nothing is owed and nothing lent any more.
	add column closed_on date,
	-- The agreement that this one continues after its end.
	add column renews_id uuid,
	-- Addendum I, II, … of its parent.
	add column addendum_number integer check (addendum_number >= 1),
	add column termination_note text,
	add constraint agreement_termination_reason_check check (termination_reason is null or termination_reason in
		('agreed', 'objective_reached', 'fundamental_change', 'breach', 'replaced', 'new_norm', 'object_lost', 'harm', 'term_over')),
	add foreign key (tenant_id, renews_id) references agreement (tenant_id, id);
create index agreement_by_renewed on agreement (tenant_id, renews_id) where renews_id is not null;
create unique index agreement_addendum_once on agreement (tenant_id, parent_id, addendum_number) where addendum_number is not null;

-- A further contract, an addendum or a renewal is a new case that comes from an agreement (decisions.md 17).
alter table cooperation_case
	add column purpose text not null default 'new' check (purpose in ('new', 'further_contract', 'addendum', 'renewal')),
	add column agreement_id uuid,
	add foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
	add constraint case_comes_from_agreement check ((purpose = 'new') = (agreement_id is null));
create index cooperation_case_by_agreement on cooperation_case (tenant_id, agreement_id) where agreement_id is not null;

-- What a unit, a partner or the division asks for an agreement; decided once.
create table agreement_request (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	agreement_id uuid not null,
	kind text not null check (kind in ('renewal', 'addendum', 'further_contract', 'termination')),
	reason text not null,
	-- What is to change, or the months that are wished for; as the form asked.
	wishes jsonb not null default '{}',
	asked_on date not null,
	asked_by uuid,
	asked_by_name text,
	asked_by_side text not null check (asked_by_side in ('unit', 'partner', 'division')),
	state text not null default 'open' check (state in ('open', 'granted', 'refused', 'withdrawn')),
	decided_on date,
	-- Who decided, and who entered it where it was decided on paper.
	decided_by_name text,
	entered_by uuid,
	decision_note text,
	document_id uuid,
	case_id uuid,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id)
);
create index agreement_request_by_agreement on agreement_request (tenant_id, agreement_id, asked_on);
create index agreement_request_open on agreement_request (tenant_id, asked_on, id) where state = 'open';
-- Two people who ask for the same at once ask once.
create unique index agreement_request_once on agreement_request (tenant_id, agreement_id, kind) where state = 'open';

create table agreement_dispute (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	agreement_id uuid not null,
	about text not null,
	arose_on date not null,
	settled_on date,
	outcome text,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
create index agreement_dispute_by_agreement on agreement_dispute (tenant_id, agreement_id, arose_on);

-- Append only: which forum, when, what came of it.
create table agreement_dispute_step (
	tenant_id integer not null default current_tenant() references tenant (id),
	dispute_id uuid not null,
	seq integer not null,
	forum text not null check (forum in ('deliberation', 'governor', 'minister', 'mediation', 'arbitration', 'court', 'diplomatic')),
	happened_on date not null,
	note text not null,
	document_id uuid,
	entered_by uuid,
	at timestamptz not null,
	primary key (tenant_id, dispute_id, seq),
	foreign key (tenant_id, dispute_id) references agreement_dispute (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id)
);

-- Things lent, bought or built under an agreement, and who gets them at its end (BAST).
create table agreement_asset (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	agreement_id uuid not null,
	what text not null,
	quantity numeric check (quantity > 0),
	unit text,
	worth numeric check (worth >= 0),
	currency char(3),
	goes_to text not null check (goes_to in ('region', 'partner', 'scrapped')),
	handed_over_on date,
	handover_number text,
	document_id uuid,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	check ((worth is null) = (currency is null)),
	check ((handed_over_on is null) = (document_id is null)),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index agreement_asset_by_agreement on agreement_asset (tenant_id, agreement_id, created_at);
