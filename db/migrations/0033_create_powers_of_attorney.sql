-- Surat kuasa: the head of region lets an official sign a cooperation contract (PKS) in his name, and nothing above it
-- (PP 28/2018; domain.md 3.3). By whom, for what and for which days stands here, so that a signature can be judged by
-- the day on which it was put.
create table power_of_attorney (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	number text not null,
	given_on date not null,
	-- Who gave it: the term of office under which the giver held the head of region's office on that day.
	giver_id uuid not null,
	receiver_id uuid,
	receiver_name text not null,
	-- The receiver's office exactly as the letter writes it.
	receiver_title text not null,
	unit_id uuid,
	-- What may be signed; a power for anything but a contract is void, so none is kept.
	instrument text not null default 'pks' check (instrument = 'pks'),
	scope text not null,
	valid_from date not null,
	valid_to date,
	document_id uuid,
	revoked_on date,
	revoked_reason text,
	is_example boolean not null default false,
	created_by uuid,
	created_at timestamptz not null default now(),
	primary key (tenant_id, id),
	unique (tenant_id, number),
	foreign key (tenant_id, giver_id) references office_holder (tenant_id, id),
	foreign key (tenant_id, receiver_id) references person (tenant_id, id),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id),
	check (valid_to is null or valid_to >= valid_from),
	check ((revoked_on is null) = (revoked_reason is null))
);
create index power_of_attorney_by_day on power_of_attorney (tenant_id, valid_from);

-- By what right the region's side signed, judged on the day of signing; null for the partner's side, for papers that
-- name their own signatories (a work plan), and for agreements of before this was asked.
alter table agreement_party
	add column authority text check (authority in ('holder', 'acting', 'named_by_office', 'power', 'power_on_file', 'reason')),
	add column office_holder_id uuid,
	add column power_id uuid,
	add column authority_reason text,
	add foreign key (tenant_id, office_holder_id) references office_holder (tenant_id, id),
	add foreign key (tenant_id, power_id) references power_of_attorney (tenant_id, id);
