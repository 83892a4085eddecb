-- Reports of gifts that somebody owed in person before duties said so.
update obligation o set is_personal = true
	from visit_gift g where g.tenant_id = o.tenant_id and g.obligation_id = o.id and o.owner_person_id is not null;
