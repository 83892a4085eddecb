import type { Basis, ParallelGroup, PaperUse, Step } from '$lib/server/modules/workflow';
import { when } from './answers';
import { buildStep } from '$lib/server/modules/workflow';
import { law } from './law';
import { needs } from './papers';
import { regionDays } from './region-days';

/** The opinions run side by side; in a list of days they are one entry, since their days run once. */
export const opinions: ParallelGroup = {
	key: 'pendapat',
	name: { id: 'Pendapat Anggota', en: 'Opinions' },
	about: {
		id: 'Bagian Hukum, keuangan, perencanaan, dan tim teknis memberi pendapat secara bersamaan.',
		en: 'Legal, finance, planning and the technical team give their opinions side by side.'
	}
};

type Opinion = Pick<Step, 'key' | 'name' | 'about' | 'actor' | 'may_also'>;

const fourOpinions: readonly Opinion[] = [
	{
		key: 'pendapat_hukum',
		name: { id: 'Pendapat Hukum', en: 'Legal opinion' },
		about: {
			id: 'Bagian Hukum menilai kewenangan dan kesesuaian dengan peraturan.',
			en: 'The legal division weighs authority and conformity with the rules.'
		},
		actor: 'legal_officer',
		may_also: ['tkksd_member']
	},
	{
		key: 'pendapat_anggaran',
		name: { id: 'Pendapat Anggaran', en: 'Budget opinion' },
		about: {
			id: 'Pengelola keuangan dan aset menilai beban, pendanaan, dan aset daerah yang terkait.',
			en: 'Finance and assets weigh the burden, the funding and the regional assets concerned.'
		},
		actor: 'tkksd_member',
		may_also: []
	},
	{
		key: 'pendapat_perencanaan',
		name: { id: 'Pendapat Perencanaan', en: 'Planning opinion' },
		about: {
			id: 'Perangkat daerah perencanaan menilai kesesuaian dengan rencana pembangunan daerah.',
			en: 'The planning agency weighs the fit with the regional development plans.'
		},
		actor: 'tkksd_member',
		may_also: []
	},
	{
		key: 'pendapat_teknis',
		name: { id: 'Pendapat Teknis', en: 'Technical opinion' },
		about: {
			id: 'Perangkat daerah terkait dan tim teknis menilai objek, manfaat, dan pelaksanaannya.',
			en: 'The unit concerned and the technical team weigh the object, the benefits and the carrying out.'
		},
		actor: 'tkksd_member',
		may_also: ['unit_officer']
	}
];

/**
 * The proposal as it is handed in: by the partner, or by the unit that wants the cooperation. Its days are
 * the region's limit for putting the papers together and mending them.
 */
export function proposal(
	step: Pick<Step, 'key' | 'name' | 'about' | 'basis'>,
	papersIn: readonly PaperUse[]
): Step {
	return buildStep({
		...step,
		kind: 'submit',
		main: true,
		actor: 'unit_officer',
		actor_when: [{ when: when.byPartner, role: 'partner' }],
		may_also: ['cooperation_officer'],
		papers_in: papersIn,
		deadline: regionDays.preparing
	});
}

/**
 * From the check of the papers to the decision of the head of region. The team weighs and recommends by
 * deliberation, without a vote; the head of region decides (domain §10.3).
 *
 * @param first the step at which papers are handed in: a return leads there, and these steps are drawn under it
 * @param basis the article on the stage of which these steps are the inside
 */
export function weighing(first: Step, basis: readonly Basis[]): readonly Step[] {
	return [
		buildStep({
			key: 'periksa_kelengkapan',
			name: { id: 'Periksa Kelengkapan', en: 'Check of the papers' },
			about: {
				id: 'Bagian Kerja Sama memeriksa tiap berkas dan mengembalikannya dengan alasan bila perlu diperbaiki.',
				en: 'The cooperation division checks each paper and returns it with a reason where it must be mended.'
			},
			kind: 'check',
			phase: first.key,
			actor: 'cooperation_officer',
			// The papers handed in are the papers checked: one list, so that the two can never differ.
			papers_in: first.papers_in,
			deadline: regionDays.checking,
			basis: [...basis, law.regionSetting],
			back: first.key
		}),
		...fourOpinions.map((opinion) =>
			buildStep({
				...opinion,
				kind: 'opinion',
				phase: first.key,
				parallel: opinions.key,
				may_be_skipped: true,
				deadline: regionDays.opinion,
				basis: [law.coordinationTeam, law.conflictOfInterest]
			})
		),
		buildStep({
			key: 'rapat_tkksd',
			name: { id: 'Rapat TKKSD', en: 'TKKSD sitting' },
			about: {
				id: 'Tim Koordinasi bermusyawarah; Ketua menarik kesimpulan yang menjadi rekomendasi kepada Kepala Daerah.',
				en: 'The coordination team deliberates; its chair draws the conclusion, a recommendation to the Head of Region.'
			},
			kind: 'sitting',
			phase: first.key,
			// The division is the team's secretariat and records what the secretary, its chair, concluded.
			actor: 'cooperation_officer',
			may_also: ['regional_secretary'],
			papers_out: [needs('berita_acara_tkksd')],
			deadline: regionDays.sitting,
			basis: [law.coordinationTeam]
		}),
		buildStep({
			key: 'disposisi_sekda',
			name: { id: 'Disposisi Sekretaris Daerah', en: "The Regional Secretary's instruction" },
			about: {
				id: 'Sekretaris Daerah selaku Ketua TKKSD meneruskan rekomendasi kepada Kepala Daerah.',
				en: 'The Regional Secretary, chair of the TKKSD, passes the recommendation on to the Head of Region.'
			},
			kind: 'decide',
			phase: first.key,
			actor: 'regional_secretary',
			may_be_skipped: true,
			papers_out: [needs('lembar_disposisi')],
			deadline: regionDays.instruction,
			basis: [law.coordinationTeam],
			back: 'rapat_tkksd'
		}),
		buildStep({
			key: 'keputusan_kdh',
			name: { id: 'Keputusan Kepala Daerah', en: "The Head of Region's decision" },
			about: {
				id: 'Kepala Daerah menyetujui, mengembalikan, atau menolak rencana kerja sama.',
				en: 'The Head of Region approves the plan, sends it back or rejects it.'
			},
			kind: 'decide',
			phase: first.key,
			actor: 'head_of_region',
			deadline: regionDays.decision,
			basis: [law.representation, law.actingOfficials],
			back: 'rapat_tkksd'
		})
	];
}
