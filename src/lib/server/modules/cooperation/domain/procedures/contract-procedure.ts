import type { Basis, PaperUse, Procedure } from '$lib/server/modules/workflow';
import type { Bilingual } from '$lib/text/bilingual';
import { law } from './law';
import { councilConsent, offering } from './offer-steps';
import { needs, papersOf, takes } from './papers';
import { lifeAfterSigning, textAndSigning } from './text-steps';
import { opinions, proposal, weighing } from './weighing-steps';

/** What differs between the two procedures that end in a contract (KSDD and KSDPK). */
export type ContractProcedure = {
	readonly key: 'ksdd' | 'ksdpk';
	readonly name: Bilingual;
	readonly basis: readonly Basis[];
	readonly council: readonly Basis[];
	readonly aboutPreparation: Bilingual;
	readonly proposalPapers: readonly PaperUse[];
	readonly councilDossier: readonly string[];
};

/**
 * Joint Agreement, then Contract: the ten stages of the law with what happens between them. The contract
 * cannot be signed before its umbrella is, because the umbrella's step stands before it.
 */
export function contractProcedure(particular: ContractProcedure): Procedure {
	const { basis } = particular;
	const preparation = proposal(
		{
			key: 'persiapan',
			name: { id: 'Persiapan', en: 'Preparation' },
			about: particular.aboutPreparation,
			basis
		},
		particular.proposalPapers
	);
	const steps = [
		preparation,
		...weighing(preparation, basis),
		...offering(basis),
		...textAndSigning({
			ending: 'kb',
			instrument: 'kesepakatan_bersama',
			name: { id: 'Kesepakatan Bersama', en: 'Joint Agreement' },
			draft: { key: 'penyusunan_kb', main: true, phase: 'penyusunan_kb' },
			sign: {
				key: 'ttd_kb',
				name: { id: 'Penandatanganan Kesepakatan Bersama', en: 'Signing of the Joint Agreement' }
			},
			drafter: 'unit_officer',
			papersIn: [takes('rancangan_kb')],
			signed: 'naskah_kb',
			alsoAtSigning: [],
			delegable: false,
			basis: [...basis, law.representation]
		}),
		councilConsent(particular.council, particular.councilDossier),
		...textAndSigning({
			ending: 'pks',
			instrument: 'pks',
			name: { id: 'Perjanjian Kerja Sama', en: 'Cooperation Contract' },
			draft: { key: 'penyusunan_pks', main: true, phase: 'penyusunan_pks' },
			sign: {
				key: 'ttd_pks',
				name: { id: 'Penandatanganan Perjanjian Kerja Sama', en: 'Signing of the Cooperation Contract' }
			},
			drafter: 'unit_officer',
			papersIn: [needs('naskah_kb'), takes('rancangan_pks')],
			signed: 'naskah_pks',
			// Only the contract may be signed by an official of a unit, with the head of region's letter.
			alsoAtSigning: [takes('surat_kuasa_pks')],
			delegable: true,
			basis: [...basis, law.representation]
		}),
		...lifeAfterSigning(basis)
	];
	return {
		key: particular.key,
		version: '2020.1',
		name: particular.name,
		// The rules of 2020; what was signed earlier is judged by its own day and runs no case here.
		valid_from: '2020-05-22',
		valid_to: null,
		basis,
		papers: papersOf(steps),
		groups: [opinions],
		steps
	};
}
