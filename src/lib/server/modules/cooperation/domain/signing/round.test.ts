import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsInPlan, outcomeOf, seatsToAsk, type PlannedSeat, type Seat } from './round';

const seat = (position: number, act: Seat['act'], state: Seat['state'] = 'waiting'): Seat => ({
	id: String(position),
	position,
	act,
	state
});
const asked = (seats: Seat[], ordered: boolean) => seatsToAsk(seats, ordered).map(({ id }) => id);

describe('the order of a signing round', () => {
	test('initials come before any signature, also where signatures were put first', () => {
		expect(asked([seat(1, 'sign'), seat(2, 'initial'), seat(3, 'initial')], false)).toEqual(['2', '3']);
		expect(asked([seat(1, 'sign'), seat(2, 'initial'), seat(3, 'initial')], true)).toEqual(['2']);
	});

	test('in an ordered round nobody is asked while somebody before has not signed', () => {
		expect(asked([seat(1, 'sign', 'asked'), seat(2, 'sign')], true)).toEqual([]);
		expect(asked([seat(1, 'sign', 'done'), seat(2, 'sign')], true)).toEqual(['2']);
	});

	test('every round ends: asking and signing in turn leaves nobody out, and nobody is asked twice', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom<Seat['act']>('initial', 'sign'), { minLength: 1, maxLength: 12 }),
				fc.boolean(),
				(acts, ordered) => {
					let seats = acts.map((act, at) => seat(at + 1, act));
					const order: string[] = [];
					for (let turns = 0; outcomeOf(seats) === 'open' && turns < 40; turns += 1) {
						const now = seatsToAsk(seats, ordered).map(({ id }) => id);
						order.push(...now);
						seats = seats.map((one) => (now.includes(one.id) ? { ...one, state: 'done' as const } : one));
					}
					expect(outcomeOf(seats)).toBe('done');
					expect(new Set(order).size).toBe(acts.length);
					const kinds = order.map((id) => seats.find((one) => one.id === id)!.act);
					expect(kinds.lastIndexOf('initial')).toBeLessThanOrEqual(
						kinds.includes('sign') ? kinds.indexOf('sign') : kinds.length
					);
				}
			)
		);
	});

	test('one refusal ends the round', () => {
		expect(outcomeOf([seat(1, 'sign', 'done'), seat(2, 'sign', 'refused')])).toBe('refused');
	});
});

describe('the plan of a signing round', () => {
	const inside: PlannedSeat = { act: 'sign', personId: 'a', name: '', capacity: '', email: '' };
	const outside: PlannedSeat = {
		act: 'sign',
		personId: null,
		name: 'Contoh Direktur',
		capacity: 'Direktur',
		email: 'direktur@contoh.example'
	};
	const round = { meterai: 'affixed', meteraiNote: 'EM-1', days: 14 };
	const codes = (seats: PlannedSeat[], isAgreement = true, more = {}) =>
		faultsInPlan(seats, isAgreement, { ...round, ...more }).map(({ message }) => message);

	test('an agreement needs both sides, another paper only somebody who signs', () => {
		expect(codes([inside, outside])).toEqual([]);
		expect(codes([inside])).toEqual(['BOTH_SIDES_NEEDED']);
		expect(codes([inside], false)).toEqual([]);
		expect(codes([{ ...inside, act: 'initial' }], false)).toEqual(['NOBODY_SIGNS']);
	});

	test('nobody signs twice, and a partner initials nothing here', () => {
		expect(codes([inside, outside, outside])).toEqual(['TWICE']);
		expect(codes([inside, outside, { ...outside, act: 'initial', email: 'b@contoh.example' }])).toEqual([
			'INITIAL_INSIDE'
		]);
	});

	test('an address that is none, and an e-meterai of which nothing is said, are refused', () => {
		expect(codes([inside, { ...outside, email: 'direktur' }])).toEqual(['EMAIL_WRONG']);
		expect(codes([inside, outside], true, { meteraiNote: ' ' })).toEqual(['REQUIRED']);
		expect(codes([inside, outside], true, { days: 0 })).toEqual(['DAYS_WRONG']);
	});
});
