import { writeDay } from '$lib/written/dates';
import { calendarDaysBetween } from '$lib/written/day';
import type { dueDiligence as indonesian } from '../id/due-diligence';

const kinds = {
	nib: 'Business number (NIB)',
	npwp: 'Tax number (NPWP)',
	deed: 'Deed of establishment and its approval',
	sanctions_statement: 'Statement of no sanctions',
	ingo_permission: 'Permission of a foreign organisation'
};

/** The papers that a partner shows of itself, and when they end. */
export const dueDiligence: typeof indonesian = {
	title: 'Due diligence',
	lead: 'Numbers and terms of the partner’s papers. The partner and the cooperation division are reminded before one ends.',
	missing: (papers) => `Not on record or expired: ${papers}.`,
	usual: 'What the office usually asks of this kind of partner; nothing is stopped for want of it.',
	complete: 'What is usually asked of this kind of partner is complete.',
	none: 'No paper is on record.',
	kinds,
	columns: { kind: 'Paper', number: 'Number', ends: 'Valid until', act: 'Act' },
	states: { valid: 'Valid', ends_soon: 'Ends soon', expired: 'Expired', no_end: 'Without an end' },
	replaced: 'No longer used',
	noNumber: 'Without a number',
	issued: (by, day) => [by && `issued by ${by}`, day && `on ${day}`].filter(Boolean).join(' '),
	file: 'Open the file',
	withdraw: 'Take out',
	add: 'Record a paper',
	kind: 'Paper',
	kindNone: 'Choose a paper',
	number: 'Number',
	numberHint: 'NIB 13 digits; NPWP 15 or 16 digits. A NPWP that is an identity number is kept masked.',
	issuedBy: 'Issued by',
	issuedOn: 'Issued on',
	expiresOn: 'Valid until',
	document: 'File',
	note: 'Note',
	submit: 'Save the paper',
	saved: { paper: 'The paper was recorded.', withdraw: 'The paper was taken out; its record stays.' },
	faults: {
		REQUIRED: 'Fill this in.',
		CHOOSE_ONE: 'Choose the paper.',
		TOO_LONG: 'Too long.',
		NIB_WRONG: 'A NIB has 13 digits.',
		NPWP_WRONG: 'A NPWP has 15 digits, or 16 that begin with 0 or are an identity number.',
		DAY_WRONG: 'Write a date that exists.',
		DAY_IN_FUTURE: 'The day of issue cannot be after today.',
		BEFORE_ISSUE: 'The end cannot be before the day of issue.',
		FILE: 'The file cannot be taken.',
		FILE_NEEDED: 'Upload the file again.'
	},
	own: {
		title: 'Papers of your organisation',
		lead: 'What the cooperation division has on record. Send a newer one before it ends.'
	},
	reminder: (about) => {
		const days = calendarDaysBetween(about.today, about.ends);
		const day = writeDay(about.ends, 'en');
		if (days < 0) return `${about.paper} of ${about.name} expired on ${day}. Please renew it.`;
		if (days === 0) return `${about.paper} of ${about.name} is valid until today, ${day}.`;
		return `${about.paper} of ${about.name} ends on ${day}, ${days} days left.`;
	}
};
