import { describe, expect, test } from 'vitest';
import type { Role } from '$lib/server/platform/context';
import { areOfOneOffice } from './case-scope';

const person = (role: Role, ...unitIds: string[]) => ({ roles: [role], unitIds });

describe('an upload that is named nowhere yet', () => {
	test.each([
		['a colleague of the same unit', person('unit_officer', 'dlh'), person('unit_officer', 'dlh'), true],
		['another unit', person('unit_officer', 'dlh'), person('unit_officer', 'pupr'), false],
		['TU for the division', person('cooperation_officer', 'ks'), person('registrar', 'umum'), true],
		['a unit for the division', person('cooperation_officer', 'ks'), person('unit_officer', 'dlh'), false],
		['the division for a unit', person('unit_officer', 'dlh'), person('cooperation_officer', 'ks'), false],
		['a partner for the office', person('cooperation_officer', 'ks'), person('partner', 'ks'), false],
		['one partner for another', person('partner', 'x'), person('partner', 'x'), false]
	])('%s: of one office?', (_, one, other, expected) => {
		expect(areOfOneOffice(one, other)).toBe(expected);
	});

	test("of somebody who holds no role any more is nobody else's", () => {
		expect(areOfOneOffice(person('registrar', 'umum'), { roles: [], unitIds: [] })).toBe(false);
	});
});
