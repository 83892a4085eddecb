import { deskRoles } from '$lib/server/platform/office-roles';

/** The rows of the permission table for visits, and for those who ask to come. */
export const visitPermissions = {
	// visits and delegations
	'visit.read': deskRoles,
	'visit.write': ['cooperation_officer', 'registrar'],
	'visit.publish': ['cooperation_officer'],
	/** Asking to come and learn, without an account; the link in the mail is the proof. */
	'visit_request.ask': ['everyone'],
	'visit_request.read': ['unit_officer', 'cooperation_officer', 'registrar', 'regional_secretary', 'auditor'],
	'visit_request.act': ['unit_officer', 'cooperation_officer', 'registrar'],
	/** Who received what names people: written and read by few (UU 27/2022). */
	'visit.gifts': ['cooperation_officer', 'registrar'],
	'visit.gifts_read': ['cooperation_officer', 'registrar', 'regional_secretary', 'head_of_region', 'auditor']
} as const;
