import { deskRoles } from '$lib/server/platform/office-roles';

/** The rows of the permission table for the smart city and for innovations. */
export const portfolioPermissions = {
	'portfolio.read': deskRoles,
	/** A unit's officer: what the own unit is in charge of only. */
	'portfolio.write': ['unit_officer', 'cooperation_officer'],
	/** Assessing by the five words; an auditor may, from outside. */
	'portfolio.assess': ['unit_officer', 'cooperation_officer', 'auditor'],
	'portfolio.publish': ['cooperation_officer'],
	/** A service's own system telling how long it took; its token belongs to a person of the unit. */
	'portfolio.report': ['unit_officer', 'cooperation_officer'],
	'innovation.write': ['unit_officer', 'cooperation_officer'],
	'innovation.publish': ['cooperation_officer']
} as const;
