-- What the people for whom a cooperation is made say of it, by a link or a QR code per agreement: no account, no name, no
-- address. Nothing is shown or counted before somebody has looked at it.
create table beneficiary_link (
	tenant_id integer not null default current_tenant() references tenant (id),
	agreement_id uuid not null,
	code text not null,
	opened_on date not null,
	opened_by uuid,
	closed_on date,
	is_example boolean not null default false,
	version integer not null default 1,
	primary key (tenant_id, agreement_id),
	unique (tenant_id, code),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);

create table beneficiary_view (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	agreement_id uuid not null,
	benefit text not null check (benefit in ('much', 'some', 'none')),
	quality text not null check (quality in ('very_good', 'good', 'fair', 'poor')),
	stars integer not null check (stars between 1 and 5),
	comment text check (length(comment) <= 1000),
	came_on date not null,
	state text not null default 'waiting' check (state in ('waiting', 'taken', 'withheld')),
	withheld_for text check (withheld_for in ('personal', 'not_about', 'abuse', 'repeated')),
	settled_on date,
	settled_by uuid,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id),
	constraint beneficiary_view_settled check ((state = 'waiting') = (settled_on is null)),
	constraint beneficiary_view_withheld_why check ((state = 'withheld') = (withheld_for is not null))
);
create index beneficiary_view_by_agreement on beneficiary_view (tenant_id, agreement_id, created_at desc, id);
create index beneficiary_view_waiting on beneficiary_view (tenant_id, created_at, id) where state = 'waiting';

grant create on schema public to {{reader}};

-- Views that were looked at and taken, of published agreements.
create view published_beneficiary_view as
	select b.id, b.agreement_id, b.benefit, b.quality, b.stars, b.comment, b.came_on, b.is_example
	from beneficiary_view b
	join agreement a on a.tenant_id = b.tenant_id and a.id = b.agreement_id
	where b.tenant_id = current_tenant() and b.state = 'taken'
		and a.published_at is not null and a.disclosure = 'public';

-- Where the public may say what it thinks: only of agreements that it may read.
create view published_beneficiary_link as
	select l.agreement_id, l.code, a.title, a.subject, a.register_number, a.parties_line, a.is_example
	from beneficiary_link l
	join agreement a on a.tenant_id = l.tenant_id and a.id = l.agreement_id
	where l.tenant_id = current_tenant() and l.closed_on is null
		and a.published_at is not null and a.disclosure = 'public';

-- Evaluations that are complete, of published agreements: the period, the marks, and the figures that were measured. What
-- a side advises or complains of, and what it recommends, is said between the parties (UU 14/2008 Pasal 17) and stays there.
create view published_evaluation as
	select o.id, e.agreement_id, min(e.period_from) as period_from, max(e.period_to) as period_to,
		round(avg(e.stars), 1) as stars, count(*)::int as sides, bool_or(o.is_example or e.is_example) as is_example,
		(select coalesce(json_agg(json_build_object('name', i.name, 'unit', i.unit, 'baseline', i.baseline::text,
				'target', i.target::text, 'actual', x.actual::text) order by i.created_at, i.id), '[]')
			from evaluation_actual x
			join agreement_indicator i on i.tenant_id = x.tenant_id and i.id = x.indicator_id
			where x.tenant_id = o.tenant_id and x.obligation_id = o.id and x.side = 'unit') as indicators
	from obligation o
	join evaluation_answer e on e.tenant_id = o.tenant_id and e.obligation_id = o.id
	join agreement a on a.tenant_id = e.tenant_id and a.id = e.agreement_id
	where o.tenant_id = current_tenant() and o.kind = 'evaluation' and o.state = 'accepted' and not o.is_secret
		and a.published_at is not null and a.disclosure = 'public'
	group by o.tenant_id, o.id, e.agreement_id;

do $$
declare one text;
begin
	foreach one in array array['published_beneficiary_view', 'published_beneficiary_link', 'published_evaluation'] loop
		execute format('alter view %I owner to {{reader}}', one);
	end loop;
end $$;
revoke create on schema public from {{reader}};
