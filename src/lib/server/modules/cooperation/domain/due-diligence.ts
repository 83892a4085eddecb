import { addCalendarDays, type Day } from '$lib/server/modules/calendar';
import { readNik } from '$lib/written/identity';

/** What a partner is asked to show (domain.md 2.2; for an international NGO the permission under PP 59/2016). */
export const partnerPaperKinds = ['nib', 'npwp', 'deed', 'sanctions_statement', 'ingo_permission'] as const;
export type PartnerPaperKind = (typeof partnerPaperKinds)[number];

const business: readonly PartnerPaperKind[] = ['deed', 'nib', 'npwp', 'sanctions_statement'];
const body: readonly PartnerPaperKind[] = ['deed', 'npwp', 'sanctions_statement'];

/**
 * The papers that a region's office usually asks of a kind of partner; of public bodies none. A default of practice, no
 * statutory list: nothing is refused for want of one.
 */
export function papersAskedOf(partnerKind: string): readonly PartnerPaperKind[] {
	switch (partnerKind) {
		case 'company':
		case 'state_owned_enterprise':
		case 'regional_owned_enterprise':
		case 'cooperative':
			return business;
		case 'foundation':
		case 'private_university':
		case 'community_organisation':
			return body;
		case 'individual':
			return ['npwp', 'sanctions_statement'];
		case 'international_ngo':
			return ['ingo_permission', 'sanctions_statement'];
		case 'foreign_company':
		case 'foreign_institution':
		case 'foreign_university':
			return ['sanctions_statement'];
		default:
			return [];
	}
}

const digitsOf = (text: string) => text.replace(/[\s.\-/]/g, '');
const isRepeated = (digits: string) => /^(\d)\1*$/.test(digits);

/** A number of a person as it may be shown and kept: the region's four digits and the last four. */
export const maskNik = (digits: string) => `${digits.slice(0, 4)}********${digits.slice(-4)}`;

export type KeptNumber = { readonly number: string } | { readonly fault: 'NIB_WRONG' | 'NPWP_WRONG' };

/**
 * The number of a paper as it is kept: digits of a NIB (13, OSS) or a NPWP (15 in the old form; 16 since PMK 112/2022:
 * a nought before the old one for bodies, the NIK for residents, which is kept masked).
 */
export function keptNumber(kind: PartnerPaperKind, typed: string): KeptNumber {
	const digits = digitsOf(typed);
	if (kind === 'nib')
		return /^\d{13}$/.test(digits) && !isRepeated(digits) ? { number: digits } : { fault: 'NIB_WRONG' };
	if (kind !== 'npwp') return { number: typed.trim() };
	if (/^\d{15}$/.test(digits) && !isRepeated(digits)) return { number: digits };
	if (/^0\d{15}$/.test(digits) && !isRepeated(digits)) return { number: digits };
	return 'refused' in readNik(digits) ? { fault: 'NPWP_WRONG' } : { number: maskNik(digits) };
}

/** A kept number as people write it: a NPWP of the old form in its groups. */
export function writtenNumber(kind: PartnerPaperKind, number: string): string {
	const old = kind === 'npwp' ? /^0?(\d{2})(\d{3})(\d{3})(\d)(\d{3})(\d{3})$/.exec(number) : null;
	return old && number.length === 15 ? `${old[1]}.${old[2]}.${old[3]}.${old[4]}-${old[5]}.${old[6]}` : number;
}

export const paperStates = ['valid', 'ends_soon', 'expired', 'no_end'] as const;
export type PartnerPaperState = (typeof paperStates)[number];

/** Ninety days before its end a paper "ends soon"; through its last day it holds. */
export function stateOfPaper(expiresOn: Day | null, today: Day): PartnerPaperState {
	if (expiresOn === null) return 'no_end';
	if (expiresOn < today) return 'expired';
	return expiresOn <= addCalendarDays(today, 90) ? 'ends_soon' : 'valid';
}
