import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { blank } from './merge-fields';

/** In what capacity an office is held on a day (UU 30/2014 Pasal 14; UU 23/2014 Pasal 65 and 86). */
export type HeldCapacity = 'definitive' | 'plt' | 'plh' | 'pj' | 'pjs';

/** Who signs for the region, and by what right, on the day of signing. */
export type RegionAuthority = {
	readonly region: string;
	readonly name: string | null;
	/** The office with its place: "Wali Kota Jambi". */
	readonly office: string;
	readonly capacity: HeldCapacity;
	/** The decree of appointment. */
	readonly decree: string | null;
	readonly address: string | null;
	/** Set where an official signs with the head of region's power of attorney: a PKS and nothing above it (domain 3.3). */
	readonly power: {
		readonly number: string | null;
		readonly day: string | null;
		readonly giver: string;
	} | null;
};

export type PartnerAuthority = {
	readonly organisation: string;
	readonly name: string | null;
	readonly office: string | null;
	readonly address: string | null;
};

/** The party clause of one side: who it is and by what right it signs. */
export type Komparisi = {
	readonly name: string;
	readonly statement: string;
	readonly capacity: readonly string[];
};

const heldAs: Record<Language, Record<HeldCapacity, string>> = {
	id: {
		definitive: '',
		plt: 'Pelaksana Tugas ',
		plh: 'Pelaksana Harian ',
		pj: 'Penjabat ',
		pjs: 'Penjabat Sementara '
	},
	en: {
		definitive: '',
		plt: 'Acting ',
		plh: 'Daily Acting ',
		pj: 'Interim ',
		pjs: 'Temporary '
	}
};
const shortCapacity: Record<HeldCapacity, string> = {
	definitive: '',
	plt: 'Plt. ',
	plh: 'Plh. ',
	pj: 'Pj. ',
	pjs: 'Pjs. '
};

/** The office as it must be written, in full and for the signature: who only acts for it says so (Permendagri 1/2023). */
function officeAsHeld(
	authority: RegionAuthority,
	language: Language
): { readonly full: string; readonly signed: string } {
	const prefix = heldAs[language][authority.capacity];
	const said = authority.office.toLowerCase().startsWith(prefix.trim().toLowerCase());
	const upper = authority.office.toUpperCase();
	if (said) return { full: authority.office, signed: upper };
	return { full: prefix + authority.office, signed: shortCapacity[authority.capacity] + upper };
}

/**
 * The region's party clause from the authority of the day. A Plt or Plh shows as such: whether they may sign at all
 * is another question (UU 30/2014 Ps 14(7)), which the signing asks.
 */
export function komparisiOfRegion(authority: RegionAuthority, language: Language): Komparisi {
	const { full: office, signed } = officeAsHeld(authority, language);
	const address = authority.address?.trim() || blank;
	const decree = authority.decree?.trim();
	const { power } = authority;
	const day = power?.day ? writeDay(power.day, language, 'long') : blank;
	const capacity = [signed];
	if (language === 'en') {
		const appointed = decree ? `, appointed by ${decree}` : '';
		const by = power
			? `, by virtue of the power of attorney of the ${power.giver} Number ${power.number ?? blank} of ${day}`
			: '';
		return {
			name: authority.name?.trim() || blank,
			statement: `${office}${appointed}, having its office at ${address}${by}, acting for and on behalf of ${authority.region}`,
			capacity
		};
	}
	const appointed = decree ? `, diangkat berdasarkan ${decree}` : '';
	const by = power
		? ` berdasarkan Surat Kuasa ${power.giver} Nomor ${power.number ?? blank} tanggal ${day}`
		: '';
	return {
		name: authority.name?.trim() || blank,
		statement: `${office}${appointed}, berkedudukan di ${address}, dalam hal ini bertindak untuk dan atas nama ${authority.region}${by}`,
		capacity
	};
}

/** The other side's party clause; what has not been told yet is a dotted line. */
export function komparisiOfPartner(authority: PartnerAuthority, language: Language): Komparisi {
	const office = authority.office?.trim() || blank;
	const address = authority.address?.trim() || blank;
	return {
		name: authority.name?.trim() || blank,
		statement:
			language === 'en'
				? `${office}, having its office at ${address}, acting for and on behalf of ${authority.organisation}`
				: `${office}, berkedudukan di ${address}, dalam hal ini bertindak untuk dan atas nama ${authority.organisation}`,
		capacity: [
			...(authority.office?.trim() ? [authority.office.trim().toUpperCase()] : []),
			authority.organisation.toUpperCase()
		]
	};
}
