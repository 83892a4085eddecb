-- What the office records of a project with outside money: its life, its instruments and the ledger of each. Figures
-- that a source reports (funding_report) stay beside the record and are never a part of it.

alter table project
	add column summary jsonb,
	add column stage text check (stage in ('pipeline', 'implementation', 'finalisation', 'closed', 'suspended', 'cancelled')),
	add column planned_start date,
	add column planned_end date,
	add column actual_start date,
	add column actual_end date,
	add column latitude numeric(8, 6) check (latitude between -90 and 90),
	add column longitude numeric(9, 6) check (longitude between -180 and 180),
	add column agreement_id uuid,
	add column unit_id uuid,
	add column is_published boolean not null default false,
	add column created_by uuid,
	add column updated_at timestamptz not null default now(),
	add foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
	add foreign key (tenant_id, unit_id) references unit (tenant_id, id),
	add constraint project_has_a_place check ((latitude is null) = (longitude is null));
create index project_by_title on project (tenant_id, (title ->> 'id' collate "C"), id);
create index project_by_update on project (tenant_id, updated_at desc, id desc);

-- Who took one of several figures of the same measure and year as the one to go by, and why (facts: `claim`).
alter table funding_report
	add column taken_by uuid,
	add column taken_on date,
	add column taken_why text,
	add constraint funding_report_taken_with_reason check ((taken_on is null) = (taken_why is null));
create unique index funding_report_taken_once on funding_report (tenant_id, project_id, measure, as_of_year)
	where taken_on is not null;

-- One instrument of one provider. Instrument and channel are two facts: a loan may come as an asset handed over, a
-- grant through the centre. `committed` and `disbursed` are kept with each entry of the ledger, so that two entries at
-- once are decided by this row.
create table funding (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	project_id uuid not null,
	partner_id uuid not null,
	title text not null,
	instrument text not null check (instrument in ('grant', 'loan', 'technical_assistance', 'in_kind')),
	channel text not null check (channel in ('on_granted', 'on_lent', 'executed_by_ministry', 'in_kind', 'direct')),
	direct_basis text,
	currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
	agreement_number text,
	signed_on date,
	closing_on date,
	-- Given by the Ministry of Finance and kept as it is written: nothing is read from it (PMK 99/PMK.05/2017).
	register_number text,
	register_on date,
	register_office text,
	provider_activity_id text,
	note text,
	committed numeric not null default 0,
	disbursed numeric not null default 0,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id),
	-- Direct receipt is an exception that names its legal basis (domain 10.6).
	constraint funding_direct_has_basis check (channel <> 'direct' or direct_basis is not null),
	constraint funding_is_registered_whole check ((register_number is null) = (register_on is null)),
	constraint funding_within_commitment check (disbursed >= 0 and disbursed <= committed)
);
create index funding_by_project on funding (tenant_id, project_id);
create index funding_by_partner on funding (tenant_id, partner_id);
create unique index funding_register_once on funding (tenant_id, register_number) where register_number is not null;

-- The ledger. An entry is never changed: what was wrong is taken back by an entry of the opposite amount.
create table funding_transaction (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	project_id uuid not null,
	funding_id uuid,
	kind text not null check (kind in ('commitment', 'disbursement', 'counterpart', 'expenditure')),
	method text check (method in ('direct_payment', 'special_account', 'letter_of_credit', 'pre_financing', 'in_kind')),
	happened_on date not null,
	year integer not null generated always as (extract(year from happened_on)::integer) stored,
	amount numeric not null check (amount <> 0),
	currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
	-- Rupiah for one unit of the currency, on which day and by whom published; a rupiah amount has none.
	rate numeric check (rate > 0),
	rate_on date,
	rate_source text,
	amount_idr numeric not null,
	reference text,
	note text,
	reverses_id uuid,
	is_example boolean not null default false,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, project_id) references project (tenant_id, id),
	foreign key (tenant_id, funding_id) references funding (tenant_id, id),
	foreign key (tenant_id, reverses_id) references funding_transaction (tenant_id, id),
	constraint funding_transaction_of_an_instrument
		check (kind in ('counterpart', 'expenditure') or funding_id is not null),
	constraint funding_transaction_counterpart_is_own check (kind <> 'counterpart' or funding_id is null),
	constraint funding_transaction_method check ((kind = 'disbursement') = (method is not null)),
	constraint funding_transaction_rate check (case when currency = 'IDR'
		then rate is null and rate_on is null and rate_source is null and amount_idr = amount
		else rate is not null and rate_on is not null and rate_source is not null and amount_idr = round(amount * rate, 2) end),
	-- Only what takes an entry back has an amount below nothing.
	constraint funding_transaction_sign check (reverses_id is not null or amount > 0)
);
create index funding_transaction_by_project on funding_transaction (tenant_id, project_id, happened_on, id);
create index funding_transaction_by_funding on funding_transaction (tenant_id, funding_id) where funding_id is not null;
create unique index funding_transaction_reversed_once on funding_transaction (tenant_id, reverses_id)
	where reverses_id is not null;

-- Totals kept with every entry, so that no page adds up the ledger. `instrument` is part of every key: a loan is never
-- added to a grant, and what the region pays itself ('own') to neither. `audience`: 'public' what is published, 'office'
-- all that is real, 'example' what was invented for a demonstration.
create table money_total (
	tenant_id integer not null default current_tenant() references tenant (id),
	audience text not null check (audience in ('public', 'office', 'example')),
	facet text not null check (facet in ('all', 'donor', 'year', 'sector', 'channel')),
	value text not null,
	instrument text not null,
	kind text not null,
	currency char(3) not null,
	amount numeric not null,
	amount_idr numeric not null,
	entries integer not null,
	primary key (tenant_id, audience, facet, value, instrument, kind, currency)
);

