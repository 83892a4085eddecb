-- Claims about one thing stand in the order in which they explain one another, which no column else knows.
alter table claim add column position integer not null default 0;

create or replace view published_claim as
	select c.id, c.subject_kind, c.subject_id, c.subject_key, c.measure, c.wording, c.value, c.unit, c.bound, c.as_of,
		c.as_of_precision, c.note, c.source_id, sources_of('claim', c.id, c.source_id) as sources, c.position
	from claim c where c.tenant_id = current_tenant();
