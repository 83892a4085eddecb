import { describe, expect, it } from 'vitest';
import { faultsInInstruction, mostRecipients, requests, type TypedInstruction } from './instruction';

const sheet: TypedInstruction = {
	givenOn: '2026-11-23',
	dueOn: '2026-11-27',
	nature: 'ordinary',
	requests: ['advise'],
	body: 'Beri saran paling lambat Jumat',
	recipients: ['asisten']
};
const wrong = (change: Partial<TypedInstruction>) =>
	faultsInInstruction({ ...sheet, ...change }, { today: '2026-11-23', giver: 'sekda' }).map(
		({ field, message }) => `${field} ${message}`
	);

describe('an instruction', () => {
	it('says what by a tick or in words, and to whom; until when may stay open', () => {
		expect(wrong({})).toEqual([]);
		expect(wrong({ body: '', dueOn: '' })).toEqual([]);
		expect(wrong({ requests: [], body: ' ' })).toEqual(['body REQUIRED']);
		expect(wrong({ requests: [...requests] })).toEqual([]);
		expect(wrong({ recipients: [''] })).toEqual(['recipients REQUIRED']);
	});

	it('goes to nobody who gave it, to no crowd, and asks nothing that the sheet does not know', () => {
		expect(wrong({ recipients: ['asisten', 'sekda'] })).toEqual(['recipients TO_ONESELF']);
		const crowd = Array.from({ length: mostRecipients + 1 }, (_, place) => `orang ${place}`);
		expect(wrong({ recipients: crowd })).toEqual(['recipients TOO_MANY']);
		expect(wrong({ requests: ['hurry'] })).toEqual(['requests CHOOSE_ONE']);
	});

	it('is given on no day ahead, and due on none before it was given', () => {
		expect(wrong({ givenOn: '2026-11-24' })).toEqual(['given_on DAY_IN_FUTURE']);
		expect(wrong({ dueOn: '2026-11-22' })).toEqual(['due_on DUE_BEFORE_GIVEN']);
		expect(wrong({ givenOn: '' })).toEqual(['given_on REQUIRED']);
	});
});
