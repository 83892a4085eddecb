-- Two records of one organisation become one, and can become two again: each row that hung on the one that goes is named
-- here, so that undoing brings back exactly these and nothing that came later.
create table partner_merge (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	gone_id uuid not null,
	kept_id uuid not null,
	reason text not null,
	merged_on date not null,
	merged_by uuid,
	merged_by_name text,
	-- The former name as another name of the record that stays; null where that knew it already.
	alias_id uuid,
	moved integer not null default 0,
	undone_on date,
	undone_by_name text,
	undone_reason text,
	version integer not null default 1,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	check (gone_id <> kept_id),
	foreign key (tenant_id, gone_id) references partner (tenant_id, id),
	foreign key (tenant_id, kept_id) references partner (tenant_id, id)
);
create index partner_merge_by_kept on partner_merge (tenant_id, kept_id, created_at);
create unique index partner_merge_once on partner_merge (tenant_id, gone_id) where undone_on is null;

create table partner_merge_row (
	tenant_id integer not null default current_tenant() references tenant (id),
	merge_id uuid not null,
	relation text not null,
	field text not null,
	-- The row's own key, without the partner where that is part of it.
	row_key jsonb not null,
	primary key (tenant_id, merge_id, relation, field, row_key),
	foreign key (tenant_id, merge_id) references partner_merge (tenant_id, id)
);

-- The columns that name a partner: whatever refers to the table, the rights of people, and the pairs of kind and id. A new
-- table that refers to partners is found here by itself; a test reads the same catalogue.
create function partner_fields() returns table (relation text, field text, kind_field text, key_fields text[])
	language sql stable
	as $$
	with named as (
		select c.conrelid as oid, a.attname::text as field, null::text as kind_field
		from pg_constraint c
		join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
		where c.contype = 'f' and c.confrelid = 'partner'::regclass and a.attname <> 'tenant_id'
			and c.conrelid <> all (array['partner'::regclass, 'partner_merge'::regclass, 'partner_distinct'::regclass, 'partner_entry'::regclass]::oid[])
		union select 'role_grant'::regclass::oid, 'partner_id', null
		union select 'claim'::regclass::oid, 'subject_id', 'subject_kind'
		union select 'further_source'::regclass::oid, 'subject_id', 'subject_kind'
		union select 'document'::regclass::oid, 'owner_id', 'owner_kind'
	)
	select n.oid::regclass::text, n.field, n.kind_field,
		(select array_agg(a.attname::text order by a.attname) from pg_index i
			join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
			where i.indrelid = n.oid and i.indisprimary and a.attname not in ('tenant_id', n.field))
	from named n order by 1, 2
	$$;

-- Moves whatever names one partner to another and writes down each row; gives how many. A row that the other has already
-- (both are a sister city, both a donor of one project) cannot be moved: then nothing is, and the answer is -1.
create function move_partner_rows(of_merge uuid, gone uuid, kept uuid) returns integer
	language plpgsql
	as $$
declare
	one record;
	key_text text;
	total integer := 0;
	n integer;
begin
	for one in select * from partner_fields() loop
		key_text := coalesce((select 'jsonb_build_object(' || string_agg(format('%L, t.%I', k, k), ', ') || ')' from unnest(one.key_fields) k), '''{}''::jsonb');
		execute format('with moved as (update %s t set %I = $1 where t.tenant_id = current_tenant() and t.%I = $2%s returning %s as row_key)
			insert into partner_merge_row (merge_id, relation, field, row_key) select $3, %L, %L, row_key from moved',
			one.relation, one.field, one.field,
			case when one.kind_field is null then '' else format(' and t.%I = ''partner''', one.kind_field) end,
			key_text, one.relation, one.field)
		using kept, gone, of_merge;
		get diagnostics n = row_count;
		total := total + n;
	end loop;
	return total;
exception when unique_violation then
	return -1;
end $$;

-- Brings back what a merge moved, as far as it still names the record that stayed; gives how many rows.
create function return_partner_rows(of_merge uuid, gone uuid, kept uuid) returns integer
	language plpgsql
	as $$
declare
	one record;
	key_text text;
	total integer := 0;
	n integer;
begin
	for one in select * from partner_fields() loop
		key_text := coalesce((select 'jsonb_build_object(' || string_agg(format('%L, t.%I', k, k), ', ') || ')' from unnest(one.key_fields) k), '''{}''::jsonb');
		execute format('update %s t set %I = $1 from partner_merge_row r where t.tenant_id = current_tenant() and r.tenant_id = t.tenant_id
			and r.merge_id = $2 and r.relation = %L and r.field = %L and t.%I = $3 and %s = r.row_key',
			one.relation, one.field, one.relation, one.field, one.field, key_text)
		using gone, of_merge, kept;
		get diagnostics n = row_count;
		total := total + n;
	end loop;
	return total;
end $$;

-- How much hangs on a partner, by where: what somebody should know before two records become one.
create function count_partner_rows(of_partner uuid) returns table (relation text, n integer)
	language plpgsql stable
	as $$
declare
	one record;
begin
	for one in select * from partner_fields() loop
		relation := one.relation;
		execute format('select count(*)::integer from %s t where t.tenant_id = current_tenant() and t.%I = $1%s', one.relation, one.field,
			case when one.kind_field is null then '' else format(' and t.%I = ''partner''', one.kind_field) end)
		into n using of_partner;
		if n > 0 then return next; end if;
	end loop;
end $$;
