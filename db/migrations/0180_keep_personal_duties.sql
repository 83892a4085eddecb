-- A duty that the law lays on one person, such as reporting a gift (UU 20/2001 art. 12C): it stays with that person when
-- their work is handed to another.
alter table obligation add column is_personal boolean not null default false,
	add check (not is_personal or owner_person_id is not null);
