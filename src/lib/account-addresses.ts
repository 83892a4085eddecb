/** Rows of the one table of addresses: the room of a partner, and of whoever signed in without a desk. */
export const accountAddresses = {
	account: { id: '/akun', folder: '/account' },
	accountCase: { id: '/akun/permohonan/[id]', folder: '/account/cases/[id]' },
	accountObligations: { id: '/akun/kewajiban', folder: '/account/obligations' },
	accountObligation: { id: '/akun/kewajiban/[id]', folder: '/account/obligations/[id]' },
	accountEvaluations: { id: '/akun/evaluasi', folder: '/account/evaluations' },
	accountEvaluation: { id: '/akun/evaluasi/[id]', folder: '/account/evaluations/[id]' },
	accountOrganisation: { id: '/akun/lembaga/[id]', folder: '/account/organisations/[id]' },
	accountAgreements: { id: '/akun/perjanjian', folder: '/account/agreements' },
	accountAgreement: { id: '/akun/perjanjian/[id]', folder: '/account/agreements/[id]' },
	accountReports: { id: '/akun/laporan', folder: '/account/reports' },
	accountSignatures: { id: '/akun/tanda-tangan', folder: '/account/signatures' },
	accountTokens: { id: '/akun/kunci-api', folder: '/account/tokens' },
	accountInvitation: { id: '/akun/undangan/[token]', folder: '/account/invitations/[token]' },
	accountDocument: { id: '/akun/dokumen/[id]', folder: '/account/documents/[id]' }
} as const;
