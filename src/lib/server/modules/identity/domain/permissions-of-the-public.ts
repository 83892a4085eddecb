/** What the public asks, who answers it, and what a link from a mail opens: rows of the one table of permissions. */
export const permissionsOfThePublic = {
	'inquiry.ask': ['everyone'],
	'inquiry.read': ['cooperation_officer', 'registrar', 'regional_secretary', 'auditor'],
	/** Answering as the PPID's officer of this house, and seeing who asked. */
	'inquiry.answer': ['cooperation_officer', 'registrar'],
	/** Answering an objection as the superior of the PPID, or entering the answer from paper. */
	'inquiry.answer_objection': ['regional_secretary', 'registrar'],
	/** Whoever an organisation's administrator invited, by the link in their mail. */
	'invitation.accept': ['everyone'],
	/** Whoever holds a link from a mail; its service asks again what its person may do. */
	'link.answer': ['everyone']
} as const;
