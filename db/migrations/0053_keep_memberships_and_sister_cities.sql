-- What a membership costs and brings, and what is decided before each renewal; sister cities with their stages and the
-- criteria by which they are compared.

alter table membership
	add column unit_id uuid,
	add column renews_on date,
	add column ended_on date,
	add column note jsonb,
	add column is_published boolean not null default false,
	add column is_example boolean not null default false,
	add column version integer not null default 1,
	add column created_at timestamptz not null default now(),
	add column created_by uuid,
	-- The renewal for which a decision is a duty already.
	add column decides_for date,
	add foreign key (tenant_id, unit_id) references unit (tenant_id, id);
update membership set is_published = true;
alter table membership_office
	add column version integer not null default 1,
	add column created_at timestamptz not null default now();
alter table membership_meeting
	add column attended text,
	add column brought jsonb,
	add column version integer not null default 1,
	add column created_at timestamptz not null default now();

create table membership_due (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	membership_id uuid not null,
	year integer not null check (year between 1950 and 2100),
	amount numeric not null check (amount > 0),
	currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
	rate numeric check (rate > 0),
	rate_on date,
	rate_source text,
	due_on date,
	paid_on date,
	reference text,
	obligation_id uuid,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, membership_id) references membership (tenant_id, id),
	constraint membership_due_rate_whole check (num_nonnulls(rate, rate_on, rate_source) in (0, 3))
);
create unique index membership_due_once on membership_due (tenant_id, membership_id, year);

create table membership_benefit (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	membership_id uuid not null,
	year integer not null check (year between 1950 and 2100),
	what jsonb not null,
	amount numeric check (amount > 0),
	currency char(3) check (currency ~ '^[A-Z]{3}$'),
	rate numeric check (rate > 0),
	rate_on date,
	rate_source text,
	evidence text,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, membership_id) references membership (tenant_id, id),
	constraint membership_benefit_amount_whole check ((amount is null) = (currency is null)),
	constraint membership_benefit_rate_whole check (num_nonnulls(rate, rate_on, rate_source) in (0, 3))
);
create index membership_benefit_by_membership on membership_benefit (tenant_id, membership_id, year, id);

create table membership_decision (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	membership_id uuid not null,
	renewal_on date not null,
	decision text not null check (decision in ('renew', 'renegotiate', 'leave')),
	decided_on date not null,
	decided_by text not null,
	reason text not null,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, membership_id) references membership (tenant_id, id)
);
create unique index membership_decision_once on membership_decision (tenant_id, membership_id, renewal_on);

create table sister_city (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	partner_id uuid not null,
	name text not null,
	country char(2) not null,
	unit_id uuid,
	agreement_id uuid,
	purpose jsonb,
	note jsonb,
	is_published boolean not null default false,
	is_example boolean not null default false,
	source_id uuid,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	created_by uuid,
	primary key (tenant_id, id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);
create unique index sister_city_once on sister_city (tenant_id, partner_id);

-- Where it stands is the latest of these; none is written over.
create table sister_city_stage (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	sister_city_id uuid not null,
	stage text not null check (stage in ('contact', 'exploration', 'letter_of_intent', 'cooperation_plan',
		'council_consent', 'ministry_approval', 'memorandum', 'carrying_out', 'ended')),
	happened_on date not null,
	reference text,
	note text,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, sister_city_id) references sister_city (tenant_id, id)
);
create index sister_city_stage_by_day on sister_city_stage (tenant_id, sister_city_id, happened_on, created_at);

create table sister_city_criterion (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	sister_city_id uuid not null,
	criterion text not null check (criterion in ('status', 'size', 'character', 'problems', 'technology', 'complementarity')),
	answer text not null check (answer in ('met', 'partly', 'not_met')),
	ours text not null,
	theirs text not null,
	version integer not null default 1,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, sister_city_id) references sister_city (tenant_id, id)
);
create unique index sister_city_criterion_once on sister_city_criterion (tenant_id, sister_city_id, criterion);

grant create on schema public to {{reader}};

create or replace view published_membership as
	select m.id, m.partner_id, p.name, p.country, m.standing, m.reported_as, m.why, m.since, m.since_precision, m.active,
		p.is_example or m.is_example as is_example, sources_of('membership', m.id, m.source_id) as sources,
		m.ended_on, m.note
	from membership m join partner p on p.tenant_id = m.tenant_id and p.id = m.partner_id
	where m.tenant_id = current_tenant() and p.is_published and m.is_published;

create view published_membership_due as
	select d.id, d.membership_id, d.year, d.amount, d.currency, d.rate, d.rate_on, d.rate_source, d.paid_on is not null as is_paid
	from membership_due d join membership m on m.tenant_id = d.tenant_id and m.id = d.membership_id
	where d.tenant_id = current_tenant() and m.is_published;

create view published_membership_benefit as
	select b.id, b.membership_id, b.year, b.what
	from membership_benefit b join membership m on m.tenant_id = b.tenant_id and m.id = b.membership_id
	where b.tenant_id = current_tenant() and m.is_published;

-- An office or a meeting of a membership that nobody outside sees is not seen either.
create or replace view published_membership_office as
	select o.id, o.membership_id, o.holder, o.office, o.elected_on, o.elected_precision, o.from_year, o.to_year, o.note,
		sources_of('membership_office', o.id, o.source_id) as sources
	from membership_office o left join membership m on m.tenant_id = o.tenant_id and m.id = o.membership_id
	where o.tenant_id = current_tenant() and (o.membership_id is null or m.is_published);

create or replace view published_membership_meeting as
	select t.id, t.membership_id, t.title, t.place, t.country, t.held_on, t.note,
		sources_of('membership_meeting', t.id, t.source_id) as sources
	from membership_meeting t left join membership m on m.tenant_id = t.tenant_id and m.id = t.membership_id
	where t.tenant_id = current_tenant() and (t.membership_id is null or m.is_published);

create view published_sister_city as
	select s.id, s.partner_id, s.name, s.country, s.purpose, s.note, s.agreement_id, s.is_example,
		(select g.stage from sister_city_stage g where g.tenant_id = s.tenant_id and g.sister_city_id = s.id
			order by g.happened_on desc, g.created_at desc limit 1) as stage,
		sources_of('sister_city', s.id, s.source_id) as sources
	from sister_city s where s.tenant_id = current_tenant() and s.is_published;

create view published_sister_city_stage as
	select g.id, g.sister_city_id, g.stage, g.happened_on, g.reference
	from sister_city_stage g join sister_city s on s.tenant_id = g.tenant_id and s.id = g.sister_city_id
	where g.tenant_id = current_tenant() and s.is_published;

create view published_sister_city_criterion as
	select c.id, c.sister_city_id, c.criterion, c.answer, c.ours, c.theirs
	from sister_city_criterion c join sister_city s on s.tenant_id = c.tenant_id and s.id = c.sister_city_id
	where c.tenant_id = current_tenant() and s.is_published;

do $$
declare one text;
begin
	foreach one in array array['published_membership', 'published_membership_due', 'published_membership_benefit',
		'published_membership_office', 'published_membership_meeting', 'published_sister_city',
		'published_sister_city_stage', 'published_sister_city_criterion'] loop
		execute format('alter view %I owner to {{reader}}', one);
	end loop;
end $$;
revoke create on schema public from {{reader}};
