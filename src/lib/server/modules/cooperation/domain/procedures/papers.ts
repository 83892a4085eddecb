import type { Condition, Paper, PaperUse, Step } from '$lib/server/modules/workflow';
import type { Bilingual } from '$lib/text/bilingual';

const scan = ['pdf', 'jpg', 'png'];
const text = ['docx', 'pdf'];
const draft = ['docx'];

/** The eight headings that terms of reference must have; asked of domestic and foreign proposers alike. */
export const headingsOfTerms: readonly Bilingual[] = [
	{ id: 'Latar belakang', en: 'Background' },
	{ id: 'Maksud dan tujuan', en: 'Purpose and aims' },
	{ id: 'Lokasi', en: 'Place' },
	{ id: 'Objek dan ruang lingkup', en: 'Object and scope' },
	{ id: 'Jangka waktu', en: 'Term' },
	{ id: 'Manfaat', en: 'Benefits' },
	{ id: 'Analisis dampak sosial dan lingkungan', en: 'Social and environmental impact' },
	{ id: 'Pembiayaan', en: 'Funding' }
];

const headingsOfStudy: readonly Bilingual[] = [
	{ id: 'Kesesuaian dengan rencana induk sektor', en: 'Fit with the sector master plan' },
	{ id: 'Aspek hukum', en: 'Legal aspects' },
	{ id: 'Kelayakan ekonomi dan finansial', en: 'Economic and financial feasibility' },
	{ id: 'Aspek teknis dan operasional', en: 'Technical and operational aspects' },
	{ id: 'Kemampuan keuangan pengusul', en: "The proposer's financial ability" },
	{ id: 'Risiko dan mitigasi', en: 'Risks and mitigation' }
];

const headingsOfPlan: readonly Bilingual[] = [
	{ id: 'Subjek kerja sama', en: 'Parties' },
	{ id: 'Latar belakang', en: 'Background' },
	{ id: 'Maksud, tujuan, dan sasaran', en: 'Purpose, aims and targets' },
	{ id: 'Objek dan ruang lingkup', en: 'Object and scope' },
	{ id: 'Hasil kerja sama', en: 'Results' },
	{ id: 'Sumber pembiayaan', en: 'Funding' },
	{ id: 'Jangka waktu', en: 'Term' }
];

function paper(
	key: string,
	id: string,
	en: string,
	formats: readonly string[],
	headings: readonly Bilingual[] = []
): Paper {
	return { key, name: { id, en }, formats, headings };
}

