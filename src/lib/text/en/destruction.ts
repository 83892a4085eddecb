import { destruction as inIndonesian, type destruction as Destruction } from '../id/destruction';

export const destruction: typeof Destruction = {
	title: 'Destruction of records',
	lead: 'Lists of records proposed for destruction: drawn up from what is over, appraised by a panel, approved, minuted, and only then are the contents removed. The record, the fingerprint and the fact stay.',
	list: (number) => `List for destruction ${number}`,
	earlyList: (number) => `Removal of an applicant's papers ${number}`,
	tabs: { open: 'Under way', all: 'All' },
	tabsLabel: 'Lists shown',
	drawUp: 'Draw up a list',
	drawUpNote:
		'Takes all papers of the kind whose time is over and whose fate is destruction, that nothing holds and that stand on no other list; 200 lines at most.',
	drawUpSubmit: 'Draw up the list',
	none: 'There is no list for destruction yet.',
	noneText: 'Lists are drawn up from papers whose time is over.',
	toRetention: 'See the retention schedule',
	pager: 'Pages',
	first: 'Back to the start',
	more: 'Next',
	columns: {
		number: 'Number',
		kind: 'Kind',
		state: 'State',
		drawn: 'Drawn up',
		lines: 'Papers',
		done: 'Destroyed'
	},
	states: {
		drawn: 'Drawn up',
		reviewed: 'Appraised by the panel',
		approved: 'Approved',
		minuted: 'Minutes made',
		carried_out: 'Destroyed',
		dropped: 'Given up'
	},
	next: {
		schedule_drawn: 'waits for the panel',
		schedule_reviewed: 'waits for approval',
		schedule_approved: 'waits for its minutes',
		schedule_minuted: 'waits for the signed minutes',
		early_drawn: 'waits for a second person',
		early_approved: 'waits to be carried out'
	},
	waits: (number, what) => `List for destruction ${number}: ${what}`,
	waitsTitle: 'Lists for destruction that wait for you',
	count: (lines, struck) => (struck > 0 ? `${lines}, ${struck} struck` : String(lines)),
	early: 'Before its time (Law 27/2022)',
	facts: {
		kind: 'Kind',
		rule: 'By',
		drawn: 'Drawn up',
		why: 'Reason',
		requested: 'Requested by the person',
		panel: 'Appraisal panel',
		reviewed: 'Appraised',
		consent: 'Consent from outside',
		approver: 'Who approves',
		approved: 'Approved',
		minutes: 'Minutes',
		witnesses: 'Witnesses',
		carriedOut: 'Destroyed',
		dropped: 'Given up',
		unknown: 'not yet'
	},
	rule: (schedule, months) =>
		`${schedule ? `retention schedule ${schedule}` : "what is usual, not confirmed by the region's retention schedule"}${months === null ? '' : `: ${months} months after its end`}`,
	by: (name, day) => `${name}, ${day}`,
	approvers: { regional_secretary: 'Regional secretary', head_of_region: 'Head of region' },
	secondPerson: 'another person who may, not the one who drew it up',
	consentNeeded: 'Needed: the letter is not here yet.',
	consentNot: 'not needed by the rule',
	consentGiven: (from, number, day) => `${from}, number ${number}, ${day}`,
	grounds: { request: 'The person asks for it (Law 27/2022)', office: 'The office decided' },
	done: (lines, files, bytes) => `contents removed of papers: ${lines}, files: ${files} (${bytes})`,
	doneStopped: (count) => `${count} lines were stopped: the reason stands at each.`,
	minutesPdf: 'Minutes (PDF)',
	minutesWord: 'Minutes (DOCX)',
	minutesScan: 'Signed minutes (scan)',
	paper: { request: 'Letter of request', consent: 'Letter of consent', approval: 'Signed approval' },
	lines: {
		title: 'Papers on the list',
		subject: 'Subject',
		ended: 'Ended',
		due: 'Time over on',
		place: 'Where the originals lie',
		state: 'State',
		placeUnknown: 'not recorded',
		secret: 'Secret',
		dueNone: 'before its time',
		states: {
			open: 'Proposed',
			struck: 'Struck',
			stopped: 'Stopped',
			removed: 'Destroyed',
			dropped: 'List given up'
		},
		removed: (files, bytes) => `${files === 1 ? '1 file' : `${files} files`}, ${bytes}`,
		stops: {
			dispute: 'A dispute is open',
			chain: 'A paper under it is still in force',
			not_due: 'Its time is not over (any more)',
			fate: 'Its fate is destruction no longer',
			reopened: 'Its case is not a refused one any more'
		},
		wouldStop: (why) => `Would be stopped: ${why}`
	},
	strike: { title: 'Strike', line: 'Paper', reason: 'Reason', submit: 'Strike off the list' },
	review: {
		title: 'Record what the panel said',
		again: 'Correct what the panel said',
		panel: 'Members of the appraisal panel',
		panelHint: 'One person a line: name; position.',
		decree: 'Decree that set up the panel',
		day: 'Day of the appraisal',
		note: 'Considerations',
		submit: 'Save the appraisal'
	},
	consent: {
		title: 'Record the consent from outside',
		why: 'The rule of this kind asks for consent from outside before the list is approved (such as the national archive or the governor; whose it must be is for the region to confirm).',
		from: 'From',
		number: 'Number of the letter',
		day: 'Date of the letter',
		file: 'The letter',
		submit: 'Save the consent'
	},
	approve: {
		title: 'Approve this list',
		note: 'Once approved, the minutes can be made. Contents are removed only when the signed minutes have come back.',
		earlyNote:
			'The contents of what the applicant handed in can be removed after this. The case and its decision stay.',
		submit: 'Approve'
	},
	enter: {
		title: 'Enter an approval from paper',
		name: 'Approved by',
		position: 'Position',
		day: 'Day of the approval',
		file: 'The signed paper',
		submit: 'Save the approval'
	},
	writeMinutes: {
		title: 'Make the minutes',
		again: 'Make the minutes again',
		number: 'Number of the minutes',
		day: 'Day of destruction',
		place: 'Place',
		method: 'How the originals on paper are destroyed',
		methodHint: 'Such as shredded. Leave empty where there is nothing on paper.',
		witnesses: 'Witnesses',
		witnessesHint: 'Two at least. One person a line: name; position.',
		submit: 'Make the minutes'
	},
	carryOut: {
		title: 'Carry out the destruction',
		note: 'Contents are removed from the store, and what was read from them from the search. This cannot be undone.',
		file: 'The signed minutes',
		confirm: 'I have checked the list and its minutes.',
		submit: 'Destroy the contents',
		earlySubmit: 'Remove the contents'
	},
	drop: { title: 'Give the list up', reason: 'Reason', submit: 'Give the list up' },
	saved: {
		drawn: 'The list was drawn up.',
		strike: 'The line was struck.',
		review: 'The appraisal was saved.',
		consent: 'The consent was saved.',
		approve: 'The list was approved.',
		enter: 'The approval was saved.',
		minutes: 'The minutes were made. Print and sign them, then hand the scan in.',
		carry_out: 'The destruction was carried out.',
		drop: 'The list was given up.',
		fate: 'What came of the second look was saved.'
	},
	fate: {
		title: 'Look again',
		outcome: 'What comes of it',
		outcomes: { permanent: 'Kept for ever', destroyed: 'Destroyed by list' },
		reason: 'Reason',
		submit: 'Save',
		said: 'Looked at again'
	},
	ofCase: {
		notRefused: 'Only papers of refused proposals can be removed before their time.',
		subject: 'Case',
		refusedOn: 'Refused',
		title: "Remove the applicant's papers before their time",
		note: 'What goes: the contents of what the applicant handed in, and the contact officers. The case, the decision and the letters of the office stay. Another person approves it.',
		ground: 'Ground',
		reason: 'Reason',
		reasonHint: 'Without names or personal data: the reason itself is kept.',
		requestedOn: 'Day the request came in',
		file: 'Letter of request',
		submit: 'Propose the removal'
	},
	onList: (number) => `Stands on list for destruction ${number}.`,
	wasRemoved: (number, day) => `Its contents were destroyed by list ${number}, ${day}.`,
	contentsGone: (list) => `Its contents were destroyed by list ${list}.`,
	faults: {
		REQUIRED: 'Fill this in.',
		TOO_LONG: 'Too long.',
		CHOOSE_ONE: 'Choose one.',
		DAY_FUTURE: 'That day has not come yet.',
		DAY_BEFORE: 'That day comes before the step it follows.',
		DAY_WRONG: 'There is no such date.',
		PEOPLE_WRONG: 'Write one person a line: name; position.',
		TWO_NEEDED: 'Two people at least.',
		CONFIRM: 'Say that the list and its minutes were checked.'
	},
	// Papers of the office are written in Indonesian, whatever language their reader has chosen (UU 24/2009).
	minutes: inIndonesian.minutes
};
