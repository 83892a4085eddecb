import { abroadProcedure } from './abroad-procedure';
import { when } from './answers';
import { law } from './law';
import { needs, takes } from './papers';

/**
 * Cooperation with foreign regional governments (sister cities and provinces).
 *
 * | phase              | steps in order                                                                |
 * | ------------------ | ----------------------------------------------------------------------------- |
 * | prakarsa           | **prakarsa** · periksa_kelengkapan · pendapat_{hukum, anggaran, perencanaan, teknis} side by side · rapat_tkksd · disposisi_sekda · keputusan_kdh |
 * | penjajakan         | **penjajakan**                                                                |
 * | loi                | penyusunan_loi · konsultasi_loi · paraf_hukum_loi · paraf_sekda_loi · nomor_loi · **loi** |
 * | rencana_kerja_sama | **rencana_kerja_sama**                                                        |
 * | persetujuan_dprd   | **persetujuan_dprd** (always)                                                 |
 * | verifikasi         | **verifikasi**                                                                |
 * | penyusunan_naskah  | **penyusunan_naskah**                                                         |
 * | pembahasan         | **pembahasan**                                                                |
 * | persetujuan_menteri | **persetujuan_menteri**                                                      |
 * | full_powers        | **full_powers** (or the Foreign Ministry's letter that none are needed)       |
 * | ttd_naskah         | paraf_hukum_naskah · paraf_sekda_naskah · nomor_naskah · **ttd_naskah** · penyerahan_kemlu |
 * | penatausahaan      | publikasi · **penatausahaan** (ends the case)                                 |
 * | the agreement's    | **pelaksanaan**, **pelaporan**                                                |
 */
export const ksdpl = abroadProcedure({
	key: 'ksdpl',
	name: {
		id: 'Kerja Sama Daerah dengan Pemerintah Daerah di Luar Negeri (KSDPL)',
		en: 'Cooperation with foreign regional governments (KSDPL)'
	},
	basis: [law.abroad, law.withForeignRegions, law.foreignProcedure],
	proposalPapers: [
		needs('surat_penawaran', when.byPartner),
		needs('surat_inisiasi', when.byRegion),
		needs('kak'),
		needs('surat_tugas_ppksd_1', when.byRegion),
		takes('surat_tugas_ppksd_2', when.byRegion),
		takes('profil_mitra'),
		takes('rancangan_naskah')
	],
	unlessContinued: null,
	dossier: [needs('keputusan_dprd')]
});
