-- When a published innovation last changed, for whoever follows the feed: the last row of the audit log that names it,
-- so that no second date has to be kept true beside it.
grant create on schema public to {{reader}};

create or replace view published_innovation as
	select i.id, i.name, i.summary, i.is_example, sources_of('innovation', i.id, i.source_id) as sources, i.place, i.since_year,
		(select u.name from unit u where u.tenant_id = i.tenant_id and u.id = i.unit_id) as unit,
		(select p.id from initiative p where p.tenant_id = i.tenant_id and p.id = i.initiative_id and p.is_published) as initiative_id,
		i.offered, i.offer,
		coalesce((select e.at from audit_entry e where e.tenant_id = i.tenant_id and e.subject_kind = 'innovation'
			and e.subject_id = i.id::text order by e.seq desc limit 1), i.created_at) as updated_at
	from innovation i where i.tenant_id = current_tenant() and i.is_published;

alter view published_innovation owner to {{reader}};
revoke create on schema public from {{reader}};
