import type { Actor, Role } from '$lib/server/platform/context';

/** Who keeps, weighs, decides or inspects reads every agreement of the region, published or not. */
const readEvery: readonly Role[] = [
	'cooperation_officer',
	'registrar',
	'auditor',
	'legal_officer',
	'tkksd_member',
	'regional_secretary',
	'head_of_region'
];

/** What is classed as secret (UU 14/2008 Ps 17) is for those who keep it or answer for it. */
const readSecret: readonly Role[] = [
	'cooperation_officer',
	'registrar',
	'auditor',
	'legal_officer',
	'regional_secretary',
	'head_of_region'
];

/** Which agreements an actor reads in the office: published ones always, and besides them these. */
export type AgreementScope = {
	readonly all: boolean;
	readonly secret: boolean;
	/** Agreements that these units initiated or carry out, whatever their class. */
	readonly unitIds: readonly string[];
};

/** The one rule of which agreements an actor of the office sees; lists put it into SQL. */
export function agreementScopeOf(actor: Actor): AgreementScope {
	if (actor.kind === 'program') return { all: true, secret: true, unitIds: [] };
	if (actor.kind !== 'person') return { all: false, secret: false, unitIds: [] };
	const has = (roles: readonly Role[]) => actor.roles.some((role) => roles.includes(role));
	return {
		all: has(readEvery),
		secret: has(readSecret),
		unitIds: actor.roles.includes('unit_officer') ? actor.unitIds : []
	};
}

/** What the public may see of an agreement, as the office calls it. */
export const disclosureStates = ['published', 'unpublished', 'restricted', 'secret'] as const;
export type DisclosureState = (typeof disclosureStates)[number];

/** Published means seen by everybody; what is neither published nor held back still waits for somebody to decide. */
export function disclosureState(row: { disclosure: string; published: boolean }): DisclosureState {
	if (row.disclosure === 'secret') return 'secret';
	if (row.disclosure === 'restricted') return 'restricted';
	return row.published ? 'published' : 'unpublished';
}
