import type { FieldFault } from '$lib/server/platform/refusal';
import { isDay, type Day } from '$lib/server/modules/calendar';

export const committeeFunctions = ['chair', 'deputy', 'secretary', 'member'] as const;
export type CommitteeFunction = (typeof committeeFunctions)[number];

/** Permanent by office, non-permanent for the cases of the own unit, expert from outside (domain 3.1). */
export const memberKinds = ['permanent', 'non_permanent', 'expert'] as const;
export type MemberKind = (typeof memberKinds)[number];

export type Membership = {
	readonly personId: string;
	readonly function: string;
	readonly kind: string;
	/** The decree (SK) by number and subject, as it is cited. */
	readonly decree: string;
	readonly decreedOn: string;
	readonly from: string;
	/** Empty where the decree names no last day. */
	readonly to: string;
	/** The seat as the decree names it (`Kepala Bappeda selaku anggota`); empty: the person's office. */
	readonly seat: string;
};

/** What is wrong with a membership, field by field; empty where it can be kept. */
export function faultsOfMembership(input: Membership): FieldFault[] {
	const faults: FieldFault[] = [];
	const add = (field: string, message: string) => faults.push({ field, message });
	if (input.personId === '') add('person', 'CHOOSE_ONE');
	if (!(committeeFunctions as readonly string[]).includes(input.function)) add('function', 'CHOOSE_ONE');
	if (!(memberKinds as readonly string[]).includes(input.kind)) add('kind', 'CHOOSE_ONE');
	if (input.decree.trim() === '') add('decree', 'REQUIRED');
	if (!isDay(input.decreedOn)) add('decreed_on', 'REQUIRED');
	if (!isDay(input.from)) add('member_from', 'REQUIRED');
	else if (isDay(input.decreedOn) && input.from < input.decreedOn) add('member_from', 'BEFORE_THE_LETTER');
	if (input.to !== '' && (!isDay(input.to) || input.to < input.from)) add('member_to', 'ENDS_BEFORE_START');
	return faults;
}

type Held = {
	readonly person_id: string;
	readonly function: string;
	readonly valid_from: Day;
	readonly valid_to: Day | null;
};

/**
 * The membership that a new one would stand beside on some day: the same person sits once, and the team has one chair.
 */
export function clashOf<Row extends Held>(
	wanted: Pick<Membership, 'personId' | 'function' | 'from' | 'to'>,
	held: readonly Row[]
): Row | undefined {
	const overlaps = (row: Held) =>
		row.valid_from <= (wanted.to || '9999-12-31') && wanted.from <= (row.valid_to ?? '9999-12-31');
	return held.find(
		(row) =>
			overlaps(row) &&
			(row.person_id === wanted.personId || (row.function === 'chair' && wanted.function === 'chair'))
	);
}
