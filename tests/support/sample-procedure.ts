import {
	outcomesOfKind,
	type Basis,
	type Effect,
	type Procedure,
	type Step
} from '$lib/server/modules/workflow';

const basis: Basis = { article: { id: 'Contoh Pasal 1', en: 'Sample Article 1' }, certainty: 'high' };

/** A step as tests need it: what is not said is plain, and each outcome does what its word says. */
export function aStep(told: Pick<Step, 'key' | 'kind'> & Partial<Step> & { readonly back?: string }): Step {
	const { back = 'ask', ...own } = told;
	const outcomes = Object.fromEntries(
		outcomesOfKind[told.kind].map((outcome): [string, Effect] => {
			if (outcome === 'return' || outcome === 'returned') return [outcome, { do: 'return_to', step: back }];
			if (outcome === 'reject' || outcome === 'refused') return [outcome, { do: 'reject' }];
			if (outcome === 'sent') return [outcome, { do: 'hold', clock: 'stops' }];
			return [outcome, { do: 'go_on' }];
		})
	);
	return {
		name: { id: `Langkah ${told.key}`, en: `Step ${told.key}` },
		about: { id: `Penjelasan ${told.key}`, en: `About ${told.key}` },
		main: true,
		phase: told.key,
		carried_by: 'case',
		actor: 'cooperation_officer',
		actor_when: [],
		may_also: [],
		when: null,
		may_be_skipped: false,
		parallel: null,
		papers_in: [],
		papers_out: [],
		deadline: null,
		basis: [basis],
		outcomes,
		instrument: null,
		...own
	};
}

export const fiveWorkingDays = { n: 5, unit: 'working_days', source: 'region_setting', basis } as const;

const papers = [
	{ paper: 'letter', need: 'required', when: null },
	{ paper: 'study', need: 'required', when: { answer: 'size', is: 'large' } },
	{ paper: 'photo', need: 'optional', when: null }
] as const;

/** A small procedure with each kind of step once, no agreement's words in it. */
export const sampleProcedure: Procedure = {
	key: 'sample',
	version: '1',
	name: { id: 'Contoh', en: 'Sample' },
	valid_from: '2026-01-01',
	valid_to: null,
	basis: [basis],
	papers: ['letter', 'study', 'photo'].map((key) => ({
		key,
		name: { id: `Berkas ${key}`, en: `Paper ${key}` },
		formats: ['pdf'],
		headings: []
	})),
	groups: [
		{
			key: 'views',
			name: { id: 'Pendapat', en: 'Views' },
			about: { id: 'Bersamaan', en: 'Side by side' }
		}
	],
	steps: [
		aStep({ key: 'ask', kind: 'submit', actor: 'partner', papers_in: papers }),
		aStep({ key: 'check', kind: 'check', papers_in: papers, deadline: fiveWorkingDays }),
		aStep({
			key: 'view_law',
			kind: 'opinion',
			actor: 'legal_officer',
			parallel: 'views',
			deadline: fiveWorkingDays,
			main: false,
			phase: 'sit',
			may_be_skipped: true
		}),
		aStep({
			key: 'view_money',
			kind: 'opinion',
			actor: 'tkksd_member',
			parallel: 'views',
			deadline: fiveWorkingDays,
			main: false,
			phase: 'sit',
			may_be_skipped: true
		}),
		aStep({ key: 'sit', kind: 'sitting', may_also: ['regional_secretary'] }),
		aStep({ key: 'decide', kind: 'decide', actor: 'head_of_region', back: 'sit' }),
		aStep({ key: 'write', kind: 'draft', actor: 'unit_officer' }),
		aStep({ key: 'initial', kind: 'initial', actor: 'legal_officer', back: 'write' }),
		aStep({ key: 'number', kind: 'number' }),
		aStep({ key: 'sign', kind: 'sign', actor: 'head_of_region' }),
		aStep({
			key: 'council',
			kind: 'await_external',
			when: { answer: 'council', is: true },
			back: 'council'
		}),
		aStep({ key: 'show', kind: 'publish' }),
		aStep({ key: 'live', kind: 'record', carried_by: 'agreement', outcomes: {} }),
		aStep({ key: 'file', kind: 'record', outcomes: { done: { do: 'close' } } })
	]
};
