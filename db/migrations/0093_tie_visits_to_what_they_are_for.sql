-- A signing ceremony and the send-off of a cohort are occasions as a visit is: with photographs, a press release and a
-- background pack. Each knows the agreement, the case or the cohort that it is for.

alter table visit
	add column case_id uuid,
	add column cohort_id uuid,
	add foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	add foreign key (tenant_id, cohort_id) references cohort (tenant_id, id),
	drop constraint visit_kind_check,
	add constraint visit_kind_check check (kind in ('visit', 'study_visit', 'signing', 'meeting', 'send_off'));
create index visit_by_agreement on visit (tenant_id, agreement_id) where agreement_id is not null;
create index visit_by_cohort on visit (tenant_id, cohort_id) where cohort_id is not null;

grant create on schema public to {{reader}};

-- Ties are shown to those who may see both ends.
create or replace view published_visit as
	select v.id, v.direction, v.title, v.country, v.purpose, v.starts_on, v.ends_on, v.date_precision, v.date_note, v.place,
		v.host, v.answers_visit_id, v.note, v.is_example, sources_of('visit', v.id, v.source_id) as sources,
		v.kind, v.state, v.partner_id, p.name as partner, v.agreement_id, v.took_home, v.cohort_id
	from visit v left join partner p on p.tenant_id = v.tenant_id and p.id = v.partner_id and p.is_published
	where v.tenant_id = current_tenant() and v.is_published;

alter view published_visit owner to {{reader}};
revoke create on schema public from {{reader}};
