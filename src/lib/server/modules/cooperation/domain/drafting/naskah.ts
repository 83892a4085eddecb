import type { NaskahData } from '$lib/server/platform/pdf';
import type { Instrument } from '../agreements/instrument';
import { articlesFor } from './articles';
import { blank, orBlank, type DraftFacts } from './facts';

const titles: Readonly<Record<Instrument, string>> = {
	kesepakatan_bersama: 'KESEPAKATAN BERSAMA',
	nota_kesepakatan: 'NOTA KESEPAKATAN',
	loi: 'PERNYATAAN KEHENDAK (LETTER OF INTENT)',
	mou: 'MEMORANDUM SALING PENGERTIAN',
	pks: 'PERJANJIAN KERJA SAMA',
	rencana_kerja: 'RENCANA KERJA',
	addendum: 'ADENDUM',
	other: 'NASKAH KERJA SAMA'
};

const legalBases: Partial<Record<Instrument, readonly string[]>> = {
	kesepakatan_bersama: [
		'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
		'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah;',
		'Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020.'
	],
	pks: [
		'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
		'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah;',
		'Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020.'
	],
	nota_kesepakatan: [
		'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
		'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah.'
	],
	loi: [],
	mou: [
		'Undang-Undang Nomor 24 Tahun 2000 tentang Perjanjian Internasional;',
		'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah;',
		'Peraturan Menteri Dalam Negeri Nomor 25 Tahun 2020.'
	]
};

/**
 * The first draft of an agreement's text, from the case: Word and PDF are made from this one value, so that the
 * two never differ. Whatever the case does not know is a dotted line, never a guess.
 *
 * @param version what stands on every page of a draft, e.g. `RANCANGAN versi 1`; null for the text to be signed
 */
export function draftNaskah(instrument: Instrument, facts: DraftFacts, version: string | null): NaskahData {
	const region = facts.region.name.toUpperCase();
	const partner = facts.partner.name.toUpperCase();
	return {
		heading: [
			titles[instrument],
			'ANTARA',
			region,
			'DENGAN',
			partner,
			'TENTANG',
			facts.subject.toUpperCase()
		],
		showEmblems: false,
		parties: [
			{
				designation: 'PIHAK KESATU',
				organisation: 'PIHAK KESATU',
				number: facts.numbers.region,
				representative: {
					name: orBlank(facts.region.headName),
					statement: `${facts.region.headTitle}, berkedudukan di ${blank}, dalam hal ini bertindak untuk dan atas nama ${facts.region.name}`
				},
				signature: {
					capacity: [`${facts.region.headTitle.toUpperCase()},`],
					name: orBlank(facts.region.headName)
				}
			},
			{
				designation: 'PIHAK KEDUA',
				organisation: 'PIHAK KEDUA',
				number: facts.numbers.partner,
				representative: {
					name: blank,
					statement: `${blank}, berkedudukan di ${orBlank(facts.partner.address)}, dalam hal ini bertindak untuk dan atas nama ${facts.partner.name}`
				},
				signature: { capacity: [`${partner},`], name: blank }
			}
		],
		opening: `Pada hari ini, ${blank}, tanggal ${blank}, bulan ${blank}, tahun ${blank}, bertempat di ${blank}, yang bertanda tangan di bawah ini:`,
		partiesTogether:
			'PIHAK KESATU dan PIHAK KEDUA selanjutnya secara bersama-sama disebut PARA PIHAK, terlebih dahulu menerangkan hal-hal sebagai berikut:',
		considerations: [
			...(facts.background?.trim() ? [`bahwa ${facts.background.trim().replace(/[.;]+$/, '')};`] : []),
			...(facts.umbrella
				? [
						`bahwa PARA PIHAK telah menandatangani Kesepakatan Bersama Nomor ${orBlank(facts.umbrella.number)} tentang ${facts.umbrella.title};`
					]
				: []),
			`bahwa PARA PIHAK bermaksud bekerja sama tentang ${facts.subject}.`
		],
		legalBasisIntro:
			(legalBases[instrument] ?? []).length > 0
				? 'Dengan memperhatikan peraturan perundang-undangan sebagai berikut:'
				: null,
		legalBasis: legalBases[instrument] ?? [],
		agreed: `PARA PIHAK sepakat membuat ${titles[instrument].toLowerCase().replace(/\b\p{L}/gu, (letter) => letter.toUpperCase())} dengan ketentuan sebagai berikut:`,
		articles: articlesFor(instrument, facts),
		closing:
			'Demikian naskah ini dibuat dan ditandatangani oleh PARA PIHAK pada hari dan tanggal tersebut di atas.',
		initialBoxes: true,
		draft: version
	};
}
