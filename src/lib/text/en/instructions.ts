import { writeDay } from '$lib/written/dates';
import type { instructions as indonesian } from '../id/instructions';

/** Instructions (disposisi): the sheets, the duties that they make, and what people are told of them. */
export const instructions: typeof indonesian = {
	title: 'Instructions',
	lead: 'Who is to do what until when. Whoever receives one does it or hands it on; the way can be read from the first sheet.',
	tabs: 'Lists of instructions',
	views: { mine: 'For me', settled: 'Settled by me', given: 'Given' },
	columns: { due: 'Due', subject: 'About', from: 'From', to: 'To', what: 'What', state: 'State' },
	states: { open: 'Not done yet', forwarded: 'Handed on', done: 'Done', withdrawn: 'Taken back' },
	requests: {
		advise: 'Comments and advice',
		process: 'Process further under the rules',
		coordinate: 'Coordinate with those concerned',
		prepare_decision: "Prepare the head of region's decision",
		archive: 'File'
	},
	noDue: 'No due day',
	lateSince: (day) => `Late since ${writeDay(day, 'en', 'short')}`,
	dueOn: (day) => `By ${writeDay(day, 'en', 'short')}`,
	empty: {
		mine: { title: 'No instruction waits for you', text: 'New ones stand here and on your desk.' },
		settled: { title: 'None yet', text: 'Instructions that you did or handed on stand here.' },
		given: { title: 'No instructions yet', text: 'Give one from the page of a case or a letter.' }
	},
	first: 'First page',
	desk: {
		title: 'Instructions for me',
		line: (subject, from) => `${subject} (from ${from})`,
		all: 'All instructions'
	},
	give: 'Give an instruction',
	about: {
		title: 'Instructions',
		line: (from, to, day) => `${writeDay(day, 'en', 'short')}: ${from} to ${to}`,
		none: 'No instructions yet.'
	},
	form: {
		title: 'Give an instruction',
		forwardTitle: 'Hand an instruction on',
		lead: (subject) => `About: ${subject}`,
		giver: 'Who gives it',
		giverHint: 'One that was written on paper is entered for whoever gave it, with the scan of the sheet.',
		giverSelf: 'I do, on the screen',
		forwardFor: (name) => `For ${name}, from the paper sheet`,
		givenOn: 'Day of the instruction',
		recipients: 'Passed on to',
		recipient: (place) => `Recipient ${place}`,
		choose: 'Choose a person',
		dueOn: 'Until when',
		nature: 'Nature',
		requests: 'What is asked',
		body: 'Instruction',
		bodyHint: 'What is to be done. May stay empty where the ticks above say enough.',
		scan: 'Scan of the instruction sheet',
		scanHint: 'Required where it was written on paper. PDF or photograph, at most 20 MB.',
		submit: 'Give the instruction',
		forward: 'Hand on'
	},
	sheet: {
		kicker: (day) => `Instruction of ${writeDay(day, 'en', 'long')}`,
		from: 'From',
		givenOn: 'Day',
		due: 'Until',
		nature: 'Nature',
		asked: 'Asked',
		body: 'Instruction',
		about: 'About',
		case: 'Open the case',
		letter: 'Open the letter',
		medium: 'How',
		onPaper: (name) => `On paper, entered by ${name}`,
		onScreen: 'On the screen',
		scan: 'Scan',
		openScan: 'Open the scan',
		noScan: 'None yet',
		print: 'Print the instruction sheet (PDF)',
		recipients: 'Recipients',
		settled: (state, day, by) => `${state} ${writeDay(day, 'en', 'short')}${by ? `, by ${by}` : ''}`,
		way: 'The way of the instruction',
		here: 'this sheet',
		withdrawn: (day, why) => `Taken back on ${writeDay(day, 'en', 'long')}: ${why}`,
		finish: 'Say that it is done',
		finishFor: (name) => `Settle for ${name}`,
		note: 'What came of it',
		forward: 'Hand on',
		forwardFor: (name) => `Hand on for ${name}`,
		withdraw: 'Take it back',
		reason: 'Why it is taken back',
		addScan: 'Keep the scan of the signed sheet',
		keep: 'Keep the scan',
		done: {
			given: 'The instruction was given. Its recipients were told.',
			done: 'Done. Whoever gave it was told.',
			withdrawn: 'The instruction was taken back.',
			scan: 'The scan is kept.'
		}
	},
	paper: {
		until: (day) => `To be done by ${day}.`,
		giver: 'Giver of the instruction'
	},
	told: {
		given: ({ subject, from, due }) =>
			`New instruction from ${from}: ${subject}${due ? `, by ${writeDay(due, 'en', 'short')}` : ''}`,
		done: ({ subject, from }) => `${from} did what you had asked: ${subject}`,
		due: ({ subject, from, due }) =>
			`Instruction from ${from}: ${subject}, due ${writeDay(due!, 'en', 'short')}`,
		raised: ({ subject, to, due }) =>
			`Your instruction to ${to} is late since ${writeDay(due!, 'en', 'short')}: ${subject}`
	},
	faults: {
		REQUIRED: 'This needs to be filled in.',
		CHOOSE_ONE: 'Choose one.',
		TOO_LONG: 'Too long; shorten it.',
		TOO_MANY: 'Too many recipients for one sheet.',
		TO_ONESELF: 'Whoever gives it cannot be a recipient.',
		CANNOT_SEE:
			'One of the recipients may not open this case. Choose somebody else, or give the case to their agency first.',
		DAY_WRONG: 'There is no such day. Write day, month and year in figures.',
		NOT_A_DAY: 'There is no such day.',
		DAY_IN_FUTURE: 'That day has not come yet.',
		DUE_BEFORE_GIVEN: 'The due day cannot be before the day of the instruction.'
	},
	kept: 'What you wrote is still there.'
};
