import { describe, expect, test } from 'vitest';
import type { Actor, Role } from '$lib/server/platform/context';
import { agreementScopeOf, disclosureState } from './agreement-scope';

const person = (roles: Role[], unitIds: string[] = []): Actor => ({
	kind: 'person',
	id: 'p',
	name: 'Contoh',
	position: null,
	roles,
	unitIds,
	partnerIds: [],
	isExample: true,
	via: 'session'
});

describe('which agreements somebody of the office sees', () => {
	test('who keeps the register and who inspects it see all, the secret ones too', () => {
		for (const role of ['cooperation_officer', 'registrar', 'auditor', 'head_of_region'] as const)
			expect(agreementScopeOf(person([role]))).toEqual({ all: true, secret: true, unitIds: [] });
	});

	test('a member of the TKKSD weighs what is not published, but no secret', () => {
		expect(agreementScopeOf(person(['tkksd_member']))).toEqual({ all: true, secret: false, unitIds: [] });
	});

	test('a unit sees its own agreements besides the published ones', () => {
		expect(agreementScopeOf(person(['unit_officer'], ['u1']))).toEqual({
			all: false,
			secret: false,
			unitIds: ['u1']
		});
	});

	test('administering the system opens no agreement', () => {
		expect(agreementScopeOf(person(['admin'], ['u1']))).toEqual({ all: false, secret: false, unitIds: [] });
	});

	test('nobody signed in sees no more than the public', () => {
		expect(agreementScopeOf({ kind: 'anonymous' })).toEqual({ all: false, secret: false, unitIds: [] });
	});
});

describe('what the public may see', () => {
	test('a restricted or secret class holds even where a day of publication stands', () => {
		expect(disclosureState({ disclosure: 'public', published: true })).toBe('published');
		expect(disclosureState({ disclosure: 'public', published: false })).toBe('unpublished');
		expect(disclosureState({ disclosure: 'restricted', published: true })).toBe('restricted');
		expect(disclosureState({ disclosure: 'secret', published: false })).toBe('secret');
	});
});
