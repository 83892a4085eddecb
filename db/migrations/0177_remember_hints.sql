-- Which hints a person has read: they stand on a page until then, on whatever device.
alter table notification_setting add column hints_read text[] not null default '{}';
