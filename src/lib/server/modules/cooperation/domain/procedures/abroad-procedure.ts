import type { Procedure } from '$lib/server/modules/workflow';
import { clearance, type AbroadProcedure } from './abroad-steps';
import { buildStep } from '$lib/server/modules/workflow';
import { law } from './law';
import { needs, papersOf, takes } from './papers';
import { initialling, lifeAfterSigning, numberingAndSigning, type TextOfInstrument } from './text-steps';
import { opinions, proposal, weighing } from './weighing-steps';

const memorandum: TextOfInstrument = {
	ending: 'naskah',
	instrument: 'mou',
	name: { id: 'Naskah Kerja Sama', en: 'Memorandum of Understanding' },
	draft: { key: 'penyusunan_naskah', main: true, phase: 'penyusunan_naskah' },
	sign: {
		key: 'ttd_naskah',
		name: { id: 'Penandatanganan Naskah Kerja Sama', en: 'Signing of the Memorandum' }
	},
	drafter: 'cooperation_officer',
	papersIn: [takes('rancangan_naskah')],
	signed: 'naskah_mou',
	alsoAtSigning: [needs('full_powers')],
	delegable: false,
	basis: [law.foreignProcedure, law.foreignRelations]
};

/**
 * The long way abroad: exploration, letter of intent, plan, council, ministry, text, discussion between
 * ministries, approval, full powers, signature, deposit.
 *
 * @returns the procedure; its main line is the same for both kinds, a continuation leaves two of them out
 */
export function abroadProcedure(particular: AbroadProcedure): Procedure {
	const { basis } = particular;
	const initiative = proposal(
		{
			key: 'prakarsa',
			name: { id: 'Prakarsa', en: 'Initiative' },
			about: {
				id: 'Usulan disampaikan kepada Kepala Daerah dengan tembusan gubernur, Kemendagri, dan Kemlu.',
				en: 'The proposal goes to the Head of Region, copied to the governor, Home Affairs and Foreign Affairs.'
			},
			basis
		},
		particular.proposalPapers
	);
	const steps = [
		initiative,
		...weighing(initiative, basis),
		...clearance(particular, memorandum),
		...initialling({ ...memorandum, draft: { ...memorandum.draft, phase: 'ttd_naskah' } }),
		...numberingAndSigning(memorandum),
		buildStep({
			key: 'penyerahan_kemlu',
			name: { id: 'Penyerahan Naskah Asli ke Kemlu', en: 'Deposit of the original' },
			about: {
				id: 'Naskah asli disimpan di Kementerian Luar Negeri; pemerintah daerah memegang salinan resmi.',
				en: 'The original is kept by the Foreign Ministry; the region holds a certified copy.'
			},
			kind: 'record',
			phase: 'ttd_naskah',
			actor: 'cooperation_officer',
			may_also: ['registrar'],
			papers_out: [needs('tanda_terima_kemlu')],
			basis: [law.treatyDeposit]
		}),
		...lifeAfterSigning(basis)
	];
	return {
		key: particular.key,
		version: '2020.1',
		name: particular.name,
		valid_from: '2020-05-22',
		valid_to: null,
		basis,
		papers: papersOf(steps),
		groups: [opinions],
		steps
	};
}
