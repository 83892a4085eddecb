import { describe, expect, test } from 'vitest';
import { codelist, hasIati } from '$tests/support/iati';
import { identifierFault } from './publisher-identifier';
import { registrationAgencies } from './registration-agencies';

describe('the identifier by which a region reports', () => {
	test.each([
		['XI-IATI-KOTACONTOH', undefined],
		['ID-COA-015.01', undefined],
		['GB-GOV-1', undefined],
		['', 'IDENTIFIER_MISSING'],
		['  ', 'IDENTIFIER_MISSING'],
		['ID-KDN-1571', 'IDENTIFIER_WITHDRAWN'],
		['ID-KDN', 'IDENTIFIER_WITHDRAWN'],
		['ID-PRO-7', 'IDENTIFIER_WITHDRAWN'],
		['XI-BRIDGE-1', 'IDENTIFIER_WITHDRAWN'],
		['XI-IATI', 'IDENTIFIER_WITHOUT_CODE'],
		['XI-IATI-', 'IDENTIFIER_WITHOUT_CODE'],
		['KOTA-CONTOH', 'IDENTIFIER_UNKNOWN_LIST'],
		['1571', 'IDENTIFIER_UNKNOWN_LIST'],
		['XI-IATI-KOTA CONTOH', 'IDENTIFIER_SIGNS'],
		['XI-IATI-KOTA/CONTOH', 'IDENTIFIER_SIGNS'],
		['XI-IATI-A&B', 'IDENTIFIER_SIGNS']
	])('%s: %s', (identifier, fault) => {
		expect(identifierFault(identifier)).toBe(fault);
	});

	test.skipIf(!hasIati)('is measured by the lists that IATI knows, and by no other', () => {
		const official = codelist('codelists-nonembedded/xml/OrganisationRegistrationAgency');
		expect([...registrationAgencies.active].sort()).toEqual([...official].sort());
		for (const code of registrationAgencies.withdrawn) expect(official.has(code), code).toBe(false);
	});
});
