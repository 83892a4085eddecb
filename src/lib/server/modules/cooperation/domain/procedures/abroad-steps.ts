import type { Basis, Condition, PaperUse, Step } from '$lib/server/modules/workflow';
import type { Bilingual } from '$lib/text/bilingual';
import { buildStep } from '$lib/server/modules/workflow';
import { law } from './law';
import { needs, takes } from './papers';
import { drafting, initialling, numberingAndSigning, type TextOfInstrument } from './text-steps';

/** What differs between cooperation with foreign regions (KSDPL) and with foreign bodies (KSDLL). */
export type AbroadProcedure = {
	readonly key: 'ksdpl' | 'ksdll';
	readonly name: Bilingual;
	readonly basis: readonly Basis[];
	readonly proposalPapers: readonly PaperUse[];
	/** When partner-finding, early consultation and the council apply; null where they always do. */
	readonly unlessContinued: Condition | null;
	/** What the ministry is shown besides letter of intent and plan. */
	readonly dossier: readonly PaperUse[];
};

const letterOfIntent: TextOfInstrument = {
	ending: 'loi',
	instrument: 'loi',
	name: { id: 'Pernyataan Kehendak (LoI)', en: 'Letter of Intent' },
	draft: { key: 'penyusunan_loi', main: false, phase: 'loi' },
	sign: { key: 'loi', name: { id: 'Pernyataan Kehendak (LoI)', en: 'Letter of Intent (LoI)' } },
	drafter: 'cooperation_officer',
	papersIn: [],
	signed: 'naskah_loi',
	alsoAtSigning: [],
	delegable: false,
	basis: [law.foreignProcedure]
};

const outside = {
	kind: 'await_external',
	main: true,
	actor: 'cooperation_officer',
	may_also: ['registrar']
} as const;

/**
 * From the exploration to the full powers. Nobody's days are counted here: neither council nor ministries
 * are bound to a limit that we could show, and what was quoted belongs to repealed rules or to practice.
 */
