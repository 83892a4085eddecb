-- What a proposal says in its own language, in the other one too: every paper that a party abroad signs is filled from it
-- (UU 24/2009 Ps 31). Typed once for a case, merged into whatever text is begun afterwards.
create table case_wording (
	tenant_id integer not null default current_tenant() references tenant (id),
	case_id uuid not null,
	words jsonb not null,
	version integer not null default 1,
	updated_by uuid,
	updated_at timestamptz not null,
	primary key (tenant_id, case_id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, updated_by) references person (tenant_id, id)
);
create index case_wording_by_writer on case_wording (tenant_id, updated_by);

-- It is contents like the texts made from it, and goes with them.
create or replace function remove_words_of_drafts(cases uuid[])
	returns integer
	language plpgsql security definer
	set search_path = public, pg_temp
as $$
declare
	t integer := current_tenant();
	gone uuid[];
begin
	select coalesce(array_agg(d.id), '{}') into gone from draft d where d.tenant_id = t and d.case_id = any (cases);
	delete from case_wording where tenant_id = t and case_id = any (cases);
	delete from draft_suggestion where tenant_id = t and draft_id = any (gone);
	delete from draft_part_before where tenant_id = t and draft_id = any (gone);
	delete from draft_part where tenant_id = t and draft_id = any (gone);
	update draft_version set parts = '[]', parties = '[]', note = null where tenant_id = t and draft_id = any (gone);
	update draft set parties = '[]', facts = '{}', updated_at = updated_at where tenant_id = t and id = any (gone);
	return cardinality(gone);
end $$;
