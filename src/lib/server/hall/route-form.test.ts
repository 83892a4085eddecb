import { describe, expect, test } from 'vitest';
import { chosenOf, initiatorFor, readChosen, routeAnswersOf } from './route-form';

const today = '2026-11-21';
const answersOf = (chosen: Record<string, string>) =>
	routeAnswersOf(readChosen(new URLSearchParams(chosen)), 'partner', today);

describe('the answers at the door', () => {
	test('yes, no and not known yet become true, false and not said', () => {
		expect(
			answersOf({
				partner_kind: 'company',
				object: 'other',
				burdens_public: 'yes',
				multi_year: 'no',
				in_current_budget: 'unknown'
			})
		).toEqual({
			ok: true,
			answers: {
				partner_kind: 'company',
				initiator: 'partner',
				object: 'other',
				burdens_public: true,
				multi_year: false,
				start: today
			}
		});
	});

	test('who and what must be said, each once among the faults', () => {
		expect(answersOf({})).toEqual({
			ok: false,
			errors: [
				{ field: 'partner_kind', code: 'MISSING' },
				{ field: 'object', code: 'MISSING' }
			]
		});
		expect(answersOf({ partner_kind: 'king', object: 'other' })).toEqual({
			ok: false,
			errors: [{ field: 'partner_kind', code: 'WORD_UNKNOWN' }]
		});
	});

	test('what is asked of others only does not count', () => {
		const company = answersOf({
			partner_kind: 'company',
			object: 'other',
			borders_region: 'yes',
			diplomatic_relations: 'no'
		});
		expect(company).toMatchObject({
			ok: true,
			answers: expect.not.objectContaining({ borders_region: true })
		});
		expect(company.ok && company.answers).not.toHaveProperty('diplomatic_relations');
		const abroad = answersOf({
			partner_kind: 'foreign_university',
			object: 'other',
			diplomatic_relations: 'no'
		});
		expect(abroad).toMatchObject({ ok: true, answers: { diplomatic_relations: false } });
	});

	test('answers come back to the form as they were chosen', () => {
		const chosen = {
			partner_kind: 'local_government',
			object: 'public_service',
			borders_region: 'yes',
			multi_year: 'no'
		};
		const answers = answersOf(chosen);
		expect(answers.ok && chosenOf(answers.answers)).toEqual(chosen);
	});

	test('an officer of a unit begins for the region, everybody else for themselves', () => {
		const person = (role: 'unit_officer' | 'partner') =>
			({ kind: 'person', roles: [role] }) as unknown as Parameters<typeof initiatorFor>[0];
		expect(initiatorFor(person('unit_officer'))).toBe('region');
		expect(initiatorFor(person('partner'))).toBe('partner');
		expect(initiatorFor({ kind: 'anonymous' })).toBe('partner');
	});
});
