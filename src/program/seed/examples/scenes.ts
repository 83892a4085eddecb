import {
	actOnCase,
	beginDraft,
	initialSeat,
	listSeatsAskedOfMe,
	makePapers,
	noteChase,
	openSigningRound
} from '$lib/server/modules/cooperation';
import { signElectronically } from './sign-electronically';
import { expected, type Stage } from './stage';

/** One thing that somebody did, so many working days ago. */
export type Act = { readonly ago: number; readonly run: (stage: Stage) => Promise<unknown> };

const act = (ago: number, run: Act['run']): Act => ({ ago, run });
const step = (key: string, ago: number, person: string, name: string, outcome: string): Act =>
	act(ago, (stage) => stage.act(key, ago, person, name, outcome));

/** Handed in, and the papers found in order. */
const accepted = (key: string, proposed: number, checked: number): Act[] => [
	act(proposed, (stage) => stage.propose(key, proposed)),
	step(key, checked, 'kerjasama', 'periksa_kelengkapan', 'accept')
];

/** The four opinions, side by side; `withNotes` is given by the planning agency. */
const opinions = (key: string, ago: number, withNotes = false): Act[] =>
	(
		[
			['pendapat_hukum', 'hukum'],
			['pendapat_anggaran', 'tkksd2'],
			['pendapat_perencanaan', 'tkksd'],
			['pendapat_teknis', 'tkksd']
		] as const
	).map(([name, person]) =>
		act(ago, (stage) => {
			const notes = withNotes && name === 'pendapat_perencanaan';
			return stage.act(key, ago, person, name, notes ? 'feasible_with_notes' : 'feasible', {
				no_conflict_of_interest: true,
				note: notes ? stage.texts.words.opinionNotes : null
			});
		})
	);

const concluded = (key: string, ago: number, sitting: string, withNotes = false): Act =>
	act(ago, (stage) => {
		const { words } = stage.texts;
		return stage.act(key, ago, 'kerjasama', 'rapat_tkksd', 'conclude', {
			sitting_id: stage.sittings.get(sitting)!,
			conclusion: withNotes ? 'feasible_with_notes' : 'feasible',
			note: withNotes ? words.conclusionWithNotes : words.conclusion
		});
	});

/** Decided by Sekda and head of region on the instruction sheet, which TU enters (domain 10.2). */
const decidedOnPaper = (key: string, ago: number): Act[] =>
	(
		[
			['disposisi_sekda', 'sekda', ago + 1],
			['keputusan_kdh', 'walikota', ago]
		] as const
	).map(([name, person, day]) =>
		act(day, async (stage) => {
			const document = await stage.upload(
				stage.as('tu', day),
				'lembar_disposisi',
				stage.example(key).kak.title
			);
			return stage.act(key, day, 'tu', name, 'approve', {
				on_paper: {
					decided_by: stage.people[person]!.id,
					decided_on: stage.days.ago(day),
					document_id: document
				}
			});
		})
	);

const decided = (key: string, ago: number): Act[] => [
	step(key, ago + 1, 'sekda', 'disposisi_sekda', 'approve'),
	step(key, ago, 'walikota', 'keputusan_kdh', 'approve')
];

const offered = (key: string, ago: number): Act =>
	act(ago, (stage) =>
		stage.act(key, ago, 'kerjasama', 'penawaran', 'done', { note: stage.texts.words.offer })
	);

/** The text of an instrument, begun from its template by the unit that drafts. */
const begun = (key: string, ago: number, kind: 'kesepakatan_bersama' | 'pks'): Act =>
	act(ago, async (stage) =>
		expected('draft', await beginDraft(stage.as('kerjasama', ago), stage.caseOf(key), kind))
	);

/** The text that each example's paper is made of, by example and paper. */
const textOf = (stage: Stage, key: string, ending: string) => stage.kept.get(`${key} ${ending}`)!;

