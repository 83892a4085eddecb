import type { FieldFault } from '$lib/server/platform/refusal';
import { isDay, type Day } from '$lib/server/modules/calendar';
import { writtenTime } from './sitting-plan';

export const signingMethods = ['desk_to_desk', 'ceremonial', 'hybrid'] as const;
export type SigningMethod = (typeof signingMethods)[number];

export type AppointmentState = 'proposed' | 'countered' | 'accepted' | 'refused' | 'withdrawn' | 'held';
export type AppointmentAct = 'counter' | 'accept' | 'refuse' | 'withdraw' | 'hold';
export type AppointmentSide = 'applicant' | 'office';

export const livingStates: readonly AppointmentState[] = ['proposed', 'countered', 'accepted'];

export type AppointmentTerms = {
	readonly method: string;
	readonly held_on: string;
	/** `09.00` or `09:00`, in the region's time. */
	readonly starts_at: string;
	readonly place: string;
	readonly agenda: string;
};

type Standing = {
	readonly state: AppointmentState;
	readonly method: string;
	/** What the applicant asked for first. */
	readonly firstMethod: string;
};

/**
 * What a side may do with an appointment as it stands. A proposal waits for the office, a counter-proposal for the
 * applicant, who may answer another day but not a turn to desk to desk: whether there is a ceremony is the region's to
 * say. Whatever was agreed may still be called off by either side, with a reason.
 */
export function actsOn(appointment: Standing, side: AppointmentSide): readonly AppointmentAct[] {
	const { state, method, firstMethod } = appointment;
	if (state === 'accepted') return side === 'office' ? ['counter', 'withdraw', 'hold'] : ['withdraw'];
	if (side === 'office') {
		if (state === 'proposed') return ['accept', 'counter', 'refuse'];
		return state === 'countered' ? ['withdraw'] : [];
	}
	if (state === 'proposed') return ['withdraw'];
	if (state !== 'countered') return [];
	const turnedToDesk = method === 'desk_to_desk' && firstMethod !== 'desk_to_desk';
	return turnedToDesk ? ['accept', 'withdraw'] : ['accept', 'counter', 'withdraw'];
}

/** The state after an act of a side. */
export function stateAfter(act: AppointmentAct, side: AppointmentSide): AppointmentState {
	switch (act) {
		case 'accept':
			return 'accepted';
		case 'counter':
			return side === 'office' ? 'countered' : 'proposed';
		case 'refuse':
			return 'refused';
		case 'withdraw':
			return 'withdrawn';
		case 'hold':
			return 'held';
	}
}

/** What is wrong with the terms of an appointment, field by field; a day that is over cannot be agreed. */
export function faultsOfTerms(terms: AppointmentTerms, today: Day): FieldFault[] {
	const faults: FieldFault[] = [];
	if (!(signingMethods as readonly string[]).includes(terms.method))
		faults.push({ field: 'method', message: 'CHOOSE_ONE' });
	if (!isDay(terms.held_on)) faults.push({ field: 'held_on', message: 'REQUIRED' });
	else if (terms.held_on < today) faults.push({ field: 'held_on', message: 'DAY_OVER' });
	if (writtenTime(terms.starts_at) === null) faults.push({ field: 'starts_at', message: 'NOT_A_TIME' });
	for (const field of ['place', 'agenda'] as const) {
		if (terms[field].trim() === '') faults.push({ field, message: 'REQUIRED' });
		else if (terms[field].length > 500) faults.push({ field, message: 'TOO_LONG' });
	}
	return faults;
}

/** How near two things of one day may be before the same people would have to be at both. */
const apartMinutes = 120;

const minutesOf = (time: string) => {
	const [hours = '0', minutes = '0'] = time.split('.');
	return Number(hours) * 60 + Number(minutes);
};

/** Whether two times of one day (`09.00`) are too near for the same people. */
export function tooNear(one: string, other: string): boolean {
	return Math.abs(minutesOf(one) - minutesOf(other)) < apartMinutes;
}
