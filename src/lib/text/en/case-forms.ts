import type { caseForms as indonesian } from '../id/case-forms';

export const caseForms: typeof indonesian = {
	outcome: 'Outcome',
	note: 'Note',
	noteHint: {
		check: 'Needed when returning without remarks on papers, or rejecting. The applicant reads it.',
		opinion: 'Needed for "feasible with notes" and "not feasible".',
		decide: 'The instruction or the reason. Needed when returning or rejecting.',
		initial: 'Needed when returning.',
		other: 'Kept in the history.'
	},
	noteWhen: '(needed unless you approve)',
	optional: '(optional)',
	send: {
		submit: 'Send papers',
		check: 'Save the check',
		opinion: 'Send opinion',
		sitting: 'Record conclusion',
		decide: 'Save decision',
		draft: 'The text is ready',
		initial: 'Save',
		number: 'Assign number',
		sign: 'Save',
		await_external: 'Record letter',
		record: 'Save',
		publish: 'Save'
	},
	recordOutcome: 'Mark this step as done.',
	paperCheck: 'Check each paper',
	paperState: 'State',
	paperStates: { ok: 'In order', missing: 'Missing', wrong: 'Needs correction' },
	remark: 'Remark on this paper',
	file: (paper) => `${paper}`,
	fileHint: 'PDF, DOCX, JPG or PNG, at most 20 MB.',
	keptFile: (name) => `Uploaded already: ${name}. Upload again only to replace it.`,
	existing: 'A text that is there',
	existingNone: 'Upload a file below',
	draftFile: 'The text as agreed',
	signedFile: 'The signed text (scanned PDF)',
	letterFile: 'Scan of the letter',
	madeFile: 'The paper that this step makes',
	noConflict: 'I state that I have no conflict of interest in this case.',
	noConflictOnPaper: 'The paper states that there is no conflict of interest.',
	noConflictBasis: 'Law 30/2014, Articles 42–45',
	sitting: 'Sitting',
	sittingEmpty: 'Choose a sitting',
	sittingNone: 'No sitting can conclude this case yet. Put it on an agenda first.',
	planSitting: 'Plan a sitting',
	conclusion: 'Conclusion of the sitting',
	withoutOpinions: 'Why the sitting concludes without the opinions that are out',
	withoutOpinionsHint: (names) => `Still out: ${names}. They can be passed over only once they are late.`,
	dissent: 'Dissent',
	dissentHint: 'One line a person: name, colon, opinion.',
	followUps: 'Follow-ups',
	followUpHint: 'One line each: what; who; day (2026-12-04 or 4 December 2026).',
	followUpWrong: 'A follow-up line says nothing, or its day cannot be read.',
	dissentWrong: 'Each line needs a name, a colon and the opinion.',
	party: 'Party that gives the number',
	ownRegion: 'This local government',
	number: 'Number',
	numberHint: "Leave empty to take the next number of the local government's book.",
	signedOn: 'Day of signing',
	signedPlace: 'Place',
	signatories: 'Signatories',
	signatory: (party) => `Signatory of ${party}`,
	capacity: (party) => `Office and capacity for ${party}`,
	furtherParty: 'A further party',
	furtherPartyName: 'Name of the further party',
	startsOn: 'In force from',
	endsOn: 'Ends on',
	termHint: 'Leave empty where the text does not say.',
	letterNumber: 'Number of the letter',
	letterDate: 'Date of the letter',
	withholdReason: 'Why it is withheld',
	withholdHint: 'Name the ground in Law 14/2008, Article 17. Needed when withholding.',
	publishDocument: 'Publish the text too',
	publishDocumentHint: 'Only where it holds no personal data and nothing exempt.',
	onPaper: {
		title: (step) => `Enter from paper: ${step}`,
		lead: 'A decision, initial or opinion given on paper, with the scan. The history shows who decided and who entered it.',
		legend: 'What the paper says',
		decidedBy: 'Decided by',
		decidedByEmpty: 'Choose a person',
		decidedByOther: 'Another name',
		decidedByOtherHint: 'Where the person is not on the list.',
		decidedOn: 'Day on the paper',
		scan: 'Scan of the instruction sheet, initialling sheet or letter',
		held: (title, from, to) => `${title}, ${from} – ${to}`
	},
	errors: {
		decided_by: 'Choose who decided.',
		decided_on: 'Enter the day that stands on the paper.',
		scan: 'Upload the scan.',
		outcome: 'Choose the outcome.',
		document: 'Upload the file, or choose a text that is there.',
		day: 'There is no such day. Write day, month and year.',
		reason: 'Write the reason.',
		note: 'Write the note.'
	},
	proposedWarning: 'You proposed or drafted in this case yourself. Consider letting somebody else judge it.',
	example: 'What is saved in the demonstration is marked as an example.',
	acts: {
		pause: {
			title: 'Pause the clock',
			lead: 'All limits stop until it is resumed. The applicant reads the reason on the tracking page.',
			submit: 'Pause the clock'
		},
		resume: {
			title: 'Resume the clock',
			lead: 'The limits run again from tomorrow, with the same days left.',
			submit: 'Resume the clock'
		},
		withdraw: {
			title: 'Withdraw the proposal',
			lead: 'At the request of the applicant. This is no refusal, and it cannot be undone.',
			submit: 'Withdraw'
		},
		lapse: {
			title: 'Close for silence',
			lead: 'It can be opened again at the same step when the applicant comes back.',
			submit: 'Close the case'
		},
		reopen: {
			title: 'Open again',
			lead: 'The case goes on from the step where it stopped.',
			submit: 'Open again'
		},
		amend: {
			title: "Change the need of the council's consent",
			lead: 'Steps that lie ahead follow. The reason is kept in the history.',
			submit: 'Save the change'
		},
		note: {
			title: 'Write a note',
			lead: '',
			submit: 'Save the note'
		}
	},
	closeFromPaper: 'Close from the signed paper',
	reason: 'Reason',
	cause: 'Waiting for',
	causes: { applicant: 'Applicant', outside_authority: 'Outside authority', other: 'Other' },
	needsCouncil: "Council's consent",
	audience: 'For whom',
	noteBody: 'Note'
};
