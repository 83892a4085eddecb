import { isEmail } from '../proposals/parts';

export type SeatAct = 'initial' | 'sign';
export type SeatState = 'waiting' | 'asked' | 'done' | 'refused' | 'let_go';

export type Seat = {
	readonly id: string;
	readonly position: number;
	readonly act: SeatAct;
	readonly state: SeatState;
};

/**
 * Whom to ask now. Initials come before any signature, since they say that the text may be signed; in an ordered round
 * the next is asked when the one before is done, else all of the same kind at once.
 */
export function seatsToAsk<One extends Seat>(seats: readonly One[], ordered: boolean): readonly One[] {
	const open = seats
		.filter(({ state }) => state === 'waiting' || state === 'asked')
		.toSorted((one, other) => one.position - other.position);
	const initials = open.filter(({ act }) => act === 'initial');
	const turn = initials.length > 0 ? initials : open;
	return (ordered ? turn.slice(0, 1) : turn).filter(({ state }) => state === 'waiting');
}

/** How a round stands: a refusal ends it, since the others would sign what somebody will not. */
export function outcomeOf(seats: readonly Seat[]): 'open' | 'done' | 'refused' {
	if (seats.some(({ state }) => state === 'refused')) return 'refused';
	return seats.every(({ state }) => state === 'done') ? 'done' : 'open';
}

/** One who is to initial or sign, as the office wrote it down. */
export type PlannedSeat = {
	readonly act: string;
	/** Inside: the account of the person. */
	readonly personId: string | null;
	/** Outside: as on the paper. */
	readonly name: string;
	readonly capacity: string;
	readonly email: string;
};

export type PlanFault = {
	/** `seat_<place>_<field>`, or a field of the round. */
	readonly field: string;
	readonly message:
		| 'REQUIRED'
		| 'EMAIL_WRONG'
		| 'TWICE'
		| 'NOBODY_SIGNS'
		| 'BOTH_SIDES_NEEDED'
		| 'INITIAL_INSIDE'
		| 'TOO_MANY'
		| 'DAYS_WRONG';
};

export const mostSeats = 12;

/**
 * What is wrong with a plan. An agreement is signed by both sides; initials are the region's own clearance, so a
 * partner's are not asked for here.
 *
 * @param isAgreement whether the paper is the one that a signing step waits for
 */
export function faultsInPlan(
	seats: readonly PlannedSeat[],
	isAgreement: boolean,
	round: { readonly meterai: string; readonly meteraiNote: string; readonly days: number }
): PlanFault[] {
	const faults: PlanFault[] = [];
	const seen = new Set<string>();
	seats.forEach((seat, at) => {
		const field = (name: string) => `seat_${at + 1}_${name}`;
		if (seat.personId === null) {
			for (const name of ['name', 'capacity'] as const)
				if (seat[name].trim() === '') faults.push({ field: field(name), message: 'REQUIRED' });
			if (!isEmail(seat.email.trim().toLowerCase()))
				faults.push({ field: field('email'), message: 'EMAIL_WRONG' });
			if (seat.act === 'initial') faults.push({ field: field('act'), message: 'INITIAL_INSIDE' });
		}
		const who = `${seat.act} ${seat.personId ?? seat.email.trim().toLowerCase()}`;
		if (seen.has(who)) faults.push({ field: field(seat.personId ? 'person' : 'email'), message: 'TWICE' });
		seen.add(who);
	});
	const signing = seats.filter(({ act }) => act === 'sign');
	if (signing.length === 0) faults.push({ field: 'seat_1_act', message: 'NOBODY_SIGNS' });
	else if (isAgreement && new Set(signing.map(({ personId }) => personId === null)).size < 2)
		faults.push({ field: 'seat_1_act', message: 'BOTH_SIDES_NEEDED' });
	if (seats.length > mostSeats) faults.push({ field: 'seat_1_act', message: 'TOO_MANY' });
	if (round.meterai !== 'affixed' && round.meterai !== 'none')
		faults.push({ field: 'meterai', message: 'REQUIRED' });
	else if (round.meteraiNote.trim() === '') faults.push({ field: 'meterai_note', message: 'REQUIRED' });
	if (!Number.isInteger(round.days) || round.days < 1 || round.days > 90)
		faults.push({ field: 'days', message: 'DAYS_WRONG' });
	return faults;
}
