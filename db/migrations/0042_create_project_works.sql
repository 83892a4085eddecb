-- The work itself: its parts, its days, its tender, how far it stands and who said so, what may go wrong, what law and
-- land ask for, who complained, and what was handed over. All of it hangs on the project and goes with its publication.

create table project_component (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	project_id uuid not null,
	title jsonb not null,
	amount numeric check (amount > 0),
	currency char(3) check (currency ~ '^[A-Z]{3}$'),
	note text,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	constraint project_component_amount_whole check ((amount is null) = (currency is null))
);
create index project_component_by_project on project_component (tenant_id, project_id, created_at, id);

create table project_milestone (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	project_id uuid not null,
	component_id uuid,
	title jsonb not null,
	planned_on date not null,
	reached_on date,
	note text,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	foreign key (tenant_id, component_id) references project_component (tenant_id, id)
);
create index project_milestone_by_project on project_milestone (tenant_id, project_id, planned_on, id);

-- Days say how far a tender is: invited, evaluated, awarded, contract. None comes before the one it follows.
create table project_tender (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	project_id uuid not null,
	component_id uuid,
	title text not null,
	reference text,
	invited_on date,
	evaluated_on date,
	awarded_on date,
	contracted_on date,
	cancelled_on date,
	winner text,
	contract_number text,
	amount numeric check (amount > 0),
	currency char(3) check (currency ~ '^[A-Z]{3}$'),
	note text,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	foreign key (tenant_id, component_id) references project_component (tenant_id, id),
	constraint project_tender_amount_whole check ((amount is null) = (currency is null)),
	constraint project_tender_in_order check ((evaluated_on is null or invited_on is not null and evaluated_on >= invited_on)
		and (awarded_on is null or evaluated_on is not null and awarded_on >= evaluated_on)
		and (contracted_on is null or awarded_on is not null and contracted_on >= awarded_on)),
	constraint project_tender_award_names_winner check (awarded_on is null or winner is not null)
);
create index project_tender_by_project on project_tender (tenant_id, project_id, created_at, id);

-- How far the work stands on a day, as somebody saw it there. A later report does not change an earlier one.
create table project_progress (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	project_id uuid not null,
	component_id uuid,
	seen_on date not null,
	percent numeric(5, 2) not null check (percent between 0 and 100),
	told text not null,
	told_by text not null,
	is_example boolean not null default false,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	foreign key (tenant_id, component_id) references project_component (tenant_id, id)
);
create index project_progress_by_project on project_progress (tenant_id, project_id, seen_on, id);

