-- The smart city as a portfolio: areas hold programmes, programmes hold services and initiatives, each with its owner, its
-- stage, its service standard and what is really taken, its milestones, its money and its assessment by the five words
-- that the city measures an online service by. What a source tells of it stays told.

alter table initiative drop constraint initiative_kind_check;
alter table initiative add constraint initiative_kind_check
	check (kind in ('area', 'programme', 'service', 'initiative', 'policy', 'principle'));
alter table initiative
	add column parent_id uuid,
	add column unit_id uuid,
	add column stage text check (stage in ('idea', 'pilot', 'running', 'mature', 'ended')),
	add column standard_days integer check (standard_days > 0),
	add column standard_unit text check (standard_unit in ('working_days', 'calendar_days')),
	add column agreement_id uuid,
	add column address text,
	add column is_published boolean not null default false,
	add column version integer not null default 1,
	add column created_at timestamptz not null default now(),
	add column created_by uuid,
	add foreign key (tenant_id, parent_id) references initiative (tenant_id, id),
	add foreign key (tenant_id, unit_id) references unit (tenant_id, id),
	add foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
	add constraint initiative_standard_whole check ((standard_days is null) = (standard_unit is null));
update initiative set is_published = true;
create index initiative_by_parent on initiative (tenant_id, parent_id);

create table initiative_milestone (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	initiative_id uuid not null,
	what jsonb not null,
	planned_on date not null,
	reached_on date,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, initiative_id) references initiative (tenant_id, id)
);
create index initiative_milestone_by_day on initiative_milestone (tenant_id, initiative_id, planned_on);

-- What a service took in a span of time: typed by an officer or reported by the service's own system.
create table service_record (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	initiative_id uuid not null,
	from_on date not null,
	to_on date not null,
	handled integer not null check (handled > 0),
	within_standard integer check (within_standard between 0 and handled),
	average_days numeric not null check (average_days > 0),
	system text,
	by_machine boolean not null default false,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, initiative_id) references initiative (tenant_id, id),
	check (to_on >= from_on)
);
create unique index service_record_once on service_record (tenant_id, initiative_id, from_on);

create table initiative_system (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	initiative_id uuid not null,
	name text not null,
	exchange text not null check (exchange in ('sends', 'receives', 'both', 'sign_in')),
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, initiative_id) references initiative (tenant_id, id)
);
create index initiative_system_of on initiative_system (tenant_id, initiative_id);

create table initiative_cost (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	initiative_id uuid not null,
	year integer not null check (year between 2000 and 2100),
	amount numeric not null check (amount > 0),
	spent numeric check (spent > 0),
	currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
	payer text,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, initiative_id) references initiative (tenant_id, id)
);
create unique index initiative_cost_once on initiative_cost (tenant_id, initiative_id, year);

create table initiative_target (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	initiative_id uuid not null,
	what jsonb not null,
	year integer not null check (year between 2000 and 2100),
	target integer not null check (target > 0),
	actual integer check (actual >= 0),
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, initiative_id) references initiative (tenant_id, id)
);
create index initiative_target_of on initiative_target (tenant_id, initiative_id, year);

-- Whether the people and the facilities of a service are ready, year by year.
create table initiative_readiness (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	initiative_id uuid not null,
	year integer not null check (year between 2000 and 2100),
	people text not null check (people in ('ready', 'partly', 'not_ready')),
	facilities text not null check (facilities in ('ready', 'partly', 'not_ready')),
	note jsonb,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, initiative_id) references initiative (tenant_id, id)
);
create unique index initiative_readiness_once on initiative_readiness (tenant_id, initiative_id, year);

-- Three questions to each of the five words, with what shows the answers. An assessment is a row of its own: the earlier
-- ones stay.
create table smart_assessment (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	initiative_id uuid not null,
	assessed_on date not null,
	assessor text not null,
	assessor_kind text not null check (assessor_kind in ('own_unit', 'other_unit', 'outside')),
	systemic_connected text not null check (systemic_connected in ('yes', 'partly', 'no')),
	systemic_asked_once text not null check (systemic_asked_once in ('yes', 'partly', 'no')),
	systemic_whole text not null check (systemic_whole in ('yes', 'partly', 'no')),
	systemic_evidence text,
	monitorable_tracked text not null check (monitorable_tracked in ('yes', 'partly', 'no')),
	monitorable_overseen text not null check (monitorable_overseen in ('yes', 'partly', 'no')),
	monitorable_published text not null check (monitorable_published in ('yes', 'partly', 'no')),
	monitorable_evidence text,
	accessible_channels text not null check (accessible_channels in ('yes', 'partly', 'no')),
	accessible_everybody text not null check (accessible_everybody in ('yes', 'partly', 'no')),
	accessible_plain text not null check (accessible_plain in ('yes', 'partly', 'no')),
	accessible_evidence text,
	reliable_available text not null check (reliable_available in ('yes', 'partly', 'no')),
	reliable_restored text not null check (reliable_restored in ('yes', 'partly', 'no')),
	reliable_correct text not null check (reliable_correct in ('yes', 'partly', 'no')),
	reliable_evidence text,
	time_bound_standard text not null check (time_bound_standard in ('yes', 'partly', 'no')),
	time_bound_measured text not null check (time_bound_measured in ('yes', 'partly', 'no')),
	time_bound_kept text not null check (time_bound_kept in ('yes', 'partly', 'no')),
	time_bound_evidence text,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, initiative_id) references initiative (tenant_id, id)
);
create unique index smart_assessment_once on smart_assessment (tenant_id, initiative_id, assessed_on);

