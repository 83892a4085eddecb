import { describe, expect, test } from 'vitest';
import { firstUnfinished, progressOf, stepsFor, type DraftFacts } from './progress';

const empty: DraftFacts = {
	initiator: 'partner',
	emailProved: false,
	pactAccepted: false,
	wholeParts: new Set(),
	begunParts: new Set(),
	papersMissing: 2,
	papersGiven: 0
};
const whole: DraftFacts = {
	...empty,
	emailProved: true,
	pactAccepted: true,
	wholeParts: new Set(['lembaga', 'petugas', 'kak']),
	begunParts: new Set(['lembaga', 'petugas', 'kak']),
	papersMissing: 0,
	papersGiven: 2
};

describe('the pages of a proposal', () => {
	test('a unit of the region signs no integrity pact and proves no address', () => {
		expect(stepsFor('region', 'office')).toEqual(['lembaga', 'petugas', 'kak', 'berkas', 'periksa']);
	});

	test("a partner's account proves no address", () => {
		expect(stepsFor('partner', 'partner_account')).not.toContain('surel');
		expect(stepsFor('partner', 'applicant')[0]).toBe('surel');
	});

	test('somebody without an account begins with the address, and may send once all is done', () => {
		expect(firstUnfinished(empty, 'applicant')).toBe('surel');
		expect(firstUnfinished({ ...empty, emailProved: true }, 'applicant')).toBe('lembaga');
		expect(firstUnfinished(whole, 'applicant')).toBe('periksa');
		expect(progressOf(whole, 'applicant').at(-1)).toEqual({ step: 'periksa', progress: 'ready' });
	});

	test('a part that is begun and not whole is where one goes on', () => {
		const facts: DraftFacts = {
			...whole,
			wholeParts: new Set(['lembaga', 'petugas']),
			begunParts: whole.begunParts
		};
		expect(firstUnfinished(facts, 'applicant')).toBe('kak');
		expect(progressOf(facts, 'applicant').find(({ step }) => step === 'kak')?.progress).toBe('begun');
		expect(progressOf(facts, 'applicant').at(-1)?.progress).toBe('waiting');
	});

	test('a visitor at the desk may have no e-mail', () => {
		const facts: DraftFacts = { ...whole, emailProved: false };
		expect(progressOf(facts, 'office')[0]).toEqual({ step: 'surel', progress: 'optional' });
		expect(firstUnfinished(facts, 'office')).toBe('periksa');
		expect(firstUnfinished(facts, 'applicant')).toBe('surel');
	});
});
