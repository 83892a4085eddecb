import type { officeHandover as indonesian } from '../id/office-handover';

export const officeHandover: typeof indonesian = {
	title: 'Handing Work Over',
	lead: 'When an official is moved, all work goes over in one act. Look first at what goes; then hand it over.',
	look: 'Look at what goes over',
	from: 'Who is moved',
	to: 'Who takes over',
	lastDay: 'Last day',
	lastDayHint:
		'The roles hold for the successor from the next day; obligations and followed cases go over at once.',
	decree: 'Decree of the move',
	decreeHint: 'Number and day of the decree.',
	choose: 'Choose one',
	preview: 'What goes over',
	nothing: 'Nothing',
	roles: 'Roles',
	role: 'Role',
	unit: 'Agency',
	duties: 'Obligations still open',
	duty: 'Obligation',
	due: 'Due',
	cases: 'Cases that are followed',
	case: 'Case',
	byDecree: 'Needs a decree of its own; does not go over',
	held: 'Office or seat',
	kind: 'Kind',
	kinds: {
		office: 'Office',
		committee: 'Seat in the TKKSD',
		sitting: 'Planned sitting',
		power: 'Power of attorney; the successor needs one of their own'
	},
	personal: 'Personal by law; stays with whoever is moved',
	history: 'What was done stays recorded under the name of whoever did it.',
	submit: 'Hand everything over',
	list: 'Handovers on record',
	columns: { who: 'From and to', day: 'Last day', decree: 'Decree', memo: 'Memorandum' },
	between: (from, to) => `${from} to ${to}`,
	empty: 'No handover yet',
	done: 'The work is handed over. Print its memorandum below.',
	memo: 'Memorandum of a handover of work',
	memoLink: 'PDF',
	memoText: (from, to, day, decree) =>
		`The work of ${from} is handed over to ${to}. Last day ${day}, by ${decree}.`,
	printed: (day) => `Made ${day}`,
	file: 'serah-terima',
	link: 'Hand over the work of somebody who is moved'
};
