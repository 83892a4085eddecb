import { addMonths, type Day } from '$lib/server/modules/calendar';

/** The words of the API for where an agreement stands (contract.md). */
export const agreementStatuses = [
	'draft',
	'in_process',
	'active',
	'ending_soon',
	'ended',
	'terminated',
	'unknown'
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

/** What is recorded of an agreement; phases are calculated from it, never stored (style rule 5). */
export type AgreementFacts = {
	readonly fact: 'draft' | 'in_process' | 'in_force' | 'terminated';
	/** False where the source gives no term: such an agreement is "unknown", never "active". */
	readonly termKnown: boolean;
	readonly endsOn: Day | null;
};

/** Six months, unless the region has set another number (contract.md); 0 switches the phase off. */
export function endingSoonMonths(settings: Readonly<Record<string, unknown>>): number {
	const set = settings.ending_soon_months;
	return typeof set === 'number' && Number.isInteger(set) && set >= 0 && set <= 60 ? set : 6;
}

/** The last day that counts as "soon" from a day; with no months at all nothing ends soon, so it lies before. */
export function soonUntil(today: Day, months: number): Day {
	return months === 0 ? '0001-01-01' : addMonths(today, months);
}

/**
 * Where an agreement stands on a day of its government's time zone. It is in force through its last day; what ends
 * within the region's "soon" ends soon. The SQL function `agreement_status` says the same (migration 0011).
 */
export function agreementStatus(facts: AgreementFacts, today: Day, soon: Day): AgreementStatus {
	if (facts.fact !== 'in_force') return facts.fact;
	if (!facts.termKnown || facts.endsOn === null) return 'unknown';
	if (facts.endsOn < today) return 'ended';
	return facts.endsOn <= soon ? 'ending_soon' : 'active';
}
