import type { officeCalendar as indonesian } from '../id/office-calendar';

export const officeCalendar: typeof indonesian = {
	title: 'Days off',
	lead: 'Deadlines are counted in working days: Monday to Friday, without national holidays and collective leave set by decree. Every change here counts the deadlines of running cases again.',
	years: 'Decreed years',
	yearColumns: { year: 'Year', decree: 'Decree', days: 'Days off' },
	noDecree: 'No decree recorded',
	provisional: (years: string) =>
		`Not yet decreed: ${years}. Deadlines that reach into them are marked provisional.`,
	list: (year: string) => `Days off in ${year}`,
	yearPick: 'Choose a year',
	columns: { day: 'Day', name: 'Name', kind: 'Kind', decree: 'Decree', act: 'Action' },
	kinds: { national: 'National holiday', collective_leave: 'Collective leave', regional: 'Regional holiday' },
	empty: 'No day off is recorded for this year',
	addDay: 'Add a day off',
	day: 'Date',
	kind: 'Kind',
	name: 'Name in Indonesian',
	nameEn: 'Name in English',
	decree: 'The decree that sets it',
	decreeHint:
		'Number and title, for example the joint decree of three ministers. Without a decree it is no day off.',
	submitDay: 'Add and count deadlines again',
	remove: 'Remove',
	removeAsk: 'This becomes a working day again, and deadlines are counted again.',
	revoking: 'The decree that revokes or moves it',
	submitRemove: 'Remove this day off',
	addYear: 'Decree a year',
	addYearNote: 'From then on working days in that year are no longer marked provisional.',
	year: 'Year',
	submitYear: 'Decree this year',
	done: {
		added: 'The day off has been added. Deadlines are being counted again.',
		removed: 'The day off has been removed. Deadlines are being counted again.',
		decreed: 'The year has been decreed. Deadlines are being counted again.'
	},
	touched: 'Cases whose deadline hangs on that day',
	touchedColumns: { subject: 'Case', step: 'Step', due: 'Deadline' },
	touchedNone: 'No running case has a deadline that changes.',
	touchedNote:
		'The count runs in the background and is usually done in a few seconds. Reload the page to see the new deadlines. Once it is done, those whose steps moved are told by mail: whoever has the step on their desk, the applicant where the step is theirs, and whoever follows the case; one message a person, with the old and the new day.',
	stillProvisional: 'provisional'
};
