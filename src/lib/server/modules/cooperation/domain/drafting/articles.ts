import { numberInWords } from '$lib/written/numbers-in-words';
import type { Instrument } from '../agreements/instrument';
import { orBlank, type DraftFacts } from './facts';

export type Article = { readonly title: string; readonly clauses: readonly { readonly text: string }[] };

const article = (title: string, ...clauses: string[]): Article => ({
	title,
	clauses: clauses.map((text) => ({ text }))
});

function term(facts: DraftFacts): string {
	if (facts.termMonths === null)
		return `berlaku selama ${orBlank(null)} terhitung sejak tanggal ditandatangani`;
	const months = facts.termMonths;
	const length =
		months % 12 === 0
			? `${months / 12} (${numberInWords(months / 12, 'id')}) tahun`
			: `${months} (${numberInWords(months, 'id')}) bulan`;
	return `berlaku selama ${length} terhitung sejak tanggal ditandatangani`;
}

const purposeOf = (facts: DraftFacts) =>
	article(
		'Maksud dan Tujuan',
		`Maksud dibuatnya naskah ini adalah sebagai dasar bagi PARA PIHAK dalam melaksanakan kerja sama tentang ${facts.subject}.`,
		`Tujuannya adalah ${orBlank(facts.purpose)}`
	);

const objectAndScope = (facts: DraftFacts) => [
	article('Objek', `Objek kerja sama ini adalah ${facts.subject}, berlokasi di ${orBlank(facts.location)}.`),
	article('Ruang Lingkup', `Ruang lingkup kerja sama ini meliputi: ${orBlank(facts.scope)}`)
];

const termOf = (facts: DraftFacts, name: string) =>
	article(
		'Jangka Waktu',
		`${name} ini ${term(facts)}.`,
		`${name} ini dapat diperpanjang atas kesepakatan PARA PIHAK, setelah pelaksanaannya dievaluasi.`,
		`Pergantian pimpinan salah satu pihak tidak mengakhiri ${name} ini.`
	);

const correspondence = article(
	'Korespondensi',
	'Surat-menyurat yang berkaitan dengan naskah ini disampaikan secara tertulis kepada pejabat penghubung masing-masing pihak; perubahan alamat diberitahukan secara tertulis.'
);

const closing = (name: string) =>
	article(
		'Penutup',
		`${name} ini dibuat rangkap sesuai jumlah pihak, masing-masing sama bunyinya dan mempunyai kekuatan yang sama setelah ditandatangani PARA PIHAK.`
	);

const addendum = (name: string) =>
	article(
		'Perubahan',
		`Hal yang belum atau belum cukup diatur dalam ${name} ini dituangkan dalam adendum yang merupakan bagian yang tidak terpisahkan.`
	);

const disputes = (instrument: Instrument) =>
	instrument === 'pks'
		? article(
				'Penyelesaian Perselisihan',
				'Perselisihan diselesaikan secara musyawarah untuk mufakat.',
				`Apabila musyawarah tidak mencapai mufakat, PARA PIHAK menyelesaikannya melalui ${orBlank(null)}.`
			)
		: article(
				'Penyelesaian Perselisihan',
				'Perbedaan pendapat diselesaikan secara musyawarah untuk mufakat.'
			);

/**
 * The articles of a first draft, by kind of paper (domain.md 4.1). A PKS with a third party must hold rights and
 * duties, term, disputes and sanctions (UU 23/2014 Ps 366(2)); a Nota Kesepakatan binds nobody's budget by itself
 * and carries a work plan; an LoI binds nobody.
 */
