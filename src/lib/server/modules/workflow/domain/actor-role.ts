/** The roles of the office, in which a person acts on a case (product.md, People). */
export const actorRoles = [
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

export type ActorRole = (typeof actorRoles)[number];
