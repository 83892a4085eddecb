-- breaking: `case_note`, `remark` and `remark_reply` become one conversation per case.
-- What is said about a case is said in threads. A thread hangs on the case, on one of its steps, or on a place in a
-- version of one of its papers; who hears it is decided once, when it begins, and holds for everything said in it.
create table case_thread (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid not null,
	audience text not null check (audience in ('office', 'applicant')),
	anchor text not null check (anchor in ('case', 'step', 'paper')),
	step_key text,
	document_id uuid,
	-- The version that was read; a later one does not settle anything, and the thread says for which it was begun.
	version integer,
	-- Article, clause or page, as people name it.
	place text,
	begun_at timestamptz not null,
	settled text check (settled in ('taken_up', 'not_taken_up', 'withdrawn')),
	settled_by_name text,
	settled_at timestamptz,
	settled_why text,
	primary key (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, document_id) references document (tenant_id, id),
	check ((anchor = 'step') = (step_key is not null)),
	check ((anchor = 'paper') = (document_id is not null)),
	check ((document_id is null) = (version is null)),
	check (place is null or anchor = 'paper'),
	check ((settled is null) = (settled_at is null))
);
create index case_thread_by_case on case_thread (tenant_id, case_id, begun_at);
create index case_thread_by_document on case_thread (tenant_id, document_id) where document_id is not null;

create table case_message (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	thread_id uuid not null,
	side text not null check (side in ('office', 'applicant')),
	body text not null,
	-- The version of the thread's paper that was handed in with it.
	brought_version integer,
	said_by uuid,
	said_by_name text not null,
	said_by_position text,
	said_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, thread_id) references case_thread (tenant_id, id)
);
create index case_message_by_thread on case_message (tenant_id, thread_id, said_at);

-- Which version of each paper a view was given on; a later one resets it. Views from before this hold none.
alter table opinion add column read jsonb not null default '[]';

insert into case_thread (tenant_id, id, case_id, audience, anchor, step_key, begun_at)
	select n.tenant_id, n.id, n.case_id, n.audience,
		case when is_step then 'step' else 'case' end, case when is_step then n.anchor end, n.created_at
	from case_note n
		join cooperation_case c on c.tenant_id = n.tenant_id and c.id = n.case_id
		cross join lateral (select n.anchor is not null and exists (
			select from jsonb_array_elements(c.procedure -> 'steps') s where s ->> 'key' = n.anchor) as is_step) known;
insert into case_message (tenant_id, id, thread_id, side, body, said_by, said_by_name, said_by_position, said_at)
	select n.tenant_id, n.id, n.id, 'office', n.body, n.created_by, coalesce(p.name, t.name), p.position, n.created_at
	from case_note n
		join tenant t on t.id = n.tenant_id
		left join person p on p.tenant_id = n.tenant_id and p.id = n.created_by;
insert into case_thread (tenant_id, id, case_id, audience, anchor, document_id, version, place, begun_at, settled,
		settled_by_name, settled_at, settled_why)
	select tenant_id, id, case_id, 'office', 'paper', document_id, version, place, made_at, settled, settled_by_name,
		settled_at, settled_why
	from remark;
insert into case_message (tenant_id, id, thread_id, side, body, said_by, said_by_name, said_by_position, said_at)
	select tenant_id, id, id, 'office', body, made_by, made_by_name, made_by_position, made_at from remark
	union all
	select tenant_id, id, remark_id, 'office', body, made_by, made_by_name, made_by_position, made_at from remark_reply;

drop table remark_reply;
drop table remark;
drop table case_note;
