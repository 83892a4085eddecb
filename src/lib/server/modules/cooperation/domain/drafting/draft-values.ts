import { paperNames, type FieldValues, type PaperKind } from '$lib/server/modules/documents';
import type { Bilingual } from '$lib/text/bilingual';

/** What is known of a cooperation when a text is begun; a fact that is not known yet is null. */
export type DraftFacts = {
	readonly region: { readonly name: string; readonly shortName: string; readonly address: string | null };
	readonly head: { readonly title: Bilingual; readonly name: string | null };
	readonly unit: string | null;
	readonly partner: { readonly name: string | null; readonly address: string | null };
	readonly subject: string;
	/** The terms of reference as they were typed, by field. */
	readonly kak: Readonly<Record<string, string | undefined>>;
	readonly numbers: { readonly region: string | null; readonly partner: string | null };
	/** The paper above this one: the umbrella of a PKS, the agreement that an addendum amends. */
	readonly parent: {
		readonly kind: PaperKind | null;
		readonly number: string | null;
		readonly signedOn: string | null;
		readonly title: string | null;
	} | null;
	/** How many addenda that agreement has already. */
	readonly addenda: number;
};

/** The fields of a template for one paper of a case (domain 4). */
export function draftValues(kind: PaperKind, facts: DraftFacts): FieldValues {
	const { region, head, kak, parent } = facts;
	const months = Number(kak['term_months']) || null;
	return {
		naskah: paperNames[kind],
		tentang: facts.subject,
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
		latar_belakang: kak['background'] ?? null,
		tujuan: kak['purpose'] ?? null,
		lokasi: kak['location'] ?? null,
		ruang_lingkup: kak['scope'] ?? null,
		peran_para_pihak: kak['party_roles'] ?? null,
		pembiayaan: kak['financing'] ?? null,
		jangka_waktu: months,
		mulai_berlaku: kak['starts_on'] ?? null,
		induk_jenis: parent?.kind ? paperNames[parent.kind] : null,
		induk_nomor: parent?.number ?? null,
		induk_tanggal: parent?.signedOn ?? null,
		induk_judul: parent?.title ?? null,
		urutan_adendum: kind === 'addendum' ? facts.addenda + 1 : null
	};
}
