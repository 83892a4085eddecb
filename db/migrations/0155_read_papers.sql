-- What stands in stored papers, page by page: the text that a page carries, or what OCR saw on its picture (product
-- capability 19). It hangs on the bytes, so that a paper which is handed in twice is read once. A paper is read by the
-- worker, a page in a transaction; a reading that was killed goes on with the next page.
create table file_reading (
	tenant_id integer not null default current_tenant() references tenant (id),
	sha256 text not null,
	state text not null default 'waiting' check (state in ('waiting', 'reading', 'read', 'unreadable')),
	pages integer check (pages > 0),
	pages_read integer not null default 0 check (pages_read >= 0),
	fault text check (length(fault) <= 300),
	asked_at timestamptz not null,
	read_at timestamptz,
	primary key (tenant_id, sha256),
	foreign key (tenant_id, sha256) references file (tenant_id, sha256),
	constraint file_reading_read_check check ((state in ('read', 'unreadable')) = (read_at is not null))
);
create index file_reading_open on file_reading (tenant_id, asked_at, sha256) where state in ('waiting', 'reading');

create table file_page (
	tenant_id integer not null default current_tenant() references tenant (id),
	sha256 text not null,
	number integer not null check (number > 0),
	text text not null,
	origin text not null check (origin in ('layer', 'recognised')),
	-- How sure the recognition was, in hundredths.
	confidence smallint check (confidence between 0 and 100),
	words tsvector not null generated always as (to_tsvector('indonesian', search_text(text))) stored,
	primary key (tenant_id, sha256, number),
	foreign key (tenant_id, sha256) references file_reading (tenant_id, sha256),
	constraint file_page_recognised_check check ((origin = 'recognised') = (confidence is not null))
);
create index file_page_words on file_page using gin (words);

-- A scanned paper of the archive: where it came from, what was read in it, and what became of it (journey J13).
create table archive_scan (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	source text not null check (length(source) between 1 and 100),
	-- As it was called, with its folder inside a ZIP.
	file_name text not null check (length(file_name) between 1 and 500),
	sha256 text,
	document_id uuid,
	state text not null check (state in ('reading', 'ready', 'recorded', 'joined', 'known', 'set_aside', 'refused')),
	-- Why it was refused, or set aside.
	reason text check (length(reason) <= 1000),
	-- What its text says, each with how sure that is.
	proposal jsonb,
	agreement_id uuid,
	created_by uuid,
	created_by_name text not null,
	created_at timestamptz not null,
	settled_by_name text,
	settled_at timestamptz,
	is_example boolean not null default false,
	primary key (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id),
	-- Settled in the act that records the agreement, before its row is there.
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id) deferrable initially deferred,
	foreign key (tenant_id, created_by) references person (tenant_id, id),
	constraint archive_scan_paper_check check ((state = 'refused') = (document_id is null and state <> 'known')),
	constraint archive_scan_agreement_check check (state not in ('recorded', 'joined') or agreement_id is not null)
);
create index archive_scan_by_state on archive_scan (tenant_id, state, created_at desc, id desc);
create index archive_scan_by_day on archive_scan (tenant_id, created_at desc, id desc);
create unique index archive_scan_paper on archive_scan (tenant_id, sha256) where state not in ('known', 'refused');
