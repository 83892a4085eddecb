-- What a person was told, on the desk and by mail. The ledger (`reminder`) decides that something is told, and tells it
-- once; this table keeps what was told, whether it was read, and whether a mail still owes it. The words are made when
-- they are read, in the reader's language.
create table notification (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	-- As in the ledger: 'person:…', or 'partner:…' where nobody signs in for an organisation.
	recipient text not null,
	person_id uuid,
	-- The room that words it.
	source text not null,
	subject_kind text not null,
	subject_id uuid not null,
	subject_key text not null default '',
	anchor date not null,
	facts jsonb not null,
	made_on date not null,
	made_at timestamptz not null,
	read_at timestamptz,
	mail text not null default 'waiting' check (mail in ('waiting', 'mailed', 'not_owed')),
	mailed_on date,
	primary key (tenant_id, id),
	foreign key (tenant_id, person_id) references person (tenant_id, id),
	check ((mail = 'mailed') = (mailed_on is not null))
);
create index notification_of_person on notification (tenant_id, person_id, made_at desc, id desc);
create index notification_unread on notification (tenant_id, person_id) where read_at is null;
create index notification_waiting on notification (tenant_id, recipient) where mail = 'waiting';
create index notification_mailed on notification (tenant_id, recipient, mailed_on) where mail = 'mailed';

-- How somebody wants to be told. The address for mail is another matter than the one that signs in, and counts only
-- once a code sent to it came back.
create table notification_setting (
	tenant_id integer not null default current_tenant() references tenant (id),
	person_id uuid not null,
	mail text not null default 'daily' check (mail in ('daily', 'at_once', 'none')),
	-- Told on the desk only.
	muted text[] not null default '{}',
	language text check (language in ('id', 'en')),
	email text check (email = lower(email)),
	email_proved_at timestamptz,
	asked_email text,
	code_hash bytea,
	code_expires_at timestamptz,
	code_attempts integer not null default 0,
	-- The secret of the person's calendar; only its hash is kept.
	feed_hash bytea,
	feed_made_at timestamptz,
	primary key (tenant_id, person_id),
	foreign key (tenant_id, person_id) references person (tenant_id, id),
	check ((email is null) = (email_proved_at is null)),
	unique (tenant_id, feed_hash)
);
