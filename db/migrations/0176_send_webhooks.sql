-- Other systems are told what happened (product capability 64; Standard Webhooks). The audit log is the outbox: what an act
-- wrote there in its own transaction is handed out from there, so that no message is lost and none is sent of an act that
-- never was. No secret stands here: it is derived from the installation's key, the endpoint and its generation.
create table webhook (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	name text not null check (length(name) <= 100),
	address text not null check (length(address) <= 500),
	events text[] not null check (cardinality(events) > 0),
	state text not null default 'on' check (state in ('on', 'paused', 'disabled')),
	generation integer not null default 1,
	key_id text not null,
	rotated_at timestamptz,
	failing_since timestamptz,
	-- The last entry of the audit log that was looked at for this endpoint.
	after_seq bigint not null,
	created_at timestamptz not null default now(),
	created_by uuid,
	version integer not null default 1,
	primary key (tenant_id, id)
);

create table webhook_delivery (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	webhook_id uuid not null,
	-- The entry of the audit log that it tells of; a message that only tries the endpoint has none.
	seq bigint,
	type text not null,
	body text not null,
	state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
	attempts integer not null default 0,
	-- What came of each attempt: at, status or fault, milliseconds.
	tries jsonb not null default '[]',
	next_at timestamptz,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	foreign key (tenant_id, webhook_id) references webhook (tenant_id, id) on delete cascade
);
create unique index webhook_delivery_once on webhook_delivery (tenant_id, webhook_id, seq) where seq is not null;
create index webhook_delivery_newest on webhook_delivery (tenant_id, webhook_id, created_at, id);