export function clearance(particular: AbroadProcedure, memorandum: TextOfInstrument): readonly Step[] {
	const { unlessContinued } = particular;
	return [
		buildStep({
			key: 'penjajakan',
			name: { id: 'Penjajakan', en: 'Exploration' },
			about: {
				id: 'Pemerintah daerah menjajaki calon mitra melalui Perwakilan RI atau perwakilan asing.',
				en: 'The region explores the partner through the Indonesian mission or the foreign one.'
			},
			kind: 'record',
			main: true,
			actor: 'cooperation_officer',
			may_also: ['unit_officer'],
			when: unlessContinued,
			papers_in: [takes('profil_potensi')],
			papers_out: [needs('hasil_penjajakan')],
			basis: [law.foreignProcedure, law.foreignRelations]
		}),
		...intent(unlessContinued),
		buildStep({
			key: 'rencana_kerja_sama',
			name: { id: 'Rencana Kerja Sama', en: 'Cooperation plan' },
			about: {
				id: 'Perangkat daerah menyusun rencana: subjek, tujuan, objek, hasil, pembiayaan, dan jangka waktu.',
				en: 'The unit draws up the plan: parties, aims, object, results, funding and term.'
			},
			kind: 'draft',
			main: true,
			actor: 'unit_officer',
			may_also: ['cooperation_officer'],
			papers_in: [needs('naskah_loi')],
			papers_out: [needs('rencana_kerja_sama')],
			basis: [law.foreignProcedure]
		}),
		buildStep({
			...outside,
			key: 'persetujuan_dprd',
			name: { id: 'Persetujuan DPRD', en: "The council's consent" },
			about: {
				id: 'Rencana kerja sama internasional memerlukan persetujuan DPRD. Undang-undang tidak menetapkan tenggat.',
				en: 'A plan of international cooperation needs the consent of the council. The law sets no time limit.'
			},
			when: unlessContinued,
			papers_in: ['surat_permohonan_dprd', 'naskah_loi', 'rencana_kerja_sama'].map((key) => needs(key)),
			papers_out: [needs('keputusan_dprd')],
			basis: [law.council, law.foreignProcedure],
			back: 'rencana_kerja_sama'
		}),
		buildStep({
			...outside,
			key: 'verifikasi',
			name: { id: 'Verifikasi Kementerian Dalam Negeri', en: 'Verification by Home Affairs' },
			about: {
				id: 'Kepala Daerah menyampaikan permohonan fasilitasi kepada Menteri Dalam Negeri melalui gubernur.',
				en: 'The Head of Region asks the Minister of Home Affairs for facilitation, through the governor.'
			},
			papers_in: [
				needs('surat_permohonan_fasilitasi'),
				needs('naskah_loi'),
				needs('rencana_kerja_sama'),
				...particular.dossier,
				// A region that is a province is its own governor: nobody forwards its papers.
				takes('surat_pengantar_gubernur')
			],
			papers_out: [needs('hasil_verifikasi')],
			basis: [law.foreignProcedure],
			// Returned with notes on the papers: they are completed and sent again, the council is not asked twice.
			back: 'verifikasi'
		}),
		drafting(memorandum),
		buildStep({
			...outside,
			key: 'pembahasan',
			name: { id: 'Pembahasan Antarkementerian', en: 'Discussion between ministries' },
			about: {
				id: 'Naskah dibahas bersama Kemlu, Setneg, Kemendagri, dan kementerian terkait.',
				en: 'The text is discussed with Foreign Affairs, the State Secretariat, Home Affairs and the ministries concerned.'
			},
			papers_out: [needs('risalah_pembahasan')],
			basis: [law.foreignPractice, law.foreignRelations],
			back: 'penyusunan_naskah'
		}),
		buildStep({
			...outside,
			key: 'persetujuan_menteri',
			name: { id: 'Persetujuan Menteri Dalam Negeri', en: 'Approval by the Minister of Home Affairs' },
			about: {
				id: 'Menteri Dalam Negeri memberi persetujuan tertulis sebelum penandatanganan.',
				en: 'The Minister of Home Affairs approves in writing before the signing.'
			},
			papers_in: [needs('risalah_pembahasan')],
			papers_out: [needs('surat_persetujuan_menteri')],
			basis: [law.abroad, law.foreignProcedure],
			back: 'penyusunan_naskah'
		}),
		buildStep({
			...outside,
			key: 'full_powers',
			name: { id: 'Surat Kuasa (Full Powers)', en: 'Full powers' },
			about: {
				id: 'Menteri Luar Negeri memberi surat kuasa, atau Kemlu menyatakan tidak diperlukan; surat Kemlu menentukan.',
				en: 'The Foreign Minister gives full powers, or the ministry says none are needed; its letter decides.'
			},
			papers_in: [needs('surat_persetujuan_menteri')],
			papers_out: [needs('full_powers')],
			basis: [law.fullPowers, law.foreignRelations],
			back: 'full_powers'
		})
	];
}

/** The letter of intent, without legal force: drafted, talked over with the ministry, initialled, signed. */
function intent(unlessContinued: Condition | null): readonly Step[] {
	return [
		drafting(letterOfIntent),
		buildStep({
			key: 'konsultasi_loi',
			name: { id: 'Konsultasi Kemendagri atas LoI', en: 'Consultation with Home Affairs on the LoI' },
			about: {
				id: 'Rancangan pernyataan kehendak dikonsultasikan sejak awal kepada Kementerian Dalam Negeri.',
				en: 'The draft letter of intent is talked over early with the Ministry of Home Affairs.'
			},
			kind: 'await_external',
			phase: 'loi',
			actor: 'cooperation_officer',
			may_also: ['registrar'],
			when: unlessContinued,
			may_be_skipped: true,
			basis: [law.foreignPractice],
			back: 'penyusunan_loi'
		}),
		...initialling(letterOfIntent),
		...numberingAndSigning(letterOfIntent)
	];
}
