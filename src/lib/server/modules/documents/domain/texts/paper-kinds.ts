import type { Bilingual } from '$lib/text/bilingual';

/** The kinds of paper that the region writes from a template (domain 4; PP 28/2018; Permendagri 1/2023). */
export const paperKinds = [
	'kesepakatan_bersama',
	'nota_kesepakatan',
	'rencana_kerja',
	'pks',
	'loi',
	'mou',
	'addendum',
	'surat_kuasa',
	'surat_penawaran',
	'surat_tanggapan',
	'studi_kelayakan',
	'berita_acara',
	'bast'
] as const;
export type PaperKind = (typeof paperKinds)[number];

export function isPaperKind(text: string): text is PaperKind {
	return (paperKinds as readonly string[]).includes(text);
}

/** What a paper calls itself in its own text; the names on the screen may be shorter. */
export const paperNames: Readonly<Record<PaperKind, Bilingual>> = {
	kesepakatan_bersama: { id: 'Kesepakatan Bersama', en: 'Joint Agreement' },
	nota_kesepakatan: { id: 'Nota Kesepakatan', en: 'Note of Agreement' },
	rencana_kerja: { id: 'Rencana Kerja', en: 'Work Plan' },
	pks: { id: 'Perjanjian Kerja Sama', en: 'Cooperation Agreement' },
	loi: { id: 'Pernyataan Kehendak', en: 'Letter of Intent' },
	mou: { id: 'Memorandum Saling Pengertian', en: 'Memorandum of Understanding' },
	addendum: { id: 'Adendum', en: 'Addendum' },
	surat_kuasa: { id: 'Surat Kuasa', en: 'Power of Attorney' },
	surat_penawaran: { id: 'Surat Penawaran', en: 'Letter of Offer' },
	surat_tanggapan: { id: 'Surat Tanggapan', en: 'Letter of Reply' },
	studi_kelayakan: { id: 'Studi Kelayakan', en: 'Feasibility Study' },
	berita_acara: { id: 'Berita Acara', en: 'Minutes' },
	bast: { id: 'Berita Acara Serah Terima', en: 'Minutes of Handover' }
};

/**
 * How a paper is built: an agreement has parties, recitals and articles; a power of attorney numbered points; minutes
 * of an act (berita acara) numbered points between two parties; a letter paragraphs to one addressee; an outline
 * chapters that its writer fills.
 */
export type PaperForm = 'agreement' | 'attorney' | 'record' | 'letter' | 'outline';

const forms: Readonly<Record<PaperKind, PaperForm>> = {
	kesepakatan_bersama: 'agreement',
	nota_kesepakatan: 'agreement',
	rencana_kerja: 'agreement',
	pks: 'agreement',
	loi: 'agreement',
	mou: 'agreement',
	addendum: 'agreement',
	surat_kuasa: 'attorney',
	surat_penawaran: 'letter',
	surat_tanggapan: 'letter',
	studi_kelayakan: 'outline',
	berita_acara: 'record',
	bast: 'record'
};

export function formOf(kind: PaperKind): PaperForm {
	return forms[kind];
}

/**
 * Papers that a foreign party signs stand in Indonesian and in English (UU 24/2009 Ps 31; Perpres 63/2019); a third
 * language is the partner's own translation and comes as a file.
 */
export const bilingualKinds: readonly PaperKind[] = ['loi', 'mou'];

export function isBilingual(kind: PaperKind): boolean {
	return bilingualKinds.includes(kind);
}
