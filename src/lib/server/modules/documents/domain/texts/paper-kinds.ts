import type { Bilingual, Language } from '$lib/text/bilingual';

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

/** Papers that are for a party abroad by their very kind. */
const abroadOnly: readonly PaperKind[] = ['loi', 'mou'];

/** Papers that a party at home signs and a party abroad as well; for each there is a template of its own. */
const alsoAbroad = ['rencana_kerja', 'pks', 'addendum', 'berita_acara', 'bast'] as const;
type AlsoAbroad = (typeof alsoAbroad)[number];

/** With whom a cooperation is made, as far as its papers differ by it. */
export type PaperSetting = 'regions' | 'third_party' | 'synergy' | 'abroad';

/** A study asks other things of another region and of a ministry than of a third party, of whom the law asks it. */
const studies = { regions: 'studi_kelayakan_ksdd', synergy: 'studi_kelayakan_sinergi' } as const;

/** By which key a template is kept: the kind of its paper, with an ending where it is another one for this setting. */
export type TemplateKey = PaperKind | `${AlsoAbroad}_luar_negeri` | (typeof studies)[keyof typeof studies];

const abroadKey = (kind: AlsoAbroad) => `${kind}_luar_negeri` as const;
const kindsAbroad: ReadonlyMap<string, PaperKind> = new Map(
	alsoAbroad.map((kind) => [abroadKey(kind), kind])
);

const kindsOfStudies: ReadonlySet<string> = new Set(Object.values(studies));

export const templateKeys: readonly TemplateKey[] = [
	...paperKinds,
	...Object.values(studies),
	...alsoAbroad.map(abroadKey)
];

export function isTemplateKey(text: string): text is TemplateKey {
	return isPaperKind(text) || kindsAbroad.has(text) || kindsOfStudies.has(text);
}

/** The kind of paper that is made from a template. */
export function paperOf(key: TemplateKey): PaperKind {
	return isPaperKind(key) ? key : (kindsAbroad.get(key) ?? 'studi_kelayakan');
}

/** Which template a paper is made from. A paper that only the region signs has one for all. */
export function templateFor(kind: PaperKind, setting: PaperSetting): TemplateKey {
	if (kind === 'studi_kelayakan')
		return setting === 'regions' || setting === 'synergy' ? studies[setting] : kind;
	const twin = setting === 'abroad' ? alsoAbroad.find((one) => one === kind) : undefined;
	return twin ? abroadKey(twin) : kind;
}

/**
 * Papers that a foreign party signs stand in Indonesian and in English (UU 24/2009 Ps 31; Perpres 63/2019); a third
 * language is the partner's own translation and comes as a file.
 */
export function isBilingual(key: TemplateKey): boolean {
	return abroadOnly.includes(paperOf(key)) || kindsAbroad.has(key);
}

/** The languages in which the papers of a template stand, the first of them first. */
export function languagesOf(key: TemplateKey): Language[] {
	return isBilingual(key) ? ['id', 'en'] : ['id'];
}

/** The template that a text was made from: one in Indonesian alone was begun as a paper at home. */
export function templateOf(
	kind: PaperKind,
	languages: readonly Language[],
	setting: PaperSetting
): TemplateKey {
	const key = templateFor(kind, setting);
	return isBilingual(key) && !languages.includes('en') ? kind : key;
}
