import {
	paperNames,
	type FieldName,
	type FieldValue,
	type FieldValues,
	type PaperKind
} from '$lib/server/modules/documents';
import type { Bilingual } from '$lib/text/bilingual';

/** What is known of a cooperation when a text is begun; a fact that is not known yet is null. */
export type DraftFacts = {
	readonly region: { readonly name: string; readonly shortName: string; readonly address: string | null };
	readonly head: { readonly title: Bilingual; readonly name: string | null };
	readonly unit: string | null;
	readonly partner: { readonly name: string | null; readonly address: string | null };
	/** The term in months, and its first day, as the terms of reference have them. */
	readonly term: { readonly months: number | null; readonly startsOn: string | null };
	/** What the terms of reference say in words, in both languages as far as somebody has written them. */
	readonly worded: Partial<Record<FieldName, FieldValue | null>>;
	readonly numbers: { readonly region: string | null; readonly partner: string | null };
	/** The paper above this one: the umbrella of a PKS, the agreement that an addendum amends. */
	readonly parent: {
		readonly kind: PaperKind | null;
		readonly number: string | null;
		readonly signedOn: string | null;
	} | null;
	/** How many addenda that agreement has already. */
	readonly addenda: number;
};

/** The fields of a template for one paper of a case (domain 4). */
export function draftValues(kind: PaperKind, facts: DraftFacts): FieldValues {
	const { region, head, parent } = facts;
	return {
		naskah: paperNames[kind],
		...facts.worded,
		nama_daerah: region.name,
		daerah: region.shortName,
		jabatan_kepala_daerah: head.title,
		nama_kepala_daerah: head.name,
		perangkat_daerah: facts.unit,
		alamat_daerah: region.address,
		nama_mitra: facts.partner.name,
		alamat_mitra: facts.partner.address,
		nomor_daerah: facts.numbers.region,
		nomor_mitra: facts.numbers.partner,
		jangka_waktu: facts.term.months,
		mulai_berlaku: facts.term.startsOn,
		induk_jenis: parent?.kind ? paperNames[parent.kind] : null,
		induk_nomor: parent?.number ?? null,
		induk_tanggal: parent?.signedOn ?? null,
		urutan_adendum: kind === 'addendum' ? facts.addenda + 1 : null
	};
}
