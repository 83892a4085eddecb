import type { proposeSteps as indonesian } from '../id/propose-steps';

export const proposeSteps: typeof indonesian = {
	parts: 'Parts of the proposal',
	part: (n, all, procedure) => `Part ${n} of ${all} · ${procedure}`,
	titles: {
		surel: 'Your e-mail address',
		lembaga: 'Your organisation',
		petugas: 'Contact officers',
		kak: 'The cooperation',
		berkas: 'Papers',
		pakta: 'Integrity pact',
		periksa: 'Check and send',
		jawaban: 'Change the answers'
	},
	partnerTitle: 'The partner to be',
	visitorTitles: { surel: "The applicant's e-mail address", lembaga: "The applicant's organisation" },
	forVisitor: (name) =>
		`You fill in this proposal for an applicant who came to the desk. Your name (${name}) is put on the receipt and on the case.`,
	leads: {
		surel:
			'We send a six-digit code to this address, and a link to go on at any time. All notices go there too.',
		lembaga:
			'Name and address as in the deed or on the letterhead. They are used for the text of the cooperation.',
		petugas:
			'People we can reach about this proposal. The second may be left out. No identity number is needed.',
		kak: 'From these answers we make the terms of reference (KAK), so that you do not type it twice.',
		berkas: 'Upload each paper, several at once or one by one; what was uploaded is kept.',
		pakta: 'A proposal can only be sent once these four promises are accepted.',
		periksa: 'Check once more. After sending, the cooperation division looks at your papers.',
		jawaban: 'Procedure and papers follow from the new answers. Everything else stays.'
	},
	regionLeads: {
		lembaga: 'The partner to be invited. Fill in what is known; the address is used for the letter of offer.',
		petugas:
			'The liaison officers (PPKSD) of your unit. Their letters of assignment are uploaded among the papers.'
	},
	progress: {
		done: 'Complete',
		begun: 'Not complete',
		not_begun: 'Not begun',
		optional: 'May be passed over',
		ready: 'Ready to send',
		waiting: 'Waits for the other parts'
	},
	goOn: 'Keep and go on',
	later: 'Keep, go on later',
	next: 'Go on',
	back: 'Back',
	kept: 'What you filled in is kept. Mend what is marked, or go on later.',
	left: {
		title: 'Your answers are kept',
		byMail: (email) =>
			`You may close this page. To go on, open the link in the mail that we sent to ${email}.`,
		byBrowser:
			'You may close this page and go on from this browser within 30 days. To go on from another device, give your e-mail address first.',
		byAccount: 'You may close this page. The draft stands under My proposals.',
		byDesk: 'You may close this page. The draft stands on the desk, on the page Propose.'
	},
	begun: {
		title: 'You have a proposal that has not been sent',
		goOn: 'Go on with it',
		sent: (receipt) => `The last proposal from this browser: ${receipt}.`,
		see: 'See how it goes'
	},
	notHere: {
		title: 'This proposal cannot be opened here',
		help: 'Open the link in the last mail from us; it opens your proposal in any browser. If it has been sent, track it with its receipt number.'
	},
	groups: {
		first: 'First officer',
		second: 'Second officer',
		secondHint: 'May be left out. If filled in, name, telephone and e-mail have to be complete.',
		what: 'What and where',
		why: 'Why and what for',
		when: 'When and how long',
		who: 'Who does and pays what',
		contact: 'Contact of the organisation'
	},
	day: { day: 'Day', month: 'Month', year: 'Year' },
	dayHint: 'For example 4 1 2027',
	choose: 'Choose one',
	fieldGroups: {
		basic_services: 'Mandatory, basic services',
		other_mandatory: 'Mandatory, other',
		of_choice: 'Of choice'
	},
	longest: (most) => `At most ${most} characters.`,
	tooLong: (typed, most) => `You wrote ${typed} of at most ${most} characters.`,
	locked:
		'Name and country come from the register of partners. If they change, contact the cooperation division.',
	email: {
		otherAddress: 'Did the mail not arrive?',
		otherText: 'Look into the spam folder. If the address is wrong or the code too old, send a new code.',
		provedTitle: 'The address is proved',
		changeAddress: 'Use another address',
		skip: 'The applicant has no e-mail: pass over',
		visitor:
			'Ask the applicant for the code that came to their mail. Without e-mail this step may be passed over.',
		demo: 'Demonstration: no mail leaves this machine. The code is:'
	},
	papers: {
		ownText: 'Needs no upload. If you have a document of your own, upload it; that one is used.',
		groups: { required: 'To be uploaded', own: 'Made from your answers', optional: 'If there is one' },
		contents: 'What it has to hold',
		remove: 'Remove',
		upload: 'Keep the papers and go on',
		missing: (paper) => `${paper} has not been uploaded yet.`,
		most: '20 MB',
		total: 'All files of one upload may be 100 MB at most. Upload some of them first.'
	},
	pact: {
		accept: 'We accept the four promises above',
		acceptForVisitor: 'The applicant is here, has read these four promises and accepts them',
		accepted: (day) => `Accepted on ${day}.`,
		needed: 'Tick the acceptance to go on.'
	},
	review: {
		ready: 'All parts are complete.',
		missing: 'Still to be completed',
		missingIn: (part, field) => `${part}: ${field}`,
		procedure: 'Procedure',
		answers: 'Answers at the door',
		notFilled: 'Not filled in',
		none: 'None yet',
		notUploaded: 'Not uploaded',
		send: 'Send the proposal',
		sendNote: 'By sending you declare that answers and papers are true.',
		pactDone: 'Accepted',
		pactNot: 'Not accepted yet',
		emailNot: 'Not proved yet'
	},
	sent: {
		tracking: 'Tracking page',
		mail: (email) => `The receipt was also sent to ${email}.`,
		print: 'Download the receipt (PDF)',
		track: 'Track this proposal',
		another: 'Propose another cooperation',
		next: 'What happens next'
	},
	resume: {
		title: 'Go on with a proposal',
		wrong: 'This link is no longer good',
		wrongText:
			'A link is good until there is a newer one, or until its time is over. Open our latest mail, or ask for a new link with the receipt number.',
		askNew: 'Ask for a new link',
		begin: 'Begin a new proposal',
		signedIn: 'You are signed in',
		signedInText: (name) =>
			`You are signed in as ${name}. Sign out first, then open this link once more to go on as the applicant.`,
		signOut: 'Sign out'
	}
};
