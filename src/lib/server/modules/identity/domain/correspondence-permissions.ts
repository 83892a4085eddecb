import { deskRoles } from '$lib/server/platform/office-roles';

/** Who may do what with appointments, letters, instructions (disposisi) and replies to offers; rows of the one permission table. */
export const correspondencePermissions = {
	/** Agreeing when, where and how a paper is signed: whoever proposed it, and the region's protocol (capability 94). */
	'appointment.propose': ['applicant', 'partner', 'unit_officer', 'cooperation_officer', 'registrar'],
	'appointment.answer': ['cooperation_officer', 'registrar'],
	'appointment.read': deskRoles,
	/** Letters of the cases that somebody sees. */
	'letter.read': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	/** The agenda of the whole office, and letters that belong to no case. */
	'letter.agenda': ['cooperation_officer', 'regional_secretary', 'head_of_region', 'registrar', 'auditor'],
	/** Letters whose nature is secret. */
	'letter.read_secret': [
		'cooperation_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	'letter.write': ['cooperation_officer', 'registrar'],
	/** Numbering, sending and recording the reply to an offer; the head of region signs it. */
	'reply.send': ['cooperation_officer', 'registrar'],
	/** Instructions (disposisi) about what one may read. */
	'instruction.read': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	/** Giving the first sheet; whoever received one hands it on as `instruction.answer`. */
	'instruction.give': ['head_of_region', 'regional_secretary', 'cooperation_officer'],
	'instruction.answer': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar'
	],
	/** Entering a sheet that was written on paper, and the scan of one that was printed. */
	'instruction.on_paper': ['registrar', 'cooperation_officer']
} as const;
