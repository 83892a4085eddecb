import type { Basis, Effect, Procedure, Step } from '$lib/server/modules/workflow';

const article = (text: string): Basis => ({ article: { id: text, en: text }, certainty: 'high' });
const requests = article('UU 14/2008 Pasal 22');
const objections = article('UU 14/2008 Pasal 35-36');

/** Days of the law: answer, its one extension, objection, answer to it; all of them working days. */
export const lawfulDays = { answer: 10, extension: 7, objection: 30, objectionAnswer: 30 } as const;

type Told = Pick<Step, 'key' | 'name' | 'about' | 'kind' | 'actor' | 'may_also' | 'outcomes'>;

function step(told: Told, basis: Basis, days: number | null): Step {
	return {
		main: true,
		phase: told.key,
		carried_by: 'case',
		actor_when: [],
		when: null,
		may_be_skipped: false,
		parallel: null,
		papers_in: [],
		papers_out: [],
		instrument: null,
		basis: [basis],
		deadline: days === null ? null : { n: days, unit: 'working_days', source: 'statute', basis },
		...told
	};
}

const given: Effect = { do: 'close' };
const refused: Effect = { do: 'reject' };

/**
 * A request for information to the PPID, on the engine of all procedures: received, answered within ten working days,
 * or, once and in writing with its reason, seven more. The extension is an outcome that goes on to a step of seven
 * days, which opens on the last of the ten.
 */
export const informationProcedure: Procedure = {
	key: 'permintaan_informasi',
	version: '2008-1',
	name: { id: 'Permintaan informasi publik', en: 'Request for public information' },
	valid_from: '2010-04-30',
	valid_to: null,
	basis: [requests],
	papers: [],
	groups: [],
	steps: [
		step(
			{
				key: 'permintaan',
				name: { id: 'Permintaan diterima', en: 'Request received' },
				about: {
					id: 'PPID mencatat nama, alamat, informasi yang diminta, dan cara penyampaiannya.',
					en: 'The PPID notes name, address, the information wanted and how it is wanted.'
				},
				kind: 'submit',
				actor: 'partner',
				may_also: ['cooperation_officer', 'registrar'],
				outcomes: { submit: { do: 'go_on' } }
			},
			requests,
			null
		),
		step(
			{
				key: 'jawaban',
				name: { id: 'Jawaban PPID', en: 'Answer of the PPID' },
				about: {
					id: 'PPID memberi informasi, menolak dengan menyebut pengecualiannya, atau memperpanjang satu kali dengan alasan tertulis.',
					en: 'The PPID gives the information, refuses naming the exemption, or extends once with a written reason.'
				},
				kind: 'decide',
				actor: 'cooperation_officer',
				may_also: ['registrar'],
				outcomes: { approve: given, reject: refused, return: { do: 'go_on' } }
			},
			requests,
			lawfulDays.answer
		),
		step(
			{
				key: 'jawaban_diperpanjang',
				name: { id: 'Jawaban PPID setelah diperpanjang', en: 'Answer of the PPID after its extension' },
				about: {
					id: 'Perpanjangan hanya satu kali, paling lama tujuh hari kerja.',
					en: 'It is extended once only, by seven working days at most.'
				},
				kind: 'decide',
				actor: 'cooperation_officer',
				may_also: ['registrar'],
				// There is no further extension: whatever is sent back stays here, under the same last day.
				outcomes: {
					approve: given,
					reject: refused,
					return: { do: 'return_to', step: 'jawaban_diperpanjang' }
				}
			},
			requests,
			lawfulDays.extension
		)
	]
};

/** The objection to the superior of the PPID, within thirty working days, answered within thirty. */
export const objectionProcedure: Procedure = {
	...informationProcedure,
	key: 'keberatan_informasi',
	name: { id: 'Keberatan atas permintaan informasi', en: 'Objection about a request for information' },
	basis: [objections],
	steps: [
		step(
			{
				key: 'keberatan',
				name: { id: 'Keberatan diterima', en: 'Objection received' },
				about: {
					id: 'Pemohon menyampaikan alasannya kepada atasan PPID.',
					en: 'The requester gives the reasons to the superior of the PPID.'
				},
				kind: 'submit',
				actor: 'partner',
				may_also: ['cooperation_officer', 'registrar'],
				outcomes: { submit: { do: 'go_on' } }
			},
			objections,
			null
		),
		step(
			{
				key: 'tanggapan_keberatan',
				name: { id: 'Tanggapan atasan PPID', en: "Answer of the PPID's superior" },
				about: {
					id: 'Atasan PPID menanggapi secara tertulis. Bila belum puas, pemohon dapat mengajukan sengketa ke Komisi Informasi.',
					en: 'The superior answers in writing. Whoever is not content may go to the Information Commission.'
				},
				kind: 'record',
				actor: 'regional_secretary',
				may_also: ['cooperation_officer', 'registrar'],
				outcomes: { done: given }
			},
			objections,
			lawfulDays.objectionAnswer
		)
	]
};
