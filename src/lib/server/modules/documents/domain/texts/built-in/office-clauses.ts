import { builtIn } from './clause';

/** The points of the papers around an agreement: addendum, power of attorney, offer, minutes, handover. */
export const officeClauses = [
	builtIn(
		'adendum_perubahan',
		'changed_terms',
		'Ketentuan yang Diubah',
		`(1) Ketentuan {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul} diubah sebagai berikut: {ruang_lingkup}.
(2) Perubahan sebagaimana dimaksud pada ayat (1) tidak memperluas objek {induk_jenis}.`,
		{
			title: 'Amended Provisions',
			text: `(1) The provisions of {induk_jenis} Number {induk_nomor} of {induk_tanggal} on {induk_judul} are amended as follows: {ruang_lingkup}.
(2) The amendment referred to in paragraph (1) does not extend the object of {induk_jenis}.`
		}
	),
	builtIn(
		'adendum_tetap_berlaku',
		'unchanged_terms',
		'Ketentuan yang Tetap Berlaku',
		'Ketentuan {induk_jenis} yang tidak diubah dengan adendum ini tetap berlaku dan mengikat PARA PIHAK.',
		{
			title: 'Provisions that Remain in Force',
			text: 'The provisions of {induk_jenis} that are not amended by this addendum remain in force and bind the PARTIES.'
		}
	),
	builtIn(
		'kuasa_khusus',
		'powers_given',
		'Kuasa',
		'Untuk dan atas nama PEMBERI KUASA menandatangani Perjanjian Kerja Sama tentang {tentang} antara {nama_daerah} dan {nama_mitra}, serta melaksanakan tindakan yang diperlukan untuk penandatanganan itu.'
	),
	builtIn(
		'kuasa_batas',
		'limits_of_power',
		'Batas Kuasa',
		'Kuasa ini hanya untuk Perjanjian Kerja Sama tersebut di atas, tidak dapat dialihkan kepada pihak lain, dan berakhir setelah Perjanjian Kerja Sama itu ditandatangani.'
	),
	builtIn(
		'penawaran_isi',
		'intent',
		'Isi Penawaran',
		`Sehubungan dengan rencana kerja sama daerah, bersama ini kami menawarkan kepada {nama_mitra} kerja sama tentang {tentang}, dengan latar belakang sebagai berikut: {latar_belakang}.

Kerja sama ini bertujuan {tujuan}, dengan ruang lingkup {ruang_lingkup}, berlokasi di {lokasi}, dan direncanakan berlangsung selama {jangka_waktu}. Pembiayaannya: {pembiayaan}.`
	),
	builtIn(
		'penawaran_jawaban',
		'follow_up',
		'Jawaban',
		'Kerangka acuan kerja dan rancangan naskah kami lampirkan. Kami mengharapkan jawaban tertulis Saudara. Untuk pembahasan lebih lanjut, Saudara dapat menghubungi {perangkat_daerah}.'
	),
	builtIn(
		'tanggapan_isi',
		'intent',
		'Tanggapan',
		`Menanggapi penawaran Saudara kepada {nama_daerah} tentang {tentang}, bersama ini kami sampaikan bahwa penawaran tersebut telah kami terima dan kami telaah bersama Tim Koordinasi Kerja Sama Daerah.

Hasil telaahan dan keputusan kami: ………………………………`
	),
	builtIn(
		'tanggapan_lanjutan',
		'follow_up',
		'Tindak Lanjut',
		'Untuk tindak lanjut, Saudara dapat menghubungi {perangkat_daerah}. Perkembangan permohonan dapat dilihat pada halaman lacak dengan nomor permohonan Saudara.'
	),
	builtIn(
		'ba_pelaksanaan',
		'facts_established',
		'Pelaksanaan',
		'PARA PIHAK menyatakan bahwa kegiatan {ruang_lingkup} dalam rangka {induk_jenis} Nomor {induk_nomor} tentang {induk_judul} telah dilaksanakan dengan hasil sebagaimana tercantum dalam lampiran.',
		{
			title: 'Implementation',
			text: 'The PARTIES state that the activities {ruang_lingkup} under {induk_jenis} Number {induk_nomor} on {induk_judul} have been carried out with the results set out in the annex.'
		}
	),
	builtIn(
		'ba_kesepakatan',
		'closing',
		'Kesepakatan',
		'PARA PIHAK menyepakati hasil tersebut dan menindaklanjutinya sesuai dengan kewenangan masing-masing.',
		{
			title: 'Agreement',
			text: 'The PARTIES agree on these results and follow them up in accordance with their respective authority.'
		}
	),
	builtIn(
		'bast_penyerahan',
		'handover',
		'Penyerahan',
		'PIHAK KESATU menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima dari PIHAK KESATU, barang atau hasil pekerjaan sebagaimana tercantum dalam lampiran, dengan nilai seluruhnya {nilai}.',
		{
			title: 'Handover',
			text: 'The FIRST PARTY hands over to the SECOND PARTY, and the SECOND PARTY receives from the FIRST PARTY, the goods or the results of work set out in the annex, with a total value of {nilai}.'
		}
	),
	builtIn(
		'bast_keadaan',
		'condition_of_goods',
		'Keadaan',
		'Barang atau hasil pekerjaan tersebut telah diperiksa oleh PARA PIHAK dan diserahterimakan dalam keadaan sebagaimana tercantum dalam lampiran.',
		{
			title: 'Condition',
			text: 'The goods or the results of work have been examined by the PARTIES and are handed over in the condition set out in the annex.'
		}
	),
	builtIn(
		'bast_tanggung_jawab',
		'responsibility_passes',
		'Tanggung Jawab',
		'Sejak berita acara ini ditandatangani, tanggung jawab atas pemanfaatan, pengamanan, dan pemeliharaan barang atau hasil pekerjaan tersebut beralih kepada PIHAK KEDUA, dan pencatatannya dilakukan sesuai dengan ketentuan pengelolaan barang milik daerah.',
		{
			title: 'Responsibility',
			text: 'From the signing of these minutes, the responsibility for the use, security and maintenance of the goods or the results of work passes to the SECOND PARTY, and they are recorded in accordance with the provisions on the management of regional property.'
		}
	),
	builtIn(
		'rk_ketentuan',
		'carrying_out',
		'Pelaksanaan Rencana Kerja',
		`(1) PARA PIHAK melaksanakan kegiatan sebagaimana tercantum dalam lampiran Rencana Kerja ini.
(2) Rencana Kerja ini merupakan pelaksanaan {induk_jenis} Nomor {induk_nomor} tanggal {induk_tanggal} tentang {induk_judul}.`,
		{
			title: 'Implementation of the Work Plan',
			text: `(1) The PARTIES carry out the activities set out in the annex to this Work Plan.
(2) This Work Plan implements {induk_jenis} Number {induk_nomor} of {induk_tanggal} on {induk_judul}.`
		}
	),
	builtIn(
		'rk_anggaran',
		'financing',
		'Anggaran',
		'Kegiatan dibiayai dari anggaran masing-masing pihak sesuai dengan sumber yang tercantum dalam lampiran dan ketersediaan anggaran.',
		{
			title: 'Budget',
			text: 'The activities are funded from the budget of each party, according to the sources set out in the annex and the availability of budget.'
		}
	)
] as const;
