-- What is asked again with the same key is answered with the same bytes: jsonb would put the keys in its own order.
alter table idempotency_key alter column answer type json using answer::json;

-- The trail of one kind of event, newest first, is read page by page; without this every page reads the whole trail.
create index audit_entry_by_event on audit_entry (tenant_id, event, seq);
