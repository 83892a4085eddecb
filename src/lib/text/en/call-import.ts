import type { callImport as indonesian } from '../id/call-import';

export const callImport: typeof indonesian = {
	title: 'Import Calls from a List',
	lead: 'From a sheet or a donor’s feed. Each row is looked at first; nothing is recorded before you say so.',
	link: 'Import from a list',
	byFile: 'From a file',
	byAddress: 'From a web address',
	file: 'File with the list',
	fileHint:
		'XLSX, CSV, RSS, Atom or JSON, 5 MB at most. The first row names the columns; the first 200 rows are read.',
	address: 'Address of the feed',
	addressHint: 'An https:// address that is open to everybody, for instance a donor’s RSS feed.',
	donor: 'Donor',
	donorHint: 'For rows that do not name one; feeds seldom do.',
	unitHint: 'The closing day becomes a duty of this unit, with its reminders.',
	look: 'Look at the file',
	fetch: 'Fetch and look',
	check: 'Look again',
	record: 'Record the new rows',
	other: 'Another list',
	toList: 'To the opportunities',
	rows: 'What becomes of each row',
	line: 'Row',
	verdict: 'Verdict',
	columns: 'Columns that are used',
	columnsKept:
		'The columns are read as they were when a list with the same ones was last recorded. Change them below if they hold something else.',
	whole: 'For the whole list',
	noColumn: 'No such column',
	column: (n) => `Column ${n}`,
	noTitle: '(no title)',
	cut: 'This list is longer; only its first 200 rows were read. Split it for the rest.',
	counts: (fresh, known, wrong) =>
		`New rows: ${fresh}; on record already: ${known}; to be mended: ${wrong}. Nothing is recorded yet.`,
	recordedCounts: (fresh, known, wrong) =>
		`Recorded: ${fresh}; on record before: ${known}; not recorded: ${wrong}.`,
	verdicts: {
		new: 'New',
		recorded: 'Recorded',
		known: 'On record already',
		twice: 'Twice in this list',
		wrong: 'Cannot be recorded'
	},
	fields: {
		title: 'Title of the call',
		donor: 'Donor',
		programme: 'Programme',
		reference: 'Number of the call',
		about: 'What the call says',
		theme: 'Sector',
		themes: 'Sector',
		eligibility: 'Who may apply',
		opens_on: 'Opens',
		closes_on: 'Closes',
		amount_least: 'Smallest amount',
		amount_most: 'Largest amount',
		currency: 'Currency',
		languages: 'Language of the proposal',
		contact: 'Contact',
		address: 'Web address'
	},
	faults: {
		DAY_WRONG: 'This date cannot be read.',
		MONEY_WRONG: 'This amount cannot be read.',
		CURRENCY_MISSING: 'Its currency is not said.',
		THEME_UNKNOWN: 'This sector is not known; leave the column out, or use the sector’s name as in the form.',
		PARTNER_UNKNOWN: 'Not in the list of partners yet. Choose kind and country below to record it.',
		PARTNER_AMBIGUOUS: 'Several partners are called so. Write the whole name.',
		NOT_ALLOWED: 'You may not record a new partner.'
	}
};
