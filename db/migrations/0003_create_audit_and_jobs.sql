-- The change chain: one row a change, in the transaction of the change (decisions.md 7).
create table audit_entry (
	tenant_id integer not null default current_tenant() references tenant (id),
	seq bigint not null,
	body text not null,
	hash bytea not null,
	subject_kind text not null,
	subject_id text,
	event text not null,
	at timestamptz not null,
	actor_id uuid,
	primary key (tenant_id, seq)
);
create index audit_entry_by_subject on audit_entry (tenant_id, subject_kind, subject_id, seq);

create table audit_head (
	tenant_id integer primary key references tenant (id),
	seq bigint not null,
	hash bytea not null
);

-- Salts of the commitments that stand in the log in place of personal data. Erasing a row here
-- makes the commitment unreadable for good and leaves the chain whole (UU 27/2022).
create table audit_salt (
	tenant_id integer not null default current_tenant() references tenant (id),
	commitment text not null,
	salt text not null,
	value text not null,
	primary key (tenant_id, commitment)
);

-- Reads of restricted things, sign-ins and refusals: sealed into the chain by the checkpoint.
create table access_log (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	at timestamptz not null,
	actor_id uuid,
	event text not null,
	subject_kind text,
	subject_id text,
	details jsonb not null default '{}',
	primary key (tenant_id, id)
);
create index access_log_by_time on access_log (tenant_id, at);

create table audit_checkpoint (
	tenant_id integer not null default current_tenant() references tenant (id),
	seq bigint not null,
	access_through timestamptz,
	root bytea not null,
	chain_hash bytea not null,
	signature bytea not null,
	key_id text not null,
	at timestamptz not null,
	primary key (tenant_id, seq)
);

-- Appends to the chain. The head row is the last lock a transaction takes (decisions.md 6).
-- hash = SHA-256(previous hash, sequence number as text, line feed, canonical text).
create function audit_append(event text, subject_kind text, subject_id text, actor uuid, happened_at timestamptz, body text)
	returns bigint
	language plpgsql security definer
	set search_path = public, pg_temp
as $$
declare
	t integer := current_tenant();
	next_seq bigint;
	previous bytea;
	next_hash bytea;
begin
	select head.seq + 1, head.hash into next_seq, previous from audit_head head where head.tenant_id = t for update;
	if not found then
		raise exception 'no audit chain for this tenant';
	end if;
	next_hash := sha256(previous || convert_to(next_seq::text || E'\n' || body, 'UTF8'));
	insert into audit_entry (tenant_id, seq, body, hash, subject_kind, subject_id, event, at, actor_id)
		values (t, next_seq, body, next_hash, audit_append.subject_kind, audit_append.subject_id, audit_append.event, happened_at, actor);
	update audit_head set seq = next_seq, hash = next_hash where tenant_id = t;
	return next_seq;
end $$;

create function audit_begin() returns trigger
	language plpgsql security definer set search_path = public, pg_temp
as $$
begin
	insert into audit_head (tenant_id, seq, hash) values (new.id, 0, sha256(convert_to('satu-pintu ' || new.kode_wilayah, 'UTF8')));
	return new;
end $$;
create trigger tenant_begins_its_chain after insert on tenant for each row execute function audit_begin();

create function audit_forbid() returns trigger language plpgsql as $$
begin
	raise exception 'the audit log is only ever added to' using errcode = 'SP423';
end $$;
create trigger audit_entry_is_append_only before update or delete on audit_entry for each row execute function audit_forbid();
create trigger audit_entry_is_never_emptied before truncate on audit_entry for each statement execute function audit_forbid();
create trigger access_log_is_append_only before update or delete on access_log for each row execute function audit_forbid();
create trigger access_log_is_never_emptied before truncate on access_log for each statement execute function audit_forbid();

create table idempotency_key (
	tenant_id integer not null default current_tenant() references tenant (id),
	actor_id text not null,
	route text not null,
	key text not null,
	fingerprint text not null,
	status integer not null,
	answer jsonb not null,
	created_at timestamptz not null default now(),
	primary key (tenant_id, actor_id, route, key)
);

-- Figures kept in the transaction of the change, so that no page ever counts a big table.
create table counter (
	tenant_id integer not null default current_tenant() references tenant (id),
	name text not null,
	key text not null default '',
	value bigint not null default 0,
	primary key (tenant_id, name, key)
);

create function count_by(counter_name text, counter_key text, amount bigint) returns void
	language sql
	begin atomic
		insert into counter (name, key, value) values (counter_name, counter_key, amount)
		on conflict (tenant_id, name, key) do update set value = counter.value + excluded.value;
	end;

-- Data version of a tenant: finished public pages are cached by it.
create table data_version (
	tenant_id integer primary key default current_tenant() references tenant (id),
	version bigint not null default 1
);

-- Gapless numbers per kind, unit and year; reserved, then used or voided, never given twice (domain.md 10.12).
create table number_sequence (
	tenant_id integer not null default current_tenant() references tenant (id),
	kind text not null,
	year integer not null,
	last integer not null default 0,
	primary key (tenant_id, kind, year)
);

create table number_entry (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	kind text not null,
	year integer not null,
	sequence integer not null,
	suffix text not null default '',
	text text not null,
	state text not null check (state in ('reserved', 'used', 'void')),
	reason text,
	subject_kind text,
	subject_id uuid,
	reserved_on date not null,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	unique (tenant_id, kind, year, sequence, suffix)
);
create index number_entry_by_subject on number_entry (tenant_id, subject_id);

-- Takes the next number; the row lock makes racing takers wait, a rollback gives the number back.
create function take_number(sequence_kind text, sequence_year integer) returns integer
	language sql
	begin atomic
		insert into number_sequence (kind, year, last) values (sequence_kind, sequence_year, 1)
		on conflict (tenant_id, kind, year) do update set last = number_sequence.last + 1
		returning last;
	end;

create table kept_mail (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	message_id text not null,
	recipient text not null,
	subject text not null,
	body text not null,
	html text,
	kept_at timestamptz not null,
	sent_at timestamptz,
	primary key (tenant_id, id),
	unique (tenant_id, message_id)
);
create index kept_mail_by_time on kept_mail (tenant_id, kept_at desc, id desc);
