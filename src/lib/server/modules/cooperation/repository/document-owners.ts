import { prepared, query } from '$lib/server/platform/database/builder';

/** The paper of a case that a document stands for, if any. */
export const paperOfDocument = prepared<{ caseId: string; documentId: string }>()((value) =>
	query
		.selectFrom('case_paper')
		.select('paper_key')
		.where('case_id', '=', value('caseId'))
		.where('document_id', '=', value('documentId'))
);

/** Whose case came of a proposal. */
export const caseOfProposal = prepared<{ proposalId: string }>()((value) =>
	query
		.selectFrom('cooperation_case')
		.select(['id', 'status', 'unit_id', 'partner_id', 'proposal_id'])
		.where('proposal_id', '=', value('proposalId'))
);

/** Whose proposal it is, while it is no case yet. */
export const ownerOfProposal = prepared<{ proposalId: string }>()((value) =>
	query
		.selectFrom('proposal')
		.select(['unit_id', 'partner_id', 'id as proposal_id'])
		.where('id', '=', value('proposalId'))
);

export const partiesOfAgreement = prepared<{ agreementId: string }>()((value) =>
	query.selectFrom('agreement_party').select('partner_id').where('agreement_id', '=', value('agreementId'))
);
