import type { Query } from '$lib/server/platform/database/builder';

/** Whose documents make up a record, so that they go with it. */
export type ContentOwner = { readonly kind: string; readonly id: string };

/**
 * The owners of an agreement's papers: itself, its duties, and the case and proposal from which it came, unless another
 * agreement of that case is still kept.
 */
export const ownersOfAgreement = (id: string): Query<ContentOwner> => ({
	text: `with a as (select id, case_id from agreement where id = $1),
		c as (
			select k.id, k.proposal_id from a join cooperation_case k on k.id = a.case_id
			where not exists (
				select from agreement b where b.case_id = a.case_id and b.id <> a.id and not exists (
					select from destruction_line l where l.subject_kind = 'agreement' and l.subject_id = b.id and l.state = 'removed'
				)
			)
		)
		select 'agreement' as kind, id from a
		union all select 'obligation', o.id from a join obligation o on o.subject_kind = 'agreement' and o.subject_id = a.id
		union all select 'obligation', o.id from c join obligation o on o.subject_kind = 'case' and o.subject_id = c.id
		union all select 'case', id from c
		union all select 'proposal', proposal_id from c where proposal_id is not null`,
	values: [id]
});

/** The owners of a case's papers: itself, its duties and its proposal. */
export const ownersOfCase = (id: string): Query<ContentOwner> => ({
	text: `select 'case' as kind, id from cooperation_case where id = $1
		union all select 'obligation', id from obligation where subject_kind = 'case' and subject_id = $1
		union all select 'proposal', proposal_id from cooperation_case where id = $1 and proposal_id is not null`,
	values: [id]
});

/** The words of texts that were written here go with their papers; their versions stay by number and day. */
export const removeWords = (caseIds: readonly string[]): Query<unknown> => ({
	text: 'select remove_words_of_drafts($1::uuid[])',
	values: [[...caseIds]]
});

/** The officers whom an applicant named, with telephone and address: what of a proposal is personal (UU 27/2022). */
export const removeContacts = (proposalIds: readonly string[]): Query<unknown> => ({
	text: `update proposal set answers = answers - 'petugas', email = null, email_proved_at = null, resume_hash = null
		where id = any ($1::uuid[])`,
	values: [[...proposalIds]]
});

/** What was read from a scan of the archive; without its hash the same paper is a new one when it comes again. */
export const forgetScans = (sha256s: readonly string[]): Query<unknown> => ({
	text: `update archive_scan set sha256 = null, proposal = null where sha256 = any ($1::text[])`,
	values: [[...sha256s]]
});

/** The cases to which these versions of papers belong, and whether one of those was made here. */
export const casesOfVersions = (
	named: readonly { readonly document: string; readonly number: number }[]
): Query<{ id: string; proposal_id: string | null; with_made: boolean }> => ({
	text: `select c.id, c.proposal_id, bool_or(v.origin = 'made') as with_made
		from unnest($1::uuid[], $2::integer[]) as n (document, number)
			join document_version v on v.document_id = n.document and v.number = n.number
			join document d on d.id = n.document
			join cooperation_case c on (d.owner_kind = 'case' and c.id = d.owner_id)
				or (d.owner_kind = 'proposal' and c.proposal_id = d.owner_id)
		group by c.id, c.proposal_id`,
	values: [named.map(({ document }) => document), named.map(({ number }) => number)]
});
