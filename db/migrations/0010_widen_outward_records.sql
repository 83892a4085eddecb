-- What the outward rooms need to stand in two languages, each row with all its sources.
-- Words that a page prints become {id, en} values (decisions.md 19); names and quoted titles stay text.

create function in_both(value text) returns jsonb language sql immutable
	return case when value is null then null else jsonb_build_object('id', value, 'en', value) end;

-- A view holds on to the types of its columns: those over the changed tables are made again below.
drop view published_source, published_claim, published_country_profile, published_membership, published_membership_office,
	published_membership_meeting, published_visit, published_visit_delegate, published_visit_statement, published_project,
	published_funding_report, published_training_programme, published_cohort, published_initiative, published_innovation,
	published_award;

alter table source
	alter column about type jsonb using in_both(about),
	alter column date_note type jsonb using in_both(date_note);

-- Two articles may tell the same fact: the row names the first, this table the others.
create table further_source (
	tenant_id integer not null default current_tenant() references tenant (id),
	subject_kind text not null,
	subject_id uuid not null,
	source_id uuid not null,
	primary key (tenant_id, subject_kind, subject_id, source_id),
	foreign key (tenant_id, source_id) references source (tenant_id, id)
);

alter table country_profile drop constraint country_profile_standing_check;
alter table country_profile add constraint country_profile_standing_check
	check (standing in ('strategic_partner', 'training_destination', 'human_resources', 'other'));

alter table membership alter column reported_as type jsonb using in_both(reported_as);

alter table visit
	alter column title type jsonb using in_both(title),
	alter column host type jsonb using in_both(host);
alter table visit_delegate
	alter column name drop not null,
	alter column office type jsonb using in_both(office),
	add constraint visit_delegate_is_somebody check (name is not null or office is not null);
alter table visit_statement alter column by_whom type jsonb using in_both(by_whom);

-- A report may name the partner or leave it out; the project's parties are what all reports together say.
alter table funding_report
	alter column instrument_reported type jsonb using in_both(instrument_reported),
	alter column channel_reported type jsonb using in_both(channel_reported),
	add column status_reported jsonb,
	add column partner_id uuid,
	add foreign key (tenant_id, partner_id) references partner (tenant_id, id);

alter table training_programme alter column provider type jsonb using in_both(provider);
alter table cohort
	drop column place,
	add column country char(2);

-- A recognition may be told without the name of an award.
alter table award
	alter column name drop not null,
	add column country char(2);

-- Some lists have an order of their own: S, M, A, R, T.
alter table initiative add column position integer not null default 0;

-- Few agreements are known from the press alone; they are counted apart from those that rest on a document.
create index agreement_from_source on agreement (tenant_id, year, instrument) where origin = 'source';

-- A press report says who held an office on a day, seldom until when. `valid_to` is then the last day on which a source
-- shows him in it, so that history never acts; `last_seen` says that the true end is not known.
alter table office_holder
	add column last_seen date,
	add column last_seen_precision text not null default 'day' check (last_seen_precision in ('day', 'month', 'year'));

drop function in_both(text);

grant create on schema public to {{reader}};

-- All sources of one row, the row's own first. Runs as the reader, hence the tenant's filter in it.
create function sources_of(kind text, subject uuid, first uuid) returns jsonb
	language sql stable security definer
	set search_path = public, pg_temp
as $$
	select coalesce(jsonb_agg(jsonb_build_object('key', s.key, 'title', s.title, 'about', s.about, 'publisher', s.publisher,
			'publishedOn', s.published_on, 'precision', s.published_precision, 'dateNote', s.date_note, 'address', s.address)
		order by s.id <> first, s.published_on, s.key), '[]'::jsonb)
	from source s
	where s.tenant_id = current_tenant() and (s.id = first or s.id in (
		select f.source_id from further_source f
		where f.tenant_id = current_tenant() and f.subject_kind = kind and f.subject_id = subject))
$$;
alter function sources_of(text, uuid, uuid) owner to {{reader}};
revoke all on function sources_of(text, uuid, uuid) from public;
grant execute on function sources_of(text, uuid, uuid) to {{app}}, {{portal}}, {{worker}};

create view published_source as
	select s.id, s.key, s.title, s.about, s.publisher, s.published_on, s.published_precision, s.date_note, s.address
	from source s where s.tenant_id = current_tenant();

create view published_claim as
	select c.id, c.subject_kind, c.subject_id, c.subject_key, c.measure, c.wording, c.value, c.unit, c.bound, c.as_of,
		c.as_of_precision, c.note, c.source_id, sources_of('claim', c.id, c.source_id) as sources
	from claim c where c.tenant_id = current_tenant();

