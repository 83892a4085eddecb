import { abroadProcedure } from './abroad-procedure';
import { when } from './answers';
import { law } from './law';
import { needs, takes } from './papers';

/**
 * Cooperation with foreign institutions: international organisations, universities, foundations, companies.
 * The same steps as {@link ksdpl}. A continuation of a cooperation that the central government already has
 * with the institution leaves out `penjajakan`, `konsultasi_loi` and `persetujuan_dprd`; the ministry's
 * approval and the rules of signing stay (domain §10.20).
 */
export const ksdll = abroadProcedure({
	key: 'ksdll',
	name: {
		id: 'Kerja Sama Daerah dengan Lembaga di Luar Negeri (KSDLL)',
		en: 'Cooperation with foreign institutions (KSDLL)'
	},
	basis: [law.abroad, law.withForeignBodies, law.foreignProcedure],
	proposalPapers: [
		needs('surat_penawaran', when.byPartner),
		needs('surat_inisiasi', when.byRegion),
		needs('kak'),
		needs('payung_pusat', when.continuation),
		takes('payung_pusat', when.noContinuation),
		needs('izin_ormas_asing', when.foreignOrganisation),
		needs('surat_tugas_ppksd_1', when.byRegion),
		takes('surat_tugas_ppksd_2', when.byRegion),
		takes('profil_mitra'),
		takes('rancangan_naskah')
	],
	unlessContinued: when.noContinuation,
	dossier: [needs('keputusan_dprd', when.noContinuation), needs('payung_pusat', when.continuation)]
});