-- Who learnt from whom, in both directions, of a service as of an innovation: one concept, one table.
create table learning_link (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	initiative_id uuid,
	innovation_id uuid,
	direction text not null check (direction in ('from', 'to')),
	party text not null,
	country char(2) check (country ~ '^[A-Z]{2}$'),
	year integer check (year between 1950 and 2100),
	what jsonb,
	visit_id uuid,
	source_id uuid,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, initiative_id) references initiative (tenant_id, id),
	foreign key (tenant_id, innovation_id) references innovation (tenant_id, id),
	foreign key (tenant_id, visit_id) references visit (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id),
	check (num_nonnulls(initiative_id, innovation_id) = 1)
);
create index learning_link_of_initiative on learning_link (tenant_id, initiative_id) where initiative_id is not null;
create index learning_link_of_innovation on learning_link (tenant_id, innovation_id) where innovation_id is not null;

-- Innovations: where, since, who takes part, what came of them, what other regions may take over.
alter table innovation
	add column place text,
	add column since_year integer check (since_year between 1950 and 2100),
	add column unit_id uuid,
	add column initiative_id uuid,
	add column offered boolean not null default false,
	add column offer jsonb,
	add column is_published boolean not null default false,
	add column version integer not null default 1,
	add column created_at timestamptz not null default now(),
	add column created_by uuid,
	add foreign key (tenant_id, unit_id) references unit (tenant_id, id),
	add foreign key (tenant_id, initiative_id) references initiative (tenant_id, id);
update innovation set is_published = true;
alter table award
	add column is_example boolean not null default false,
	add column version integer not null default 1,
	add column created_at timestamptz not null default now();

create table innovation_participant (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	innovation_id uuid not null,
	party text not null,
	part jsonb,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, innovation_id) references innovation (tenant_id, id)
);
create index innovation_participant_of on innovation_participant (tenant_id, innovation_id);

create table innovation_result (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	innovation_id uuid not null,
	year integer not null check (year between 1950 and 2100),
	what jsonb not null,
	evidence text,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, innovation_id) references innovation (tenant_id, id)
);
create index innovation_result_of on innovation_result (tenant_id, innovation_id, year);

grant create on schema public to {{reader}};

-- What hangs on something that nobody outside sees is not seen either.
create or replace view published_initiative as
	select i.id, i.kind, i.position, i.name, i.summary, i.since_year, i.is_example, sources_of('initiative', i.id, i.source_id) as sources,
		(select p.id from initiative p where p.tenant_id = i.tenant_id and p.id = i.parent_id and p.is_published) as parent_id,
		(select u.name from unit u where u.tenant_id = i.tenant_id and u.id = i.unit_id) as unit, i.stage, i.standard_days,
		i.standard_unit,
		(select a.id from agreement a where a.tenant_id = i.tenant_id and a.id = i.agreement_id and a.published_at is not null
			and a.disclosure = 'public') as agreement_id,
		i.address
	from initiative i where i.tenant_id = current_tenant() and i.is_published;

create view published_initiative_milestone as
	select m.id, m.initiative_id, m.what, m.planned_on, m.reached_on, m.is_example or i.is_example as is_example
	from initiative_milestone m join initiative i on i.tenant_id = m.tenant_id and i.id = m.initiative_id
	where m.tenant_id = current_tenant() and i.is_published;

create view published_service_record as
	select r.id, r.initiative_id, r.from_on, r.to_on, r.handled, r.within_standard, r.average_days, r.system, r.by_machine,
		r.is_example or i.is_example as is_example
	from service_record r join initiative i on i.tenant_id = r.tenant_id and i.id = r.initiative_id
	where r.tenant_id = current_tenant() and i.is_published;

create view published_initiative_system as
	select s.id, s.initiative_id, s.name, s.exchange, s.is_example or i.is_example as is_example
	from initiative_system s join initiative i on i.tenant_id = s.tenant_id and i.id = s.initiative_id
	where s.tenant_id = current_tenant() and i.is_published;

