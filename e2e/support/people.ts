/** The invented persons of the demonstration (contract.md), by the first part of their address. */
export const people = [
	'mitra',
	'opd',
	'kerjasama',
	'tkksd',
	'tkksd2',
	'hukum',
	'sekda',
	'walikota',
	'tu',
	'inspektorat',
	'admin'
] as const;
export type PersonName = (typeof people)[number];

export const emailOf = (person: PersonName): string => `${person}@jambi.demo`;
