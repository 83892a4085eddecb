-- The contents of papers may be removed for good: by list and minutes when their time is over, earlier those of refused
-- applicants (UU 43/2009, UU 27/2022; product capability 91). The rows stay as what is left of them: hash, size, day and
-- the number of the list. A file's bytes go once no living version names them; the same bytes handed in again are a new
-- paper, whose row makes the file live again.
alter table document_version
	add column removed_at timestamptz,
	-- The number of the list; no reference, since a backup older than the list must bear it too.
	add column removed_by_list text check (length(removed_by_list) between 1 and 100),
	add constraint document_version_removed_check check ((removed_at is null) = (removed_by_list is null));
create index document_version_removed on document_version (tenant_id, id) where removed_at is not null;

alter table file
	add column removed_at timestamptz,
	-- When the store had them no more.
	add column bytes_gone_at timestamptz,
	add constraint file_gone_check check (bytes_gone_at is null or removed_at is not null);
create index file_to_remove on file (tenant_id, sha256) where removed_at is not null and bytes_gone_at is null;

-- What was removed is neither read again each month nor scanned nor told of as missing.
drop index file_to_check;
create index file_to_check on file (tenant_id, coalesce(checked_at, '-infinity'), sha256) where removed_at is null;
drop index file_to_scan;
create index file_to_scan on file (tenant_id, coalesce(scanned_at, '-infinity'), sha256)
	where state in ('quarantined', 'unscanned') and removed_at is null;

create or replace view published_document as
	select d.id, d.kind, d.title, d.owner_id as agreement_id, v.number as version_number, v.sha256, v.file_name, v.signed, f.size, f.media_type, d.is_example
	from document d
	join agreement a on a.tenant_id = d.tenant_id and a.id = d.owner_id
	join document_version v on v.tenant_id = d.tenant_id and v.document_id = d.id
	join file f on f.tenant_id = v.tenant_id and f.sha256 = v.sha256
	where d.tenant_id = current_tenant() and d.owner_kind = 'agreement' and d.disclosure = 'public' and f.state <> 'quarantined'
		and v.removed_at is null
		and a.published_at is not null and a.disclosure = 'public'
		and v.number = (select max(w.number) from document_version w where w.tenant_id = d.tenant_id and w.document_id = d.id);

create or replace view published_agreement_detail as
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
				and f.state <> 'quarantined' and v.removed_at is null
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

-- A text that was written here part by part is contents too. Its versions can only be added to by the program; this is
-- the one way in which their words go, while number, day and writer stay.
create function remove_words_of_drafts(cases uuid[])
	returns integer
	language plpgsql security definer
	set search_path = public, pg_temp
as $$
declare
	t integer := current_tenant();
	gone uuid[];
begin
	select coalesce(array_agg(d.id), '{}') into gone from draft d where d.tenant_id = t and d.case_id = any (cases);
	delete from draft_suggestion where tenant_id = t and draft_id = any (gone);
	delete from draft_part_before where tenant_id = t and draft_id = any (gone);
	delete from draft_part where tenant_id = t and draft_id = any (gone);
	update draft_version set parts = '[]', parties = '[]', note = null where tenant_id = t and draft_id = any (gone);
	update draft set parties = '[]', facts = '{}', updated_at = updated_at where tenant_id = t and id = any (gone);
	return cardinality(gone);
end $$;
revoke all on function remove_words_of_drafts(uuid[]) from public;
