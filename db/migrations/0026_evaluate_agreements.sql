-- An evaluation is an obligation that falls due (one occasion of the kind `evaluation`); what the three sides say of it
-- stands here, one row a side, written once.
create table agreement_indicator (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	agreement_id uuid not null,
	name text not null,
	unit text,
	baseline numeric,
	target numeric,
	-- An indicator that is no longer asked keeps what was answered for it.
	retired_on date,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
create index agreement_indicator_by_agreement on agreement_indicator (tenant_id, agreement_id, created_at);

create table evaluation_answer (
	tenant_id integer not null default current_tenant() references tenant (id),
	obligation_id uuid not null,
	side text not null check (side in ('partner', 'unit', 'division')),
	agreement_id uuid not null,
	period_from date not null,
	period_to date not null,
	-- question key → level key, as the form of that day asked them
	answers jsonb not null,
	recommendation text not null check (recommendation in ('continue', 'expand', 'improve', 'end')),
	stars integer not null check (stars between 1 and 5),
	obstacles text,
	advice text,
	planned numeric check (planned >= 0),
	realised numeric check (realised >= 0),
	currency char(3),
	document_id uuid,
	answered_on date not null,
	answered_by uuid,
	answered_by_name text,
	-- Entered by the office for a side that answered on paper or in the matrix.
	on_behalf boolean not null default false,
	origin text not null default 'form' check (origin in ('form', 'sheet')),
	is_example boolean not null default false,
	created_at timestamptz not null,
	primary key (tenant_id, obligation_id, side),
	check ((planned is null and realised is null) = (currency is null)),
	check (period_from <= period_to),
	foreign key (tenant_id, obligation_id) references obligation (tenant_id, id),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index evaluation_answer_by_agreement on evaluation_answer (tenant_id, agreement_id, period_from desc);

create table evaluation_actual (
	tenant_id integer not null default current_tenant() references tenant (id),
	obligation_id uuid not null,
	side text not null,
	indicator_id uuid not null,
	actual numeric not null,
	primary key (tenant_id, obligation_id, side, indicator_id),
	foreign key (tenant_id, obligation_id, side) references evaluation_answer (tenant_id, obligation_id, side),
	foreign key (tenant_id, indicator_id) references agreement_indicator (tenant_id, id)
);

create index obligation_evaluations on obligation (tenant_id, desk_day, id) where kind = 'evaluation';
