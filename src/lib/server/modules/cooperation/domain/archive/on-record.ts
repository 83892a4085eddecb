import type { PartnerKind } from '../routing';
import type { ArchiveRow } from './read-row';

const plain = (text: string | null) =>
	(text ?? '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A partner's name without the signs and legal forms that registers leave out or put elsewhere. */
export const plainPartner = (name: string) =>
	plain(name)
		.replace(/\b(pt|cv|tbk|persero|yayasan)\b/g, '')
		.replace(/\s+/g, ' ')
		.trim();

type Known = {
	readonly id: string;
	readonly title: string | null;
	readonly register_number: string | null;
	readonly signed_on: string | null;
	readonly parties_line: string;
};

/** What stands on record, to be asked for the twin of a row. */
export class OnRecord {
	readonly #byNumber = new Map<string, Known[]>();
	readonly #byTitle = new Map<string, Known[]>();

	constructor(agreements: Iterable<Known>) {
		for (const one of agreements) this.add(one);
	}

	add(one: Known): void {
		for (const [map, key] of [
			[this.#byNumber, plain(one.register_number)],
			[this.#byTitle, plain(one.title)]
		] as const)
			if (key !== '') map.set(key, [...(map.get(key) ?? []), one]);
	}

	/**
	 * The agreement that a row may be: the same number in the same year, or the same title of the same year with the same
	 * partner. A person decides.
	 */
	twinOf(row: ArchiveRow): string | undefined {
		const year = row.signedOn.slice(0, 4);
		const sameYear = (one: Known) => one.signed_on === null || one.signed_on.slice(0, 4) === year;
		const byNumber = row.regionNumber ? this.#byNumber.get(plain(row.regionNumber)) : undefined;
		const numbered = byNumber?.find(sameYear);
		if (numbered) return numbered.id;
		const partner = plainPartner(row.partner);
		return this.#byTitle
			.get(plain(row.title))
			?.find((one) => sameYear(one) && plainPartner(one.parties_line).includes(partner))?.id;
	}
}

/** What kind of body a name says; where it says none, a company, as the short form for old agreements takes it. */
export function kindOfName(name: string, country: string): PartnerKind {
	const text = plain(name);
	const has = (words: RegExp) => words.test(text);
	if (country !== 'ID') return has(/\buniversit/) ? 'foreign_university' : 'foreign_institution';
	if (has(/\b(kementerian|kemenko)\b/)) return 'ministry';
	if (has(/\b(pemerintah|pemkot|pemkab|pemprov|kabupaten|provinsi)\b/)) return 'local_government';
	if (has(/\b(polda|polres|polresta|polri|kodim|korem|kodam|tni|lantamal)\b/)) return 'police_military';
	if (has(/\b(kejaksaan|pengadilan|mahkamah)\b/)) return 'judiciary_or_prosecution';
	if (has(/\b(bpjs|baznas)\b/)) return 'public_body';
	if (has(/\bbank indonesia\b/)) return 'central_bank';
	if (has(/\b(kanwil|kantor wilayah|balai|kantor pertanahan)\b/)) return 'vertical_agency';
	if (has(/\b(universitas|institut|politeknik|sekolah tinggi|stie|stikes)\b/))
		return has(/\b(negeri|jambi)\b/) && !has(/\b(muhammadiyah|batanghari|dinamika|adiwangsa)\b/)
			? 'state_university'
			: 'private_university';
	if (has(/\bkoperasi\b/)) return 'cooperative';
	if (has(/\byayasan\b/)) return 'foundation';
	if (has(/\b(perumda|perumdam|pdam|bank jambi|bpd)\b/)) return 'regional_owned_enterprise';
	return 'company';
}
