import { deskRoles } from '$lib/server/platform/office-roles';

/** The rows of the permission table for keeping the house: people, offices, calendar, rules, archives and keys. */
export const administrationPermissions = {
	'unit.read': ['unit_officer', 'cooperation_officer', 'registrar', 'auditor', 'admin'],
	/** Who holds which office, and who may sign by a power of attorney. */
	'office.read': deskRoles,
	'power.write': ['cooperation_officer', 'registrar'],
	'admin.people': ['admin'],
	'admin.units': ['admin'],
	'admin.calendar': ['admin'],
	/** Changing a national procedure by the region's own rule, from a day on (capability 7). */
	'admin.procedures': ['admin'],
	'admin.numbering': ['admin'],
	/** The region's own rules where no law fixes one: circulation and counting. */
	'rule.read': deskRoles,
	'admin.rules': ['admin'],
	/** Reports hold every agreement that is not secret, of every unit. */
	'report.read': [
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	/** The whole government as one archive: it holds everything, so nobody but the administrator makes it. */
	'bundle.make': ['admin'],
	/** Whether every stored file is whole and free of viruses. */
	'store.read': ['auditor', 'admin'],
	'store.recheck': ['admin'],
	'audit.read': ['auditor', 'admin'],
	'mail.read_kept': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor',
		'admin'
	],
	/** Which other systems are told of what happens here, and what was sent to them. */
	'webhook.read': ['auditor', 'admin'],
	'webhook.manage': ['admin'],
	'demo.reset': ['admin'],
	'token.manage': ['signed_in'],
	// Views of the desk's lists: nobody else comes there.
	'view.own': deskRoles,
	'password.change': ['signed_in']
} as const;
