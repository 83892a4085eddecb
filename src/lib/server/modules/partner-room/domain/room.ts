import type { FieldFault } from '$lib/server/platform/refusal';

/** Where an organisation sits, and where letters to it go. */
export const placeKinds = ['head_office', 'branch', 'mailing'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** How long an invitation waits for its answer, in days; a habit of ours, no rule of law. */
export const invitationDays = 14;

export type ContactInput = {
	readonly name: string;
	readonly position?: string;
	readonly email?: string;
	readonly phone?: string;
	readonly is_first?: boolean;
};

export type PlaceInput = {
	readonly kind: string;
	readonly name?: string;
	readonly address: string;
	readonly city?: string;
	readonly postal_code?: string;
	readonly country?: string;
	readonly phone?: string;
	readonly branch_number?: string;
};

const tooLong = (field: string, text: string | undefined, most: number): FieldFault[] =>
	(text?.length ?? 0) > most ? [{ field, message: 'TOO_LONG' }] : [];

/** A telephone number as people write it, with at least five digits. */
const isPhone = (text: string) =>
	/^[+()\d][\d\s().+/-]{4,29}$/.test(text) && text.replace(/\D/g, '').length >= 5;

/** A person without any way to be reached is no contact. */
export function faultsOfContact(input: ContactInput, readsEmail: (text: string) => boolean): FieldFault[] {
	return [
		...(input.name.trim() === '' ? [{ field: 'name', message: 'REQUIRED' }] : []),
		...tooLong('name', input.name, 200),
		...tooLong('position', input.position, 200),
		...(input.email && !readsEmail(input.email) ? [{ field: 'email', message: 'NOT_AN_EMAIL' }] : []),
		...(input.phone && !isPhone(input.phone) ? [{ field: 'phone', message: 'NOT_A_PHONE' }] : []),
		...(!input.email && !input.phone ? [{ field: 'email', message: 'NO_WAY_TO_REACH' }] : [])
	];
}

/** A branch may bear its number at the tax office: 22 digits (NITKU, PMK 136/2023). */
export function faultsOfPlace(input: PlaceInput, isCountry: (code: string) => boolean): FieldFault[] {
	const number = digitsOf(input.branch_number);
	return [
		...(placeKinds.includes(input.kind as PlaceKind) ? [] : [{ field: 'kind', message: 'CHOOSE_ONE' }]),
		...(input.address.trim() === '' ? [{ field: 'address', message: 'REQUIRED' }] : []),
		...tooLong('address', input.address, 500),
		...tooLong('name', input.name, 200),
		...tooLong('city', input.city, 120),
		...tooLong('postal_code', input.postal_code, 20),
		...(input.country && !isCountry(input.country) ? [{ field: 'country', message: 'CHOOSE_ONE' }] : []),
		...(input.phone && !isPhone(input.phone) ? [{ field: 'phone', message: 'NOT_A_PHONE' }] : []),
		...(number !== null && (number.length !== 22 || input.kind !== 'branch')
			? [{ field: 'branch_number', message: 'BRANCH_NUMBER_WRONG' }]
			: [])
	];
}

/** The digits of a number that people write with points and spaces; null where none was written. */
export const digitsOf = (text: string | undefined): string | null =>
	text?.trim() ? text.replace(/[\s.-]/g, '') : null;
