-- What is added by hand in the demonstration is invented, also where it hangs on a record that a source tells: a meeting
-- of a real network carries its mark itself and is in no public count.

do $$
declare
	holder record;
begin
	for holder in
		select * from (values
			('visit_delegate', 'visit'), ('visit_item', 'visit'), ('visit_statement', 'visit'), ('visit_gift', 'visit'),
			('visit_cost', 'visit'), ('visit_permit', 'visit'), ('visit_photo', 'visit'),
			('membership_due', 'membership'), ('membership_office', 'membership'), ('membership_meeting', 'membership'),
			('membership_benefit', 'membership'), ('membership_decision', 'membership'),
			('sister_city_stage', 'sister_city'), ('sister_city_criterion', 'sister_city')) as pairs(part, whole)
	loop
		execute format('alter table %I add column is_example boolean not null default false', holder.part);
		execute format('update %1$I p set is_example = true from %2$I h
			where h.tenant_id = p.tenant_id and h.id = p.%2$I_id and h.is_example', holder.part, holder.whole);
	end loop;
end $$;

grant create on schema public to {{reader}};

create or replace view published_membership_due as
	select d.id, d.membership_id, d.year, d.amount, d.currency, d.rate, d.rate_on, d.rate_source,
		d.paid_on is not null as is_paid, d.is_example or m.is_example as is_example
	from membership_due d join membership m on m.tenant_id = d.tenant_id and m.id = d.membership_id
	where d.tenant_id = current_tenant() and m.is_published;

create or replace view published_membership_benefit as
	select b.id, b.membership_id, b.year, b.what, b.is_example or m.is_example as is_example
	from membership_benefit b join membership m on m.tenant_id = b.tenant_id and m.id = b.membership_id
	where b.tenant_id = current_tenant() and m.is_published;

create or replace view published_membership_office as
	select o.id, o.membership_id, o.holder, o.office, o.elected_on, o.elected_precision, o.from_year, o.to_year, o.note,
		sources_of('membership_office', o.id, o.source_id) as sources,
		o.is_example or coalesce(m.is_example, false) as is_example
	from membership_office o left join membership m on m.tenant_id = o.tenant_id and m.id = o.membership_id
	where o.tenant_id = current_tenant() and (o.membership_id is null or m.is_published);

create or replace view published_membership_meeting as
	select t.id, t.membership_id, t.title, t.place, t.country, t.held_on, t.note,
		sources_of('membership_meeting', t.id, t.source_id) as sources,
		t.is_example or coalesce(m.is_example, false) as is_example
	from membership_meeting t left join membership m on m.tenant_id = t.tenant_id and m.id = t.membership_id
	where t.tenant_id = current_tenant() and (t.membership_id is null or m.is_published);

create or replace view published_visit_item as
	select i.id, i.visit_id, i.happens_on, i.starts_at, i.what, i.place, i.is_example or v.is_example as is_example
	from visit_item i join visit v on v.tenant_id = i.tenant_id and v.id = i.visit_id
	where i.tenant_id = current_tenant() and v.is_published;

create or replace view published_visit_photo as
	select o.id, o.visit_id, o.caption, n.sha256, f.media_type, f.size, o.is_example or v.is_example as is_example
	from visit_photo o
		join visit v on v.tenant_id = o.tenant_id and v.id = o.visit_id
		join document_version n on n.tenant_id = o.tenant_id and n.document_id = o.document_id and n.number = 1
		join file f on f.tenant_id = n.tenant_id and f.sha256 = n.sha256
	where o.tenant_id = current_tenant() and v.is_published and o.is_public and f.state <> 'quarantined';

do $$
declare one text;
begin
	foreach one in array array['published_membership_due', 'published_membership_benefit', 'published_membership_office',
		'published_membership_meeting', 'published_visit_item', 'published_visit_photo'] loop
		execute format('alter view %I owner to {{reader}}', one);
	end loop;
end $$;
revoke create on schema public from {{reader}};
