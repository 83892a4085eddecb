import {
	blank,
	formOf,
	komparisiOfPartner,
	komparisiOfRegion,
	type PaperKind,
	type PartnerAuthority,
	type RegionAuthority
} from '$lib/server/modules/documents';
import type { Bilingual } from '$lib/text/bilingual';
import type { DraftParty } from './draft';

export type Sides = {
	readonly region: RegionAuthority;
	readonly partner: PartnerAuthority;
	/** To whom the head of region gives a power of attorney: the head of the unit that carries the work out. */
	readonly delegate: { readonly name: string | null; readonly office: string | null };
	readonly numbers: { readonly region: string | null; readonly partner: string | null };
	/** Where the paper is one of a foreign party, the English names of the offices too. */
	readonly officeInEnglish: string;
};

const first: Bilingual = { id: 'PIHAK KESATU', en: 'the FIRST PARTY' };
const second: Bilingual = { id: 'PIHAK KEDUA', en: 'the SECOND PARTY' };
const giver: Bilingual = { id: 'PEMBERI KUASA', en: 'the GRANTOR' };
const receiver: Bilingual = { id: 'PENERIMA KUASA', en: 'the ATTORNEY' };

function regionSide(sides: Sides, designation: Bilingual): DraftParty {
	const id = komparisiOfRegion(sides.region, 'id');
	const en = komparisiOfRegion({ ...sides.region, office: sides.officeInEnglish }, 'en');
	return {
		designation,
		isRegion: true,
		organisation: sides.region.region,
		number: sides.numbers.region,
		name: id.name,
		statement: { id: id.statement, en: en.statement },
		capacity: { id: id.capacity, en: en.capacity }
	};
}

function partnerSide(sides: Sides, designation: Bilingual): DraftParty {
	const id = komparisiOfPartner(sides.partner, 'id');
	const en = komparisiOfPartner(sides.partner, 'en');
	return {
		designation,
		isRegion: false,
		organisation: sides.partner.organisation,
		number: sides.numbers.partner,
		name: id.name,
		statement: { id: id.statement, en: en.statement },
		capacity: { id: id.capacity, en: en.capacity }
	};
}

function delegateSide({ delegate, region }: Sides): DraftParty {
	const office = delegate.office?.trim() || blank;
	const address = region.address?.trim() || blank;
	return {
		designation: receiver,
		isRegion: true,
		organisation: region.region,
		number: null,
		name: delegate.name?.trim() || blank,
		statement: {
			id: `${office}, berkedudukan di ${address}`,
			en: `${office}, having its office at ${address}`
		},
		capacity: { id: [office.toUpperCase()], en: [office.toUpperCase()] }
	};
}

/**
 * Who stands on a paper, by its form: an agreement and minutes have two sides, a power of attorney its giver and its
 * receiver, a letter only its sender, an outline nobody. In a handover the partner gives and the region receives.
 */
export function partiesOf(kind: PaperKind, sides: Sides): readonly DraftParty[] {
	switch (formOf(kind)) {
		case 'agreement':
			return [regionSide(sides, first), partnerSide(sides, second)];
		case 'record':
			return kind === 'bast'
				? [partnerSide(sides, first), regionSide(sides, second)]
				: [regionSide(sides, first), partnerSide(sides, second)];
		case 'attorney':
			return [regionSide(sides, giver), delegateSide(sides)];
		case 'letter':
			return [regionSide(sides, { id: '', en: '' })];
		case 'outline':
			return [];
	}
}
