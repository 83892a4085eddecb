-- Disclosure is decided here and nowhere else (decisions.md 3): pages, search, feeds, counts and exports of the
-- public side read these views. They belong to the reader role, whose policy sees every tenant, so each one
-- filters the tenant itself; that keeps indexes usable, which row-level security would switch off.
-- Columns are named one by one: a new column of a table is not public until somebody writes it down here.

create function disclosed(kind text, class text, state text) returns boolean
	language sql immutable parallel safe
	return case kind
		when 'agreement' then class = 'public' and state = 'published'
		when 'document' then class = 'public' and state = 'published'
		when 'partner' then state = 'published'
		else false
	end;

create view published_agreement as
	select a.id, a.parent_id, a.type, a.instrument, a.instrument_reported, a.legal_regime, a.title, a.subject, a.scope, a.field,
		a.financing, a.term_months, a.signed_on, a.signed_precision, a.signed_place, a.starts_on, a.ends_on, a.term_known,
		a.terminated_on, a.termination_reason, a.fact, a.register_number, a.country, a.year, a.published_at,
		a.verification_code, a.origin, a.source_id, a.note, a.parties_line, a.is_example, a.version, a.updated_at,
		coalesce(a.signed_on, '0001-01-01'::date) as sort_day
	from agreement a
	where a.tenant_id = current_tenant() and a.published_at is not null and a.disclosure = 'public';

create view published_agreement_party as
	select p.agreement_id, p.position, p.partner_id, p.is_region, p.name, p.own_number, p.signatory, p.capacity, p.signed_on
	from agreement_party p
	join agreement a on a.tenant_id = p.tenant_id and a.id = p.agreement_id
	where p.tenant_id = current_tenant() and a.published_at is not null and a.disclosure = 'public';

create view published_agreement_unit as
	select x.agreement_id, x.role, u.id as unit_id, u.name
	from agreement_unit x
	join agreement a on a.tenant_id = x.tenant_id and a.id = x.agreement_id
	join unit u on u.tenant_id = x.tenant_id and u.id = x.unit_id
	where x.tenant_id = current_tenant() and a.published_at is not null and a.disclosure = 'public';

create view published_agreement_basis as
	select b.agreement_id, b.position, b.text
	from agreement_basis b
	join agreement a on a.tenant_id = b.tenant_id and a.id = b.agreement_id
	where b.tenant_id = current_tenant() and a.published_at is not null and a.disclosure = 'public';

create view published_agreement_event as
	select e.id, e.agreement_id, e.kind, e.happened_on
	from agreement_event e
	join agreement a on a.tenant_id = e.tenant_id and a.id = e.agreement_id
	where e.tenant_id = current_tenant() and a.published_at is not null and a.disclosure = 'public';

-- A published paper of a published agreement: the document itself must be public too.
create view published_document as
	select d.id, d.kind, d.title, d.owner_id as agreement_id, v.number as version_number, v.sha256, v.file_name, v.signed, f.size, f.media_type, d.is_example
	from document d
	join agreement a on a.tenant_id = d.tenant_id and a.id = d.owner_id
	join document_version v on v.tenant_id = d.tenant_id and v.document_id = d.id
	join file f on f.tenant_id = v.tenant_id and f.sha256 = v.sha256
	where d.tenant_id = current_tenant() and d.owner_kind = 'agreement' and d.disclosure = 'public' and f.state <> 'quarantined'
		and a.published_at is not null and a.disclosure = 'public'
		and v.number = (select max(w.number) from document_version w where w.tenant_id = d.tenant_id and w.document_id = d.id);

-- Name, kind and place of a partner; address, telephone and e-mail of its people stay in the office.
create view published_partner as
	select p.id, p.name, p.short_name, p.kind, p.country, p.region_code, p.legal_form, p.website, p.successor_id, p.note,
		p.source_id, p.is_example, p.version
	from partner p
	where p.tenant_id = current_tenant() and p.is_published and p.merged_into_id is null;

create view published_source as
	select s.id, s.key, s.title, s.about, s.publisher, s.published_on, s.published_precision, s.date_note, s.address
	from source s where s.tenant_id = current_tenant();

create view published_claim as
	select c.id, c.subject_kind, c.subject_id, c.subject_key, c.measure, c.wording, c.value, c.unit, c.bound, c.as_of,
		c.as_of_precision, c.note, c.source_id
	from claim c where c.tenant_id = current_tenant();

create view published_country_profile as
	select c.id, c.country, c.standing, c.summary, c.source_id from country_profile c where c.tenant_id = current_tenant();

