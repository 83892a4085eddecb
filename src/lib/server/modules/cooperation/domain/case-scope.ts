import type { Actor, Role } from '$lib/server/platform/context';

/** Roles that see every case of the region: who weighs, decides, keeps or inspects. */
const officeRoles: readonly Role[] = [
	'cooperation_officer',
	'registrar',
	'auditor',
	'legal_officer',
	'tkksd_member',
	'regional_secretary',
	'head_of_region'
];

/** Which cases an actor sees: all, or those of certain units, partners, or one proposal. */
export type CaseScope =
	| { readonly all: true }
	| {
			readonly all: false;
			readonly unitIds: readonly string[];
			readonly partnerIds: readonly string[];
			readonly proposalId: string | null;
	  };

/** The one rule of whose case it is; lists put it into SQL, single cases ask {@link inScope}. */
export function caseScopeOf(actor: Actor): CaseScope {
	if (actor.kind === 'program') return { all: true };
	const none = { all: false, unitIds: [], partnerIds: [], proposalId: null } as const;
	if (actor.kind === 'applicant') return { ...none, proposalId: actor.proposalId };
	if (actor.kind !== 'person') return none;
	if (actor.roles.some((role) => officeRoles.includes(role))) return { all: true };
	return {
		...none,
		unitIds: actor.roles.includes('unit_officer') ? actor.unitIds : [],
		partnerIds: actor.roles.includes('partner') ? actor.partnerIds : []
	};
}

type Owned = {
	readonly unit_id: string | null;
	readonly partner_id: string | null;
	readonly proposal_id: string | null;
};

/** Whether a case (or what hangs on it) lies in the scope. */
export function inScope(scope: CaseScope, owned: Owned): boolean {
	if (scope.all) return true;
	return (
		(owned.unit_id !== null && scope.unitIds.includes(owned.unit_id)) ||
		(owned.partner_id !== null && scope.partnerIds.includes(owned.partner_id)) ||
		(owned.proposal_id !== null && owned.proposal_id === scope.proposalId)
	);
}

/**
 * Whether two people are of one office, so that what one has uploaded the other may name in an act: colleagues of a
 * unit, and those who see every case anyway (the division, TU, the legal division). A partner's upload is theirs.
 */
export function areOfOneOffice(
	one: { readonly roles: readonly Role[]; readonly unitIds: readonly string[] },
	other: { readonly roles: readonly Role[]; readonly unitIds: readonly string[] }
): boolean {
	const seesAll = (roles: readonly Role[]) => roles.some((role) => officeRoles.includes(role));
	if (seesAll(one.roles) && seesAll(other.roles)) return true;
	const isStaff = (roles: readonly Role[]) => roles.some((role) => role !== 'partner');
	return (
		isStaff(one.roles) && isStaff(other.roles) && one.unitIds.some((unit) => other.unitIds.includes(unit))
	);
}

/**
 * Whether the actor reads as an outsider: partners and applicants follow their own case, but opinions, notes and
 * negotiating positions are the office's own (UU 14/2008 Ps 17).
 */
export function readsFromOutside(actor: Actor): boolean {
	if (actor.kind === 'applicant' || actor.kind === 'anonymous') return true;
	return actor.kind === 'person' && actor.roles.every((role) => role === 'partner');
}
