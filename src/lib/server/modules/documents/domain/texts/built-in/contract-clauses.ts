import { builtIn } from './clause';

/**
 * The articles that a PKS has besides those of its umbrella. Rights and duties, term, disputes and sanctions are
 * asked by law where the other side is a third party (UU 23/2014 Ps 366(2)).
 */
export const contractClauses = [
	builtIn(
		'peran_para_pihak',
		'carrying_out',
		'Pelaksanaan',
		`(1) Kerja sama ini dilaksanakan dengan peran PARA PIHAK sebagai berikut: {peran_para_pihak}.
(2) PARA PIHAK menunjuk pejabat penghubung untuk mengoordinasikan pelaksanaan Perjanjian Kerja Sama ini.`
	),
	builtIn(
		'hak_kewajiban_kesatu',
		'rights_and_duties',
		'Hak dan Kewajiban PIHAK KESATU',
		`(1) PIHAK KESATU berhak:
a. menerima hasil pelaksanaan kerja sama dari PIHAK KEDUA;
b. memperoleh laporan pelaksanaan kerja sama dari PIHAK KEDUA.
(2) PIHAK KESATU berkewajiban:
a. menyediakan data dan informasi yang diperlukan sesuai dengan ketentuan peraturan perundang-undangan;
b. menugaskan perangkat daerah yang melaksanakan kerja sama ini.`
	),
	builtIn(
		'hak_kewajiban_kedua',
		'rights_and_duties',
		'Hak dan Kewajiban PIHAK KEDUA',
		`(1) PIHAK KEDUA berhak:
a. memperoleh data dan informasi yang diperlukan untuk melaksanakan kerja sama ini;
b. memperoleh dukungan dari perangkat daerah yang ditugaskan.
(2) PIHAK KEDUA berkewajiban:
a. melaksanakan kerja sama sesuai dengan ruang lingkup Perjanjian Kerja Sama ini;
b. menyampaikan laporan pelaksanaan kerja sama kepada PIHAK KESATU.`
	),
	builtIn(
		'pembiayaan_pembayaran',
		'financing',
		'Pembiayaan dan Tata Cara Pembayaran',
		`(1) Pembiayaan pelaksanaan Perjanjian Kerja Sama ini: {pembiayaan}.
(2) Pembayaran, apabila ada, dilakukan menurut ketentuan pengelolaan keuangan masing-masing pihak.`
	),
	builtIn(
		'monitoring_pelaporan',
		'monitoring',
		'Pemantauan, Evaluasi, dan Pelaporan',
		`(1) PARA PIHAK memantau dan mengevaluasi pelaksanaan Perjanjian Kerja Sama ini paling sedikit dua kali dalam satu tahun anggaran.
(2) Hasil pemantauan dan evaluasi dilaporkan kepada pimpinan masing-masing pihak, dan bagi PIHAK KESATU melalui Tim Koordinasi Kerja Sama Daerah.`
	),
	builtIn(
		'kerahasiaan_data_pribadi',
		'personal_data',
		'Kerahasiaan dan Pelindungan Data Pribadi',
		`(1) Data pribadi yang diperoleh dalam pelaksanaan Perjanjian Kerja Sama ini hanya dipakai untuk tujuan Perjanjian Kerja Sama ini dan dilindungi sesuai dengan ketentuan peraturan perundang-undangan tentang pelindungan data pribadi.
(2) Pihak yang mengetahui kegagalan pelindungan data pribadi memberitahukannya kepada pihak lainnya tanpa penundaan.
(3) Informasi yang dinyatakan rahasia oleh salah satu pihak tidak diungkapkan kepada pihak lain tanpa persetujuan tertulis, kecuali diwajibkan oleh peraturan perundang-undangan.`
	),
	builtIn(
		'keadaan_kahar',
		'force_majeure',
		'Keadaan Kahar',
		`(1) Keadaan kahar adalah keadaan di luar kekuasaan PARA PIHAK yang tidak dapat diperkirakan sebelumnya dan menghalangi pelaksanaan kewajiban.
(2) Pihak yang mengalami keadaan kahar memberitahukannya secara tertulis kepada pihak lainnya disertai keterangan dari pihak yang berwenang.
(3) Kewajiban yang terhalang ditunda selama keadaan kahar berlangsung, dan PARA PIHAK membahas kelanjutannya sesudah keadaan itu berakhir.`
	),
	builtIn(
		'sanksi',
		'sanctions',
		'Sanksi',
		`(1) Pihak yang tidak memenuhi kewajibannya dikenai teguran tertulis oleh pihak lainnya.
(2) Apabila kewajiban tetap tidak dipenuhi setelah teguran tertulis ketiga, pihak lainnya dapat mengakhiri Perjanjian Kerja Sama ini dan menuntut penggantian kerugian sesuai dengan ketentuan peraturan perundang-undangan.`
	),
	builtIn(
		'perselisihan_pihak_ketiga',
		'disputes',
		'Penyelesaian Perselisihan',
		`(1) Perselisihan yang timbul dari Perjanjian Kerja Sama ini diselesaikan secara musyawarah untuk mufakat.
(2) Apabila musyawarah tidak mencapai mufakat, PARA PIHAK sepakat menyelesaikannya melalui pengadilan negeri yang wilayah hukumnya meliputi tempat kedudukan PIHAK KESATU.`
	),
	builtIn(
		'perselisihan_arbitrase',
		'disputes',
		'Penyelesaian Perselisihan',
		`(1) Perselisihan yang timbul dari Perjanjian Kerja Sama ini diselesaikan secara musyawarah untuk mufakat.
(2) Apabila musyawarah tidak mencapai mufakat, PARA PIHAK sepakat menyelesaikannya melalui mediasi, dan apabila mediasi tidak berhasil, melalui arbitrase pada lembaga arbitrase yang disepakati PARA PIHAK.`
	),
	builtIn(
		'pengakhiran',
		'termination',
		'Pengakhiran',
		`(1) Perjanjian Kerja Sama ini berakhir karena:
a. jangka waktunya berakhir;
b. tujuannya telah tercapai;
c. kesepakatan PARA PIHAK;
d. perubahan mendasar yang mengakibatkannya tidak dapat dilaksanakan;
e. salah satu pihak tidak melaksanakan atau melanggar ketentuan Perjanjian Kerja Sama ini;
f. dibuat perjanjian baru yang menggantikannya;
g. muncul norma baru dalam peraturan perundang-undangan;
h. objeknya hilang; atau
i. terdapat hal yang merugikan masyarakat, kepentingan daerah, atau kepentingan nasional.
(2) Pengakhiran tidak menghapus hak dan kewajiban yang telah timbul sebelumnya.`
	)
] as const;
