import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cooperationObjects, initiators, parseRouteAnswers, partnerKinds } from './answers';

const least = { partner_kind: 'company', initiator: 'partner' };

describe('reading the answers', () => {
	test('who and who began are enough', () => {
		expect(parseRouteAnswers(least)).toEqual({ ok: true, answers: least });
	});

	test.each([
		[{ initiator: 'partner' }, 'partner_kind', 'MISSING'],
		[{ partner_kind: 'company' }, 'initiator', 'MISSING'],
		[{ ...least, partner_kind: 'guild' }, 'partner_kind', 'WORD_UNKNOWN'],
		[{ ...least, partner_kind: 3 }, 'partner_kind', 'WRONG_TYPE'],
		[{ ...least, initiator: 'mayor' }, 'initiator', 'WORD_UNKNOWN'],
		[{ ...least, object: 'war' }, 'object', 'WORD_UNKNOWN'],
		[{ ...least, burdens_public: 'no' }, 'burdens_public', 'WRONG_TYPE'],
		[{ ...least, multi_year: 1 }, 'multi_year', 'WRONG_TYPE'],
		[{ ...least, borders_region: null }, 'borders_region', 'WRONG_TYPE'],
		[{ ...least, start: '2026-02-30' }, 'start', 'NOT_A_DAY'],
		[{ ...least, start: '17-03-2026' }, 'start', 'NOT_A_DAY'],
		[{ ...least, start: 20260317 }, 'start', 'WRONG_TYPE'],
		[{ ...least, colour: 'blue' }, 'colour', 'KEY_UNKNOWN']
	])('%j is told at its field', (input, field, code) => {
		expect(parseRouteAnswers(input)).toEqual({ ok: false, errors: [{ field, code }] });
	});

	test('every wrong field is told at once', () => {
		const parsed = parseRouteAnswers({ object: 'war', start: 'soon', colour: 'blue' });
		expect(parsed.ok ? [] : parsed.errors.map((error) => error.field).toSorted()).toEqual([
			'colour',
			'initiator',
			'object',
			'partner_kind',
			'start'
		]);
	});

	test.each([null, undefined, 'text', 3, []])('%j is no set of answers', (input) => {
		expect(parseRouteAnswers(input).ok).toBe(false);
	});

	test('whatever comes in, the reader answers and never throws', () => {
		fc.assert(
			fc.property(fc.anything(), (input) => {
				expect(typeof parseRouteAnswers(input).ok).toBe('boolean');
			})
		);
	});

	test('every word of the contract is known', () => {
		expect(partnerKinds).toHaveLength(26);
		expect(cooperationObjects).toHaveLength(11);
		expect(initiators).toEqual(['region', 'partner']);
	});
});
