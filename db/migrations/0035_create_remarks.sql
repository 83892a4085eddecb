-- What somebody who gives an opinion finds in a certain paper, at a certain place, in a certain version; and what was
-- said to it. A new version of the paper does not answer a remark by itself: it stands, and says for which version.
create table remark (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid not null,
	document_id uuid not null,
	version integer not null,
	-- Article, clause or page, as people name it.
	place text,
	body text not null,
	made_by uuid,
	made_by_name text not null,
	made_by_position text,
	made_at timestamptz not null,
	settled text check (settled in ('taken_up', 'not_taken_up', 'withdrawn')),
	settled_by_name text,
	settled_at timestamptz,
	settled_why text,
	primary key (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id),
	check ((settled is null) = (settled_at is null))
);
create index remark_by_case on remark (tenant_id, case_id, made_at);

create table remark_reply (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	remark_id uuid not null,
	body text not null,
	made_by uuid,
	made_by_name text not null,
	made_by_position text,
	made_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, remark_id) references remark (tenant_id, id)
);
create index remark_reply_by_remark on remark_reply (tenant_id, remark_id, made_at);
