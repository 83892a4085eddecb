import type { Basis, PaperUse, Step } from '$lib/server/modules/workflow';
import type { Bilingual } from '$lib/text/bilingual';
import { buildStep } from '$lib/server/modules/workflow';
import { law } from './law';
import { needs, takes } from './papers';

/** What is particular to one instrument on its way from a draft to a signed paper. */
export type TextOfInstrument = {
	/** The ending of the inner keys: `kb` gives `paraf_hukum_kb`, `nomor_kb`. */
	readonly ending: string;
	readonly instrument: string;
	readonly name: Bilingual;
	readonly draft: { readonly key: string; readonly main: boolean; readonly phase: string };
	readonly sign: { readonly key: string; readonly name: Bilingual };
	readonly drafter: Step['actor'];
	readonly papersIn: readonly PaperUse[];
	readonly signed: string;
	readonly alsoAtSigning: readonly PaperUse[];
	/** An official of the unit may sign with the head of region's power of attorney: contracts only. */
	readonly delegable: boolean;
	readonly basis: readonly Basis[];
};

/** The draft, made by the unit with the division and the partner's side. */
export function drafting(text: TextOfInstrument): Step {
	const { name, draft } = text;
	return buildStep({
		...draft,
		name: { id: `Penyusunan ${name.id}`, en: `Drafting of the ${name.en}` },
		about: {
			id: `Naskah ${name.id} disusun dan dibahas bersama mitra sampai disepakati.`,
			en: `The text of the ${name.en} is drafted and discussed with the partner until agreed.`
		},
		kind: 'draft',
		actor: text.drafter,
		may_also: (['unit_officer', 'cooperation_officer', 'legal_officer'] as const).filter(
			(r) => r !== text.drafter
		),
		papers_in: text.papersIn,
		instrument: text.instrument,
		basis: text.basis
	});
}

/** Initialled along the chain: the legal division first, the secretary last. */
export function initialling(text: TextOfInstrument): readonly Step[] {
	const { name, ending, draft, instrument } = text;
	const shared = {
		kind: 'initial',
		phase: draft.phase,
		may_be_skipped: true,
		papers_out: [takes('lembar_paraf')],
		instrument,
		basis: [law.officialLetters],
		back: draft.key
	} as const;
	return [
		buildStep({
			...shared,
			key: `paraf_hukum_${ending}`,
			name: { id: `Paraf Bagian Hukum pada ${name.id}`, en: `Legal division initials the ${name.en}` },
			about: {
				id: 'Bagian Hukum menyelaraskan naskah dan membubuhkan paraf.',
				en: 'The legal division harmonises the text and initials it.'
			},
			actor: 'legal_officer'
		}),
		buildStep({
			...shared,
			key: `paraf_sekda_${ending}`,
			name: {
				id: `Paraf Sekretaris Daerah pada ${name.id}`,
				en: `Regional Secretary initials the ${name.en}`
			},
			about: {
				id: 'Sekretaris Daerah membubuhkan paraf terakhir sebelum penandatanganan.',
				en: 'The Regional Secretary puts the last initials before signing.'
			},
			actor: 'regional_secretary'
		})
	];
}

/** The number, reserved before the ceremony, and the signing. */
export function numberingAndSigning(text: TextOfInstrument): readonly Step[] {
	const { name, ending, sign, instrument } = text;
	return [
		buildStep({
			key: `nomor_${ending}`,
			name: { id: `Penomoran ${name.id}`, en: `Number of the ${name.en}` },
			about: {
				id: 'Nomor disiapkan sebelum penandatanganan; tiap pihak memberi nomornya sendiri.',
				en: 'The number is reserved before the signing; each party gives its own.'
			},
			kind: 'number',
			phase: sign.key,
			actor: 'cooperation_officer',
			may_also: ['registrar'],
			instrument,
			basis: [law.officialLetters]
		}),
		buildStep({
			key: sign.key,
			name: sign.name,
			about: {
				id: 'Para pihak menandatangani; hari, tempat, dan kapasitas penandatangan dicatat.',
				en: 'The parties sign; the day, the place and the capacity of each signatory are recorded.'
			},
			kind: 'sign',
			main: true,
			actor: 'head_of_region',
			// The division and the registrar record a signing in ink; the signatories are named with it.
			may_also: [...(text.delegable ? (['unit_officer'] as const) : []), 'cooperation_officer', 'registrar'],
			papers_in: text.alsoAtSigning,
			papers_out: [needs(text.signed)],
			instrument,
			basis: [...text.basis, law.actingOfficials]
		})
	];
}

/** Draft, initials, number and signature of one instrument, in one go. */
export function textAndSigning(text: TextOfInstrument): readonly Step[] {
	return [drafting(text), ...initialling(text), ...numberingAndSigning(text)];
}

/**
 * After the signature: publication; then, in the law's order, carrying out, filing and reporting. The case
 * itself ends with the filing, which is done at signing; carrying out and reporting are lived by the
 * agreement and drawn in the same line (decisions.md 17 and 27).
 */
export function lifeAfterSigning(basis: readonly Basis[]): readonly Step[] {
	return [
		buildStep({
			key: 'publikasi',
			name: { id: 'Pengumuman', en: 'Publication' },
			about: {
				id: 'Perjanjian dengan pihak luar terbuka bagi publik; yang dikecualikan disertai alasannya.',
				en: 'Agreements with outside parties are open to the public; what is exempt is withheld with a reason.'
			},
			kind: 'publish',
			phase: 'penatausahaan',
			actor: 'cooperation_officer',
			basis: [law.publicByLaw, law.exemptions]
		}),
		buildStep({
			key: 'pelaksanaan',
			name: { id: 'Pelaksanaan', en: 'Carrying out' },
			about: {
				id: 'Perangkat daerah dan mitra melaksanakan isi perjanjian sampai berakhir.',
				en: 'The unit and the partner carry out what was agreed until it ends.'
			},
			kind: 'record',
			main: true,
			carried_by: 'agreement',
			actor: 'unit_officer',
			basis
		}),
		buildStep({
			key: 'penatausahaan',
			name: { id: 'Penatausahaan', en: 'Filing' },
			about: {
				id: 'Naskah asli dan salinannya didaftarkan dan diarsipkan; dilakukan pada saat penandatanganan.',
				en: 'Originals and copies are registered and filed; this is done at the signing.'
			},
			kind: 'record',
			main: true,
			actor: 'cooperation_officer',
			may_also: ['registrar'],
			basis: [...basis, law.archives],
			ends: true
		}),
		buildStep({
			key: 'pelaporan',
			name: { id: 'Pelaporan', en: 'Reporting' },
			about: {
				id: 'Pelaksanaan dilaporkan berkala kepada TKKSD, Kepala Daerah, dan gubernur.',
				en: 'Progress is reported at intervals to the TKKSD, the Head of Region and the governor.'
			},
			kind: 'record',
			main: true,
			carried_by: 'agreement',
			actor: 'unit_officer',
			papers_out: [needs('laporan_pelaksanaan')],
			basis: [...basis, law.supervision, law.governor]
		})
	];
}
