import { when } from './answers';
import { contractProcedure } from './contract-procedure';
import { law } from './law';
import { needs, takes } from './papers';

/**
 * Cooperation with third parties: the same ten stages and the same inner steps as {@link ksdd}; other papers.
 * The feasibility study is required whoever begins. Who the partner is stands in the partner's own file, so
 * those papers may come with the proposal and are demanded there, not here.
 */
export const ksdpk = contractProcedure({
	key: 'ksdpk',
	name: { id: 'Kerja Sama Daerah dengan Pihak Ketiga (KSDPK)', en: 'Cooperation with third parties (KSDPK)' },
	basis: [law.thirdParty, law.withThirdParties, law.domesticProcedure],
	council: [law.council],
	aboutPreparation: {
		id: 'Pemrakarsa menyiapkan studi kelayakan, Kerangka Acuan Kerja, dan surat, lalu TKKSD menilainya.',
		en: 'The initiator prepares the feasibility study, the terms of reference and the letter; the TKKSD then weighs them.'
	},
	proposalPapers: [
		needs('surat_penawaran', when.byPartner),
		needs('surat_inisiasi', when.byRegion),
		needs('kak'),
		needs('studi_kelayakan'),
		needs('surat_tugas_ppksd_1', when.byRegion),
		takes('surat_tugas_ppksd_1', when.byPartner),
		takes('surat_tugas_ppksd_2'),
		needs('pakta_integritas', when.byPartner),
		takes('rancangan_kb'),
		takes('rancangan_pks'),
		takes('profil_mitra'),
		takes('akta_pendirian', when.legalEntity),
		takes('pengesahan_badan_hukum', when.legalEntity),
		takes('nib', when.business),
		takes('npwp'),
		takes('terdaftar_ormas', when.organisation),
		takes('identitas_penandatangan'),
		takes('kuasa_penandatangan', when.legalEntity),
		takes('laporan_keuangan', when.legalEntity),
		takes('pernyataan_bebas_sengketa')
	],
	councilDossier: ['rancangan_pks', 'naskah_kb', 'kak', 'studi_kelayakan', 'rencana_biaya']
});
