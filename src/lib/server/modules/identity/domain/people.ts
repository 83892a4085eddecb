import { roles, type Role } from '$lib/server/platform/office-roles';

/** Offices whose holder signs or decides (domain.md 3.3). */
export const offices = [
	'head_of_region',
	'deputy_head_of_region',
	'regional_secretary',
	'head_of_cooperation_division',
	/** Of one unit each; whatever is late with a unit is raised to its head first. */
	'head_of_unit'
] as const;
export type Office = (typeof offices)[number];

/**
 * In which capacity an office is held: definitive, or in somebody's place: pelaksana tugas, pelaksana harian,
 * penjabat, penjabat sementara.
 */
export const capacities = ['definitive', 'plt', 'plh', 'pj', 'pjs'] as const;
export type Capacity = (typeof capacities)[number];

export type Term = { readonly from: string | null; readonly to: string | null };

/** Whether two terms share a day; both ends belong to a term, an open end reaches for ever. */
export function shareADay(one: Term, other: Term): boolean {
	return (
		(one.from === null || other.to === null || one.from <= other.to) &&
		(other.from === null || one.to === null || other.from <= one.to)
	);
}

/** Roles held for one unit or for one partner, whose records their holder sees. */
export function heldFor(role: Role): 'unit' | 'partner' | null {
	if (role === 'unit_officer') return 'unit';
	return role === 'partner' ? 'partner' : null;
}

export function isRole(text: string): text is Role {
	return (roles as readonly string[]).includes(text);
}

/** An address as it is compared and kept, or undefined where the text is none. */
export function readEmail(text: string): string | undefined {
	const email = text.trim().toLowerCase();
	return email.length <= 254 && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(email) ? email : undefined;
}
