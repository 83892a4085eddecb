-- The checkpoint seals rows of the access log by naming them in an entry of the change chain; the row then carries
-- the mark of that entry. A time could not say which rows are sealed: one that began earlier may commit later.
alter table access_log add column seal uuid;
create index access_log_unsealed on access_log (tenant_id, at, id) where seal is null;
create index access_log_by_seal on access_log (tenant_id, seal, id) where seal is not null;

create function access_log_guard() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' then
		if old.seal is null and new.seal is not null and (to_jsonb(new) - 'seal') = (to_jsonb(old) - 'seal') then
			return new;
		end if;
	end if;
	raise exception 'the audit log is only ever added to' using errcode = 'SP423';
end $$;
drop trigger access_log_is_append_only on access_log;
create trigger access_log_is_append_only before update or delete on access_log for each row execute function access_log_guard();

-- Marks rows as sealed. Two processes that seal at once: the second finds rows that are sealed already, and nothing
-- of its act is written.
create function seal_access(new_seal uuid, ids uuid[]) returns void
	language plpgsql security definer
	set search_path = public, pg_temp
as $$
declare
	hit bigint;
begin
	update access_log set seal = new_seal where tenant_id = current_tenant() and id = any (ids) and seal is null;
	get diagnostics hit = row_count;
	perform guard_hit(case when hit = cardinality(ids) then 1 else 0 end);
end $$;

-- A checkpoint names the one before it, so that none can be taken out unseen; the access log is in the chain itself.
alter table audit_checkpoint drop column access_through, add column from_seq bigint not null check (from_seq < seq);
create trigger audit_checkpoint_is_append_only before update or delete on audit_checkpoint for each row execute function audit_forbid();
create trigger audit_checkpoint_is_never_emptied before truncate on audit_checkpoint for each statement execute function audit_forbid();

-- A government whose first records are still being written: a stop in between leaves it so, and the next start
-- empties it and begins anew.
alter table tenant add column seeding_since timestamptz;
