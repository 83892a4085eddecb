import type { feedback as indonesian } from '../id/feedback';

/** What beneficiaries say: the public form, the office's page, and the results on an agreement's page. */
export const feedback: typeof indonesian = {
	title: 'Say what you think',
	meta: 'What beneficiaries think of a cooperation of the regional government, without a name.',
	about: 'About the cooperation',
	lead: 'We do not ask who you are. An officer looks at each view before it is shown.',
	benefit: 'Do you feel its benefit?',
	benefits: { much: 'Very much', some: 'A little', none: 'No' },
	quality: 'How good is the service or the result?',
	qualities: { very_good: 'Very good', good: 'Good', fair: 'Fair', poor: 'Poor' },
	stars: 'Overall mark',
	star: (n) => `${n} of 5`,
	comment: 'What you would like to say',
	commentHint: 'May be left empty. Do not write names, telephone numbers or identity numbers.',
	send: 'Send',
	thanks: 'Thank you',
	thanksText: 'We have received what you said, and an officer will look at it.',
	toAgreement: 'See the cooperation',
	faults: {
		CHOOSE_ONE: 'Choose one.',
		STARS_WRONG: 'Choose a mark from 1 to 5.',
		TOO_LONG: 'At most 1,000 letters.',
		NO_NUMBERS: 'Take the telephone or identity number out of this text.',
		NO_ADDRESSES: 'Take the e-mail address out of this text.',
		CHOOSE_VIEW: 'Tick at least one view.'
	},
	office: {
		title: 'What beneficiaries say',
		lead: 'People say what they think by a link or a QR code, without an account and without a name.',
		open: 'What beneficiaries say',
		link: 'Link and QR code',
		linkText: 'Share or print it. The link opens the form for this agreement.',
		qr: 'QR code that leads to the form',
		none: 'The link has not been opened.',
		closed: 'The link is closed. Nothing new is taken in.',
		notPublic: 'This agreement has not been published, so the public cannot be asked yet.',
		turnOn: 'Open the link',
		turnOff: 'Close the link',
		figures: 'Summary',
		noFigures: 'Nothing has been taken in yet.',
		list: 'What was said',
		columns: { said: 'View', benefit: 'Benefit', quality: 'Quality', state: 'State' },
		noComment: 'Without words',
		states: { waiting: 'Waits to be looked at', taken: 'Taken in', withheld: 'Not shown' },
		empty: { title: 'Nothing has been said yet', text: 'Open the link and share it with beneficiaries.' },
		choose: (said) => `Choose: ${said}`,
		take: 'Take in what is ticked',
		withhold: 'Do not show what is ticked',
		reason: 'Why it is not shown',
		reasonNone: 'Choose a reason',
		reasons: {
			personal: 'Holds personal data',
			not_about: 'Not about this cooperation',
			abuse: 'Abusive, or attacks a person',
			repeated: 'Repeated by the same sender'
		},
		saved: {
			turn: 'The link was changed.',
			take: 'The views were taken in and count.',
			withhold: 'The views are not shown.'
		},
		waiting: 'Views that wait to be looked at',
		waitingLine: (n) => `${n} views`
	},
	results: {
		title: 'Results and views',
		evaluations: 'Results of evaluation',
		noneYet: 'No evaluation is complete yet.',
		columns: { period: 'Period', stars: 'Mark', indicators: 'Indicators' },
		stars: (mark, sides) => `${mark} of 5, by ${sides} sides`,
		indicator: (name, actual, target) => `${name}: ${actual} (target ${target})`,
		noTarget: (name, actual) => `${name}: ${actual}`,
		views: 'What beneficiaries say',
		count: (n, mark) => `${n} views, mean mark ${mark} of 5.`,
		line: (label, n) => `${label}: ${n}`,
		give: 'Say what you think'
	}
};
