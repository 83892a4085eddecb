/** Who may do what with papers: reading, searching, handing in and signing them; rows of the one permission table. */
export const paperPermissions = {
	'document.read': [
		'partner',
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	/** Searching in the text of all papers: those who may open every case. */
	'document.search': [
		'cooperation_officer',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	// Who signs papers of the region: the head, and officials with a power of attorney for contracts (domain 3.3).
	'document.sign': ['head_of_region', 'unit_officer'],
	/** Beginning the electronic signing of a paper: who initials and signs, in which order. */
	'signing.open': ['cooperation_officer', 'registrar', 'unit_officer'],
	/** Initialling, signing or refusing what one was asked for by name. */
	'signing.take_part': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar'
	],
	/** Recording a signing in ink, and where its originals lie. */
	'ceremony.record': ['cooperation_officer', 'registrar'],
	/** By a personal link; the service asks for the code from the mail. */
	'signing.by_link': ['everyone'],
	/** Making a copy of a paper without what may not be shown, and seeing which copies there are. */
	'document.redact': ['cooperation_officer', 'legal_officer', 'registrar'],
	'redaction.read': ['cooperation_officer', 'legal_officer', 'registrar', 'auditor'],
	/** Showing such a copy to everybody. */
	'document.disclose': ['cooperation_officer'],
	/** How long papers are kept, and what has come to the end of its time. */
	'retention.read': ['cooperation_officer', 'registrar', 'auditor', 'admin'],
	'retention.write': ['registrar', 'admin'],
	/** Lists for destruction: seeing them, doing what leads to them, and approving them. */
	'destruction.read': [
		'cooperation_officer',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	'destruction.write': ['cooperation_officer', 'registrar'],
	'destruction.approve': ['regional_secretary', 'head_of_region'],
	/** The papers of one refused applicant: one other person of the office (UU 27/2022). */
	'destruction.approve_early': [
		'cooperation_officer',
		'legal_officer',
		'regional_secretary',
		'head_of_region'
	],
	'document.revise': ['unit_officer', 'cooperation_officer', 'legal_officer', 'registrar'],
	// Also by those who decide and sign: what they record of their own act may come with its scan.
	'document.upload': [
		'applicant',
		'partner',
		'unit_officer',
		'cooperation_officer',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar'
	]
} as const;
