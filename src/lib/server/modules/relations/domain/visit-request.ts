import type { FieldFault } from '$lib/server/platform/refusal';
import type { Day } from '$lib/server/modules/calendar';
import { type Column, type FieldRule } from '$lib/server/modules/records';

/** Who comes to see how something is done here, by the kinds of the list of partners. */
export const visitorKinds = [
	'local_government',
	'village',
	'ministry',
	'vertical_agency',
	'state_university',
	'private_university',
	'community_organisation',
	'foundation',
	'company'
] as const;

/** What somebody who wants to visit is asked; the letter itself comes with the last page. */
export const requestFields: readonly FieldRule[] = [
	{ name: 'institution', kind: 'text', most: 200, required: true },
	{ name: 'institution_kind', kind: 'choice', among: visitorKinds, required: true },
	{ name: 'theme', kind: 'text', most: 300, required: true },
	{ name: 'questions', kind: 'long', most: 2000 },
	{ name: 'wished_on', kind: 'day', required: true },
	{ name: 'wished_until', kind: 'day', after: 'wished_on' },
	{ name: 'other_on', kind: 'day' },
	{ name: 'people', kind: 'count', required: true },
	{ name: 'unit_id', kind: 'link' },
	{ name: 'letter_number', kind: 'text', most: 100, required: true },
	{ name: 'letter_date', kind: 'day', past: true, required: true },
	{ name: 'visitor_name', kind: 'text', most: 200, required: true, personal: true },
	{ name: 'visitor_office', kind: 'text', most: 200, required: true, personal: true },
	{ name: 'email', kind: 'text', most: 200, required: true, personal: true },
	{ name: 'phone', kind: 'text', most: 40, personal: true }
];

/** A day that has gone cannot be wished for, and an answer must reach somebody. */
export function requestFaults(
	columns: Readonly<Record<string, Column | undefined>>,
	today: Day,
	isEmail: (address: string) => boolean
): readonly FieldFault[] {
	const past = ['wished_on', 'other_on'].filter((name) => columns[name] && String(columns[name]) <= today);
	return [
		...past.map((field) => ({ field, message: 'DAY_NOT_AHEAD' })),
		...(isEmail(String(columns.email)) ? [] : [{ field: 'email', message: 'EMAIL_WRONG' }])
	];
}

/** A receipt as it was typed, capitals and spaces aside: K-2026-000012-7KQ4. Null where it cannot be one. */
export function normaliseVisitReceipt(typed: string): string | null {
	const number = typed
		.toUpperCase()
		.replaceAll(/\s/g, '')
		.replaceAll(/[\u2010-\u2015]/g, '-')
		.replace(/[.,;]+$/, '');
	return /^K-\d{4}-\d{6,9}-[0-9A-Z]{4}$/.test(number) ? number : null;
}
