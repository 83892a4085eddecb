import type { review as indonesian } from '../id/review';

/** Agreements that somebody should look at: what is wrong, by which days, and what mends it. */
export const review: typeof indonesian = {
	title: 'To review',
	lead: 'Agreements whose chain is broken, that ended without a decision, or that nobody hears of any more.',
	tabs: 'Kinds of finding',
	all: 'All',
	listCaption: 'Findings',
	columns: { agreement: 'Agreement', finding: 'Finding', why: 'Why' },
	empty: {
		title: 'Nothing to review',
		text: 'Every agreement that you see has its whole chain and shows signs of life.'
	},
	emptyKind: {
		title: 'No finding of this kind',
		text: 'Choose another kind, or see them all.'
	},
	kinds: {
		umbrella_without_operative: 'Umbrella without a contract',
		operative_outlives_umbrella: 'Contract outlives its umbrella',
		addendum_on_ended: 'Addendum to an ended text',
		orphan_operative: 'Contract without an umbrella',
		obligation_after_end: 'Obligation after the end',
		overlap: 'Overlap',
		ended_open: 'Ended, not decided',
		term_unknown: 'No term on record',
		dormant: 'Dormant'
	},
	why: {
		umbrella_without_operative: (signed: string, months: string) =>
			`Signed on ${signed}; after ${months} months no contract under it is on record.`,
		operative_outlives_umbrella: (ends: string, umbrella: string, until: string) =>
			`Runs until ${ends}, while ${umbrella} runs only until ${until}.`,
		addendum_on_ended: (signed: string, text: string, ended: string) =>
			`Signed on ${signed}, after ${text} had ended on ${ended}.`,
		orphan_operative: (signed: string) =>
			`Signed on ${signed} without a joint agreement above it (PP 28/2018).`,
		obligation_after_end: (what: string, due: string, end: string) =>
			`“${what}” falls due on ${due}, after the agreement’s end on ${end}.`,
		overlap: (other: string, from: string, until: string | null) =>
			until
				? `Same matter and place as ${other}, and both run from ${from} to ${until}.`
				: `Same matter and place as ${other}, and both run from ${from}.`,
		ended_open: (end: string) =>
			`Its last day was ${end}. A renewal, its closing or its end has not been decided.`,
		term_unknown: (signed: string) => `Signed on ${signed}; nobody can say until when it runs.`,
		dormant: (since: string, months: string) =>
			`No sign of life since ${since}; the limit is ${months} months.`
	},
	more: (n: string) => `The first ${n} findings are shown; choose a kind to narrow them down.`,
	otherUnseen: 'another agreement',
	health: {
		title: 'Health of the agreement',
		good: 'The chain of this agreement is whole; nothing was found.',
		awake: (since: string) => `Alive: last sign on ${since}.`,
		asleep: (since: string, months: string) => `Silent since ${since}, longer than ${months} months.`,
		signs: 'Last signs of life',
		sign: {
			obligation: 'An obligation met or answered',
			activity: 'An activity, a further text or a handover',
			money: 'Money accepted as paid',
			contact: 'A request or a talk'
		},
		never: 'Never',
		late: (count: string) => `${count} obligations are late.`,
		all: 'Everything to review'
	}
};
