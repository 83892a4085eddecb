-- What the lists of projects are narrowed by, one row a project, kept by triggers: a search over ten thousand projects
-- reads one narrow row of each instead of its ledger, its instruments and its parties, and takes no accent off a text
-- that was read a moment ago.
create table project_entry (
	tenant_id integer not null default current_tenant() references tenant (id),
	project_id uuid not null,
	is_published boolean not null,
	is_example boolean not null,
	sort_title text collate "C" not null,
	-- Titles, summaries, place and parties as `plain_text` writes them.
	words text not null,
	sector text,
	stage text not null,
	location text,
	donors uuid[] not null,
	-- Of commitments and of reported figures.
	years integer[] not null,
	-- 'reported' where nothing is recorded.
	instruments text[] not null,
	primary key (tenant_id, project_id)
);
create index project_entry_by_title on project_entry (tenant_id, sort_title, project_id) where is_published;
create index project_party_by_partner on project_party (tenant_id, partner_id, project_id);
-- Its collation stood on the key 'id' and not on the title: no list could be read by it.
drop index project_by_title;

-- Always by the indexes: a session keeps the plan, and makes it when a first load of rows has just begun.
create function index_projects(ids uuid[]) returns void
	language plpgsql set enable_seqscan to off as $$
begin
	-- The project is held before it is read anew, as every act on it holds it: of two at once the second sees what the first
	-- one wrote, and neither waits for the other in a ring.
	perform from project p where p.tenant_id = current_tenant() and p.id = any (ids) order by p.id for no key update;
	delete from project_entry e where e.tenant_id = current_tenant() and e.project_id = any (ids)
		and not exists (select from project p where p.tenant_id = e.tenant_id and p.id = e.project_id);
	insert into project_entry (project_id, is_published, is_example, sort_title, words, sector, stage, location, donors, years, instruments)
		select p.id, p.is_published, p.is_example, p.title ->> 'id',
			plain_text(concat_ws(' ', p.title ->> 'id', p.title ->> 'en', p.summary ->> 'id', p.summary ->> 'en', p.location,
				(select string_agg(o.name, ' ' order by o.name) from project_party x
					join partner o on o.tenant_id = x.tenant_id and o.id = x.partner_id
					where x.tenant_id = p.tenant_id and x.project_id = p.id))),
			p.sector, coalesce(p.stage, 'unknown'), p.location,
			array(select x.partner_id from project_party x
				where x.tenant_id = p.tenant_id and x.project_id = p.id and x.role = 'funding' order by 1),
			array(select t.year from funding_transaction t
					where t.tenant_id = p.tenant_id and t.project_id = p.id and t.kind = 'commitment'
				union select r.as_of_year from funding_report r
					where r.tenant_id = p.tenant_id and r.project_id = p.id and r.as_of_year is not null order by 1),
			coalesce((select array_agg(distinct u.instrument order by u.instrument) from funding u
				where u.tenant_id = p.tenant_id and u.project_id = p.id), '{reported}')
		from project p where p.tenant_id = current_tenant() and p.id = any (ids) order by p.id
	on conflict (tenant_id, project_id) do update set is_published = excluded.is_published, is_example = excluded.is_example,
		sort_title = excluded.sort_title, words = excluded.words, sector = excluded.sector, stage = excluded.stage,
		location = excluded.location, donors = excluded.donors, years = excluded.years, instruments = excluded.instruments;
end $$;

-- Told which of a row's columns holds the project's id.
create function index_changed_project() returns trigger
	language plpgsql as $$
begin
	perform index_projects(array(select distinct id from unnest(array[
		case when tg_op <> 'INSERT' then (to_jsonb(old) ->> tg_argv[0])::uuid end,
		case when tg_op <> 'DELETE' then (to_jsonb(new) ->> tg_argv[0])::uuid end]) id where id is not null));
	return null;
end $$;
create trigger keep_entry_of_project after insert or update or delete on project
	for each row execute function index_changed_project('id');
create trigger keep_entry_of_party after insert or update or delete on project_party
	for each row execute function index_changed_project('project_id');
create trigger keep_entry_of_funding after insert or update or delete on funding
	for each row execute function index_changed_project('project_id');
