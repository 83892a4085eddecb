import type { demo as indonesian } from '../id/demo';

export const demo: typeof indonesian = {
	title: 'Demonstration',
	lead: 'Everything invented in this demonstration is marked Contoh (example). Here its day can be set, so that deadlines, reminders and the end of terms can be seen to happen.',
	day: 'Day of the demonstration',
	chosen: (real) => `This day was chosen; the real one is ${real}.`,
	real: 'This is the real day.',
	fact: { day: 'Day of the demonstration', kind: 'Where it comes from' },
	onlyAdmin:
		'Only the administrator may set the day and reset the demonstration (sign in as admin@jambi.demo).',
	choose: 'Choose another day',
	chooseHint: 'For example 17 3 2026. A chosen day holds until the program is started again.',
	chooseSubmit: 'Use this day',
	forward: 'Forward from the day of the demonstration',
	oneDay: 'One day forward',
	oneWeek: 'One week forward',
	oneMonth: '30 days forward',
	backToReal: 'Back to the real day',
	dayChosen: 'The day of the demonstration was changed.',
	faults: {
		DAY_MISSING: 'Enter day, month and year.',
		NOT_A_DAY: 'There is no such date in the calendar.'
	},
	kept: 'The day of the demonstration has not been changed.',
	reset: 'Reset the demonstration',
	resetLead: 'Gives everything in the demonstration back as it was on the first day.',
	resetAsk: 'Give the demonstration back as it was?',
	resetWhat: [
		'All proposals, sittings, agreements, documents and mails made during the demonstration are lost.',
		'The facts of Kota Jambi and eleven examples are filled in again; the examples’ history is told from the day of the demonstration backwards.',
		'Everybody is signed out and all API keys end; you sign in again as well.',
		'The audit log of the demonstration begins anew. In a real installation the audit log can never be erased; the old file of checkpoints is kept beside the new one.'
	],
	resetTakes: 'This takes a few seconds.',
	resetSure: 'Yes, reset the demonstration',
	resetNo: 'Cancel',
	resetDone: 'The demonstration is as it was; its audit log begins anew.'
};
