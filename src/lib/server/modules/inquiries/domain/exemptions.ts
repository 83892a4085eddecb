import type { Bilingual } from '$lib/text/bilingual';

/** What public information may be withheld for, by the letters of UU 14/2008 Pasal 17; strictly limited, after weighing. */
export const exemptions = {
	a: { id: 'menghambat proses penegakan hukum', en: 'would hinder law enforcement' },
	b: {
		id: 'mengganggu perlindungan kekayaan intelektual atau persaingan usaha yang sehat',
		en: 'would harm intellectual property or fair competition'
	},
	c: { id: 'membahayakan pertahanan dan keamanan negara', en: 'would endanger defence and security' },
	d: { id: 'mengungkapkan kekayaan alam Indonesia', en: "would reveal Indonesia's natural wealth" },
	e: { id: 'merugikan ketahanan ekonomi nasional', en: 'would harm the national economy' },
	f: { id: 'merugikan kepentingan hubungan luar negeri', en: 'would harm foreign relations' },
	g: {
		id: 'mengungkapkan isi akta otentik yang bersifat pribadi atau wasiat',
		en: 'would reveal a private deed or a will'
	},
	h: { id: 'mengungkapkan rahasia pribadi', en: 'would reveal private secrets' },
	i: {
		id: 'memorandum atau surat antarbadan atau intrabadan publik yang dirahasiakan',
		en: 'is a confidential memorandum between or within public bodies'
	},
	j: { id: 'tidak boleh diungkapkan berdasarkan undang-undang', en: 'may not be revealed by an act of law' }
} as const satisfies Record<string, Bilingual>;

export type Exemption = keyof typeof exemptions;

export function isExemption(word: unknown): word is Exemption {
	return typeof word === 'string' && Object.hasOwn(exemptions, word);
}

/** The article as a refusal cites it. */
export function exemptionArticle(exemption: Exemption): Bilingual {
	return {
		id: `UU 14/2008 Pasal 17 huruf ${exemption}: ${exemptions[exemption].id}`,
		en: `UU 14/2008 Article 17 letter ${exemption}: ${exemptions[exemption].en}`
	};
}
