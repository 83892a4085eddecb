import type { matrix as indonesian } from '../id/matrix';

/** The monitoring matrix: a workbook that goes out to units, is filled in, and comes back. */
export const matrix: typeof indonesian = {
	title: 'Monitoring matrix',
	lead: 'Units that seldom sign in fill in an Excel workbook and send it back.',
	link: 'Excel matrix for units',
	out: {
		title: 'Download to be filled in',
		note: 'Holds the evaluations still to be given, their indicators, and the obligations due up to the end of the period.',
		period: 'Period',
		unit: 'Unit',
		everyUnit: 'Every unit',
		submit: 'Download matrix'
	},
	back: {
		title: 'Upload what was filled in',
		note: 'Nothing counts before you have seen what would change and accepted it.',
		file: 'Matrix file',
		hint: 'Excel (.xlsx), at most 5 MB.',
		submit: 'Upload matrix',
		none: 'Choose the matrix file that was filled in.'
	},
	list: {
		title: 'Matrices that came back',
		columns: { file: 'File', period: 'Period', came: 'Received', taken: 'Rows counted' },
		by: (day, who) => `${day}, by ${who}`,
		empty: {
			title: 'No matrix has come back yet',
			text: 'Download a matrix, send it, and upload the answer here.'
		}
	},
	one: {
		title: (file) => `Matrix: ${file}`,
		lead: 'Each row is held against the record as it stands now. Tick what is right, then accept.',
		again: 'The same file was uploaded before; this is what it says.',
		taken: (n) => `${n} rows were accepted and count.`,
		left: (n) => `${n} rows could not count because things changed. The present state is shown below.`,
		line: (sheet, line) => `${sheet}, row ${line}`,
		choose: (name) => `Accept: ${name}`,
		submit: 'Accept the ticked rows',
		nothing: 'There is no row that could count.',
		change: (from, to) => `${from} → ${to}`,
		blank: '(empty)',
		columns: { row: 'Row', verdict: 'Check', change: 'Change: old → new' },
		empties: (n) => `${n} rows were not filled in.`
	},
	verdicts: {
		new: 'Can count',
		conflict: 'Changed since the file was made',
		refused: 'Cannot count',
		same: 'On record already',
		empty: 'Not filled in'
	},
	sheets: { evaluation: 'Evaluations', indicator: 'Indicators', obligation: 'Obligations' },
	fields: {
		agreement: 'Agreement',
		partner: 'Partner',
		unit: 'Unit',
		period: 'Period',
		due: 'Due',
		planned: 'Money planned (IDR)',
		realised: 'Money realised (IDR)',
		obstacles: 'Obstacles',
		advice: 'Advice or follow-up',
		last: 'Last figure',
		actual: 'Figure of this period',
		what: 'Obligation',
		done: 'Carried out?',
		report: 'What was carried out',
		new_due: 'New due day asked for',
		reason: 'Reason for the extension'
	},
	done: { yes: 'Yes', no: 'Not yet' },
	faults: {
		UNKNOWN_ROW: 'This row names no record that you know.',
		DUPLICATE: 'The same record is filled in on more than one row.',
		FORMULA: 'This cell holds a formula, an error or a link. Write its value.',
		IDENTITY_CHANGED: 'The name on this row no longer goes with its code. Download a new matrix.',
		INDICATOR_CHANGED: 'This indicator was changed or is asked no more since the file was made.',
		NOT_YOURS: 'This is not yours to do.',
		EXTEND_NOT_YOURS: 'An extension is recorded by the cooperation division.',
		DONE_NEEDS_NO_DAY: 'What has been carried out needs no new due day.',
		DAY_WRONG: 'Write a date, for example 31/12/2026.',
		NOT_LATER: 'The new due day must come after the one that holds.',
		CHOOSE_ONE: 'Choose one of the list.'
	},
	periodName: (year, part) =>
		part === null
			? `Year ${year}`
			: part.startsWith('S')
				? `Half ${part === 'S1' ? 'I' : 'II'} of ${year}`
				: `Quarter ${['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1]} of ${year}`,
	file: {
		name: 'monitoring-matrix',
		title: 'Matrix of monitoring and evaluation of cooperation',
		guide: [
			'Fill in the cream cells of the sheets Evaluations, Indicators and Obligations. Grey cells are locked.',
			'Choose answers from the list in the cell. Write values, no formulas.',
			'Rows that cannot be filled in yet may stay empty.',
			'Where the recommendation is to improve or to end, fill in the advice too.',
			'Save, and send this file back to the cooperation division. Do not move rows or sheets.'
		]
	}
};
