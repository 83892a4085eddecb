import type { Basis, Step } from '$lib/server/modules/workflow';
import { when } from './answers';
import { buildStep } from '$lib/server/modules/workflow';
import { law } from './law';
import { needs } from './papers';
import { regionDays } from './region-days';

/**
 * Offer and answer. Where the region begins, the head of region offers and the partner answers; where the
 * partner began, the head of region answers in writing. Only the head of region offers or answers, never a
 * unit; the division numbers and sends the letter, which is why its step is a record and no decision.
 */
export function offering(basis: readonly Basis[]): readonly Step[] {
	return [
		buildStep({
			key: 'penawaran',
			name: { id: 'Penawaran', en: 'Offer' },
			about: {
				id: 'Kepala Daerah menyampaikan penawaran kepada mitra, atau menjawab penawaran mitra secara tertulis.',
				en: "The Head of Region makes the offer to the partner, or answers the partner's offer in writing."
			},
			kind: 'record',
			main: true,
			actor: 'cooperation_officer',
			may_also: ['registrar'],
			papers_out: [needs('surat_penawaran_kdh', when.byRegion), needs('surat_tanggapan', when.byPartner)],
			deadline: regionDays.letter,
			basis: [...basis, law.replyToOffer]
		}),
		buildStep({
			key: 'jawaban_mitra',
			name: { id: 'Jawaban Mitra', en: "The partner's answer" },
			about: {
				id: 'Mitra menerima, menolak, atau meminta perubahan atas penawaran.',
				en: 'The partner accepts the offer, declines it, or asks for a change.'
			},
			kind: 'await_external',
			phase: 'penawaran',
			actor: 'cooperation_officer',
			may_also: ['registrar'],
			when: when.byRegion,
			may_be_skipped: true,
			papers_out: [needs('surat_jawaban')],
			deadline: regionDays.answer,
			basis: [...basis, law.replyToOffer],
			// The thirty days are the partner's own: they go on while we wait, so that a silence shows.
			clock: 'runs',
			back: 'penawaran'
		})
	];
}

/** The council's consent, where the plan burdens people or region or is not in the current budget. */
export function councilConsent(basis: readonly Basis[], dossier: readonly string[]): Step {
	return buildStep({
		key: 'persetujuan_dprd',
		name: { id: 'Persetujuan DPRD', en: "The council's consent" },
		about: {
			id: 'Kepala Daerah meminta persetujuan DPRD. Undang-undang tidak menetapkan tenggat, dan diam bukan persetujuan.',
			en: 'The Head of Region asks the council to consent. The law sets no time limit, and silence is no consent.'
		},
		kind: 'await_external',
		main: true,
		actor: 'cooperation_officer',
		may_also: ['registrar'],
		when: when.councilNeeded,
		papers_in: ['surat_permohonan_dprd', ...dossier].map((key) => needs(key)),
		papers_out: [needs('keputusan_dprd')],
		basis,
		// Returned to be completed: the letter goes out again, nothing before it is undone.
		back: 'persetujuan_dprd'
	});
}