/** From the draft to the signature of one instrument: `kb` or `pks`; in ink, unless it is said otherwise. */
const signed = (
	key: string,
	ago: number,
	ending: 'kb' | 'pks',
	medium: 'ink' | 'electronic' = 'ink'
): Act[] => [
	begun(key, ago + 5, ending === 'kb' ? 'kesepakatan_bersama' : 'pks'),
	act(ago + 4, async (stage) => {
		const document = await stage.upload(stage.as('kerjasama', ago + 4), 'naskah', titleOf(stage, key));
		stage.kept.set(`${key} ${ending}`, document);
		return stage.act(key, ago + 4, 'kerjasama', `penyusunan_${ending}`, 'ready', { document_id: document });
	}),
	step(key, ago + 3, 'hukum', `paraf_hukum_${ending}`, 'initial'),
	step(key, ago + 2, 'sekda', `paraf_sekda_${ending}`, 'initial'),
	act(ago + 1, (stage) =>
		stage.act(key, ago + 1, 'kerjasama', `nomor_${ending}`, 'assign', { party: 'region', number: null })
	),
	act(ago, async (stage) => {
		const { lembaga, petugas } = stage.example(key);
		const text = textOf(stage, key, ending);
		const document =
			medium === 'electronic' && (await signElectronically(stage, key, ago, text))
				? text
				: await stage.upload(stage.as('tu', ago), `naskah_${ending}`, titleOf(stage, key));
		return stage.act(key, ago, 'tu', `ttd_${ending}`, 'signed', {
			signed_on: stage.days.ago(ago),
			signed_place: 'Jambi',
			document_id: document,
			signatories: [
				{ party: 'region', person: stage.people.walikota!.name, capacity: 'Wali Kota Jambi' },
				{
					party: lembaga.name!,
					person: petugas.contact_1_name!.replace('Bayu Prakoso', 'Hasan Basri'),
					capacity: ending === 'kb' ? 'Pimpinan' : 'Direktur'
				}
			]
		});
	})
];

/** The head of region's letter that lets a unit's head sign the contract, on its way through initials to the signature. */
const powerBeingSigned = (key: string, ago: number): Act[] => [
	act(ago, async (stage) => {
		const division = stage.as('kerjasama', ago);
		const draft = expected('draft', await beginDraft(division, stage.caseOf(key), 'surat_kuasa'));
		const { papers } = expected('papers', await makePapers(division, draft.id));
		const seat = { name: '', capacity: '', email: '' };
		expected(
			'round',
			await openSigningRound(division, stage.caseOf(key), {
				documentId: papers.find(({ format }) => format === 'pdf')!.document_id,
				isAgreement: false,
				ordered: true,
				meterai: 'none',
				meteraiNote: stage.texts.words.noMeterai,
				days: 14,
				seats: [
					{ ...seat, act: 'initial', personId: stage.people.hukum!.id },
					{ ...seat, act: 'initial', personId: stage.people.sekda!.id },
					{ ...seat, act: 'sign', personId: stage.people.walikota!.id }
				]
			})
		);
	}),
	act(ago - 1, async (stage) => {
		const legal = stage.as('hukum', ago - 1);
		const [seat] = await listSeatsAskedOfMe(legal);
		expected('initial', await initialSeat(legal, seat!.id));
	})
];

const titleOf = (stage: Stage, key: string) => stage.example(key).kak.title ?? '';

const letter = (
	key: string,
	ago: number,
	name: string,
	outcome: 'sent' | 'granted',
	word: 'councilLetter' | 'councilAnswer' | 'consultationLetter' | 'partnerAnswer'
): Act =>
	act(ago, async (stage) => {
		const document =
			outcome === 'granted' && name === 'persetujuan_dprd'
				? await stage.upload(stage.as('tu', ago), 'keputusan_dprd', titleOf(stage, key))
				: undefined;
		return stage.act(key, ago, outcome === 'granted' ? 'tu' : 'kerjasama', name, outcome, {
			letter_number: stage.texts.words[word],
			letter_date: stage.days.ago(ago),
			document_id: document
		});
	});

