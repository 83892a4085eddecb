-- A unit has a head, held by decree and dates like every office: what is late with a unit is raised to its own head first.
alter table office_holder drop constraint office_holder_office_check;
alter table office_holder add constraint office_holder_office_check check (office in
	('head_of_region', 'deputy_head_of_region', 'regional_secretary', 'head_of_cooperation_division', 'head_of_unit'));
alter table office_holder add column unit_id uuid;
alter table office_holder add foreign key (tenant_id, unit_id) references unit (tenant_id, id);
alter table office_holder add constraint office_holder_unit_check check ((office = 'head_of_unit') = (unit_id is not null));
create index office_holder_of_unit on office_holder (tenant_id, unit_id) where unit_id is not null;
