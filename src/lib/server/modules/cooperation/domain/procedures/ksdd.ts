import { when } from './answers';
import { contractProcedure } from './contract-procedure';
import { law } from './law';
import { needs, takes } from './papers';

/**
 * Cooperation with other regions. Main steps are the law's line; the rest is what happens between them.
 *
 * | phase          | steps in order                                                                     |
 * | -------------- | ---------------------------------------------------------------------------------- |
 * | persiapan      | **persiapan** · periksa_kelengkapan · pendapat_{hukum, anggaran, perencanaan, teknis} side by side · rapat_tkksd · disposisi_sekda · keputusan_kdh |
 * | penawaran      | **penawaran** · jawaban_mitra (where the region began)                             |
 * | penyusunan_kb  | **penyusunan_kb** · paraf_hukum_kb · paraf_sekda_kb                                |
 * | ttd_kb         | nomor_kb · **ttd_kb**                                                              |
 * | persetujuan_dprd | **persetujuan_dprd** (where needs_council)                                       |
 * | penyusunan_pks | **penyusunan_pks** · paraf_hukum_pks · paraf_sekda_pks                             |
 * | ttd_pks        | nomor_pks · **ttd_pks**                                                            |
 * | penatausahaan  | publikasi · **penatausahaan** (ends the case)                                      |
 * | the agreement's | **pelaksanaan**, **pelaporan**                                                    |
 */
export const ksdd = contractProcedure({
	key: 'ksdd',
	name: { id: 'Kerja Sama Daerah dengan Daerah Lain (KSDD)', en: 'Cooperation with other regions (KSDD)' },
	basis: [law.withRegions, law.domesticProcedure],
	// The anchor is the council's own article; the stage stands in the rules on cooperation between regions.
	council: [law.council, law.withRegions],
	aboutPreparation: {
		id: 'Pemrakarsa menyiapkan Kerangka Acuan Kerja dan surat, lalu TKKSD menilainya.',
		en: 'The initiator prepares the terms of reference and the letter; the TKKSD then weighs them.'
	},
	proposalPapers: [
		needs('surat_penawaran', when.byPartner),
		needs('surat_inisiasi', when.byRegion),
		needs('kak'),
		needs('surat_tugas_ppksd_1', when.byRegion),
		takes('surat_tugas_ppksd_1', when.byPartner),
		takes('surat_tugas_ppksd_2'),
		takes('pakta_integritas', when.byPartner),
		takes('rancangan_kb')
	],
	councilDossier: ['rancangan_pks', 'naskah_kb', 'kak', 'rencana_biaya']
});
