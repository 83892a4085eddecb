-- A case on which nothing moves is asked about once: whoever owes the next act, and whoever proposed, get one message. The
-- row is bound to the standstill it was asked in, so that a case that moved and stood again is asked about again.
create table stalled_ask (
	tenant_id integer not null default current_tenant() references tenant (id),
	case_id uuid not null,
	-- The version of the case that stood still.
	version integer not null,
	asked_on date not null,
	asked_by uuid,
	recipients integer not null,
	created_at timestamptz not null,
	primary key (tenant_id, case_id, version),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id)
);
-- The review walks the open cases from the one that has stood longest.
create index cooperation_case_standing on cooperation_case (tenant_id, updated_at, id) where state = 'open';
