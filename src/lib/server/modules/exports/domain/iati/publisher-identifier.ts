import { registrationAgencies } from './registration-agencies';

export type IdentifierFault =
	| 'IDENTIFIER_MISSING'
	| 'IDENTIFIER_SIGNS'
	| 'IDENTIFIER_WITHDRAWN'
	| 'IDENTIFIER_UNKNOWN_LIST'
	| 'IDENTIFIER_WITHOUT_CODE';

/**
 * What is wrong with an organisation's identifier, or undefined: it is the code of a list that is in force
 * (OrganisationRegistrationAgency), a hyphen, and the code that the list gave (IATI 2.03, rules 1.14.x).
 */
export function identifierFault(identifier: string): IdentifierFault | undefined {
	if (identifier.trim() === '') return 'IDENTIFIER_MISSING';
	if (!/^[A-Za-z0-9][A-Za-z0-9._:()-]{1,119}$/.test(identifier)) return 'IDENTIFIER_SIGNS';
	const { active, withdrawn } = registrationAgencies;
	const parts = identifier.split('-');
	// A list's own code may hold a hyphen or two: the longest one that is a list decides.
	for (let length = parts.length; length > 0; length--) {
		const list = parts.slice(0, length).join('-');
		if (withdrawn.has(list)) return 'IDENTIFIER_WITHDRAWN';
		if (active.has(list)) return parts.slice(length).join('-') === '' ? 'IDENTIFIER_WITHOUT_CODE' : undefined;
	}
	return 'IDENTIFIER_UNKNOWN_LIST';
}
