-- The ground under every table: whose rows a statement may see, and what makes a write fail as a whole.
-- {{owner}}, {{app}}, {{worker}}, {{portal}} and {{reader}} are the roles of this database (decisions.md 2).

create extension if not exists pg_trgm;
create extension if not exists unaccent;

grant usage on schema public to {{app}}, {{worker}}, {{portal}}, {{reader}};
revoke create on schema public from public;

-- After a transaction the setting is '' and not NULL, hence nullif: no scope means no rows.
create function current_tenant() returns integer
	language sql stable parallel safe
	return nullif(current_setting('app.tenant', true), '')::integer;

-- `unaccent` itself is only STABLE, since its dictionary may be replaced; ours never is, and an index needs IMMUTABLE.
create function plain_text(value text) returns text
	language sql immutable parallel safe strict
	set search_path = public, pg_catalog
	return lower(unaccent('unaccent', value));

-- A guarded update that hit no row makes everything sent with it fail, so that audit, jobs and counters
-- of a lost race are never written (decisions.md 5). SP409 is answered as STATE_CHANGED.
create function guard_hit(rows_hit bigint) returns void
	language plpgsql as $$
begin
	if rows_hit is distinct from 1 then
		raise exception 'the record has changed meanwhile' using errcode = 'SP409';
	end if;
end $$;

create table tenant (
	id integer primary key generated always as identity,
	kode_wilayah text not null unique,
	slug text not null unique,
	name text not null,
	short_name text not null,
	kind text not null check (kind in ('city', 'regency', 'province')),
	head_title jsonb not null,
	time_zone text not null default 'Asia/Jakarta',
	is_synthetic boolean not null default false,
	settings jsonb not null default '{}',
	created_at timestamptz not null default now()
);

create table tenant_host (
	host text primary key,
	tenant_id integer not null references tenant (id)
);

-- Accounts are global: the same person may serve two regions. What a person may do stands per tenant.
create table account (
	id uuid primary key,
	email text not null unique check (email = lower(email)),
	password_hash text,
	disabled_at timestamptz,
	failed_sign_ins integer not null default 0,
	blocked_until timestamptz,
	created_at timestamptz not null default now()
);
