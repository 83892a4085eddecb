import type { Bilingual } from '$lib/text/bilingual';

/** The kinds of step, as the outside knows them, each with everything that may come of it. */
export const outcomesOfKind = {
	submit: ['submit'],
	check: ['accept', 'return', 'reject'],
	opinion: ['feasible', 'feasible_with_notes', 'not_feasible'],
	sitting: ['conclude'],
	decide: ['approve', 'return', 'reject'],
	draft: ['ready'],
	initial: ['initial', 'return'],
	number: ['assign'],
	sign: ['signed', 'refused'],
	await_external: ['sent', 'granted', 'refused', 'returned'],
	record: ['done'],
	publish: ['publish', 'withhold']
} as const;

export type StepKind = keyof typeof outcomesOfKind;
export type Outcome = (typeof outcomesOfKind)[StepKind][number];
export const stepKinds = Object.keys(outcomesOfKind) as StepKind[];

/** Whether this outcome can come of this kind of step at all. */
export function isOutcomeOf(kind: StepKind, outcome: string): outcome is Outcome {
	return (outcomesOfKind[kind] as readonly string[]).includes(outcome);
}

/** What the button says; the words are the office's own. */
export const outcomeNames: Readonly<Record<StepKind, Readonly<Record<string, Bilingual>>>> = {
	submit: { submit: { id: 'Kirim', en: 'Send' } },
	check: {
		accept: { id: 'Terima Berkas', en: 'Accept the papers' },
		return: { id: 'Kembalikan untuk Diperbaiki', en: 'Return for correction' },
		reject: { id: 'Tolak', en: 'Reject' }
	},
	opinion: {
		feasible: { id: 'Layak', en: 'Feasible' },
		feasible_with_notes: { id: 'Layak dengan Catatan', en: 'Feasible with notes' },
		not_feasible: { id: 'Tidak Layak', en: 'Not feasible' }
	},
	sitting: { conclude: { id: 'Catat Kesimpulan Rapat', en: 'Record the conclusion' } },
	decide: {
		approve: { id: 'Setujui', en: 'Approve' },
		return: { id: 'Kembalikan untuk Diperbaiki', en: 'Return for correction' },
		reject: { id: 'Tolak', en: 'Reject' }
	},
	draft: { ready: { id: 'Naskah Siap', en: 'The text is ready' } },
	initial: {
		initial: { id: 'Bubuhkan Paraf', en: 'Initial' },
		return: { id: 'Kembalikan untuk Diperbaiki', en: 'Return for correction' }
	},
	number: { assign: { id: 'Beri Nomor', en: 'Assign the number' } },
	sign: {
		signed: { id: 'Catat Penandatanganan', en: 'Record signing' },
		refused: { id: 'Batal Ditandatangani', en: 'Signing refused' }
	},
	await_external: {
		sent: { id: 'Surat Dikirim', en: 'Letter sent' },
		granted: { id: 'Disetujui', en: 'Granted' },
		refused: { id: 'Ditolak', en: 'Refused' },
		returned: { id: 'Dikembalikan', en: 'Returned' }
	},
	record: { done: { id: 'Selesai', en: 'Done' } },
	publish: {
		publish: { id: 'Umumkan', en: 'Publish' },
		withhold: { id: 'Tidak Diumumkan', en: 'Withhold' }
	}
};