-- A photograph of the work; the place where it was taken is removed from the file before it is stored.
create table project_photo (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	progress_id uuid not null,
	document_id uuid not null,
	caption text not null,
	is_public boolean not null default false,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, progress_id) references project_progress (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index project_photo_by_progress on project_photo (tenant_id, progress_id);

-- What may go wrong (risk) and what has (issue); never public.
create table project_risk (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	project_id uuid not null,
	kind text not null check (kind in ('risk', 'issue')),
	title text not null,
	likelihood text check (likelihood in ('low', 'medium', 'high')),
	impact text not null check (impact in ('low', 'medium', 'high')),
	response text,
	owner text,
	closed_on date,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	constraint project_risk_has_likelihood check ((kind = 'risk') = (likelihood is not null))
);
create index project_risk_by_project on project_risk (tenant_id, project_id, created_at, id);

-- What land, law and safeguards ask for before or while the work goes on: one thing with three kinds.
create table project_condition (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	project_id uuid not null,
	kind text not null check (kind in ('land', 'permit', 'safeguard')),
	title text not null,
	office text,
	number text,
	due_on date,
	asked_on date,
	met_on date,
	refused_on date,
	valid_until date,
	note text,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	constraint project_condition_met_or_refused check (met_on is null or refused_on is null)
);
create index project_condition_by_project on project_condition (tenant_id, project_id, created_at, id);

-- Who complained is personal data and stays with few (UU 27/2022).
create table project_grievance (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	project_id uuid not null,
	received_on date not null,
	way text not null check (way in ('letter', 'meeting', 'phone', 'lapor', 'site', 'other')),
	complainant text,
	told text not null,
	answered_on date,
	answer text,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	constraint project_grievance_answer_has_day check ((answered_on is null) = (answer is null)),
	constraint project_grievance_in_order check (answered_on is null or answered_on >= received_on)
);
create index project_grievance_by_project on project_grievance (tenant_id, project_id, received_on, id);

-- A handover with its minutes (Berita Acara Serah Terima) and the items in it: no item without its minutes.
create table handover (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	project_id uuid not null,
	funding_id uuid,
	number text not null,
	signed_on date not null,
	giver text not null,
	receiver text not null,
	-- Rupiah for one unit of the instrument's currency, for what is counted as paid out by the items.
	rate numeric check (rate > 0),
	rate_on date,
	rate_source text,
	document_id uuid,
	note text,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	unique (tenant_id, number, giver),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	foreign key (tenant_id, funding_id) references funding (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id),
	constraint handover_rate_whole check ((rate is null) = (rate_on is null) and (rate is null) = (rate_source is null))
);
create index handover_by_project on handover (tenant_id, project_id, signed_on, id);

create table handover_item (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	handover_id uuid not null,
	position integer not null,
	name text not null,
	quantity numeric not null check (quantity > 0),
	unit text not null,
	value numeric not null check (value > 0),
	currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
	-- Its entry in the region's register of assets (barang milik daerah, Permendagri 19/2016).
	asset_number text,
	asset_on date,
	-- The ledger's entry that this item makes, where it comes under an instrument in kind.
	entry_id uuid,
	primary key (tenant_id, id),
	unique (tenant_id, handover_id, position),
	foreign key (tenant_id, handover_id) references handover (tenant_id, id),
	foreign key (tenant_id, entry_id) references funding_transaction (tenant_id, id),
	constraint handover_item_registered_whole check ((asset_number is null) = (asset_on is null))
);

grant create on schema public to {{reader}};

create view published_project_component as
	select c.id, c.project_id, c.title, c.amount, c.currency, c.created_at
	from project_component c join project p on p.tenant_id = c.tenant_id and p.id = c.project_id
	where c.tenant_id = current_tenant() and p.is_published;

create view published_project_milestone as
	select m.id, m.project_id, m.title, m.planned_on, m.reached_on
	from project_milestone m join project p on p.tenant_id = m.tenant_id and p.id = m.project_id
	where m.tenant_id = current_tenant() and p.is_published;

create view published_project_tender as
	select t.id, t.project_id, t.title, t.reference, t.invited_on, t.evaluated_on, t.awarded_on, t.contracted_on,
		t.cancelled_on, t.winner, t.contract_number, t.amount, t.currency, t.created_at
	from project_tender t join project p on p.tenant_id = t.tenant_id and p.id = t.project_id
	where t.tenant_id = current_tenant() and p.is_published;

create view published_project_progress as
	select g.id, g.project_id, g.component_id, g.seen_on, g.percent, g.told, g.told_by, g.is_example
	from project_progress g join project p on p.tenant_id = g.tenant_id and p.id = g.project_id
	where g.tenant_id = current_tenant() and p.is_published;

create view published_project_photo as
	select o.id, g.project_id, o.progress_id, o.caption, v.sha256, f.media_type, f.size
	from project_photo o
		join project_progress g on g.tenant_id = o.tenant_id and g.id = o.progress_id
		join project p on p.tenant_id = o.tenant_id and p.id = g.project_id
		join document_version v on v.tenant_id = o.tenant_id and v.document_id = o.document_id and v.number = 1
		join file f on f.tenant_id = v.tenant_id and f.sha256 = v.sha256
	where o.tenant_id = current_tenant() and p.is_published and o.is_public and f.state <> 'quarantined';

create view published_handover as
	select h.id, h.project_id, h.funding_id, h.number, h.signed_on, h.giver, h.receiver, h.is_example
	from handover h join project p on p.tenant_id = h.tenant_id and p.id = h.project_id
	where h.tenant_id = current_tenant() and p.is_published;

create view published_handover_item as
	select i.id, i.handover_id, i.position, i.name, i.quantity, i.unit, i.value, i.currency, i.asset_number, i.asset_on
	from handover_item i
		join handover h on h.tenant_id = i.tenant_id and h.id = i.handover_id
		join project p on p.tenant_id = h.tenant_id and p.id = h.project_id
	where i.tenant_id = current_tenant() and p.is_published;

do $$
declare one text;
begin
	foreach one in array array['published_project_component', 'published_project_milestone', 'published_project_tender',
		'published_project_progress', 'published_project_photo', 'published_handover', 'published_handover_item'] loop
		execute format('alter view %I owner to {{reader}}', one);
	end loop;
end $$;
revoke create on schema public from {{reader}};