/** Every paper of the five procedures, once. A procedure carries those that its steps name. */
export const papers: readonly Paper[] = [
	// What comes with a proposal
	paper('kak', 'Kerangka Acuan Kerja (KAK)', 'Terms of reference (KAK)', text, headingsOfTerms),
	paper(
		'surat_inisiasi',
		'Surat inisiasi kepada Sekretaris Daerah',
		'Initiating letter to the Regional Secretary',
		scan
	),
	paper(
		'surat_penawaran',
		'Surat penawaran kepada Kepala Daerah',
		'Letter of offer to the Head of Region',
		scan
	),
	paper('studi_kelayakan', 'Studi kelayakan', 'Feasibility study', text, headingsOfStudy),
	paper(
		'surat_tugas_ppksd_1',
		'Surat tugas petugas penghubung (PPKSD) pertama',
		'Assignment of the first liaison officer (PPKSD)',
		scan
	),
	paper(
		'surat_tugas_ppksd_2',
		'Surat tugas petugas penghubung (PPKSD) kedua',
		'Assignment of the second liaison officer (PPKSD)',
		scan
	),
	paper('pakta_integritas', 'Pakta integritas', 'Integrity pact', scan),
	paper('rancangan_kb', 'Rancangan Kesepakatan Bersama', 'Draft Joint Agreement', draft),
	paper('rancangan_pks', 'Rancangan Perjanjian Kerja Sama', 'Draft Cooperation Contract', draft),
	paper('rancangan_adendum', 'Rancangan Adendum', 'Draft Addendum', text),
	paper('rancangan_nk', 'Rancangan Nota Kesepakatan', 'Draft Note of Agreement', draft),
	paper('rancangan_rk', 'Rancangan Rencana Kerja', 'Draft Work Plan', draft),
	paper(
		'rancangan_naskah',
		'Rancangan naskah kerja sama luar negeri',
		'Draft text of the foreign cooperation',
		draft
	),
	paper(
		'payung_pusat',
		'Perjanjian payung Pemerintah Pusat dengan lembaga',
		'Umbrella agreement of the central government with the institution',
		scan
	),

	// Who the partner is
	paper('profil_mitra', 'Profil mitra', 'Profile of the partner', text),
	paper('akta_pendirian', 'Akta pendirian', 'Deed of establishment', scan),
	paper('pengesahan_badan_hukum', 'Pengesahan badan hukum', 'Confirmation of legal personality', scan),
	paper('nib', 'Nomor Induk Berusaha (NIB)', 'Business identification number (NIB)', scan),
	paper('npwp', 'Nomor Pokok Wajib Pajak (NPWP)', 'Tax number (NPWP)', scan),
	paper('identitas_penandatangan', 'Identitas penandatangan', 'Identity of the signatory', scan),
	paper('kuasa_penandatangan', 'Surat kuasa penandatangan', 'Power of attorney of the signatory', scan),
	paper(
		'laporan_keuangan',
		'Laporan keuangan atau referensi bank',
		'Financial statement or bank reference',
		scan
	),
	paper(
		'pernyataan_bebas_sengketa',
		'Pernyataan tidak dalam sengketa dan daftar hitam',
		'Statement of no dispute and no blacklisting',
		scan
	),
	paper(
		'terdaftar_ormas',
		'Surat keterangan terdaftar atau badan hukum ormas',
		'Registration of the community organisation',
		scan
	),
	paper(
		'izin_ormas_asing',
		'Izin Kementerian Luar Negeri bagi ormas asing',
		'Foreign Ministry permission for a foreign organisation',
		scan
	),

	// What the weighing makes
	paper('berita_acara_tkksd', 'Berita acara rapat TKKSD', 'Minutes of the TKKSD sitting', scan),
	paper('lembar_disposisi', 'Lembar disposisi', 'Instruction sheet', scan),
	paper('surat_penawaran_kdh', 'Surat penawaran Kepala Daerah', "The Head of Region's letter of offer", scan),
	paper('surat_tanggapan', 'Surat tanggapan Kepala Daerah', "The Head of Region's letter of answer", scan),
	paper('surat_jawaban', 'Surat jawaban mitra', "The partner's answer", scan),

	// Texts
	paper('lembar_paraf', 'Lembar paraf koordinasi', 'Initialling sheet', scan),
	paper('naskah_kb', 'Kesepakatan Bersama', 'Joint Agreement', scan),
	paper('naskah_pks', 'Perjanjian Kerja Sama', 'Cooperation Contract', scan),
	paper('naskah_adendum', 'Adendum', 'Addendum', scan),
	paper('surat_kuasa_pks', 'Surat kuasa penandatanganan PKS', 'Power of attorney to sign the contract', scan),
	paper('naskah_nk', 'Nota Kesepakatan', 'Note of Agreement', scan),
	paper('rencana_kerja', 'Rencana Kerja', 'Work Plan', scan),
	paper('naskah_loi', 'Pernyataan kehendak (LoI)', 'Letter of Intent (LoI)', scan),
	paper('naskah_mou', 'Naskah kerja sama luar negeri (MoU)', 'Memorandum of Understanding (MoU)', scan),

	// Council and central government
	paper(
		'surat_permohonan_dprd',
		'Surat permohonan persetujuan kepada DPRD',
		'Request for consent to the council',
		scan
	),
	paper('rencana_biaya', 'Rencana biaya dan pembebanan', 'Costs and burdens', text),
	paper(
		'keputusan_dprd',
		'Keputusan atau surat persetujuan DPRD',
		"The council's decision or letter of consent",
		scan
	),
	paper('profil_potensi', 'Profil dan potensi daerah', 'Profile and potential of the region', text),
	paper('hasil_penjajakan', 'Hasil penjajakan', 'Result of the exploration', text),
	paper('rencana_kerja_sama', 'Rencana kerja sama', 'Cooperation plan', text, headingsOfPlan),
	paper(
		'surat_permohonan_fasilitasi',
		'Surat permohonan fasilitasi kepada Menteri Dalam Negeri',
		'Request for facilitation to the Minister of Home Affairs',
		scan
	),
	paper('surat_pengantar_gubernur', 'Surat pengantar gubernur', "The governor's covering letter", scan),
	paper('hasil_verifikasi', 'Hasil verifikasi', 'Result of the verification', scan),
	paper(
		'risalah_pembahasan',
		'Risalah pembahasan antarkementerian',
		'Minutes of the discussion between ministries',
		scan
	),
	paper(
		'surat_persetujuan_menteri',
		'Surat persetujuan Menteri Dalam Negeri',
		"The Minister of Home Affairs' letter of approval",
		scan
	),
	paper(
		'full_powers',
		'Surat kuasa (Full Powers) atau surat Kemlu bahwa tidak diperlukan',
		"Full powers, or the Foreign Ministry's letter that none are needed",
		scan
	),
	paper(
		'tanda_terima_kemlu',
		'Tanda terima naskah asli dari Kemlu',
		"The Foreign Ministry's receipt for the original",
		scan
	),

	// The agreement's life
	paper('laporan_pelaksanaan', 'Laporan pelaksanaan kerja sama', 'Report on the cooperation', text)
];

/** A paper that must be there, always or in the cases of a condition. */
export function needs(paperKey: string, when: Condition | null = null): PaperUse {
	return { paper: paperKey, need: 'required', when };
}

/** A paper that may be there. */
export function takes(paperKey: string, when: Condition | null = null): PaperUse {
	return { paper: paperKey, need: 'optional', when };
}

/** The part of the catalogue that these steps name, in the catalogue's order. */
export function papersOf(steps: readonly Step[]): readonly Paper[] {
	const named = new Set(
		steps.flatMap((step) => [...step.papers_in, ...step.papers_out]).map((use) => use.paper)
	);
	return papers.filter((entry) => named.has(entry.key));
}
