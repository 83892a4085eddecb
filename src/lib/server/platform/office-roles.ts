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
