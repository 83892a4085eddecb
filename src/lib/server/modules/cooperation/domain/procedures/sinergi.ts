import type { Procedure } from '$lib/server/modules/workflow';
import { when } from './answers';
import { law } from './law';
import { councilConsent, offering } from './offer-steps';
import { needs, papersOf, takes } from './papers';
import { lifeAfterSigning, textAndSigning } from './text-steps';
import { opinions, proposal, weighing } from './weighing-steps';

const basis = [law.synergy, law.domesticProcedure];

/**
 * Synergy with the centre: a Note of Agreement with a Work Plan, no contract.
 *
 * | phase         | steps in order                                                                      |
 * | ------------- | ----------------------------------------------------------------------------------- |
 * | persiapan     | **persiapan** · periksa_kelengkapan · pendapat_{hukum, anggaran, perencanaan, teknis} side by side · rapat_tkksd · disposisi_sekda · keputusan_kdh |
 * | penawaran     | **penawaran** · jawaban_mitra (where the region began)                              |
 * | persetujuan_dprd | **persetujuan_dprd** (where needs_council)                                       |
 * | penyusunan_nk | **penyusunan_nk** · paraf_hukum_nk · paraf_sekda_nk                                 |
 * | ttd_nk        | nomor_nk · **ttd_nk**                                                               |
 * | penatausahaan | publikasi · **penatausahaan** (ends the case)                                       |
 * | the agreement's | **pelaksanaan**, **pelaporan**                                                    |
 */
const preparation = proposal(
	{
		key: 'persiapan',
		name: { id: 'Persiapan', en: 'Preparation' },
		about: {
			id: 'Pemrakarsa menyiapkan Kerangka Acuan Kerja, surat, dan rancangan, lalu TKKSD menilainya.',
			en: 'The initiator prepares the terms of reference, the letter and the drafts; the TKKSD then weighs them.'
		},
		basis
	},
	[
		needs('surat_penawaran', when.byPartner),
		needs('surat_inisiasi', when.byRegion),
		needs('kak'),
		needs('surat_tugas_ppksd_1', when.byRegion),
		takes('surat_tugas_ppksd_1', when.byPartner),
		takes('surat_tugas_ppksd_2'),
		takes('pakta_integritas', when.byPartner),
		takes('rancangan_nk'),
		takes('rancangan_rk')
	]
);

const steps = [
	preparation,
	...weighing(preparation, basis),
	...offering(basis),
	councilConsent([law.councilInSynergy], ['kak', 'rencana_biaya']),
	...textAndSigning({
		ending: 'nk',
		instrument: 'nota_kesepakatan',
		name: { id: 'Nota Kesepakatan', en: 'Note of Agreement' },
		draft: { key: 'penyusunan_nk', main: true, phase: 'penyusunan_nk' },
		sign: {
			key: 'ttd_nk',
			name: { id: 'Penandatanganan Nota Kesepakatan', en: 'Signing of the Note of Agreement' }
		},
		drafter: 'cooperation_officer',
		papersIn: [takes('rancangan_nk'), takes('rancangan_rk')],
		signed: 'naskah_nk',
		// The Work Plan is often a later paper with its own number: its lack is warned of, not blocked (§10.7).
		alsoAtSigning: [takes('rencana_kerja')],
		delegable: false,
		basis: [...basis, law.representation]
	}),
	...lifeAfterSigning(basis)
];

export const sinergi: Procedure = {
	key: 'sinergi',
	version: '2020.1',
	name: { id: 'Sinergi Pemerintah Pusat dan Daerah', en: 'Synergy with the central government' },
	valid_from: '2020-05-22',
	valid_to: null,
	basis,
	papers: papersOf(steps),
	groups: [opinions],
	steps
};
