import { isDay } from '$lib/server/modules/calendar';
import { readPhone } from '$lib/written/identity';
import { isRefusal } from '$lib/server/platform/refusal';
import { partnerRules, type PartnerKind } from '../routing';
import { nameOfField } from './fields-of-government';

/**
 * What a proposal asks, part by part: the organisation, its contact officers, and the terms of reference with
 * their eight headings, beside the roles of the parties, the reason of the term and the risks. One list feeds page,
 * API and check. No identity number (NIK) is asked of anybody: no paper of this stage needs one.
 */
export type FieldKind =
	'line' | 'text' | 'email' | 'phone' | 'web' | 'day' | 'months' | 'country' | 'field_of_government';
export type Field = {
	readonly name: string;
	readonly kind: FieldKind;
	readonly required: boolean;
	readonly most: number;
};

const line = (name: string, required = true, most = 300): Field => ({ name, kind: 'line', required, most });
const text = (name: string, required = true, most = 20_000): Field => ({
	name,
	kind: 'text',
	required,
	most
});

export const parts = {
	lembaga: [
		line('name'),
		{ name: 'country', kind: 'country', required: true, most: 2 },
		text('address', true, 1_000),
		line('postal_code', false, 20),
		line('region', false, 200),
		{ name: 'phone', kind: 'phone', required: false, most: 40 },
		{ name: 'email', kind: 'email', required: false, most: 254 },
		{ name: 'website', kind: 'web', required: false, most: 500 }
	],
	petugas: [
		line('contact_1_name'),
		line('contact_1_position'),
		{ name: 'contact_1_phone', kind: 'phone', required: true, most: 40 },
		{ name: 'contact_1_email', kind: 'email', required: true, most: 254 },
		line('contact_2_name', false),
		line('contact_2_position', false),
		{ name: 'contact_2_phone', kind: 'phone', required: false, most: 40 },
		{ name: 'contact_2_email', kind: 'email', required: false, most: 254 }
	],
	kak: [
		line('title', true, 500),
		{ name: 'field', kind: 'field_of_government', required: false, most: 60 },
		text('background'),
		text('purpose'),
		text('location', true, 2_000),
		text('scope'),
		{ name: 'starts_on', kind: 'day', required: false, most: 10 },
		{ name: 'term_months', kind: 'months', required: false, most: 4 },
		text('term_reason', false, 4_000),
		text('benefits'),
		text('impact', false),
		text('financing', true, 8_000),
		text('party_roles', false),
		text('risks', false)
	]
} as const satisfies Record<string, readonly Field[]>;

export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as PartName[];

export type Answered = Readonly<Record<string, string>>;

/**
 * What is wrong with a field: `REQUIRED`, `NEEDED_FOR_SECOND` (a second contact officer was begun), `TOO_LONG`, `EMAIL_WRONG`, `PHONE_WRONG`, `WEB_WRONG`, `DAY_WRONG`,
 * `MONTHS_WRONG`, `COUNTRY_WRONG`, `WORD_UNKNOWN`, `COUNTRY_NOT_HOME`, `COUNTRY_NOT_ABROAD`.
 */
export type PartFault = { readonly field: string; readonly message: string };

/** The faults of a part as it was typed; none where it can be sent. A contact officer who is begun is finished. */
export function faultsOfPart(part: PartName, values: Answered): PartFault[] {
	const faults: PartFault[] = [];
	const begun =
		part === 'petugas' &&
		['contact_2_name', 'contact_2_position', 'contact_2_phone', 'contact_2_email'].some((name) =>
			values[name]?.trim()
		);
	for (const field of parts[part] as readonly Field[]) {
		const value = values[field.name]?.trim() ?? '';
		const toFinish = begun && ['contact_2_name', 'contact_2_phone', 'contact_2_email'].includes(field.name);
		const missing = field.required ? 'REQUIRED' : toFinish ? 'NEEDED_FOR_SECOND' : null;
		const fault = value === '' ? missing : faultOfValue(field, value);
		if (fault) faults.push({ field: field.name, message: fault });
	}
	return faults;
}

function faultOfValue(field: Field, value: string): string | null {
	if (value.length > field.most) return 'TOO_LONG';
	switch (field.kind) {
		case 'email':
			return isEmail(value) ? null : 'EMAIL_WRONG';
		case 'phone':
			return isRefusal(readPhone(value)) ? 'PHONE_WRONG' : null;
		case 'web':
			return /^https?:\/\/[^\s]+\.[^\s]+$/i.test(value) ? null : 'WEB_WRONG';
		case 'day':
			return isDay(value) ? null : 'DAY_WRONG';
		case 'months':
			return /^\d{1,4}$/.test(value) && Number(value) > 0 && Number(value) <= 1200 ? null : 'MONTHS_WRONG';
		case 'country':
			return /^[A-Z]{2}$/.test(value) ? null : 'COUNTRY_WRONG';
		case 'field_of_government':
			return nameOfField(value) ? null : 'WORD_UNKNOWN';
		default:
			return null;
	}
}

/** Bodies that are foreign by their law and may sit anywhere, also here. */
const seatedAnywhere: readonly PartnerKind[] = ['international_organisation', 'international_ngo'];

/**
 * The country against the answer at the door, since the procedure hangs on it: a company abroad is no domestic
 * third party, and a company founded here with foreign money is (domain §10.10).
 */
export function faultOfCountry(kind: PartnerKind, country: string | undefined): PartFault | undefined {
	if (!country || seatedAnywhere.includes(kind)) return undefined;
	const { foreign } = partnerRules[kind];
	if (foreign && country === 'ID') return { field: 'country', message: 'COUNTRY_NOT_ABROAD' };
	if (!foreign && country !== 'ID') return { field: 'country', message: 'COUNTRY_NOT_HOME' };
	return undefined;
}

/** A plausible address; whether it is read by whoever proposes is proved by the code that is sent to it. */
export function isEmail(text: string): boolean {
	return text.length <= 254 && /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@.,;<>"]{2,}$/.test(text);
}

/** The text of the integrity pact has a version, so that it is known for ever what was accepted. */
export const pactVersion = '2026-1';