create view published_initiative_cost as
	select c.id, c.initiative_id, c.year, c.amount, c.spent, c.currency, c.payer, c.is_example or i.is_example as is_example
	from initiative_cost c join initiative i on i.tenant_id = c.tenant_id and i.id = c.initiative_id
	where c.tenant_id = current_tenant() and i.is_published;

create view published_initiative_target as
	select t.id, t.initiative_id, t.what, t.year, t.target, t.actual, t.is_example or i.is_example as is_example
	from initiative_target t join initiative i on i.tenant_id = t.tenant_id and i.id = t.initiative_id
	where t.tenant_id = current_tenant() and i.is_published;

create view published_initiative_readiness as
	select r.id, r.initiative_id, r.year, r.people, r.facilities, r.note, r.is_example or i.is_example as is_example
	from initiative_readiness r join initiative i on i.tenant_id = r.tenant_id and i.id = r.initiative_id
	where r.tenant_id = current_tenant() and i.is_published;

-- Who assessed is a person's name and stays inside; from where they assessed is said.
create view published_smart_assessment as
	select s.id, s.initiative_id, s.assessed_on, s.assessor_kind, s.systemic_connected, s.systemic_asked_once, s.systemic_whole,
		s.systemic_evidence, s.monitorable_tracked, s.monitorable_overseen, s.monitorable_published, s.monitorable_evidence,
		s.accessible_channels, s.accessible_everybody, s.accessible_plain, s.accessible_evidence, s.reliable_available,
		s.reliable_restored, s.reliable_correct, s.reliable_evidence, s.time_bound_standard, s.time_bound_measured,
		s.time_bound_kept, s.time_bound_evidence, s.is_example or i.is_example as is_example
	from smart_assessment s join initiative i on i.tenant_id = s.tenant_id and i.id = s.initiative_id
	where s.tenant_id = current_tenant() and i.is_published;

create or replace view published_innovation as
	select i.id, i.name, i.summary, i.is_example, sources_of('innovation', i.id, i.source_id) as sources, i.place, i.since_year,
		(select u.name from unit u where u.tenant_id = i.tenant_id and u.id = i.unit_id) as unit,
		(select p.id from initiative p where p.tenant_id = i.tenant_id and p.id = i.initiative_id and p.is_published) as initiative_id,
		i.offered, i.offer
	from innovation i where i.tenant_id = current_tenant() and i.is_published;

create or replace view published_award as
	select w.id, w.innovation_id, w.name, w.place, w.country, w.year, w.wording,
		sources_of('award', w.id, w.source_id) as sources, w.is_example or coalesce(i.is_example, false) as is_example
	from award w left join innovation i on i.tenant_id = w.tenant_id and i.id = w.innovation_id
	where w.tenant_id = current_tenant() and (w.innovation_id is null or i.is_published);

create view published_innovation_participant as
	select p.id, p.innovation_id, p.party, p.part, p.is_example or i.is_example as is_example
	from innovation_participant p join innovation i on i.tenant_id = p.tenant_id and i.id = p.innovation_id
	where p.tenant_id = current_tenant() and i.is_published;

create view published_innovation_result as
	select r.id, r.innovation_id, r.year, r.what, r.is_example or i.is_example as is_example
	from innovation_result r join innovation i on i.tenant_id = r.tenant_id and i.id = r.innovation_id
	where r.tenant_id = current_tenant() and i.is_published;

create view published_learning_link as
	select l.id, l.initiative_id, l.innovation_id, l.direction, l.party, l.country, l.year, l.what,
		(select v.id from visit v where v.tenant_id = l.tenant_id and v.id = l.visit_id and v.is_published) as visit_id,
		sources_of('learning_link', l.id, l.source_id) as sources,
		l.is_example or coalesce(i.is_example, n.is_example) as is_example
	from learning_link l
		left join initiative i on i.tenant_id = l.tenant_id and i.id = l.initiative_id
		left join innovation n on n.tenant_id = l.tenant_id and n.id = l.innovation_id
	where l.tenant_id = current_tenant() and coalesce(i.is_published, n.is_published);

do $$
declare one text;
begin
	foreach one in array array['published_initiative', 'published_initiative_milestone', 'published_service_record',
		'published_initiative_system', 'published_initiative_cost', 'published_initiative_target',
		'published_initiative_readiness', 'published_smart_assessment', 'published_innovation', 'published_award',
		'published_innovation_participant', 'published_innovation_result', 'published_learning_link'] loop
		execute format('alter view %I owner to {{reader}}', one);
	end loop;
end $$;
revoke create on schema public from {{reader}};
