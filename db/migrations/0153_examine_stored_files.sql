-- A file is looked at again and again: for viruses where a scanner was set up, and whether its bytes are still those
-- that were stored (product capability 20). `checked_at` is the last reading of all its bytes and `fault` what it found;
-- `scanned_at` is when the scanner was last asked.
alter table file drop constraint file_state_check;
alter table file add constraint file_state_check check (state in ('quarantined', 'clean', 'unscanned', 'infected'));
alter table file
	add column scanned_at timestamptz,
	add column found text check (length(found) <= 200),
	add column fault text check (fault in ('missing', 'damaged')),
	add column fault_since timestamptz,
	add constraint file_infected_check check ((state = 'infected') = (found is not null)),
	add constraint file_fault_dated_check check ((fault is null) = (fault_since is null));

create index file_to_check on file (tenant_id, (coalesce(checked_at, '-infinity')), sha256);
create index file_to_scan on file (tenant_id, (coalesce(scanned_at, '-infinity')), sha256)
	where state in ('quarantined', 'unscanned');
create index file_held on file (tenant_id, sha256) where state in ('quarantined', 'infected') or fault is not null;
