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
(2) PARA PIHAK menunjuk pejabat penghubung untuk mengoordinasikan pelaksanaan Perjanjian Kerja Sama ini.`,
		{
			title: 'Implementation',
			text: `(1) This cooperation is carried out with the following roles of the PARTIES: {peran_para_pihak}.
(2) The PARTIES appoint liaison officers who coordinate the implementation of this Cooperation Agreement.`
		}
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
b. menugaskan perangkat daerah yang melaksanakan kerja sama ini.`,
		{
			title: 'Rights and Obligations of the FIRST PARTY',
			text: `(1) The FIRST PARTY is entitled:
a. to receive the results of the cooperation from the SECOND PARTY;
b. to obtain reports on the implementation of the cooperation from the SECOND PARTY.
(2) The FIRST PARTY is obliged:
a. to provide the data and information that are needed, in accordance with the laws and regulations;
b. to assign the agency of the region that carries out this cooperation.`
		}
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
b. menyampaikan laporan pelaksanaan kerja sama kepada PIHAK KESATU.`,
		{
			title: 'Rights and Obligations of the SECOND PARTY',
			text: `(1) The SECOND PARTY is entitled:
a. to obtain the data and information that are needed to carry out this cooperation;
b. to obtain the support of the agency of the region that has been assigned.
(2) The SECOND PARTY is obliged:
a. to carry out the cooperation in accordance with the scope of this Cooperation Agreement;
b. to submit reports on the implementation of the cooperation to the FIRST PARTY.`
		}
	),
	builtIn(
		'pembiayaan_pembayaran',
		'financing',
		'Pembiayaan dan Tata Cara Pembayaran',
		`(1) Pembiayaan pelaksanaan Perjanjian Kerja Sama ini: {pembiayaan}.
(2) Pembayaran, apabila ada, dilakukan menurut ketentuan pengelolaan keuangan masing-masing pihak.`,
		{
			title: 'Funding and Payment',
			text: `(1) The funding of the implementation of this Cooperation Agreement: {pembiayaan}.
(2) Payment, if any, is made in accordance with the rules of financial management of each party.`
		}
	),
	builtIn(
		'monitoring_pelaporan',
		'monitoring',
		'Pemantauan, Evaluasi, dan Pelaporan',
		`(1) PARA PIHAK memantau dan mengevaluasi pelaksanaan Perjanjian Kerja Sama ini paling sedikit dua kali dalam satu tahun anggaran.
(2) Hasil pemantauan dan evaluasi dilaporkan kepada pimpinan masing-masing pihak, dan bagi PIHAK KESATU melalui Tim Koordinasi Kerja Sama Daerah.`,
		{
			title: 'Monitoring, Evaluation and Reporting',
			text: `(1) The PARTIES monitor and evaluate the implementation of this Cooperation Agreement at least twice in one budget year.
(2) The results of monitoring and evaluation are reported to the leadership of each party and, for the FIRST PARTY, through the Regional Cooperation Coordination Team.`
		}
	),
	builtIn(
		'kerahasiaan_data_pribadi',
		'personal_data',
		'Kerahasiaan dan Pelindungan Data Pribadi',
		`(1) Data pribadi yang diperoleh dalam pelaksanaan Perjanjian Kerja Sama ini hanya dipakai untuk tujuan Perjanjian Kerja Sama ini dan dilindungi sesuai dengan ketentuan peraturan perundang-undangan tentang pelindungan data pribadi.
(2) Pihak yang mengetahui kegagalan pelindungan data pribadi memberitahukannya kepada pihak lainnya tanpa penundaan.
(3) Informasi yang dinyatakan rahasia oleh salah satu pihak tidak diungkapkan kepada pihak lain tanpa persetujuan tertulis, kecuali diwajibkan oleh peraturan perundang-undangan.`,
		{
			title: 'Confidentiality and Protection of Personal Data',
			text: `(1) Personal data obtained in the implementation of this Cooperation Agreement are used only for the purposes of this Cooperation Agreement and are protected in accordance with the laws and regulations on the protection of personal data.
(2) A party that becomes aware of a failure to protect personal data notifies the other party of it without delay.
(3) Information that one of the parties has declared confidential is not disclosed to others without written consent, unless the laws and regulations require it.`
		}
	),
	builtIn(
		'keadaan_kahar',
		'force_majeure',
		'Keadaan Kahar',
		`(1) Keadaan kahar adalah keadaan di luar kekuasaan PARA PIHAK yang tidak dapat diperkirakan sebelumnya dan menghalangi pelaksanaan kewajiban.
(2) Pihak yang mengalami keadaan kahar memberitahukannya secara tertulis kepada pihak lainnya disertai keterangan dari pihak yang berwenang.
(3) Kewajiban yang terhalang ditunda selama keadaan kahar berlangsung, dan PARA PIHAK membahas kelanjutannya sesudah keadaan itu berakhir.`,
		{
			title: 'Force Majeure',
			text: `(1) Force majeure is a circumstance beyond the control of the PARTIES which could not be foreseen and which prevents the performance of an obligation.
(2) A party affected by force majeure notifies the other party of it in writing, together with a statement of the competent authority.
(3) The obligation that is prevented is suspended while the force majeure lasts, and the PARTIES discuss its continuation once that circumstance has ended.`
		}
	),
	builtIn(
		'sanksi',
		'sanctions',
		'Sanksi',
		`(1) Pihak yang tidak memenuhi kewajibannya dikenai teguran tertulis oleh pihak lainnya.
(2) Apabila kewajiban tetap tidak dipenuhi setelah teguran tertulis ketiga, pihak lainnya dapat mengakhiri Perjanjian Kerja Sama ini dan menuntut penggantian kerugian sesuai dengan ketentuan peraturan perundang-undangan.`,
		{
			title: 'Sanctions',
			text: `(1) A party that does not perform its obligations receives a written warning from the other party.
(2) Where the obligations remain unperformed after the third written warning, the other party may end this Cooperation Agreement and claim compensation in accordance with the laws and regulations.`
		}
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
(2) Apabila musyawarah tidak mencapai mufakat, PARA PIHAK sepakat menyelesaikannya melalui mediasi, dan apabila mediasi tidak berhasil, melalui arbitrase pada lembaga arbitrase yang disepakati PARA PIHAK.`,
		{
			title: 'Settlement of Disputes',
			text: `(1) Disputes arising from this Cooperation Agreement are settled by deliberation to reach consensus.
(2) Where deliberation does not reach consensus, the PARTIES agree to settle the dispute by mediation and, where mediation does not succeed, by arbitration before an arbitral institution agreed by the PARTIES.`
		}
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
(2) Pengakhiran tidak menghapus hak dan kewajiban yang telah timbul sebelumnya.`,
		{
			title: 'Termination',
			text: `(1) This Cooperation Agreement ends because:
a. its duration has ended;
b. its objective has been achieved;
c. the PARTIES so agree;
d. a fundamental change makes it impossible to carry out;
e. one of the parties does not carry out or violates the provisions of this Cooperation Agreement;
f. a new agreement is made that replaces it;
g. a new norm arises in the laws and regulations;
h. its object is lost; or
i. there are matters that harm the people, the interests of the region, or the national interest.
(2) Termination does not extinguish rights and obligations that have arisen before.`
		}
	)
] as const;