create trigger keep_entry_of_report after insert or update or delete on funding_report
	for each row execute function index_changed_project('project_id');

-- An entry of the ledger is never changed; many may come at once.
create function index_projects_of_ledger() returns trigger
	language plpgsql as $$
begin
	perform index_projects(array(select distinct e.project_id from entered e where e.kind = 'commitment'));
	return null;
end $$;
create trigger keep_entry_of_ledger after insert on funding_transaction
	referencing new table as entered for each statement execute function index_projects_of_ledger();

-- A partner's new name is found at once, in the list of projects and in the search over everything.
create function index_projects_of_partner() returns trigger
	language plpgsql as $$
begin
	perform index_projects(array(select distinct x.project_id from project_party x
		where x.tenant_id = new.tenant_id and x.partner_id = new.id));
	perform index_record('project', x.project_id) from project_party x
		where x.tenant_id = new.tenant_id and x.partner_id = new.id;
	return null;
end $$;
create trigger keep_entry_of_partner after update of name on partner
	for each row when (old.name is distinct from new.name) execute function index_projects_of_partner();

-- Two records of one provider become one (0083): its money moves with it. Whoever writes an entry holds the instrument
-- first, so that none comes in between.
create function move_money_of_provider() returns trigger
	language plpgsql as $$
begin
	insert into money_total (audience, facet, value, instrument, kind, currency, amount, amount_idr, entries)
		select a.audience, 'donor', m.value, new.instrument, e.kind, e.currency, m.sign * sum(e.amount),
			m.sign * sum(e.amount_idr), (m.sign * count(*))::integer
		from (
			select t.kind, t.currency, t.amount, t.amount_idr, p.is_published, p.is_example or t.is_example as is_example
			from funding_transaction t join project p on p.tenant_id = t.tenant_id and p.id = t.project_id
			where t.tenant_id = new.tenant_id and t.funding_id = new.id
		) e
			cross join lateral (values ('example', e.is_example), ('office', not e.is_example),
				('public', e.is_published and not e.is_example)) a (audience, is_shown)
			cross join (values (old.partner_id::text, -1), (new.partner_id::text, 1)) m (value, sign)
		where a.is_shown
		group by a.audience, m.value, m.sign, e.kind, e.currency order by 1, 2, 3, 4, 5, 6
	on conflict (tenant_id, audience, facet, value, instrument, kind, currency) do update
		set amount = money_total.amount + excluded.amount, amount_idr = money_total.amount_idr + excluded.amount_idr,
			entries = money_total.entries + excluded.entries;
	return null;
end $$;
create trigger move_money_of_provider after update of partner_id on funding
	for each row when (old.partner_id is distinct from new.partner_id) execute function move_money_of_provider();

create view published_project_entry as
	select e.project_id, e.is_example, e.sort_title, e.words, e.sector, e.stage, e.location, e.donors, e.years, e.instruments
	from project_entry e where e.tenant_id = current_tenant() and e.is_published;

grant create on schema public to {{reader}};
alter view published_project_entry owner to {{reader}};
revoke create on schema public from {{reader}};

-- What is there already; and the totals of providers that were joined before.
do $$
declare
	one integer;
begin
	for one in select id from tenant order by id loop
		perform set_config('app.tenant', one::text, true);
		perform index_projects(array(select id from project where tenant_id = one));
		delete from money_total m where m.tenant_id = one and m.facet = 'donor';
		insert into money_total (tenant_id, audience, facet, value, instrument, kind, currency, amount, amount_idr, entries)
			select one, a.audience, 'donor', u.partner_id::text, u.instrument, t.kind, t.currency, sum(t.amount), sum(t.amount_idr), count(*)
			from funding_transaction t
				join project p on p.tenant_id = t.tenant_id and p.id = t.project_id
				join funding u on u.tenant_id = t.tenant_id and u.id = t.funding_id
				cross join lateral (values ('example', p.is_example or t.is_example), ('office', not (p.is_example or t.is_example)),
					('public', p.is_published and not (p.is_example or t.is_example))) a (audience, is_shown)
			where t.tenant_id = one and a.is_shown
			group by a.audience, u.partner_id, u.instrument, t.kind, t.currency;
	end loop;
	perform set_config('app.tenant', '', true);
end $$;
