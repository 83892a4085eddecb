import type { visitRequests as words } from '../id/visit-requests';

const sign = (region: string) => `\n\n${region}\nOne Gate Collaboration`;
const number = (receipt: string) => `Number of the request: ${receipt}`;

export const visitRequests: typeof words = {
	title: 'Work visits and study visits',
	meta: 'Ask for a work visit or a study visit: a letter, a day and the theme you want to learn about. No account.',
	lead: 'Would you like to learn from this region? Fill in this one page, open the link in your mail, attach the letter, and that is all.',
	lane: {
		title: 'Only want to visit and learn?',
		text: 'Visits have a shorter lane of their own: one page and one letter.',
		link: 'Ask for a visit'
	},
	procedure: 'The way of a request to visit',
	limit: (days, basis) => `${days} working days. ${basis}`,
	form: {
		fields: {
			institution: 'Name of your institution or region',
			institution_kind: 'Kind of institution',
			theme: 'What you want to learn about',
			questions: 'Questions you would like answered',
			wished_on: 'Day you wish for',
			wished_until: 'Until',
			other_on: 'Another day that suits',
			people: 'Number of guests',
			unit_id: 'Unit you want to visit',
			letter_number: 'Number of the letter',
			letter_date: 'Date of the letter',
			visitor_name: 'Name of the contact',
			visitor_office: 'Office of the contact',
			email: 'E-mail',
			phone: 'Telephone',
			letter: 'Letter asking for the visit (PDF)',
			note: 'Note',
			reason: 'Reason',
			text: 'What you learnt and will apply',
			starts_on: 'First day',
			ends_on: 'Last day',
			place: 'Place'
		},
		hints: {
			theme: 'For example: turning market waste into energy',
			wished_until: 'Leave empty for one day.',
			unit_id: 'Leave empty if you do not know; the cooperation division chooses.',
			email: 'The link is sent here. An address that is not proved is deleted after seven days.',
			phone: 'Read by the host alone.',
			letter: 'The signed letter, scanned, at most 10 MB.',
			text: 'A few sentences; they show on the page of the visit once it is published.'
		},
		submit: 'Send the link to my mail'
	},
	mailed: {
		title: 'Look into your mail',
		text: 'We have sent a link to the address you gave. Open it, attach the letter, and send the request. Until then nothing has reached the office.',
		demo: 'The demonstration sends no mail. This is the link:',
		open: 'Open the request'
	},
	own: {
		reviewTitle: 'Check and send',
		reviewLead: 'This is what you wrote. Attach the letter, then send.',
		answers: 'Your answers',
		send: 'Send the request',
		sent: 'The request has arrived',
		sentText: (receipt) =>
			`Its number is ${receipt}. Keep it; with it you can track the request without an account.`,
		returned: 'To be mended',
		returnedLead: 'Mend the day or the letter, then send it again.',
		mend: 'Send the mended request',
		agreed: (day) => `The visit is agreed for ${day}.`,
		took: 'What did you take home?',
		tookSubmit: 'Send',
		tookDone: 'Thank you, it is kept.',
		withdraw: 'Call off the request',
		withdrawn: 'The request has been called off.',
		track: 'Tracking page'
	},
	tracked: {
		kicker: 'Request to visit',
		agreed: 'Agreed day of the visit',
		visit: 'See the record of the visit'
	},
	desk: {
		title: 'Requests to visit',
		lead: 'Work visits and study visits asked for at the door. The one due first stands first.',
		empty: 'No request to visit yet',
		emptyText: 'Requests come through /en/propose/visit.',
		link: 'Requests',
		waiting: (count) => `${count} waiting`,
		columns: { theme: 'Theme', institution: 'Guests', step: 'Step', due: 'Due' },
		guests: (count) => `${count} guests`,
		about: 'About',
		contact: 'Contact',
		letter: 'Letter',
		openLetter: 'Open the letter',
		history: 'History',
		act: 'Act',
		nothing: 'There is nothing for you to do at this step.',
		waitsForGuest: 'Waiting for the guests.',
		visit: 'Record of the visit',
		request: 'Request of the guests',
		sentOn: 'Sent',
		ended: 'Ended',
		outcomes: {
			accept: 'Accept and pass on to the host',
			return: 'Return to the guests',
			reject: 'Reject',
			approve: 'Agree on the day and make the visit',
			done: 'The visit has taken place',
			submit: 'Enter what the guests wrote',
			withdraw: 'Call off'
		},
		done: 'Recorded.',
		events: {
			start: 'The request began',
			withdraw: 'Called off'
		}
	},
	visitTitle: (institution, theme) => `Study visit of ${institution}: ${theme}`,
	faults: {
		REQUIRED: 'Fill this in.',
		CHOOSE_ONE: 'Choose one.',
		TOO_LONG: 'Too long.',
		DAY_WRONG: 'Write a date that exists, for example 17 3 2027.',
		DAY_IN_FUTURE: 'This day has not come yet.',
		DAY_NOT_AHEAD: 'Choose a day that is still to come.',
		ENDS_BEFORE_START: 'It ends before it begins.',
		NOT_A_NUMBER: 'Write a number, for example 12.',
		EMAIL_WRONG: 'Check the e-mail address.'
	},
	mail: {
		confirm: (of) => ({
			subject: `One more step: visit "${of.theme}"`,
			body: `Open this link to check and send the request of ${of.institution} to visit:\n${of.link}\n\nThe link is yours alone. If it is not opened, what you wrote is deleted after ${of.days} days.\n\nIf you have not asked for a visit, ignore this mail.${sign(of.region)}`
		}),
		received: (of) => ({
			subject: `Request to visit received: ${of.receipt}`,
			body: `The request to visit "${of.theme}" has arrived.\n\n${number(of.receipt)}\nTrack it here (no account): ${of.link}${sign(of.region)}`
		}),
		returned: (of) => ({
			subject: `To be mended: visit "${of.theme}"`,
			body: `The request to visit "${of.theme}" was returned.\n\nNote: ${of.note}\n\nMend it here (the newest link, yours alone):\n${of.link}\n\n${number(of.receipt)}${sign(of.region)}`
		}),
		ended: (of) => ({
			subject: `Cannot go on: visit "${of.theme}"`,
			body: `The request to visit "${of.theme}" does not go on.\n\nReason: ${of.note}\n\n${number(of.receipt)}${sign(of.region)}`
		}),
		agreed: (of) => ({
			subject: `Visit agreed: "${of.theme}"`,
			body: `The visit "${of.theme}" is agreed, from ${of.day}.${of.note ? `\n\nNote: ${of.note}` : ''}\n\nSee it here (the newest link, yours alone):\n${of.link}\n\n${number(of.receipt)}${sign(of.region)}`
		}),
		tookHome: (of) => ({
			subject: `What did you take home from the visit "${of.theme}"?`,
			body: `Thank you for your visit. Tell in a few sentences what you learnt and will apply:\n${of.link}\n\n${number(of.receipt)}${sign(of.region)}`
		})
	}
};
