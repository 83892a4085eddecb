/** The persons of product.md, as the permission table knows them. */
export const roles = [
	'partner',
	'unit_officer',
	'cooperation_officer',
	'tkksd_member',
	'legal_officer',
	'regional_secretary',
	'head_of_region',
	'registrar',
	'auditor',
	'admin'
] as const;
export type Role = (typeof roles)[number];

/** Everybody who works in the office, whatever the role. */
export const deskRoles = roles.filter((role) => role !== 'partner');
