import type { review as indonesian } from '../id/review';

/** Agreements that somebody should look at: what is wrong, by which days, and what mends it. */
export const review: typeof indonesian = {
	title: 'To review',
	lead: 'Agreements whose chain is broken, that ended without a decision, that nobody hears of any more, or whose record has gaps.',
	tabs: 'Kinds of finding',
	all: 'All',
	listCaption: 'Findings',
	columns: { agreement: 'Agreement', finding: 'Finding', why: 'Why', act: 'Action' },
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
		dormant: 'Dormant',
		no_owner: 'No unit on record',
		no_evaluation: 'No evaluation',
		no_paper: 'No signed paper'
	},
	mends: {
		umbrella_without_operative: 'Ask for a contract',
		orphan_operative: 'Choose its umbrella',
		ended_open: 'Decide',
		term_unknown: 'Record the term',
		dormant: 'See its life',
		no_owner: 'Choose a unit',
		no_evaluation: 'Open evaluations',
		no_paper: 'Add the paper'
	},
	desk: {
		title: 'Gaps to close',
		lead: 'What is to be filled until each list is empty.',
		twins: 'Partners that may stand on record twice',
		nameOnly: 'Partners known by name only',
		all: 'Everything to review'
	},
	mend: {
		title: 'Complete the record',
		link: 'Complete the record',
		lead: 'What is not on record of this agreement. Every change enters the audit trail.',
		whole: 'Nothing is missing here any more.',
		umbrella: {
			title: 'The umbrella of this agreement',
			lead: 'A joint agreement, note of agreement or memorandum that was signed before it. Those with the same partner come first.',
			field: 'Umbrella',
			same: 'The same partner',
			others: 'Other partners',
			none: 'No umbrella on record fits. Record it first with Record an old agreement.',
			option: (name: string, signed: string) => `${name} (${signed})`,
			submit: 'Tie them'
		},
		units: {
			title: 'Units that carry it out',
			kept: 'Carried out by',
			add: 'Add',
			addNone: 'Add none',
			submit: 'Save'
		},
		paper: {
			title: 'Signed paper',
			field: 'Scan of the text',
			hint: 'PDF, JPG or PNG; at most 20 MB.',
			submit: 'Add the paper'
		},
		saved: {
			umbrella: 'The agreement is tied to its umbrella.',
			units: 'The units have been saved.',
			paper: 'The paper has been added.'
		},
		faults: {
			CHOOSE_ONE: 'Choose one of the list.',
			UMBRELLA_WRONG: 'Choose an umbrella of its kind that was signed before it.',
			FILE_NEEDED: 'Choose the file with the scan.',
			FILE: 'The file cannot be taken.'
		}
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
			`No sign of life since ${since}; the limit is ${months} months.`,
		no_owner: (signed: string) => `Signed on ${signed}; no unit is on record as carrying it out.`,
		no_evaluation: (signed: string) =>
			`Signed on ${signed}; no evaluation in the last half year, and none ahead.`,
		no_paper: (signed: string) => `Signed on ${signed}; the scan of its text is not kept yet.`
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
