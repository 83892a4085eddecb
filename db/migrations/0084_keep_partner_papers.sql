-- What a partner shows of itself before and while something is done with it, with the day on which each paper ends.
create table partner_paper (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	partner_id uuid not null,
	kind text not null check (kind in ('nib', 'npwp', 'deed', 'sanctions_statement', 'ingo_permission')),
	-- As it is kept: digits of a NIB or NPWP; a NPWP that is somebody's NIK is kept masked only (UU 27/2022).
	number text,
	issued_by text,
	issued_on date,
	expires_on date,
	document_id uuid,
	note text,
	-- A newer paper of the kind, or one that was recorded by mistake: it stays and is reminded of no more.
	replaced_on date,
	is_example boolean not null default false,
	version integer not null default 1,
	created_by uuid,
	created_by_name text,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	check (issued_on is null or expires_on is null or issued_on <= expires_on),
	foreign key (tenant_id, partner_id) references partner (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index partner_paper_by_partner on partner_paper (tenant_id, partner_id, kind, created_at desc);
create index partner_paper_by_end on partner_paper (tenant_id, expires_on, id) where replaced_on is null and expires_on is not null;
