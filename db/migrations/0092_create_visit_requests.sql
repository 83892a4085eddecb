-- Work visits and study visits of others (kunjungan kerja, studi tiru) as a lane of the door: asked for without an
-- account, answered by steps of a procedure of their own, and a visit once the host has agreed to a day.

create table visit_request (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	-- Null until the address of whoever asks is proved by the link in its mail.
	receipt text check (receipt ~ '^K-\d{4}-\d{6,9}-[0-9A-Z]{4}$'),
	-- Opens the request for whoever asked; the newest link is the one that holds.
	token_hash bytea not null,
	language text not null check (language in ('id', 'en')),
	institution text not null,
	institution_kind text not null,
	visitor_name text not null,
	visitor_office text not null,
	email text not null,
	phone text,
	theme text not null,
	questions text,
	people integer not null check (people > 0),
	wished_on date not null,
	wished_until date,
	other_on date,
	unit_id uuid,
	letter_number text not null,
	letter_date date not null,
	letter_id uuid,
	-- The procedure as it held when it was sent; what stands below is told again by its events.
	procedure jsonb,
	status text not null default 'unproved',
	open_step text,
	due_on date,
	visit_id uuid,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	unique (tenant_id, receipt),
	check ((receipt is null) = (status = 'unproved')),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id),
	foreign key (tenant_id, letter_id) references document (tenant_id, id),
	foreign key (tenant_id, visit_id) references visit (tenant_id, id)
);
create unique index visit_request_by_token on visit_request (tenant_id, token_hash);
create index visit_request_by_status on visit_request (tenant_id, status, due_on);
create unique index visit_request_by_visit on visit_request (tenant_id, visit_id) where visit_id is not null;

create table visit_request_event (
	tenant_id integer not null default current_tenant() references tenant (id),
	request_id uuid not null,
	seq integer not null check (seq > 0),
	at timestamptz not null,
	actor_id uuid,
	actor_name text,
	body jsonb not null,
	primary key (tenant_id, request_id, seq),
	foreign key (tenant_id, request_id) references visit_request (tenant_id, id)
);

-- What the guests of a visit say that they took home; papers handed to them stand beside the photographs.
alter table visit add column took_home text;
alter table visit_photo add column kind text not null default 'photo' check (kind in ('photo', 'material'));

grant create on schema public to {{reader}};

create or replace view published_visit as
	select v.id, v.direction, v.title, v.country, v.purpose, v.starts_on, v.ends_on, v.date_precision, v.date_note, v.place,
		v.host, v.answers_visit_id, v.note, v.is_example, sources_of('visit', v.id, v.source_id) as sources,
		v.kind, v.state, v.partner_id, p.name as partner, v.agreement_id, v.took_home
	from visit v left join partner p on p.tenant_id = v.tenant_id and p.id = v.partner_id and p.is_published
	where v.tenant_id = current_tenant() and v.is_published;

create or replace view published_visit_photo as
	select o.id, o.visit_id, o.caption, n.sha256, f.media_type, f.size, o.is_example or v.is_example as is_example, o.kind,
		n.file_name
	from visit_photo o
		join visit v on v.tenant_id = o.tenant_id and v.id = o.visit_id
		join document_version n on n.tenant_id = o.tenant_id and n.document_id = o.document_id and n.number = 1
		join file f on f.tenant_id = n.tenant_id and f.sha256 = n.sha256
	where o.tenant_id = current_tenant() and v.is_published and o.is_public and f.state <> 'quarantined';

-- The offices of the region by name: whoever asks to visit chooses the host.
create view published_unit as
	select u.id, u.name, u.short_name, u.valid_from, u.valid_to
	from unit u where u.tenant_id = current_tenant();

do $$
declare one text;
begin
	foreach one in array array['published_unit', 'published_visit', 'published_visit_photo'] loop
		execute format('alter view %I owner to {{reader}}', one);
	end loop;
end $$;
revoke create on schema public from {{reader}};
