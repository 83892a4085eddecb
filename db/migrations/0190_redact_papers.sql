-- Copies of stored papers from which a person has taken what may not be shown (product capability 60; UU 14/2008
-- Pasal 17). The copy is a file of its own, made of pictures with the boxes burnt in; here stand who made it, on what
-- ground and for how long. What lay under a box is written nowhere.
create table redaction (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	-- The paper, its version and its bytes as they were when the work began: a later version makes the copy an old one.
	document_id uuid not null,
	document_version integer not null check (document_version > 0),
	sha256 text not null,
	pages integer not null check (pages > 0),
	-- What the copy is called. Never taken from the original, whose name may say what may not be known.
	title text not null check (length(title) between 1 and 300),
	language text not null default 'id' check (language in ('id', 'en')),
	-- Letters of Pasal 17, or personal data (UU 27/2022).
	grounds text[] not null default '{}'
		check (grounds <@ array['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'personal_data']),
	exempt_until date,
	-- Why no day is named.
	open_reason text check (length(open_reason) between 1 and 500),
	state text not null default 'open' check (state in ('open', 'making', 'made', 'dropped')),
	-- Why the copy could not be made, until it is asked for again.
	fault text check (length(fault) <= 300),
	-- What the finished copy still seems to show, by page and kind and without the text itself.
	seen_again jsonb not null default '[]',
	-- What was taken out, by page and kind: it stays when the boxes are gone.
	taken_out jsonb not null default '[]',
	copy_document_id uuid,
	obligation_id uuid,
	created_by uuid,
	created_by_name text not null,
	created_at timestamptz not null,
	made_at timestamptz,
	published_by_name text,
	published_at timestamptz,
	is_example boolean not null default false,
	primary key (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id),
	foreign key (tenant_id, copy_document_id) references document (tenant_id, id),
	foreign key (tenant_id, obligation_id) references obligation (tenant_id, id),
	foreign key (tenant_id, created_by) references person (tenant_id, id),
	constraint redaction_made_check check ((state = 'made') = (copy_document_id is not null and made_at is not null)),
	-- Nothing is withheld without its ground and its period.
	constraint redaction_ground_check check (
		state in ('open', 'dropped') or (cardinality(grounds) > 0 and (exempt_until is null) <> (open_reason is null))
	),
	constraint redaction_published_check check ((published_at is null) = (published_by_name is null))
);
create index redaction_by_document on redaction (tenant_id, document_id, created_at desc, id desc);
create index redaction_by_day on redaction (tenant_id, created_at desc, id desc);
create unique index redaction_copy on redaction (tenant_id, copy_document_id) where copy_document_id is not null;

create table redaction_box (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	redaction_id uuid not null,
	page integer not null check (page > 0),
	-- Parts of the page's width and height.
	x double precision not null check (x between 0 and 1),
	y double precision not null check (y between 0 and 1),
	width double precision not null check (width > 0 and width <= 1),
	height double precision not null check (height > 0 and height <= 1),
	what text not null check (
		what in ('nik', 'nip', 'npwp', 'phone', 'email', 'passport', 'account', 'name', 'address', 'signature', 'other')
	),
	-- The program proposes; only what a person has kept is taken out.
	state text not null check (state in ('proposed', 'kept')),
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, redaction_id) references redaction (tenant_id, id) on delete cascade
);
create index redaction_box_by_page on redaction_box (tenant_id, redaction_id, page, y, x, id);

-- What of a published copy everybody may know: that something was taken out, why and until when, and whether the paper
-- has been changed since.
create view published_redaction as
	select
		d.id as document_id,
		a.id as agreement_id,
		r.grounds,
		r.exempt_until,
		r.open_reason is not null as is_open_ended,
		exists (
			select 1 from document_version v
			where v.tenant_id = r.tenant_id and v.document_id = r.document_id and v.number > r.document_version
		) as is_outdated
	from redaction r
	join document d on d.tenant_id = r.tenant_id and d.id = r.copy_document_id
	join agreement a on a.tenant_id = d.tenant_id and a.id = d.owner_id
	where r.tenant_id = current_tenant() and r.published_at is not null
		and d.owner_kind = 'agreement' and d.disclosure = 'public'
		and a.published_at is not null and a.disclosure = 'public';
grant create on schema public to {{reader}};
alter view published_redaction owner to {{reader}};
revoke create on schema public from {{reader}};
