import { writeDay } from '$lib/written/dates';
import type { officeOffices as Indonesian } from '../id/office-offices';

export const officeOffices: typeof Indonesian = {
	title: 'Offices and powers',
	lead: 'Who may decide and sign for the region on a given day. What is recorded here judges every signing and stands on the papers.',
	since: (day) => `since ${day}`,
	span: (from, to) => `${from} to ${to}`,
	done: {
		taken: 'The office holder is recorded.',
		left: 'The last day of the term is recorded.',
		given: 'The power of attorney is recorded.',
		withdrawn: 'The withdrawal of the power of attorney is recorded.'
	},
	today: {
		title: (day) => `Today, ${day}`,
		columns: { office: 'Office', holder: 'Held by', gap: 'Vacancy' },
		vacant: 'Vacant',
		limited: 'Takes no strategic decision or act save with a stated reason (UU 30/2014 article 14(7)).',
		none: 'None',
		never: 'Never recorded',
		gap: (from, to) =>
			to === null
				? `Vacant from ${writeDay(from, 'en')}`
				: from === to
					? `Vacant on ${writeDay(from, 'en')}`
					: `Vacant ${writeDay(from, 'en')} to ${writeDay(to, 'en')}`,
		gapNote:
			'On a vacant day nobody can decide or sign for that office. Record its holder, or who acts in their place.'
	},
	rule: {
		title: 'Who signs what',
		columns: { paper: 'Paper', who: 'Signed by', power: 'May be delegated' },
		rows: [
			{
				paper: 'Joint agreement, note of agreement, letter of intent (LoI), memorandum of understanding',
				who: 'The head of the region',
				power: 'No'
			},
			{
				paper: 'Cooperation contract (PKS)',
				who: 'The head of the region, or an official with a power of attorney',
				power: 'Yes, by power of attorney'
			},
			{ paper: 'Letter of offer and its answer', who: 'The head of the region', power: 'No' },
			{ paper: 'Work plan', who: 'The signatories that the plan names', power: 'Not needed' }
		],
		note: 'PP 28/2018; UU 23/2014 article 65. Plt. and Plh. sign only with a stated reason; Pj. and Pjs. act fully within the limits set by the Minister of Home Affairs.'
	},
	powers: {
		title: 'Powers of attorney',
		note: 'For signing a cooperation contract (PKS) only. Papers above it cannot be delegated.',
		columns: {
			number: 'Number',
			receiver: 'Given to',
			scope: 'For',
			term: 'Holds',
			state: 'State',
			act: 'Action'
		},
		from: (giver, day) => `from ${giver}, ${writeDay(day, 'en')}`,
		states: { holds: 'In force', to_come: 'Not yet', over: 'Over', withdrawn: 'Withdrawn' },
		withdrawnOn: (day, reason) => `Withdrawn ${writeDay(day, 'en')}: ${reason}`,
		scan: 'See the letter',
		empty: 'No power of attorney yet',
		emptyText: 'A power of attorney is recorded here before an official of a unit signs a contract.',
		add: 'Record a power of attorney',
		number: 'Number of the letter',
		givenOn: 'Day of the letter',
		receiver: 'Name of the attorney',
		receiverTitle: 'Office of the attorney, as the letter writes it',
		unit: 'Unit of the attorney',
		unitHint: 'Drafts of contracts of this unit name the attorney as signatory.',
		noUnit: 'Not tied to one unit',
		scope: 'What may be signed',
		scopeHint: 'For example "PKS pengelolaan sampah dengan PT Contoh".',
		termFrom: 'In force from',
		termTo: 'In force until',
		termToHint: 'Leave empty where the letter names no last day.',
		file: 'Scan of the letter',
		fileHint: 'PDF, 20 MB at most.',
		submit: 'Record the power of attorney',
		withdraw: 'Record a withdrawal',
		revokedOn: 'Withdrawn from',
		revokedReason: 'Reason of the withdrawal',
		submitWithdraw: 'Record the withdrawal'
	},
	holders: {
		title: 'Office holders',
		note: 'Who may decide and sign on a given day. On one day there is at most one definitive holder, and beside them one person who acts in their place.',
		columns: {
			name: 'Name',
			office: 'Office',
			capacity: 'Capacity',
			term: 'Term',
			decree: 'Decree',
			act: 'Action'
		},
		offices: {
			head_of_region: 'Head of the region',
			deputy_head_of_region: 'Deputy head of the region',
			regional_secretary: 'Regional secretary',
			head_of_cooperation_division: 'Head of the cooperation division',
			head_of_unit: 'Head of an agency'
		},
		capacities: {
			definitive: 'Definitive',
			plt: 'Plt. (acting)',
			plh: 'Plh. (day-to-day acting)',
			pj: 'Pj. (caretaker)',
			pjs: 'Pjs. (temporary caretaker)'
		},
		history: 'from a source; does not act in the system',
		unknownSince: 'Beginning not known',
		noDecree: 'Not recorded',
		empty: 'No office holder is recorded yet',
		end: 'End the term',
		lastDay: 'Last day',
		submitEnd: 'Record the last day',
		add: 'Record an office holder',
		office: 'Office',
		unit: 'Agency that is headed',
		unitHint: 'Only for the head of an agency. What is late with the agency is raised to its head first.',
		noUnit: 'Not the head of an agency',
		holder: 'Person',
		capacity: 'Capacity',
		titleText: 'Title as written on papers',
		titleHint: 'For example "Wali Kota Jambi" or "Plt. Sekretaris Daerah Kota Jambi".',
		from: 'From',
		to: 'To',
		toHint: 'Leave empty where it is not set yet.',
		decree: 'Decree or written order',
		submit: 'Record the office holder'
	}
};
