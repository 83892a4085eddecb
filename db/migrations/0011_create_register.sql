-- The register: its calculated status, its counts, its search. Everything here is derived from agreements and
-- partners and is brought up to date by two functions, in the transaction of the change, by whoever makes it.

-- The status of an agreement on a day (contract.md): facts are stored, phases calculated. `soon_until` is the last
-- day that counts as "soon". The twin of this function is cooperation/domain/agreement-status.ts; a property test
-- holds the two together.
create function agreement_status(fact text, term_known boolean, ends_on date, today date, soon_until date) returns text
	language sql immutable parallel safe
	return case
		when fact <> 'in_force' then fact
		when not term_known or ends_on is null then 'unknown'
		when ends_on < today then 'ended'
		when ends_on <= soon_until then 'ending_soon'
		else 'active'
	end;

-- One way to write words for searching, for the index and for the question: letter numbers are taken apart
-- (119/23/PKS/2017; the parser would take it for a file's path), and "kerjasama" of older papers is found as the
-- "kerja sama" of the law.
create function search_text(value text) returns text
	language sql immutable parallel safe strict
	return replace(translate(plain_text(value), '/.-_:@', '      '), 'kerjasama', 'kerja sama');

create function one_line(value text) returns text
	language sql immutable parallel safe
	return translate(value, E'\n\r', '  ');

-- What people call an instrument besides its name in law.
create function instrument_words(instrument text) returns text
	language sql immutable parallel safe
	return case instrument
		when 'kesepakatan_bersama' then 'kesepakatan bersama kb ksb'
		when 'nota_kesepakatan' then 'nota kesepakatan nk sinergi'
		when 'loi' then 'letter of intent loi pernyataan kehendak'
		when 'mou' then 'memorandum of understanding mou nota kesepahaman memorandum saling pengertian'
		when 'pks' then 'perjanjian kerja sama pks kontrak'
		when 'rencana_kerja' then 'rencana kerja rk'
		when 'addendum' then 'addendum adendum perubahan'
		else ''
	end;

-- What each agreement was last counted as. Narrow, so that facets of a partner or a search need no whole records.
-- `class` is the audience: public (published), office (not published), secret.
create table register_entry (
	tenant_id integer not null default current_tenant() references tenant (id),
	agreement_id uuid not null,
	class text not null check (class in ('public', 'office', 'secret')),
	is_example boolean not null,
	type text not null,
	instrument text not null,
	country char(2) not null,
	year integer not null,
	fact text not null,
	ends_on date,
	primary key (tenant_id, agreement_id)
);
-- Only these change their status by the mere passing of days.
create index register_entry_by_end on register_entry (tenant_id, ends_on) where fact = 'in_force' and ends_on is not null;

-- The counter cube (decisions.md 3): how many agreements there are of each kind, as of the day in register_day.
create table register_cell (
	tenant_id integer not null default current_tenant() references tenant (id),
	class text not null,
	is_example boolean not null,
	type text not null,
	instrument text not null,
	status text not null,
	country char(2) not null,
	year integer not null,
	value bigint not null,
	primary key (tenant_id, class, is_example, type, instrument, status, country, year)
);

-- The day that the cube's statuses hold for. Readers add what has changed between that day and theirs, by
-- register_entry_by_end, so that a count is right on every day, whoever wrote last and when.
create table register_day (
	tenant_id integer primary key default current_tenant() references tenant (id),
	day date not null,
	soon_until date not null
);

create table partner_entry (
	tenant_id integer not null default current_tenant() references tenant (id),
	partner_id uuid not null,
	class text not null check (class in ('public', 'office')),
	is_example boolean not null,
	kind text not null,
	country char(2) not null,
	primary key (tenant_id, partner_id)
);

create table partner_cell (
	tenant_id integer not null default current_tenant() references tenant (id),
	class text not null,
	is_example boolean not null,
	kind text not null,
	country char(2) not null,
	value bigint not null,
	primary key (tenant_id, class, is_example, kind, country)
);

-- Whose status differs between two days: what left "active" or "ending soon", by the index of last days.
create function register_moved(from_day date, from_soon date, to_day date, to_soon date)
	returns table (class text, is_example boolean, type text, instrument text, country char(2), year integer, status text, n bigint)
	language sql stable rows 25
	begin atomic
		select e.class, e.is_example, e.type, e.instrument, e.country, e.year, s.status, sum(s.n)
		from register_entry e
			cross join lateral (values
				(agreement_status(e.fact, true, e.ends_on, from_day, from_soon), -1),
				(agreement_status(e.fact, true, e.ends_on, to_day, to_soon), 1)) s (status, n)
		where e.tenant_id = current_tenant() and e.fact = 'in_force' and e.ends_on is not null
			and ((e.ends_on >= least(from_day, to_day) and e.ends_on < greatest(from_day, to_day))
				or (e.ends_on > least(from_soon, to_soon) and e.ends_on <= greatest(from_soon, to_soon)))
		group by e.class, e.is_example, e.type, e.instrument, e.country, e.year, s.status
		having sum(s.n) <> 0;
	end;

-- Brings the cube to a day. Takes the row of register_day, which every writer of the cube holds until its commit.
create function roll_register(today date, soon date) returns void
	language plpgsql as $$
declare
	held register_day%rowtype;
begin
	insert into register_day (day, soon_until) values (today, soon) on conflict do nothing;
	select * into held from register_day where tenant_id = current_tenant() for update;
	if held.day = today and held.soon_until = soon then return; end if;
	insert into register_cell (class, is_example, type, instrument, status, country, year, value)
		select m.class, m.is_example, m.type, m.instrument, m.status, m.country, m.year, m.n
		from register_moved(held.day, held.soon_until, today, soon) m
	on conflict (tenant_id, class, is_example, type, instrument, status, country, year)
		do update set value = register_cell.value + excluded.value;
	update register_day set day = today, soon_until = soon where tenant_id = current_tenant();
end $$;

-- The words by which agreements are found. The public row is made of published columns alone; it goes away when
-- the agreement is withheld. A partner's other names count only where the partner itself is published.
create function index_agreement_words(ids uuid[]) returns void
	language plpgsql as $$
begin
	delete from search_entry s
		where s.tenant_id = current_tenant() and s.kind = 'agreement' and s.subject_id = any (ids)
			and not exists (
				select from agreement a
				where a.tenant_id = s.tenant_id and a.id = s.subject_id
					and (s.audience = 'office' or disclosed('agreement', a.disclosure, case when a.published_at is not null then 'published' end)));
	insert into search_entry (audience, kind, subject_id, title, line, sort_day, words)
		select x.audience, 'agreement', w.id, w.title, w.line, w.sort_day,
			case x.audience when 'public' then w.words else w.words || setweight(to_tsvector('indonesian', split_part(w.written, E'\n', 5)), 'B') end
		from (
			-- All parts are written for searching in one call and taken apart again: the call is what costs.
			select t.id, t.title, t.line, t.sort_day, t.shown, t.written,
				setweight(to_tsvector('indonesian', split_part(t.written, E'\n', 1)), 'A')
				|| setweight(to_tsvector('indonesian', split_part(t.written, E'\n', 2)), 'B')
				|| setweight(to_tsvector('indonesian', split_part(t.written, E'\n', 3)), 'C')
				|| setweight(to_tsvector('indonesian', split_part(t.written, E'\n', 4)), 'D')
				-- As they are written too, so that the beginning of a word or a name is found.
				|| to_tsvector('simple', split_part(t.written, E'\n', 1) || ' ' || split_part(t.written, E'\n', 2)) as words
			from (
				select a.id, coalesce(a.title, a.subject, '') as title, a.parties_line as line, coalesce(a.signed_on, '0001-01-01') as sort_day,
					disclosed('agreement', a.disclosure, case when a.published_at is not null then 'published' end) as shown,
					search_text(concat_ws(E'\n',
						one_line(concat_ws(' ', a.title, a.register_number, p.numbers)),
						one_line(concat_ws(' ', p.names, p.public_aliases, a.year, instrument_words(a.instrument), a.instrument_reported, a.type)),
						one_line(concat_ws(' ', a.subject, a.field, u.names)),
						one_line(left(coalesce(a.scope, ''), 20000)),
						one_line(coalesce(p.office_aliases, '')))) as written
				from agreement a
					left join lateral (
						select string_agg(p.name, ' ') as names, string_agg(p.own_number, ' ') as numbers,
							string_agg(concat_ws(' ', r.name, r.short_name, l.names), ' ') filter (where r.is_published) as public_aliases,
							string_agg(concat_ws(' ', r.name, r.short_name, l.names), ' ') filter (where not r.is_published) as office_aliases
						from agreement_party p
							left join partner r on r.tenant_id = p.tenant_id and r.id = p.partner_id
							left join lateral (select string_agg(l.name, ' ') as names from partner_alias l where l.tenant_id = p.tenant_id and l.partner_id = p.partner_id) l on true
						where p.tenant_id = a.tenant_id and p.agreement_id = a.id
					) p on true
					left join lateral (
						select string_agg(concat_ws(' ', u.name, u.short_name), ' ') as names
						from agreement_unit g join unit u on u.tenant_id = g.tenant_id and u.id = g.unit_id
						where g.tenant_id = a.tenant_id and g.agreement_id = a.id
					) u on true
				where a.tenant_id = current_tenant() and a.id = any (ids)
				offset 0
			) t
			offset 0
		) w
			cross join (values ('public'), ('office')) x (audience)
		where x.audience = 'office' or w.shown
	on conflict (tenant_id, audience, kind, subject_id)
		do update set title = excluded.title, line = excluded.line, sort_day = excluded.sort_day, words = excluded.words;
end $$;

-- Finished public pages are kept by this number (platform/page-cache.ts).
create function raise_data_version() returns void
	language sql
	begin atomic
		insert into data_version (version) values (2)
		on conflict (tenant_id) do update set version = data_version.version + 1;
	end;

-- Counts and indexes agreements anew, whatever has happened to them: inserted, changed, published, withheld, gone.
-- It compares with what each was last counted as, so that calling it twice does no harm. Whoever changes what the
-- public sees makes finished pages out of date in the same breath.
create function index_agreements(ids uuid[], today date, soon date) returns void
	language plpgsql as $$
declare
	shown bigint;
	changed_partners uuid[];
begin
	perform roll_register(today, soon);
	select count(*) into shown from register_entry e where e.tenant_id = current_tenant() and e.agreement_id = any (ids) and e.class = 'public';
	insert into register_cell (class, is_example, type, instrument, status, country, year, value)
		select e.class, e.is_example, e.type, e.instrument, agreement_status(e.fact, true, e.ends_on, today, soon), e.country, e.year, -count(*)
		from register_entry e
		where e.tenant_id = current_tenant() and e.agreement_id = any (ids)
		group by 1, 2, 3, 4, 5, 6, 7
	on conflict (tenant_id, class, is_example, type, instrument, status, country, year)
		do update set value = register_cell.value + excluded.value;
	delete from register_entry e
		where e.tenant_id = current_tenant() and e.agreement_id = any (ids)
			and not exists (select from agreement a where a.tenant_id = e.tenant_id and a.id = e.agreement_id);
	insert into register_entry (agreement_id, class, is_example, type, instrument, country, year, fact, ends_on)
		select a.id,
			case when disclosed('agreement', a.disclosure, case when a.published_at is not null then 'published' end) then 'public'
				when a.disclosure = 'secret' then 'secret' else 'office' end,
			a.is_example, coalesce(a.type, ''), a.instrument, a.country, coalesce(a.year, 0), a.fact,
			case when a.term_known then a.ends_on end
		from agreement a
		where a.tenant_id = current_tenant() and a.id = any (ids)
	on conflict (tenant_id, agreement_id)
		do update set class = excluded.class, is_example = excluded.is_example, type = excluded.type, instrument = excluded.instrument,
			country = excluded.country, year = excluded.year, fact = excluded.fact, ends_on = excluded.ends_on;
	insert into register_cell (class, is_example, type, instrument, status, country, year, value)
		select e.class, e.is_example, e.type, e.instrument, agreement_status(e.fact, true, e.ends_on, today, soon), e.country, e.year, count(*)
		from register_entry e
		where e.tenant_id = current_tenant() and e.agreement_id = any (ids)
		group by 1, 2, 3, 4, 5, 6, 7
	on conflict (tenant_id, class, is_example, type, instrument, status, country, year)
		do update set value = register_cell.value + excluded.value;
	-- Publishing an agreement makes its partners public too.
	changed_partners := array(
		select distinct r.id
		from agreement_party p join partner r on r.tenant_id = p.tenant_id and r.id = p.partner_id
		where p.tenant_id = current_tenant() and p.agreement_id = any (ids) and r.merged_into_id is null
			and not exists (
				select from partner_entry e
				where e.tenant_id = r.tenant_id and e.partner_id = r.id and e.is_example = r.is_example and e.kind = r.kind
					and e.country = r.country and e.class = case when r.is_published then 'public' else 'office' end));
	if cardinality(changed_partners) > 0 then perform index_partners(changed_partners); end if;
	perform index_agreement_words(ids);
	select shown + count(*) into shown from register_entry e where e.tenant_id = current_tenant() and e.agreement_id = any (ids) and e.class = 'public';
	if shown > 0 then perform raise_data_version(); end if;
end $$;

-- The same for partners; agreements are found by the names of their partners too. Cells change in the order of
-- their keys, so that two writers never wait for each other in a ring.
create function index_partners(ids uuid[]) returns void
	language plpgsql as $$
begin
	insert into partner_cell (class, is_example, kind, country, value)
		select c.class, c.is_example, c.kind, c.country, sum(c.n)
		from (
			select e.class, e.is_example, e.kind, e.country, -1 as n
			from partner_entry e where e.tenant_id = current_tenant() and e.partner_id = any (ids)
			union all
			select case when p.is_published then 'public' else 'office' end, p.is_example, p.kind, p.country, 1
			from partner p where p.tenant_id = current_tenant() and p.id = any (ids) and p.merged_into_id is null
		) c
		group by 1, 2, 3, 4 having sum(c.n) <> 0 order by 1, 2, 3, 4
	on conflict (tenant_id, class, is_example, kind, country) do update set value = partner_cell.value + excluded.value;
	delete from partner_entry e where e.tenant_id = current_tenant() and e.partner_id = any (ids);
	insert into partner_entry (partner_id, class, is_example, kind, country)
		select p.id, case when p.is_published then 'public' else 'office' end, p.is_example, p.kind, p.country
		from partner p where p.tenant_id = current_tenant() and p.id = any (ids) and p.merged_into_id is null;

	delete from search_entry s
		where s.tenant_id = current_tenant() and s.kind = 'partner' and s.subject_id = any (ids)
			and not exists (select from partner_entry e where e.tenant_id = s.tenant_id and e.partner_id = s.subject_id and (s.audience = 'office' or e.class = 'public'));
	insert into search_entry (audience, kind, subject_id, title, words)
		select x.audience, 'partner', p.id, p.name,
			setweight(to_tsvector('indonesian', search_text(concat_ws(' ', p.name, p.short_name))), 'A')
			|| setweight(to_tsvector('indonesian', search_text(coalesce((select string_agg(l.name, ' ') from partner_alias l where l.tenant_id = p.tenant_id and l.partner_id = p.id), ''))), 'B')
			|| to_tsvector('simple', search_text(concat_ws(' ', p.name, p.short_name, (select string_agg(l.name, ' ') from partner_alias l where l.tenant_id = p.tenant_id and l.partner_id = p.id))))
		from partner p
			join partner_entry e on e.tenant_id = p.tenant_id and e.partner_id = p.id
			cross join (values ('public'), ('office')) x (audience)
		where p.tenant_id = current_tenant() and p.id = any (ids) and (x.audience = 'office' or e.class = 'public')
	on conflict (tenant_id, audience, kind, subject_id) do update set title = excluded.title, words = excluded.words;
	perform index_agreement_words(array(
		select distinct p.agreement_id from agreement_party p where p.tenant_id = current_tenant() and p.partner_id = any (ids)));
	perform raise_data_version();
end $$;

-- Each audience has its own index of words: half the hits would be of the other one. Names of partners have a trigram
-- index of their own.
drop index search_entry_title;
drop index search_entry_words;
create index search_entry_public_words on search_entry using gin (words) where audience = 'public';
create index search_entry_office_words on search_entry using gin (words) where audience = 'office';

-- Lists by the end of the term; an unknown end stands last.
drop index agreement_published_by_end;
create index agreement_published_by_end on agreement (tenant_id, coalesce(ends_on, '9999-12-31'::date), id) where published_at is not null and disclosure = 'public';
-- The office sees every agreement in the same order.
drop index agreement_by_signed;
create index agreement_by_day on agreement (tenant_id, coalesce(signed_on, '0001-01-01'::date) desc, id desc);
create index agreement_by_end on agreement (tenant_id, coalesce(ends_on, '9999-12-31'::date), id);
-- Names in one order for both languages: without case and accents (decisions.md 9).
drop index partner_by_order;
create index partner_by_order on partner (tenant_id, plain_text(name) collate "C", id) where merged_into_id is null;

-- What the public reads of all this. Views belong to the reader and filter the tenant themselves, as in 0008.
create or replace view published_agreement as
	select a.id, a.parent_id, a.type, a.instrument, a.instrument_reported, a.legal_regime, a.title, a.subject, a.scope, a.field,
		a.financing, a.term_months, a.signed_on, a.signed_precision, a.signed_place, a.starts_on, a.ends_on, a.term_known,
		a.terminated_on, a.termination_reason, a.fact, a.register_number, a.country, a.year, a.published_at,
		a.verification_code, a.origin, a.source_id, a.note, a.parties_line, a.is_example, a.version, a.updated_at,
		coalesce(a.signed_on, '0001-01-01'::date) as sort_day, coalesce(a.ends_on, '9999-12-31'::date) as end_day
	from agreement a
	where a.tenant_id = current_tenant() and a.published_at is not null and a.disclosure = 'public';

-- One published agreement with all that belongs to it. Disclosure is asked once, of the agreement; what hangs on it is
-- then read by its key, which is half the work of joining the views of parties, units, papers … one by one. Of its
-- chain only published agreements are shown, and an umbrella that is not published is not even named by its id.
create view published_agreement_detail as
	select a.id, a.type, a.instrument, a.instrument_reported, a.legal_regime, a.title, a.subject, a.scope, a.field, a.financing,
		a.term_months, a.signed_on, a.signed_precision, a.signed_place, a.starts_on, a.ends_on, a.term_known, a.terminated_on,
		a.termination_reason, a.fact, a.register_number, a.country, a.year, a.published_at, a.updated_at, a.verification_code, a.origin,
		a.note, a.parties_line, a.is_example, a.version,
		(select coalesce(json_agg(json_build_object('name', p.name,
				'partner_id', (select r.id from partner r where r.tenant_id = p.tenant_id and r.id = p.partner_id and r.is_published and r.merged_into_id is null),
				'is_region', p.is_region, 'own_number', p.own_number, 'signatory', p.signatory, 'capacity', p.capacity,
				'signed_on', p.signed_on) order by p.position), '[]')
			from agreement_party p where p.tenant_id = a.tenant_id and p.agreement_id = a.id) as parties,
		(select coalesce(json_agg(json_build_object('unit_id', u.id, 'name', u.name, 'role', x.role) order by u.name), '[]')
			from agreement_unit x join unit u on u.tenant_id = x.tenant_id and u.id = x.unit_id
			where x.tenant_id = a.tenant_id and x.agreement_id = a.id) as units,
		(select coalesce(json_agg(b.text order by b.position), '[]') from agreement_basis b
			where b.tenant_id = a.tenant_id and b.agreement_id = a.id) as bases,
		(select coalesce(json_agg(json_build_object('kind', e.kind, 'happened_on', e.happened_on) order by e.happened_on, e.id), '[]')
			from agreement_event e
			where e.tenant_id = a.tenant_id and e.agreement_id = a.id and e.kind <> 'withheld') as events,
		(select coalesce(json_agg(json_build_object('id', d.id, 'title', d.title, 'kind', d.kind, 'file_name', v.file_name,
				'media_type', f.media_type, 'size', f.size, 'sha256', v.sha256, 'signed', v.signed, 'is_example', d.is_example) order by d.title, d.id), '[]')
			from document d
				join document_version v on v.tenant_id = d.tenant_id and v.document_id = d.id
				join file f on f.tenant_id = v.tenant_id and f.sha256 = v.sha256
			where d.tenant_id = a.tenant_id and d.owner_kind = 'agreement' and d.owner_id = a.id and d.disclosure = 'public'
				and f.state <> 'quarantined'
				and v.number = (select max(w.number) from document_version w where w.tenant_id = d.tenant_id and w.document_id = d.id)) as papers,
		case when a.parent_id is null and not exists (select from agreement c where c.tenant_id = a.tenant_id and c.parent_id = a.id) then '[]'
			else (
				with recursive up as (
					select a.id, a.parent_id
					union
					select p.id, p.parent_id
					from agreement p join up on p.id = up.parent_id
					where p.tenant_id = a.tenant_id and p.published_at is not null and p.disclosure = 'public'
				), down as (
					select u.id, null::uuid as parent_id from up u where not exists (select from up w where w.id = u.parent_id)
					union
					select c.id, c.parent_id
					from agreement c join down on c.parent_id = down.id
					where c.tenant_id = a.tenant_id and c.published_at is not null and c.disclosure = 'public'
				)
				select json_agg(json_build_object('id', c.id, 'parent_id', d.parent_id, 'instrument', c.instrument,
					'title', coalesce(c.title, c.subject), 'signed_on', c.signed_on, 'signed_precision', c.signed_precision, 'fact', c.fact,
					'term_known', c.term_known, 'ends_on', c.ends_on, 'is_example', c.is_example) order by coalesce(c.signed_on, '0001-01-01'), c.id)
				from (select * from down limit 200) d join agreement c on c.tenant_id = a.tenant_id and c.id = d.id
			) end as chain,
		case when a.source_id is null then '[]'::jsonb else sources_of('agreement', a.id, a.source_id) end as sources
	from agreement a
	where a.tenant_id = current_tenant() and a.published_at is not null and a.disclosure = 'public';

create or replace view published_partner as
	select p.id, p.name, p.short_name, p.kind, p.country, p.region_code, p.legal_form, p.website, p.successor_id, p.note,
		p.source_id, p.is_example, p.version, plain_text(p.name) collate "C" as sort_name
	from partner p
	where p.tenant_id = current_tenant() and p.is_published and p.merged_into_id is null;

create view published_partner_alias as
	select l.partner_id, l.name
	from partner_alias l join partner p on p.tenant_id = l.tenant_id and p.id = l.partner_id
	where l.tenant_id = current_tenant() and p.is_published and p.merged_into_id is null;

-- Counts leave out what is invented for the demonstration (capability 92).
create view published_register_cell as
	select c.type, c.instrument, c.status, c.country, c.year, c.value
	from register_cell c where c.tenant_id = current_tenant() and c.class = 'public' and not c.is_example;

create view published_register_entry as
	select e.agreement_id, e.type, e.instrument, e.country, e.year, e.fact, e.ends_on
	from register_entry e where e.tenant_id = current_tenant() and e.class = 'public' and not e.is_example;

create view published_register_day as
	select d.day, d.soon_until from register_day d where d.tenant_id = current_tenant();

create view published_partner_cell as
	select c.kind, c.country, c.value
	from partner_cell c where c.tenant_id = current_tenant() and c.class = 'public' and not c.is_example;

-- Fingerprints of the registered bytes of published agreements: the signed paper, also where its text itself is
-- not public (who holds the paper may learn that it is the registered one), and each published paper.
create view published_fingerprint as
	select a.id as agreement_id, a.signed_sha256 as sha256, 'signed' as kind
	from agreement a
	where a.tenant_id = current_tenant() and a.published_at is not null and a.disclosure = 'public' and a.signed_sha256 is not null
	union all
	select a.id, v.sha256, case when v.signed then 'signed' else 'published' end
	from document_version v
	join document d on d.tenant_id = v.tenant_id and d.id = v.document_id
	join agreement a on a.tenant_id = d.tenant_id and a.id = d.owner_id
	where v.tenant_id = current_tenant() and d.owner_kind = 'agreement' and d.disclosure = 'public'
		and a.published_at is not null and a.disclosure = 'public';

-- The office's words, for staff only (the app role may read it, the portal may not). A view of the reader's, since
-- row-level security would keep the planner from the index of words (performance.md 2).
create view office_search_entry as
	select s.kind, s.subject_id, s.sort_day, s.words
	from search_entry s where s.tenant_id = current_tenant() and s.audience = 'office';

grant create on schema public to {{reader}};
alter view published_agreement_detail owner to {{reader}};
alter view published_partner_alias owner to {{reader}};
alter view published_register_cell owner to {{reader}};
alter view published_register_entry owner to {{reader}};
alter view published_register_day owner to {{reader}};
alter view published_partner_cell owner to {{reader}};
alter view published_fingerprint owner to {{reader}};
alter view office_search_entry owner to {{reader}};
revoke create on schema public from {{reader}};
grant select on office_search_entry to {{app}}, {{worker}};
grant execute on function agreement_status(text, boolean, date, date, date), search_text(text) to {{reader}}, {{portal}};

-- Search reads published_search_entry directly: the plan of a statement is kept, that of a function's body is not
-- before PostgreSQL 18.
drop function search_public(text, text, integer);
