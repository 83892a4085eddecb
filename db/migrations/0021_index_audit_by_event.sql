-- The trail of one kind of event, newest first, is read page by page; without this every page reads the whole trail.
create index audit_entry_by_event on audit_entry (tenant_id, event, seq);
