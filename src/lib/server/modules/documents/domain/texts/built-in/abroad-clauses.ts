import { builtIn } from './clause';

/** The articles of a letter of intent and of a memorandum with a foreign party, in both languages (domain 4.1). */
export const abroadClauses = [
	builtIn(
		'loi_kehendak',
		'intent',
		'Kehendak',
		'Para Pihak menyatakan kehendaknya untuk menjajaki kerja sama tentang {tentang}, berdasarkan asas kesetaraan dan saling menguntungkan.',
		{
			title: 'Intent',
			text: 'The Parties state their intention to explore cooperation on {tentang}, on the basis of equality and mutual benefit.'
		}
	),
	builtIn(
		'bidang_kerja_sama',
		'scope',
		'Bidang Kerja Sama',
		'Kerja sama meliputi bidang-bidang berikut: {ruang_lingkup}.',
		{ title: 'Areas of Cooperation', text: 'The cooperation covers the following areas: {ruang_lingkup}.' }
	),
	builtIn(
		'loi_tindak_lanjut',
		'follow_up',
		'Tindak Lanjut',
		'Para Pihak menyusun rencana kerja sama dan memorandum saling pengertian menurut hukum dan prosedur masing-masing negara.',
		{
			title: 'Follow-up',
			text: 'The Parties prepare a cooperation plan and a memorandum of understanding in accordance with the laws and procedures of their respective countries.'
		}
	),
	builtIn(
		'biaya_masing_masing',
		'financing',
		'Pembiayaan',
		'Masing-masing Pihak menanggung biayanya sendiri sesuai dengan ketersediaan anggaran dan personelnya, kecuali disepakati lain secara tertulis.',
		{
			title: 'Funding',
			text: 'Each Party bears its own costs within the budget and personnel available to it, unless otherwise agreed in writing.'
		}
	),
	builtIn(
		'loi_tidak_mengikat',
		'not_binding',
		'Sifat',
		'Pernyataan kehendak ini tidak menimbulkan hak dan kewajiban menurut hukum bagi Para Pihak.',
		{
			title: 'Nature',
			text: 'This Letter of Intent creates no rights or obligations under law for the Parties.'
		}
	),
	builtIn(
		'mou_tujuan',
		'purpose',
		'Tujuan',
		'Memorandum ini bertujuan memajukan kerja sama tentang {tentang} untuk {tujuan}.',
		{
			title: 'Objective',
			text: 'The objective of this Memorandum is to promote cooperation on {tentang} for {tujuan}.'
		}
	),
	builtIn(
		'mou_pelaksanaan',
		'carrying_out',
		'Pelaksanaan',
		`(1) Para Pihak dapat membuat pengaturan teknis untuk melaksanakan Memorandum ini.
(2) Para Pihak membentuk kelompok kerja bersama yang menyusun program tahunan dan menilai pelaksanaannya.`,
		{
			title: 'Implementation',
			text: `(1) The Parties may conclude technical arrangements to implement this Memorandum.
(2) The Parties establish a joint working group which draws up the annual programme and reviews its implementation.`
		}
	),
	builtIn(
		'mou_kekayaan_intelektual',
		'intellectual_property',
		'Kekayaan Intelektual',
		`(1) Masing-masing Pihak melindungi kekayaan intelektual Pihak lainnya sesuai dengan hukum nasionalnya.
(2) Kekayaan intelektual yang dihasilkan bersama dimiliki bersama, dan pemanfaatannya diatur tersendiri secara tertulis.`,
		{
			title: 'Intellectual Property',
			text: `(1) Each Party protects the intellectual property of the other Party in accordance with its national law.
(2) Intellectual property resulting from joint work is owned jointly, and its use is settled separately in writing.`
		}
	),
	builtIn(
		'mou_sumber_daya_genetik',
		'genetic_resources',
		'Sumber Daya Genetik dan Pengetahuan Tradisional',
		'Pemanfaatan sumber daya genetik dan pengetahuan tradisional tunduk pada hukum nasional negara asalnya dan hanya dilakukan berdasarkan pengaturan tersendiri.',
		{
			title: 'Genetic Resources and Traditional Knowledge',
			text: 'The use of genetic resources and traditional knowledge is subject to the national law of their country of origin and takes place only under a separate arrangement.'
		}
	),
	builtIn(
		'mou_kerahasiaan',
		'confidentiality',
		'Kerahasiaan',
		'Informasi rahasia yang diterima berdasarkan Memorandum ini tidak diungkapkan kepada pihak ketiga tanpa persetujuan tertulis Pihak yang memberikannya.',
		{
			title: 'Confidentiality',
			text: 'Confidential information received under this Memorandum is not disclosed to a third party without the written consent of the Party that provided it.'
		}
	),
	builtIn(
		'mou_pembatasan_personel',
		'personnel_limits',
		'Pembatasan Kegiatan Personel',
		'Setiap orang yang melaksanakan kegiatan berdasarkan Memorandum ini menghormati kedaulatan, kemerdekaan politik, dan hukum negara tuan rumah, tidak mencampuri urusan dalam negerinya, dan tidak melakukan kegiatan di luar tujuan Memorandum ini.',
		{
			title: 'Limitation of Personnel Activities',
			text: 'Every person engaged in activities under this Memorandum respects the sovereignty, the political independence and the laws of the host country, does not interfere in its internal affairs, and does not engage in activities outside the objective of this Memorandum.'
		}
	),
	builtIn(
		'mou_perbedaan',
		'disputes',
		'Penyelesaian Perbedaan',
		'Perbedaan dalam penafsiran atau pelaksanaan Memorandum ini diselesaikan secara damai melalui konsultasi dan perundingan antara Para Pihak.',
		{
			title: 'Settlement of Differences',
			text: 'Differences in the interpretation or implementation of this Memorandum are settled amicably through consultation and negotiation between the Parties.'
		}
	),
	builtIn(
		'mou_perubahan',
		'amendment',
		'Perubahan',
		'Memorandum ini dapat diubah setiap waktu atas persetujuan tertulis Para Pihak; perubahan berlaku pada tanggal yang disepakati Para Pihak.',
		{
			title: 'Amendment',
			text: 'This Memorandum may be amended at any time by written consent of the Parties; an amendment takes effect on the date agreed by the Parties.'
		}
	),
	builtIn(
		'mou_masa_berlaku',
		'term',
		'Mulai Berlaku, Jangka Waktu, dan Pengakhiran',
		`(1) Memorandum ini mulai berlaku pada tanggal penandatanganan terakhir dan berlaku selama {jangka_waktu}.
(2) Masing-masing Pihak dapat mengakhiri Memorandum ini dengan pemberitahuan tertulis paling lambat 6 (enam) bulan sebelumnya.
(3) Pengakhiran Memorandum ini tidak memengaruhi kegiatan yang sedang berjalan, kecuali disepakati lain oleh Para Pihak.`,
		{
			title: 'Entry into Force, Duration and Termination',
			text: `(1) This Memorandum enters into force on the date of the last signature and remains in force for {jangka_waktu}.
(2) Either Party may terminate this Memorandum by written notice given at least 6 (six) months in advance.
(3) Termination of this Memorandum does not affect activities under way, unless the Parties agree otherwise.`
		}
	),
	builtIn(
		'bahasa_naskah',
		'languages',
		'Bahasa',
		'Dibuat dalam bahasa Indonesia dan bahasa Inggris, dan apabila diperlukan dalam bahasa mitra; semua naskah sama sahnya. Apabila terdapat perbedaan penafsiran, naskah bahasa Inggris yang berlaku.',
		{
			title: 'Languages',
			text: "Done in the Indonesian and English languages and, where needed, in the partner's language, all texts being equally authentic. In case of divergence of interpretation, the English text prevails."
		}
	)
] as const;
