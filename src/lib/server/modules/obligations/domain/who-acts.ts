import type { Actor, Role } from '$lib/server/platform/context';
import { stateAfter, type ObligationAct, type ObligationState } from './transitions';

/** The sides of a duty, as far as rights hang on them. */
export type Sides = {
	readonly owner_unit_id: string | null;
	readonly owner_partner_id: string | null;
	readonly owner_person_id: string | null;
	readonly other_unit_id: string | null;
	readonly other_partner_id: string | null;
};

/** Who weighs, decides, keeps or inspects reads every duty; what is secret, those who read secret agreements. */
const readEvery: readonly Role[] = [
	'cooperation_officer',
	'registrar',
	'auditor',
	'legal_officer',
	'tkksd_member',
	'regional_secretary',
	'head_of_region'
];
const readSecret: readonly Role[] = readEvery.filter((role) => role !== 'tkksd_member');

export type ObligationScope = {
	readonly all: boolean;
	readonly secret: boolean;
	readonly unitIds: readonly string[];
	readonly partnerIds: readonly string[];
	readonly personId: string | null;
};

/** Which duties an actor sees: all, or those in which their unit, their organisation or they themselves stand. */
export function obligationScopeOf(actor: Actor): ObligationScope {
	if (actor.kind === 'program')
		return { all: true, secret: true, unitIds: [], partnerIds: [], personId: null };
	if (actor.kind !== 'person')
		return { all: false, secret: false, unitIds: [], partnerIds: [], personId: null };
	const has = (roles: readonly Role[]) => actor.roles.some((role) => roles.includes(role));
	return {
		all: has(readEvery),
		secret: has(readSecret),
		unitIds: actor.roles.includes('unit_officer') ? actor.unitIds : [],
		partnerIds: actor.roles.includes('partner') ? actor.partnerIds : [],
		personId: actor.id
	};
}

/** True where a duty lies in a scope; lists say the same in SQL. */
export function inObligationScope(scope: ObligationScope, duty: Sides & { is_secret: boolean }): boolean {
	const own = (id: string | null, ids: readonly string[]) => id !== null && ids.includes(id);
	return (
		(scope.all && (!duty.is_secret || scope.secret)) ||
		own(duty.owner_unit_id, scope.unitIds) ||
		own(duty.other_unit_id, scope.unitIds) ||
		own(duty.owner_partner_id, scope.partnerIds) ||
		own(duty.other_partner_id, scope.partnerIds) ||
		(scope.personId !== null && duty.owner_person_id === scope.personId)
	);
}

/** On which side of a duty an actor stands today. The division keeps all of them and may act for an absent side. */
export type Standing = {
	readonly owner: boolean;
	readonly other: boolean;
	readonly division: boolean;
	readonly registrar: boolean;
};

export function standingToward(actor: Actor, duty: Sides): Standing {
	if (actor.kind === 'program') return { owner: false, other: false, division: true, registrar: false };
	if (actor.kind !== 'person') return { owner: false, other: false, division: false, registrar: false };
	const units = actor.roles.includes('unit_officer') ? actor.unitIds : [];
	const partners = actor.roles.includes('partner') ? actor.partnerIds : [];
	const own = (id: string | null, ids: readonly string[]) => id !== null && ids.includes(id);
	return {
		owner:
			own(duty.owner_unit_id, units) ||
			own(duty.owner_partner_id, partners) ||
			duty.owner_person_id === actor.id,
		other: own(duty.other_unit_id, units) || own(duty.other_partner_id, partners),
		division: actor.roles.includes('cooperation_officer'),
		registrar: actor.roles.includes('registrar')
	};
}

/**
 * May somebody who stands so do this? Nobody accepts what they owe themselves, save the cooperation division, which
 * in a small office is on both sides (domain.md 10.4). A partner does not put off its own or the region's days.
 */
function mayAct(act: ObligationAct, standing: Standing, actor: Actor): boolean {
	const { owner, other, division, registrar } = standing;
	const ofRegion = actor.kind === 'person' && !actor.roles.every((role) => role === 'partner');
	switch (act) {
		case 'evidence':
			return owner || division || registrar;
		case 'accept':
		case 'return':
			return division || (other && !owner);
		case 'extend':
			return division || (other && !owner && ofRegion);
		case 'waive':
		case 'reopen':
			return division;
	}
}

/** The acts that are open to an actor in this state; pages show these and work out nothing. */
export function actsOpenTo(
	actor: Actor,
	duty: Sides & { readonly state: ObligationState }
): readonly ObligationAct[] {
	const standing = standingToward(actor, duty);
	return (['evidence', 'accept', 'return', 'extend', 'waive', 'reopen'] as const).filter(
		(act) => stateAfter(duty.state, act) !== undefined && mayAct(act, standing, actor)
	);
}

/** True where an act is entered for a side that did it on paper or by telephone (domain.md 10.2). */
export function isOnBehalf(act: ObligationAct, standing: Standing): boolean {
	if (act === 'evidence') return !standing.owner;
	if (act === 'accept' || act === 'return') return !standing.other;
	return false;
}
