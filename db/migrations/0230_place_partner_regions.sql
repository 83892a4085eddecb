-- Which regions of Indonesia the city works with is asked by the codes of its partners that are governments (capability 31).
alter table partner add constraint partner_region_code_form check (region_code ~ '^[0-9]{2}(\.[0-9]{2})?$');
create index partner_by_region on partner (tenant_id, region_code)
	where kind = 'local_government' and country = 'ID' and is_published and merged_into_id is null;
