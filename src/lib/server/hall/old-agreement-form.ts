import type { OldAgreement } from '$lib/server/modules/cooperation';
import type { SentFields } from './sent-form';

/** The fields of the short form for an agreement that was made before this system. */
export const oldAgreementFields = [
	'instrument',
	'title',
	'partner_name',
	'partner_kind',
	'country',
	'region_number',
	'partner_number',
	'type',
	'unit',
	'note',
	'signed_on',
	'publish'
] as const;
export const oldAgreementDays = ['starts_on', 'ends_on'] as const;

/** The agreement that the short form says. */
export function readOldAgreement({ text, day }: Pick<SentFields, 'text' | 'day'>): OldAgreement {
	return {
		instrument: text('instrument'),
		title: text('title'),
		partner_name: text('partner_name'),
		partner_kind: text('partner_kind') || undefined,
		country: text('country') || undefined,
		region_number: text('region_number'),
		partner_number: text('partner_number'),
		signed_on: text('signed_on'),
		starts_on: day('starts_on') || undefined,
		ends_on: day('ends_on') || undefined,
		unit_ids: text('unit') ? [text('unit')] : [],
		type: text('type') || undefined,
		note: text('note'),
		publish: text('publish') === 'on'
	};
}
