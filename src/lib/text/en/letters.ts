import { writeDay } from '$lib/written/dates';
import type { letters as indonesian } from '../id/letters';

/** The agenda of letters in and out: of the office by year, and of a case. */
export const letters: typeof indonesian = {
	title: 'Agenda of Letters',
	lead: 'Letters in and out on cooperation, numbered through the year. Letters of proposal, invitations to sittings, and letters to and from the council, the governor and ministries enter it by themselves.',
	tabs: 'Direction of the letter',
	directions: { in: 'Letters in', out: 'Letters out' },
	natures: { ordinary: 'Ordinary', urgent: 'Urgent', most_urgent: 'Most urgent', secret: 'Secret' },
	origins: {
		typed: 'Entered by the registry',
		offer: 'From the proposal',
		gate: 'From a step of the case',
		invitation: 'From an invitation to a sitting',
		reply: 'Reply to an offer',
		memorandum: 'Memorandum'
	},
	year: 'Year',
	nature: 'Nature',
	anyNature: 'Every nature',
	search: 'Search subject, sender, addressee or number',
	show: 'Show',
	count: (shown, all, year) =>
		shown === all
			? `${all} ${all === 1 ? 'letter' : 'letters'} in ${year}`
			: `${shown} of ${all} letters in ${year}`,
	columns: {
		agenda: 'Agenda',
		moved: { in: 'Received', out: 'Sent' },
		movedCase: 'Received or sent',
		letter: 'Number and date of the letter',
		correspondent: { in: 'Sender', out: 'Addressee' },
		correspondentCase: 'Sender or addressee',
		subject: 'Subject',
		scan: 'Scan'
	},
	agendaNumber: (direction, number, year) => `${direction === 'in' ? 'M' : 'K'}\u2011${number}/${year}`,
	noNumber: 'No number',
	dated: (day) => writeDay(day, 'en', 'short'),
	srikandi: (number) => `Srikandi ${number}`,
	scan: 'Open the scan',
	noScan: 'None yet',
	empty: 'No letters yet',
	emptyText: 'Letters that come in or go out stand here. Enter those that came outside of the system.',
	emptySearch: 'No letter fits',
	emptySearchText: 'Change the year, the nature or the words.',
	first: 'First page',
	enter: 'Enter a letter',
	ofCase: {
		title: 'Letters of the case',
		lead: 'Every letter in and out of this case in the order of their days, with the invitations to sittings.',
		link: 'Letters',
		count: (count) => `${count} ${count === 1 ? 'letter' : 'letters'}`,
		empty: 'No letters in this case yet.',
		dossier: 'Papers that went with it (PDF)'
	},
	memorandum: {
		title: 'Memorandum to the head of region',
		lead: 'Made from the case on one page. Numbered once; from then on it is printed with its number and stands in the agenda of letters out.',
		print: 'Print the memorandum (PDF)',
		number: 'Number it and enter it into the agenda',
		done: 'The memorandum is numbered and stands in the agenda.'
	},
	form: {
		title: 'Enter a letter',
		lead: 'Copy from the envelope and the head of the letter. The agenda number is given by itself and never used twice.',
		forCase: (subject) => `For the case: ${subject}`,
		direction: 'Direction of the letter',
		movedOn: 'Day received or sent',
		letterNumber: 'Number of the letter',
		letterNumberHint: "The sender's number on a letter that came in; ours on one that goes out.",
		letterDate: 'Date of the letter',
		correspondent: 'Sender or addressee',
		correspondentHint: 'Name of the organisation or office.',
		subject: 'Subject',
		nature: 'Nature of the letter',
		natureHint:
			'A secret letter is read by the leadership, the cooperation division, the registry and auditors only.',
		srikandi: 'Number in Srikandi',
		srikandiHint: 'As a reference; this system does not replace Srikandi.',
		note: 'Note',
		scan: 'Scan of the letter',
		scanHint: 'PDF or photograph (JPG, PNG), at most 20 MB.',
		submit: 'Enter into the agenda'
	},
	one: {
		facts: {
			direction: 'Direction',
			agenda: 'Agenda number',
			number: 'Number of the letter',
			date: 'Date of the letter',
			moved: { in: 'Received', out: 'Sent' },
			correspondent: { in: 'Sender', out: 'Addressee' },
			nature: 'Nature',
			srikandi: 'Number in Srikandi',
			case: 'Case',
			scan: 'Scan',
			note: 'Note',
			origin: 'Where the entry comes from',
			enteredBy: 'Entered by'
		},
		none: 'None yet',
		byProgram: 'The system',
		complete: 'Complete the entry',
		completeLead: 'Fill in what came later: number, date, number in Srikandi, scan. Changes are recorded.',
		save: 'Save',
		done: 'The letter is in the agenda.',
		completed: 'The entry was changed.'
	},
	faults: {
		REQUIRED: 'This needs to be filled in.',
		CHOOSE_ONE: 'Choose one.',
		TOO_LONG: 'Too long; shorten it.',
		DAY_WRONG: 'There is no such day. Write day, month and year in figures.',
		NOT_A_DAY: 'There is no such day.',
		DAY_IN_FUTURE: 'That day has not come yet.',
		BEFORE_THE_LETTER: 'A letter cannot come in before its own date.'
	},
	kept: 'What you wrote is still there.',
	file: {
		title: { in: (year) => `Agenda of Letters In, ${year}`, out: (year) => `Agenda of Letters Out, ${year}` },
		ofCase: 'Letters of the Case',
		case: 'Case',
		nature: 'Nature',
		search: 'Search',
		columns: {
			agenda_number: 'Agenda number',
			direction: 'Direction',
			moved_on: 'Received/sent',
			letter_number: 'Number',
			letter_date: 'Date',
			correspondent: 'Sender/addressee',
			subject: 'Subject',
			nature: 'Nature',
			srikandi_number: 'Srikandi',
			note: 'Note'
		}
	}
};