export function articlesFor(instrument: Instrument, facts: DraftFacts): readonly Article[] {
	switch (instrument) {
		case 'kesepakatan_bersama':
			return [
				purposeOf(facts),
				...objectAndScope(facts),
				article(
					'Pelaksanaan',
					'Kesepakatan Bersama ini ditindaklanjuti dengan Perjanjian Kerja Sama yang mengatur pelaksanaannya.',
					'Perjanjian Kerja Sama ditandatangani oleh kepala perangkat daerah yang diberi kuasa dan pejabat yang ditunjuk pihak lainnya.'
				),
				article('Pembiayaan', orBlank(facts.financing)),
				termOf(facts, 'Kesepakatan Bersama'),
				disputes(instrument),
				correspondence,
				addendum('Kesepakatan Bersama'),
				closing('Kesepakatan Bersama')
			];
		case 'pks':
			return [
				purposeOf(facts),
				...objectAndScope(facts),
				article('Pelaksanaan', `Peran PARA PIHAK: ${orBlank(facts.roles)}`),
				article(
					'Hak dan Kewajiban PIHAK KESATU',
					`PIHAK KESATU berhak: ${orBlank(null)}`,
					`PIHAK KESATU berkewajiban: ${orBlank(null)}`
				),
				article(
					'Hak dan Kewajiban PIHAK KEDUA',
					`PIHAK KEDUA berhak: ${orBlank(null)}`,
					`PIHAK KEDUA berkewajiban: ${orBlank(null)}`
				),
				article('Pembiayaan dan Tata Cara Pembayaran', orBlank(facts.financing)),
				termOf(facts, 'Perjanjian Kerja Sama'),
				article(
					'Pemantauan, Evaluasi, dan Pelaporan',
					'PARA PIHAK memantau dan mengevaluasi pelaksanaan Perjanjian Kerja Sama ini paling sedikit dua kali dalam satu tahun anggaran.',
					'Hasil evaluasi dilaporkan kepada Tim Koordinasi Kerja Sama Daerah.'
				),
				article(
					'Kerahasiaan dan Pelindungan Data Pribadi',
					'Data pribadi yang diperoleh dalam pelaksanaan hanya dipakai untuk tujuan Perjanjian Kerja Sama ini dan dilindungi menurut peraturan perundang-undangan.'
				),
				article(
					'Keadaan Kahar',
					'Pihak yang mengalami keadaan kahar memberitahukannya secara tertulis kepada pihak lainnya, dan kewajiban yang terhalang ditunda selama keadaan itu berlangsung.'
				),
				article('Sanksi', `Pihak yang lalai memenuhi kewajibannya dikenai sanksi berupa: ${orBlank(null)}`),
				disputes(instrument),
				article(
					'Pengakhiran',
					'Perjanjian Kerja Sama ini berakhir karena jangka waktunya habis, tujuannya tercapai, atas kesepakatan PARA PIHAK, atau sebab lain menurut peraturan perundang-undangan.',
					'Pengakhiran tidak menghapus kewajiban yang telah timbul sebelumnya.'
				),
				correspondence,
				addendum('Perjanjian Kerja Sama'),
				closing('Perjanjian Kerja Sama')
			];
		case 'nota_kesepakatan':
			return [
				purposeOf(facts),
				...objectAndScope(facts),
				article(
					'Pelaksanaan',
					'Pelaksanaan Nota Kesepakatan ini dituangkan dalam Rencana Kerja yang memuat kegiatan, keluaran, lokasi, jadwal, sumber anggaran, dan penanggung jawab.',
					'Rencana Kerja merupakan bagian yang tidak terpisahkan dari Nota Kesepakatan ini.'
				),
				article('Pembiayaan', orBlank(facts.financing)),
				termOf(facts, 'Nota Kesepakatan'),
				article(
					'Pemantauan dan Evaluasi',
					'PARA PIHAK memantau dan mengevaluasi pelaksanaan Nota Kesepakatan ini secara berkala.'
				),
				correspondence,
				closing('Nota Kesepakatan')
			];
		case 'loi':
			return [
				article(
					'Kehendak',
					`Para pihak menyatakan kehendak untuk menjajaki kerja sama tentang ${facts.subject}.`
				),
				article('Bidang', `Bidang yang dijajaki meliputi: ${orBlank(facts.scope)}`),
				article(
					'Tindak Lanjut',
					'Rencana kerja sama disusun bersama dan diproses menurut hukum masing-masing negara.'
				),
				article('Pembiayaan', 'Masing-masing pihak menanggung biayanya sendiri sesuai kemampuannya.'),
				article('Sifat', 'Pernyataan kehendak ini tidak menimbulkan kewajiban hukum bagi para pihak.')
			];
		case 'mou':
			return [
				article('Tujuan', orBlank(facts.purpose)),
				article('Bidang Kerja Sama', orBlank(facts.scope)),
				article('Pelaksanaan', 'Pelaksanaan diatur dalam pengaturan teknis yang disepakati tersendiri.'),
				article('Pembiayaan', orBlank(facts.financing)),
				article(
					'Kekayaan Intelektual dan Sumber Daya Genetik',
					'Perlindungan kekayaan intelektual dan pemanfaatan sumber daya genetik tunduk pada hukum masing-masing negara.'
				),
				article(
					'Kerahasiaan',
					'Informasi rahasia tidak diungkapkan kepada pihak lain tanpa persetujuan tertulis.'
				),
				article(
					'Pembatasan Kegiatan Personel',
					'Setiap orang yang terlibat menghormati kedaulatan dan hukum negara tuan rumah serta tidak melakukan kegiatan politik.'
				),
				article(
					'Penyelesaian Perbedaan',
					'Perbedaan penafsiran diselesaikan secara damai melalui konsultasi dan perundingan.'
				),
				article('Perubahan', 'Memorandum ini dapat diubah atas persetujuan tertulis para pihak.'),
				article(
					'Mulai Berlaku, Jangka Waktu, dan Pengakhiran',
					`Memorandum ini ${term(facts)}, dan dapat diakhiri dengan pemberitahuan tertulis paling lambat enam bulan sebelumnya.`
				),
				article(
					'Bahasa',
					'Dibuat dalam bahasa Indonesia, bahasa mitra, dan bahasa Inggris; semua naskah sama sahnya. Bila penafsirannya berbeda, naskah bahasa Inggris yang berlaku.'
				)
			];
		default:
			return [
				purposeOf(facts),
				...objectAndScope(facts),
				article('Pembiayaan', orBlank(facts.financing)),
				termOf(facts, 'Naskah'),
				closing('Naskah')
			];
	}
}
