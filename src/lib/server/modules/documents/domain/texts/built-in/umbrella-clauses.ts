import { builtIn } from './clause';

/** The articles of an umbrella between heads: Kesepakatan Bersama and Nota Kesepakatan (domain 4.1). */
export const umbrellaClauses = [
	builtIn(
		'maksud_tujuan',
		'purpose',
		'Maksud dan Tujuan',
		`(1) Maksud {naskah} ini adalah sebagai dasar bagi PARA PIHAK dalam melaksanakan kerja sama tentang {tentang}.
(2) Tujuan {naskah} ini adalah {tujuan}.`,
		{
			title: 'Purpose and Objective',
			text: `(1) The purpose of this {naskah} is to serve as the basis on which the PARTIES carry out the cooperation on {tentang}.
(2) The objective of this {naskah} is {tujuan}.`
		}
	),
	builtIn('objek', 'object', 'Objek', 'Objek {naskah} ini adalah {tentang}, yang berlokasi di {lokasi}.', {
		title: 'Object',
		text: 'The object of this {naskah} is {tentang}, located at {lokasi}.'
	}),
	builtIn('ruang_lingkup', 'scope', 'Ruang Lingkup', 'Ruang lingkup {naskah} ini meliputi {ruang_lingkup}.', {
		title: 'Scope',
		text: 'The scope of this {naskah} covers {ruang_lingkup}.'
	}),
	builtIn(
		'pelaksanaan_dengan_pks',
		'carrying_out',
		'Pelaksanaan',
		`(1) Kesepakatan Bersama ini ditindaklanjuti dengan Perjanjian Kerja Sama yang mengatur hak, kewajiban, dan pelaksanaannya.
(2) Perjanjian Kerja Sama sebagaimana dimaksud pada ayat (1) ditandatangani oleh pejabat yang diberi kuasa oleh masing-masing pihak.`
	),
	builtIn(
		'pelaksanaan_dengan_rencana_kerja',
		'carrying_out',
		'Pelaksanaan',
		`(1) Nota Kesepakatan ini dilaksanakan menurut Rencana Kerja yang memuat kegiatan, keluaran, lokasi, jadwal, sumber anggaran, dan penanggung jawab pada masing-masing pihak.
(2) Rencana Kerja ditandatangani oleh PARA PIHAK dan merupakan bagian yang tidak terpisahkan dari Nota Kesepakatan ini.`
	),
	builtIn(
		'pembiayaan',
		'financing',
		'Pembiayaan',
		'Pembiayaan yang timbul dari pelaksanaan {naskah} ini: {pembiayaan}.'
	),
	builtIn(
		'jangka_waktu',
		'term',
		'Jangka Waktu',
		`(1) {naskah} ini berlaku selama {jangka_waktu} terhitung sejak tanggal ditandatangani.
(2) {naskah} ini dapat diperpanjang berdasarkan kesepakatan PARA PIHAK setelah pelaksanaannya dievaluasi, dan rencana perpanjangan disampaikan secara tertulis sebelum jangka waktunya berakhir.
(3) Pergantian pimpinan salah satu pihak tidak mengakhiri {naskah} ini.`,
		{
			title: 'Duration',
			text: `(1) This {naskah} is in force for {jangka_waktu} from the date on which it is signed.
(2) This {naskah} may be extended by agreement of the PARTIES after its implementation has been evaluated, and a planned extension is communicated in writing before its duration ends.
(3) A change in the leadership of one of the parties does not end this {naskah}.`
		}
	),
	builtIn(
		'monitoring',
		'monitoring',
		'Pemantauan dan Evaluasi',
		`(1) PARA PIHAK memantau dan mengevaluasi pelaksanaan {naskah} ini paling sedikit dua kali dalam satu tahun anggaran.
(2) Hasil pemantauan dan evaluasi dilaporkan kepada pimpinan masing-masing pihak.`
	),
	builtIn(
		'perselisihan_musyawarah',
		'disputes',
		'Penyelesaian Perselisihan',
		'Perbedaan pendapat dalam pelaksanaan {naskah} ini diselesaikan oleh PARA PIHAK secara musyawarah untuk mufakat.'
	),
	builtIn(
		'perselisihan_antardaerah',
		'disputes',
		'Penyelesaian Perselisihan',
		`(1) Perselisihan yang timbul dari {naskah} ini diselesaikan secara musyawarah untuk mufakat.
(2) Apabila musyawarah tidak mencapai mufakat, perselisihan antardaerah dalam satu provinsi diselesaikan oleh gubernur, dan perselisihan antardaerah yang berbeda provinsi diselesaikan oleh Menteri Dalam Negeri.`
	),
	builtIn(
		'korespondensi',
		'correspondence',
		'Korespondensi',
		`(1) Surat-menyurat mengenai {naskah} ini disampaikan secara tertulis kepada:
a. PIHAK KESATU: {perangkat_daerah}, {alamat_daerah};
b. PIHAK KEDUA: {nama_mitra}, {alamat_mitra}.
(2) Perubahan alamat diberitahukan secara tertulis kepada pihak lainnya.`,
		{
			title: 'Correspondence',
			text: `(1) Correspondence concerning this {naskah} is sent in writing to:
a. the FIRST PARTY: {perangkat_daerah}, {alamat_daerah};
b. the SECOND PARTY: {nama_mitra}, {alamat_mitra}.
(2) A change of address is communicated in writing to the other party.`
		}
	),
	builtIn(
		'perubahan',
		'amendment',
		'Perubahan',
		'Hal yang belum atau belum cukup diatur dalam {naskah} ini diatur kemudian oleh PARA PIHAK dalam adendum yang merupakan bagian yang tidak terpisahkan dari {naskah} ini.',
		{
			title: 'Amendment',
			text: 'Matters that are not, or not sufficiently, provided for in this {naskah} are settled later by the PARTIES in an addendum, which forms an integral part of this {naskah}.'
		}
	),
	builtIn(
		'penutup',
		'closing',
		'Penutup',
		'{naskah} ini dibuat dalam rangkap sesuai jumlah pihak, masing-masing sama bunyinya dan mempunyai kekuatan yang sama setelah ditandatangani oleh PARA PIHAK.',
		{
			title: 'Final Provision',
			text: 'This {naskah} is made in as many copies as there are parties, each having the same wording and the same force once it has been signed by the PARTIES.'
		}
	)
] as const;
