import type { Basis, Procedure } from '$lib/server/modules/workflow';
import { when } from './answers';
import { buildStep } from '$lib/server/modules/workflow';
import { law } from './law';
import { councilConsent } from './offer-steps';
import { needs, papersOf, takes } from './papers';
import { regionDays } from './region-days';
import { lifeAfterSigning, textAndSigning } from './text-steps';

/** The kinds of cooperation whose texts are amended at home; abroad an amendment goes the whole way again. */
export type AmendedAtHome = 'ksdd' | 'ksdpk' | 'sinergi';

const basisOf: Readonly<Record<AmendedAtHome, readonly Basis[]>> = {
	ksdd: [law.withRegions, law.domesticProcedure],
	ksdpk: [law.withThirdParties, law.domesticProcedure],
	sinergi: [law.synergy, law.domesticProcedure]
};

/**
 * An addendum: both sides agree to change the text within its scope, and the council is asked again where the change
 * burdens people or region (domain.md 5). Its key is that of the cooperation it belongs to, so that it is counted and
 * followed as a part of it.
 *
 * | phase             | steps in order                                             |
 * | ----------------- | ---------------------------------------------------------- |
 * | usulan_adendum    | **usulan_adendum**                                         |
 * | persetujuan_dprd  | **persetujuan_dprd** (where needs_council)                 |
 * | penyusunan_adendum | **penyusunan_adendum** · paraf_hukum · paraf_sekda        |
 * | ttd_adendum       | nomor · **ttd_adendum**                                    |
 * | penatausahaan     | publikasi · **penatausahaan** (ends the case)              |
 */
export function addendumProcedure(type: AmendedAtHome): Procedure {
	const basis = basisOf[type];
	const steps = [
		buildStep({
			key: 'usulan_adendum',
			name: { id: 'Usulan Adendum', en: 'Proposed addendum' },
			about: {
				id: 'Pihak yang mengusulkan menyerahkan rancangan perubahan; ruang lingkup tidak keluar dari payungnya.',
				en: 'The side that asks hands in the draft of the change, which stays within the scope of the umbrella.'
			},
			kind: 'submit',
			main: true,
			actor: 'unit_officer',
			actor_when: [{ when: when.byPartner, role: 'partner' }],
			may_also: ['cooperation_officer'],
			papers_in: [
				needs('rancangan_adendum'),
				takes('naskah_pks'),
				needs('rencana_biaya', when.councilNeeded)
			],
			deadline: regionDays.preparing,
			basis
		}),
		councilConsent(type === 'sinergi' ? [law.councilInSynergy] : [law.council], [
			'rancangan_adendum',
			'rencana_biaya'
		]),
		...textAndSigning({
			ending: 'adendum',
			instrument: 'addendum',
			name: { id: 'Adendum', en: 'Addendum' },
			draft: { key: 'penyusunan_adendum', main: true, phase: 'penyusunan_adendum' },
			sign: {
				key: 'ttd_adendum',
				name: { id: 'Penandatanganan Adendum', en: 'Signing of the Addendum' }
			},
			drafter: 'unit_officer',
			papersIn: [takes('rancangan_adendum')],
			signed: 'naskah_adendum',
			alsoAtSigning: [takes('surat_kuasa_pks')],
			delegable: true,
			basis: [...basis, law.representation]
		}),
		...lifeAfterSigning(basis)
	];
	return {
		key: type,
		version: '2020.1-addendum',
		name: { id: 'Adendum Perjanjian', en: 'Addendum to an agreement' },
		valid_from: '2020-05-22',
		valid_to: null,
		basis,
		papers: papersOf(steps),
		groups: [],
		steps
	};
}
