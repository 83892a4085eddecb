-- A mail may carry files, such as the leader's sheet on Monday. They stand beside the mail until it is sent, few and
-- small, so that they commit with it.
create table mail_attachment (
	tenant_id integer not null default current_tenant() references tenant (id),
	mail_id uuid not null,
	position smallint not null,
	file_name text not null,
	media_type text not null,
	content bytea not null check (octet_length(content) between 1 and 2000000),
	primary key (tenant_id, mail_id, position),
	foreign key (tenant_id, mail_id) references kept_mail (tenant_id, id) on delete cascade
);

-- Who asked for the leader's sheet each Monday.
alter table notification_setting add column leader_sheet boolean not null default false;
create index notification_leader_sheet on notification_setting (tenant_id, person_id) where leader_sheet;
