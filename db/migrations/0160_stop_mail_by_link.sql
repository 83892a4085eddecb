-- Whoever gets the mail of the day may end it from the mail itself, without signing in. Only the hash of a link's secret
-- is kept; a link never runs out, since an old mail must be able to end what it began.
create table mail_stop_link (
	tenant_id integer not null default current_tenant() references tenant (id),
	token_hash bytea not null,
	person_id uuid not null,
	made_at timestamptz not null,
	primary key (tenant_id, token_hash),
	foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index mail_stop_link_of_person on mail_stop_link (tenant_id, person_id);

-- What a mail program shows beside such a mail (RFC 2369).
alter table kept_mail add column stop_link text;
