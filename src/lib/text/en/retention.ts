import type { retention as Retention } from '../id/retention';

export const retention: typeof Retention = {
	title: 'Retention of records',
	lead: 'How long papers are kept after their end, and what has come to the end of its time. What is to be destroyed goes on a list first.',
	schedule: 'Retention schedule',
	scheduleNote:
		'The active time lasts until the cooperation has ended or the proposal was refused; the inactive time is counted from then (Law 43/2009).',
	kinds: {
		agreement_domestic: 'Papers of domestic cooperation',
		agreement_foreign: 'Papers of foreign cooperation',
		refused_case: 'Papers of refused proposals'
	},
	fates: { permanent: 'Kept for ever', reassess: 'Looked at again', destroyed: 'Destroyed by list' },
	months: 'Inactive time',
	monthsHint: 'Leave empty where it is not settled: nothing falls due.',
	monthsUnit: 'months',
	fate: 'Final fate',
	ground: 'Ground',
	number: "Number of the region's retention schedule",
	numberHint: 'Without a number the figure is shown as not confirmed.',
	yes: 'yes',
	approver: 'Who approves a destruction',
	consent: 'Consent from outside (such as the national archive, the governor)',
	consents: { always: 'Always', long: 'Where kept for 10 years or more', never: 'Not needed' },
	certainty:
		'Who approves, and who outside must consent, is not confirmed here (low certainty): settle it by the rules of the region.',
	submit: 'Save',
	change: (name) => `Change: ${name}`,
	saved: 'The schedule was saved.',
	line: (months) => (months === null ? 'not settled' : `${months} months after its end`),
	confirmed: (number) => `By ${number}`,
	unconfirmed: "Not confirmed by the region's retention schedule (low certainty)",
	due: 'At the end of its time',
	none: 'Nothing has come to the end of its time by this schedule.',
	pager: 'Pages',
	first: 'Back to the start',
	more: 'Next',
	nameless: 'Without a title',
	columns: {
		title: 'Subject',
		kind: 'Kind',
		number: 'Number',
		ended: 'Ended',
		due: 'Time over on',
		fate: 'Final fate',
		held: 'Held',
		list: 'On list',
		why: 'Note',
		files: 'Files'
	},
	held: {
		dispute: 'Held: a dispute is open',
		chain: 'Held: a paper under it is still in force'
	},
	faults: {
		CHOOSE_ONE: 'Choose one.',
		MONTHS_WRONG: 'Write 0 to 1200 months, or leave it empty.',
		TOO_LONG: 'Too long.'
	}
};
