import type { obligations as indonesian } from '../id/obligations';

/** What somebody owes after a promise: the desk's list, one duty, and the form that records one. */
export const obligations: typeof indonesian = {
	title: 'Obligations and follow-ups',
	lead: 'What agreements, visits, sittings and other cooperation have promised; what is overdue stands first.',
	accountTitle: 'Our obligations',
	accountLead: 'What your organisation has to do, and what waits for you to accept it.',
	tabs: 'Views',
	tab: {
		all: 'Pending',
		late: 'Overdue',
		to_accept: 'To be accepted',
		done: 'Settled'
	},
	columns: {
		deadline: 'Due',
		what: 'Obligation',
		owner: 'Owed by',
		state: 'State',
		subject: 'From'
	},
	states: {
		open: 'Not met yet',
		evidenced: 'To be accepted',
		accepted: 'Accepted',
		returned: 'Returned',
		waived: 'Waived'
	},
	kinds: {
		activity: 'Activity',
		report: 'Report',
		audit: 'Audit',
		payment: 'Payment',
		goods: 'Goods',
		service: 'Service',
		document: 'Document',
		knowledge_transfer: 'Passing on knowledge',
		follow_up: 'Follow-up',
		dues: 'Dues',
		evaluation: 'Evaluation',
		other: 'Other'
	},
	subjects: {
		agreement: 'Agreement',
		case: 'Proposal',
		visit: 'Visit',
		project: 'Project',
		training: 'Training',
		sitting: 'Sitting of the coordination team',
		membership: 'Membership',
		opportunity: 'Opportunity',
		redaction: 'Redacted copy'
	},
	recurrences: {
		monthly: 'Every month',
		quarterly: 'Every quarter',
		half_yearly: 'Every half-year',
		yearly: 'Every year'
	},
	noDay: 'No due day',
	handedIn: (day) => `Handed in ${day}`,
	settled: (day) => `Settled ${day}`,
	empty: {
		all: { title: 'Nothing is pending', text: 'Record obligations from the page of their agreement.' },
		late: { title: 'Nothing is overdue', text: 'Every obligation is still in time.' },
		to_accept: {
			title: 'Nothing waits to be accepted',
			text: 'Evidence that is handed in will appear here.'
		},
		done: { title: 'Nothing is settled yet', text: 'What is accepted or waived will appear here.' }
	},
	more: 'Next',
	first: 'Back to the beginning',
	pages: 'Pages',
	one: {
		about: 'About this obligation',
		facts: {
			subject: 'Comes from',
			kind: 'Kind',
			basis: 'Basis',
			owner: 'Owed by',
			other: 'Accepted by',
			due: 'Due',
			planned: 'Due at first',
			recurrence: 'Recurs',
			amount: 'Amount'
		},
		division: 'Cooperation division',
		occasion: (n, every) => `${every}, no. ${n}`,
		until: (day) => `until ${day}`,
		withoutEnd: 'as long as it lasts',
		evidence: 'Evidence',
		returned: 'Returned with a remark',
		noEvidence: 'No file has been handed in yet.',
		download: 'Download',
		history: 'History',
		onBehalf: 'Entered by the office for the absent side',
		events: {
			add: 'Obligation recorded',
			evidence: 'Evidence handed in',
			accept: 'Accepted',
			return: 'Returned',
			extend: 'Due day put off',
			waive: 'Waived',
			reopen: 'Taken up again'
		},
		fromTo: (from, to) => `from ${from} to ${to}`,
		toDay: (day) => `due ${day}`,
		saved: {
			evidence: 'The evidence is handed in. The other side can now accept or return it.',
			accept: 'This obligation is accepted and settled.',
			return: 'Returned with your remark.',
			extend: 'The due day is put off. The earlier one stays in the history.',
			waive: 'This obligation is waived.',
			reopen: 'This obligation is taken up again.'
		},
		acts: {
			evidence: {
				title: 'Hand in evidence',
				lead: 'Attach files, tell what was done, or both.',
				remark: 'What was done',
				file: 'Files of evidence',
				fileHint: 'PDF, Word, PNG or JPEG; at most 20 MB each and 5 files.',
				kept: 'Received already',
				submit: 'Hand in evidence'
			},
			accept: {
				title: 'Accept',
				lead: 'The obligation counts as met and is settled.',
				remark: 'Remark',
				submit: 'Accept'
			},
			return: {
				title: 'Return',
				lead: 'Say what is missing, so that it can be mended. The due day stays.',
				remark: 'What is missing',
				submit: 'Return'
			},
			extend: {
				title: 'Put off the due day',
				lead: 'The earlier day stays in the history.',
				day: 'New due day',
				remark: 'Reason',
				submit: 'Put off'
			},
			waive: {
				title: 'Waive this obligation',
				lead: 'For what is no longer needed. Both sides read the reason.',
				remark: 'Reason',
				submit: 'Waive'
			},
			reopen: {
				title: 'Take up again',
				lead: 'Where it was accepted or waived by mistake.',
				remark: 'Reason',
				submit: 'Take up again'
			}
		},
		otherActs: 'Other acts',
		messageLabel: 'Message for whoever owes it',
		message: (about) =>
			[
				`Dear ${about.owner},`,
				`this is a reminder of the obligation "${about.what}" from ${about.subject}${about.due ? `, due ${about.due}` : ''}.`,
				...(about.remark ? [`Our remark: ${about.remark}`] : []),
				'Please hand in your evidence through your Satu Pintu account or to us directly. Thank you.',
				`Cooperation division, ${about.region}`
			].join('\n')
	},
	onAgreement: {
		title: 'Obligations of the parties',
		none: 'No obligation of this agreement is recorded yet.',
		add: 'Record an obligation',
		all: 'All obligations',
		more: 'Further obligations of this agreement stand in the list of obligations.'
	},
	add: {
		title: 'Record an obligation',
		lead: 'One thing that a party has to do, from an article of the text or by consent.',
		what: 'What is owed',
		whatHint: 'One sentence, such as “Hand in the half-yearly report”.',
		kind: 'Kind',
		basis: 'Basis',
		basisHint: 'Such as “Article 5 (2)”.',
		owner: 'Owed by',
		ownerHint: 'A unit that carries out this agreement, or one of its partners.',
		other: 'Accepted by',
		otherHint: 'The cooperation division may always accept.',
		otherDefault: 'The other party of this agreement',
		units: 'Units',
		partners: 'Partners',
		dueOn: 'Due day',
		dueHint: 'Of what recurs, the first due day. Leave empty where the text names none.',
		recurrence: 'Recurs',
		once: 'Once only',
		recursUntil: 'Recurs until',
		recursUntilHint: (end) => `Leave empty for the end of the agreement, ${end}.`,
		recursUntilUnknown: 'Leave empty where unknown; it goes on as long as the agreement lasts.',
		amount: 'Amount',
		amountHint: 'Where money flows, such as IDR 25,000,000 or EUR 1,200.00.',
		submit: 'Record the obligation',
		nobody: 'This agreement has no recorded unit or partner yet.',
		nobodyText: 'Complete its parties first, then record what they owe.'
	},
	faults: {
		REQUIRED: 'Please fill this in.',
		CHOOSE_ONE: 'Choose one.',
		TOO_LONG: 'Too long.',
		DAY_WRONG: 'There is no such day. Write day, month and year in figures.',
		NOT_LATER: 'The new day must be later than the present one and not before today.',
		NEEDS_FIRST_DAY: 'What recurs needs its first due day.',
		ENDS_BEFORE_START: 'Ends before the first due day.',
		AMOUNT_WRONG: 'The amount was not understood. Write currency and figures, such as IDR 25,000,000.',
		NOT_A_PARTY: 'Not a party of this agreement.',
		UNKNOWN: 'This file is not known. Choose it again.',
		FILE: 'A file could not be taken. Check its kind and size, then choose it again.'
	},
	kept: 'What you have typed is still below.'
};
