import { photographedName, photographedPaper } from './photographed';

/* Papers of the demonstration that are signed, read, redacted and destroyed: the records that stand in their addresses. */

export const aSigningCase = `select case_id as value from signing_round where tenant_id = 1 order by id limit 1`;
export const aScan = `select id as value from archive_scan where tenant_id = 1 and document_id is not null order by id limit 1`;
// Photographs that nobody has named yet are swept: `sendPhotographs` sends some.
export const aPhotographedUpload = `select id as value from document
	where tenant_id = 1 and owner_kind = 'upload' and title = '${photographedName}' order by created_at desc limit 1`;
export const aPhotographedPaper = `select answers -> 'papers' -> '${photographedPaper}' ->> 'document_id' as value from proposal
	where tenant_id = 1 and email = 'applicant@contoh.example'`;
export const aText = `select d.id as value from draft d join cooperation_case c on c.tenant_id = d.tenant_id and c.id = d.case_id
	left join role_grant o on o.tenant_id = c.tenant_id and o.role = 'unit_officer' and o.unit_id = c.unit_id
	where d.tenant_id = 1 order by o.id is null, d.state <> 'open', d.id limit 1`;
export const aPartOfText = `select p.id as value from draft_part p join (${aText}) t on p.draft_id = t.value
	where p.tenant_id = 1 and p.removed_at is null order by p.position limit 1`;
export const aRedaction = `select id as value from redaction where tenant_id = 1 order by id limit 1`;

/** Nothing of the demonstration is to be destroyed: a list that stands at its beginning is laid there. */
export const aDestructionList = `with old as (select id, ends_on from agreement where tenant_id = 1 and ends_on is not null order by ends_on, id limit 1),
	made as (
		insert into destruction_list (tenant_id, id, year, sequence, number, kind, purpose, approver, needs_consent, state, state_since,
			drawn_by_name, drawn_on, is_example, created_at)
		values (1, gen_random_uuid(), 2026, 900 + (random() * 1000000)::int, 'DUM-900/2026', 'agreement_domestic', 'schedule', 'head_of_region', false, 'drawn',
			current_date, 'Contoh', current_date, true, now())
		returning id
	),
	lined as (
		insert into destruction_line (tenant_id, id, list_id, position, subject_kind, subject_id, ended_on, due_on, state, reason, settled_by_name, settled_at)
		select 1, gen_random_uuid(), made.id, 1, 'agreement', old.id, old.ends_on, old.ends_on, 'struck', 'Contoh', 'Contoh', now() from made, old
	)
	select id as value from made`;
