-- What the public asks: a question, answered as a service, and a request for information to the PPID, whose days the law
-- counts (UU 14/2008 Pasal 22 and 35-36). Names and addresses of those who ask are personal data: they stand in no view
-- of the portal, and go with the record when its time is over.
create table inquiry (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	kind text not null check (kind in ('question', 'information')),
	-- Ends in a random tail: whoever has the number sees how it stands.
	number text not null,
	-- `unconfirmed`: nobody has shown yet that the address is theirs; the office does not see it.
	state text not null check (state in ('unconfirmed', 'open', 'answered', 'refused', 'objected', 'settled')),
	name text not null,
	email text not null,
	address text,
	language text not null check (language in ('id', 'en')),
	body text not null,
	purpose text,
	-- How the information is wanted: read, as a file, on paper.
	way text check (way in ('read', 'file', 'paper')),
	confirm_hash bytea,
	received_on date,
	due_on date,
	due_provisional boolean not null default false,
	extended_on date,
	extended_why text,
	answer text,
	exemption text check (exemption ~ '^[a-j]$'),
	answered_on date,
	answered_by_name text,
	answered_by_position text,
	objection text,
	objected_on date,
	objection_answer text,
	objection_answered_on date,
	objection_by_name text,
	objection_by_position text,
	-- The procedure as it held when the request came, with what happened in it; a plain question has none.
	procedure jsonb,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	unique (tenant_id, number),
	check ((kind = 'information') = (purpose is not null)),
	check (exemption is null or state <> 'answered')
);
create index inquiry_in_order on inquiry (tenant_id, (coalesce(due_on, '9999-12-31'::date)), id)
	where state in ('open', 'objected');
create index inquiry_closed on inquiry (tenant_id, received_on desc, id) where state in ('answered', 'refused', 'settled');
create index inquiry_unconfirmed on inquiry (tenant_id, created_at) where state = 'unconfirmed';

create table inquiry_event (
	tenant_id integer not null default current_tenant() references tenant (id),
	inquiry_id uuid not null,
	-- The request itself, and the objection that may follow it.
	run text not null check (run in ('request', 'objection')),
	seq integer not null,
	at timestamptz not null,
	body jsonb not null,
	primary key (tenant_id, inquiry_id, run, seq),
	foreign key (tenant_id, inquiry_id) references inquiry (tenant_id, id) on delete cascade
);
