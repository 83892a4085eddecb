-- An act that changes thousands of records (a new holiday moves ten thousand due days) has an audit row for each. Row by
-- row that is a lock and an update of the chain's head each time; here the head is taken once and the rows are chained
-- in their order, byte for byte as audit_append would.
create function audit_append_all(events text[], subject_kinds text[], subject_ids text[], actors uuid[],
	happened_at timestamptz[], bodies text[])
	returns bigint
	language plpgsql security definer
	set search_path = public, pg_temp
as $$
declare
	t integer := current_tenant();
	next_seq bigint;
	chained bytea;
begin
	select head.seq, head.hash into next_seq, chained from audit_head head where head.tenant_id = t for update;
	if not found then
		raise exception 'no audit chain for this tenant';
	end if;
	for i in 1 .. cardinality(events) loop
		next_seq := next_seq + 1;
		chained := sha256(chained || convert_to(next_seq::text || E'\n' || bodies[i], 'UTF8'));
		insert into audit_entry (tenant_id, seq, body, hash, subject_kind, subject_id, event, at, actor_id)
			values (t, next_seq, bodies[i], chained, subject_kinds[i], subject_ids[i], events[i], happened_at[i], actors[i]);
	end loop;
	update audit_head set seq = next_seq, hash = chained where tenant_id = t;
	return next_seq;
end $$;
revoke all on function audit_append_all(text[], text[], text[], uuid[], timestamptz[], text[]) from public;
