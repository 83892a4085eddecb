import type { AddressName } from './addresses';

/** Kinds of readers that the guide has a page for. */
export const readers = [
	'applicant',
	'citizen',
	'unit',
	'cooperation',
	'committee',
	'leader',
	'registrar',
	'auditor',
	'administrator',
	'it-office',
	'developer'
] as const;
export type Reader = (typeof readers)[number];

/** The page of the guide for whoever holds a role. */
export const guideOfRole: Readonly<Record<string, Reader>> = {
	partner: 'applicant',
	unit_officer: 'unit',
	cooperation_officer: 'cooperation',
	tkksd_member: 'committee',
	legal_officer: 'committee',
	regional_secretary: 'leader',
	head_of_region: 'leader',
	registrar: 'registrar',
	auditor: 'auditor',
	admin: 'administrator'
};

/** Pages of the desk that say, until they are told that it is enough, what they are for. */
export const hinted = [
	'desk',
	'deskCase',
	'deskRegister',
	'deskLeader',
	'deskSittings',
	'deskInitiatives',
	'deskAudit',
	'deskPeople',
	'deskWebhooks'
] as const satisfies readonly AddressName[];
export type Hinted = (typeof hinted)[number];

export const isHinted = (name: string | undefined): name is Hinted =>
	(hinted as readonly string[]).includes(name ?? '');
