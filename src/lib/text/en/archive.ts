import type { archive as indonesian } from '../id/archive';
import { instrumentNames } from './instruments';

export const archive: typeof indonesian = {
	instruments: instrumentNames,
	old: {
		title: 'Record an old agreement',
		lead: 'One short form for an agreement that was made before this system. Once recorded it is counted and followed like the rest.',
		instrument: 'Kind of paper',
		choose: 'Choose one',
		agreementTitle: 'Title of the agreement',
		agreementTitleHint: 'As it stands on the paper.',
		partnerName: 'Name of the partner',
		partnerKind: 'Kind of partner',
		country: "Partner's country",
		regionNumber: "The region's number",
		partnerNumber: "The partner's number",
		signedOn: 'Signed on',
		signedOnHint: 'Where only the year is known, give the year alone (for example 2017), or month and year.',
		startsOn: 'In force from',
		endsOn: 'Ends on',
		endsOnHint: 'Leave empty where the paper gives no term; the status is then "term unknown".',
		type: 'Kind of cooperation',
		typeNone: 'Not determined',
		unit: 'Unit that carries it out',
		unitNone: 'Not determined',
		note: 'Note',
		file: 'Scan of the paper (PDF)',
		fileHint: 'PDF, 20 MB at most. It may follow later.',
		publish: 'Publish its summary in the register',
		submit: 'Record the agreement',
		day: { day: 'Day', month: 'Month', year: 'Year' },
		kept: 'What you filled in is still there. Choose the scan again.',
		faults: {
			REQUIRED: 'This is needed.',
			CHOOSE_ONE: 'Choose one.',
			TOO_LONG: '500 letters at most.',
			DAY_WRONG: 'There is no such day. Write day, month and year in figures.',
			DAY_IN_FUTURE: 'This day has not come yet.',
			ENDS_BEFORE_START: 'It ends before it starts. Check both days.'
		}
	},
	numbers: {
		title: 'Numbers',
		lead: 'Numbers without a gap per kind, unit and year. A reserved number is later used or voided with a reason, and never given twice.',
		show: 'Show',
		book: 'Book of numbers',
		ownBook: 'Cooperation division (region)',
		letters: { surat_tanggapan: 'Letter of Reply', nota_dinas: 'Memorandum' },
		year: 'Year',
		instrument: 'Kind of paper',
		reserve: 'Reserve the next number',
		reserveReason: 'What it is for',
		state: { reserved: 'Reserved', used: 'Used', void: 'Void' },
		columns: { number: 'Number', state: 'State', reservedOn: 'Reserved on', reason: 'Reason', act: 'Act' },
		voidIt: 'Void',
		insertAfter: 'Insert after it',
		reason: 'Reason',
		empty: 'There is no number of this kind and year yet.',
		reserved: (text: string) => `Number ${text} is reserved.`
	}
};