create view published_country_profile as
	select c.id, c.country, c.standing, c.summary, sources_of('country_profile', c.id, c.source_id) as sources
	from country_profile c where c.tenant_id = current_tenant();

create view published_membership as
	select m.id, m.partner_id, p.name, p.country, m.standing, m.reported_as, m.why, m.since, m.since_precision, m.active,
		p.is_example, sources_of('membership', m.id, m.source_id) as sources
	from membership m join partner p on p.tenant_id = m.tenant_id and p.id = m.partner_id
	where m.tenant_id = current_tenant() and p.is_published;

create view published_membership_office as
	select o.id, o.membership_id, o.holder, o.office, o.elected_on, o.elected_precision, o.from_year, o.to_year, o.note,
		sources_of('membership_office', o.id, o.source_id) as sources
	from membership_office o where o.tenant_id = current_tenant();

create view published_membership_meeting as
	select m.id, m.membership_id, m.title, m.place, m.country, m.held_on, m.note,
		sources_of('membership_meeting', m.id, m.source_id) as sources
	from membership_meeting m where m.tenant_id = current_tenant();

create view published_visit as
	select v.id, v.direction, v.title, v.country, v.purpose, v.starts_on, v.ends_on, v.date_precision, v.date_note, v.place,
		v.host, v.answers_visit_id, v.note, v.is_example, sources_of('visit', v.id, v.source_id) as sources
	from visit v where v.tenant_id = current_tenant();

create view published_visit_delegate as
	select d.id, d.visit_id, d.name, d.office, d.side from visit_delegate d where d.tenant_id = current_tenant();

create view published_visit_statement as
	select s.id, s.visit_id, s.kind, s.by_whom, s.text from visit_statement s where s.tenant_id = current_tenant();

create view published_project as
	select p.id, p.title, p.sector, p.location, p.status, p.note, p.is_example, p.version,
		sources_of('project', p.id, p.source_id) as sources
	from project p where p.tenant_id = current_tenant();

create view published_funding_report as
	select f.id, f.project_id, f.partner_id, p.name as partner, f.measure, f.amount, f.currency, f.as_of_year,
		f.instrument_reported, f.channel_reported, f.status_reported, f.progress_percent, f.progress_of, f.note,
		sources_of('funding_report', f.id, f.source_id) as sources
	from funding_report f left join partner p on p.tenant_id = f.tenant_id and p.id = f.partner_id
	where f.tenant_id = current_tenant();

create view published_training_programme as
	select t.id, t.name, t.country, t.provider, t.funded_by, t.started_year, t.quota_per_year, t.topics, t.duties, t.outcomes,
		t.to_apply_at_home, sources_of('training_programme', t.id, t.source_id) as sources
	from training_programme t where t.tenant_id = current_tenant();

create view published_cohort as
	select c.id, c.programme_id, t.name as programme, t.country as programme_country, c.theme, c.starts_on, c.ends_on,
		c.date_precision, c.participants, c.participants_note, c.country, c.send_off_on, c.send_off_place, c.from_units,
		c.status, c.is_example, sources_of('cohort', c.id, c.source_id) as sources
	from cohort c join training_programme t on t.tenant_id = c.tenant_id and t.id = c.programme_id
	where c.tenant_id = current_tenant();

create view published_initiative as
	select i.id, i.kind, i.position, i.name, i.summary, i.since_year, i.is_example, sources_of('initiative', i.id, i.source_id) as sources
	from initiative i where i.tenant_id = current_tenant();

create view published_innovation as
	select i.id, i.name, i.summary, i.is_example, sources_of('innovation', i.id, i.source_id) as sources
	from innovation i where i.tenant_id = current_tenant();

create view published_award as
	select w.id, w.innovation_id, w.name, w.place, w.country, w.year, w.wording,
		sources_of('award', w.id, w.source_id) as sources
	from award w where w.tenant_id = current_tenant();

-- Who held an office according to the sources: history only. Those in office today are the office's own records.
create view published_office_history as
	select o.id, o.office, o.name, o.title, o.valid_from, o.valid_from_precision, o.last_seen, o.last_seen_precision,
		sources_of('office_holder', o.id, o.source_id) as sources
	from office_holder o
	where o.tenant_id = current_tenant() and o.source_id is not null and o.person_id is null and not o.is_example;

do $$
declare one text;
begin
	for one in select viewname from pg_views where schemaname = 'public' and viewname like 'published\_%' loop
		execute format('alter view %I owner to {{reader}}', one);
	end loop;
end $$;
revoke create on schema public from {{reader}};