create view published_membership as
	select m.id, m.partner_id, p.name, m.standing, m.reported_as, m.why, m.since, m.since_precision, m.active, m.source_id
	from membership m join partner p on p.tenant_id = m.tenant_id and p.id = m.partner_id
	where m.tenant_id = current_tenant();

create view published_membership_office as
	select o.id, o.membership_id, o.holder, o.office, o.elected_on, o.elected_precision, o.from_year, o.to_year, o.note, o.source_id
	from membership_office o where o.tenant_id = current_tenant();

create view published_membership_meeting as
	select m.id, m.membership_id, m.title, m.place, m.country, m.held_on, m.note, m.source_id
	from membership_meeting m where m.tenant_id = current_tenant();

create view published_visit as
	select v.id, v.direction, v.title, v.country, v.purpose, v.starts_on, v.ends_on, v.date_precision, v.date_note, v.place,
		v.host, v.answers_visit_id, v.note, v.source_id, v.is_example
	from visit v where v.tenant_id = current_tenant();

create view published_visit_delegate as
	select d.id, d.visit_id, d.name, d.office, d.side from visit_delegate d where d.tenant_id = current_tenant();

create view published_visit_statement as
	select s.id, s.visit_id, s.kind, s.by_whom, s.text from visit_statement s where s.tenant_id = current_tenant();

create view published_project as
	select p.id, p.title, p.sector, p.location, p.status, p.note, p.source_id, p.is_example, p.version
	from project p where p.tenant_id = current_tenant();

create view published_project_party as
	select x.project_id, x.partner_id, x.role, p.name
	from project_party x join partner p on p.tenant_id = x.tenant_id and p.id = x.partner_id
	where x.tenant_id = current_tenant();

create view published_funding_report as
	select f.id, f.project_id, f.measure, f.amount, f.currency, f.as_of_year, f.instrument_reported, f.channel_reported,
		f.progress_percent, f.progress_of, f.note, f.source_id
	from funding_report f where f.tenant_id = current_tenant();

create view published_training_programme as
	select t.id, t.name, t.country, t.provider, t.funded_by, t.started_year, t.quota_per_year, t.topics, t.duties, t.outcomes,
		t.to_apply_at_home, t.source_id
	from training_programme t where t.tenant_id = current_tenant();

create view published_cohort as
	select c.id, c.programme_id, c.theme, c.starts_on, c.ends_on, c.date_precision, c.participants, c.participants_note, c.place,
		c.send_off_on, c.send_off_place, c.from_units, c.status, c.source_id, c.is_example
	from cohort c where c.tenant_id = current_tenant();

create view published_initiative as
	select i.id, i.kind, i.name, i.summary, i.since_year, i.source_id, i.is_example from initiative i where i.tenant_id = current_tenant();

create view published_innovation as
	select i.id, i.name, i.summary, i.source_id, i.is_example from innovation i where i.tenant_id = current_tenant();

create view published_award as
	select w.id, w.innovation_id, w.name, w.place, w.year, w.wording, w.source_id from award w where w.tenant_id = current_tenant();

create view published_search_entry as
	select s.kind, s.subject_id, s.title, s.line, s.sort_day, s.words
	from search_entry s where s.tenant_id = current_tenant() and s.audience = 'public';

do $$
declare one text;
begin
	grant create on schema public to {{reader}};
	for one in select viewname from pg_views where schemaname = 'public' and viewname like 'published\_%' loop
		execute format('alter view %I owner to {{reader}}', one);
	end loop;
end $$;
grant execute on function current_tenant(), plain_text(text) to {{reader}}, {{portal}};

-- Search for the public: ids of the best matches. The planner must expect few rows (ROWS 25), and the words are
-- parsed once in FROM; both were measured (performance.md 2). At most `candidates` hits are ranked, newest first.
create function search_public(phrase text, only_kind text, at_most integer)
	returns table (kind text, subject_id uuid, rank real)
	language sql stable security definer rows 25
	set search_path = public, pg_temp
as $$
	select hit.kind, hit.subject_id, ts_rank(hit.words, hit.q) as rank
	from (
		select s.kind, s.subject_id, s.words, s.sort_day, q
		from websearch_to_tsquery('indonesian', plain_text(phrase)) q, search_entry s
		where s.words @@ q and s.tenant_id = current_tenant() and s.audience = 'public'
			and (only_kind is null or s.kind = only_kind)
		limit 5000
	) hit
	order by rank desc, hit.sort_day desc, hit.subject_id
	limit at_most
$$;
alter function search_public(text, text, integer) owner to {{reader}};
revoke all on function search_public(text, text, integer) from public;
grant execute on function search_public(text, text, integer) to {{app}}, {{portal}}, {{worker}};
revoke create on schema public from {{reader}};