/** What each example has lived through, told by the working days that lie behind it. */
export const scenes: readonly Act[] = [
	// Late: the check of its papers has five days, and nobody has begun.
	act(13, (stage) => stage.propose('persampahan', 13)),

	// Paused: abroad, waiting for the mission's answer.
	...accepted('laboratorium', 40, 37),
	...opinions('laboratorium', 34, true),
	concluded('laboratorium', 32, 'ketiga', true),
	...decided('laboratorium', 30),
	act(20, (stage) =>
		stage.act('laboratorium', 20, 'kerjasama', 'penjajakan', 'done', { note: stage.texts.words.exploration })
	),
	act(12, async (stage) => {
		const document = await stage.upload(stage.as('kerjasama', 12), 'naskah', titleOf(stage, 'laboratorium'));
		return stage.act('laboratorium', 12, 'kerjasama', 'penyusunan_loi', 'ready', { document_id: document });
	}),
	letter('laboratorium', 11, 'konsultasi_loi', 'sent', 'consultationLetter'),
	act(6, async (stage) =>
		expected(
			'pause',
			await actOnCase(stage.as('kerjasama', 6), stage.caseOf('laboratorium'), 'pause', {
				reason: stage.texts.words.pauseReason,
				cause: 'outside_authority'
			})
		)
	),

	// Returned to its applicant with a reason for one paper.
	act(9, (stage) => stage.propose('air-bersih', 9)),
	act(7, (stage) =>
		stage.act('air-bersih', 7, 'kerjasama', 'periksa_kelengkapan', 'return', {
			note: stage.texts.words.returnNote,
			papers: [
				{ key: 'surat_penawaran', state: 'ok' },
				{ key: 'studi_kelayakan', state: 'wrong', remark: stage.texts.words.wrongStudy }
			]
		})
	),
	// The same partner, the same place, almost the same words: one and the same?
	act(2, (stage) => stage.propose('air-bersih-lain', 2)),

	// Waiting for the council.
	...accepted('pasar', 42, 39),
	...opinions('pasar', 36),
	concluded('pasar', 32, 'ketiga'),
	...decidedOnPaper('pasar', 30),
	offered('pasar', 29),
	...signed('pasar', 20, 'kb'),
	letter('pasar', 14, 'persetujuan_dprd', 'sent', 'councilLetter'),
	act(5, async (stage) =>
		expected(
			'chase',
			await noteChase(stage.as('tu', 5), stage.caseOf('pasar'), 'persetujuan_dprd', {
				askedOn: stage.days.ago(5),
				way: 'phone',
				whom: stage.texts.words.councilAsked,
				reach: '',
				answer: stage.texts.words.councilTold,
				askAgainOn: stage.days.ago(1)
			})
		)
	),

	// Three for the next sitting.
	...accepted('literasi', 8, 6),
	...opinions('literasi', 3),
	...accepted('imigrasi', 8, 6),
	...opinions('imigrasi', 3),
	...accepted('kampus', 7, 5),
	...opinions('kampus', 3, true),

	// On the head of region's table.
	...accepted('tetangga', 12, 10),
	...opinions('tetangga', 6),
	concluded('tetangga', 3, 'keempat'),
	step('tetangga', 1, 'sekda', 'disposisi_sekda', 'approve'),

	// Back from the council, its contract being drafted.
	...accepted('angkutan', 58, 55),
	...opinions('angkutan', 51, true),
	concluded('angkutan', 48, 'kedua', true),
	...decidedOnPaper('angkutan', 46),
	offered('angkutan', 45),
	...signed('angkutan', 37, 'kb'),
	letter('angkutan', 34, 'persetujuan_dprd', 'sent', 'councilLetter'),
	letter('angkutan', 8, 'persetujuan_dprd', 'granted', 'councilAnswer'),
	begun('angkutan', 6, 'pks'),
	...powerBeingSigned('angkutan', 3),

	// Signed, published and filed.
	...accepted('pangan', 75, 73),
	...opinions('pangan', 70),
	concluded('pangan', 67, 'pertama'),
	...decided('pangan', 65),
	offered('pangan', 64),
	letter('pangan', 60, 'jawaban_mitra', 'granted', 'partnerAnswer'),
	...signed('pangan', 54, 'kb', 'electronic'),
	...signed('pangan', 46, 'pks'),
	step('pangan', 45, 'kerjasama', 'publikasi', 'publish'),
	step('pangan', 45, 'kerjasama', 'penatausahaan', 'done')
];