-- Adds what a project's ledger holds (one entry of it, or all) to the totals, or takes it away (`sign` -1) before
-- something changes that the totals go by: its sector, its publication, an instrument's provider. Who changes such a
-- thing locks the project's row first, so that no entry comes in between. Keys are written in their order, so that two
-- writers never wait for each other in a ring.
create function count_money(of_project uuid, of_entry uuid, sign integer) returns void
	language sql as $$
	insert into money_total (audience, facet, value, instrument, kind, currency, amount, amount_idr, entries)
		select a.audience, f.facet, f.value, e.instrument, e.kind, e.currency, sign * sum(e.amount), sign * sum(e.amount_idr),
			(sign * count(*))::integer
		from (
			select t.kind, t.currency, t.amount, t.amount_idr, t.year, p.sector, p.is_published,
				p.is_example or t.is_example as is_example, u.partner_id, u.channel, coalesce(u.instrument, 'own') as instrument
			from funding_transaction t
				join project p on p.tenant_id = t.tenant_id and p.id = t.project_id
				left join funding u on u.tenant_id = t.tenant_id and u.id = t.funding_id
			where t.tenant_id = current_tenant() and t.project_id = of_project and (of_entry is null or t.id = of_entry)
		) e
			cross join lateral (values ('example', e.is_example), ('office', not e.is_example),
				('public', e.is_published and not e.is_example)) a (audience, is_shown)
			cross join lateral (values ('all', ''), ('donor', e.partner_id::text), ('year', e.year::text), ('sector', e.sector),
				('channel', e.channel)) f (facet, value)
		where a.is_shown and f.value is not null
		group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
	on conflict (tenant_id, audience, facet, value, instrument, kind, currency) do update
		set amount = money_total.amount + excluded.amount, amount_idr = money_total.amount_idr + excluded.amount_idr,
			entries = money_total.entries + excluded.entries
$$;

-- A project may now wait before it is published: the views ask for it.
drop view published_project, published_project_party, published_funding_report;
grant create on schema public to {{reader}};

create view published_project as
	select p.id, p.title, p.summary, p.sector, p.location, p.status, p.stage, p.planned_start, p.planned_end, p.actual_start,
		p.actual_end, p.latitude, p.longitude, p.note, p.is_example, p.version, p.updated_at,
		case when p.source_id is null then '[]'::jsonb else sources_of('project', p.id, p.source_id) end as sources,
		(select a.id from published_agreement a where a.id = p.agreement_id) as agreement_id,
		(select u.name from unit u where u.tenant_id = p.tenant_id and u.id = p.unit_id) as unit
	from project p where p.tenant_id = current_tenant() and p.is_published;

create view published_project_party as
	select x.project_id, x.partner_id, x.role, o.name
	from project_party x
		join project p on p.tenant_id = x.tenant_id and p.id = x.project_id
		join partner o on o.tenant_id = x.tenant_id and o.id = x.partner_id
	where x.tenant_id = current_tenant() and p.is_published;

create view published_funding_report as
	select f.id, f.project_id, f.partner_id, o.name as partner, f.measure, f.amount, f.currency, f.as_of_year,
		f.instrument_reported, f.channel_reported, f.status_reported, f.progress_percent, f.progress_of, f.note,
		f.taken_on, f.taken_why,
		(select concat_ws(', ', n.name, n.position) from person n where n.tenant_id = f.tenant_id and n.id = f.taken_by) as taken_by,
		sources_of('funding_report', f.id, f.source_id) as sources
	from funding_report f
		join project p on p.tenant_id = f.tenant_id and p.id = f.project_id
		left join partner o on o.tenant_id = f.tenant_id and o.id = f.partner_id
	where f.tenant_id = current_tenant() and p.is_published;

-- The provider of a published instrument is named even where its own page is not published: who pays is public.
create view published_funding as
	select f.id, f.project_id, f.partner_id, o.name as partner, f.title, f.instrument, f.channel, f.direct_basis, f.currency,
		f.agreement_number, f.signed_on, f.closing_on, f.register_number, f.register_on, f.register_office,
		f.provider_activity_id, f.committed, f.disbursed, f.is_example
	from funding f
		join project p on p.tenant_id = f.tenant_id and p.id = f.project_id
		join partner o on o.tenant_id = f.tenant_id and o.id = f.partner_id
	where f.tenant_id = current_tenant() and p.is_published;

-- References of payments name accounts and letters of the treasury; they stay in the office.
create view published_funding_transaction as
	select t.id, t.project_id, t.funding_id, t.kind, t.method, t.happened_on, t.year, t.amount, t.currency, t.rate, t.rate_on,
		t.rate_source, t.amount_idr, t.reverses_id, t.is_example
	from funding_transaction t
		join project p on p.tenant_id = t.tenant_id and p.id = t.project_id
	where t.tenant_id = current_tenant() and p.is_published;

create view published_money_total as
	select m.facet, m.value, m.instrument, m.kind, m.currency, m.amount, m.amount_idr, m.entries,
		case m.facet when 'donor' then (select o.name from partner o where o.tenant_id = m.tenant_id and o.id = m.value::uuid) end as name
	from money_total m where m.tenant_id = current_tenant() and m.audience = 'public' and m.entries > 0;

do $$
declare one text;
begin
	foreach one in array array['published_project', 'published_project_party', 'published_funding_report', 'published_funding',
		'published_funding_transaction', 'published_money_total'] loop
		execute format('alter view %I owner to {{reader}}', one);
	end loop;
end $$;
revoke create on schema public from {{reader}};
