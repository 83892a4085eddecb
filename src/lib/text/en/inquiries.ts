import { writeDay } from '$lib/written/dates';
import type { inquiries as indonesian } from '../id/inquiries';

const closing = (region: string) => ['', region, 'Kerja Sama Satu Pintu'];

/** What the public asks: a question, a request for information to the PPID, a complaint. */
export const inquiries: typeof indonesian = {
	reminder: (about) => `Request ${about.number} must be answered by ${writeDay(about.due, 'en')}.`,
	ways: {
		title: 'Three ways to reach us',
		question: 'Ask a question',
		questionText: 'A plain question about cooperation. Answered as a service.',
		information: 'Request public information',
		informationText: 'A formal request to the PPID, which the law gives 10 working days.',
		complaint: 'Complain',
		complaintText: 'Complaints about public services go to SP4N-LAPOR!, outside this system.',
		complaintLink: 'Open SP4N-LAPOR! (lapor.go.id)'
	},
	question: {
		title: 'Ask about cooperation',
		meta: 'Ask a question, request public information, or learn where to complain.',
		lead: 'Write your question. We answer to your e-mail.',
		body: 'Question',
		send: 'Send the question'
	},
	information: {
		title: 'Request public information',
		meta: 'A request for information to the PPID under UU 14/2008, with its time limits.',
		lead: 'The request goes to the officer for public information (PPID). No account is needed.',
		clock: 'The time limits',
		clockText: [
			'Answer: within 10 working days from receipt.',
			'Extension: once, by 7 working days at most, with a written reason.',
			'A refusal names the exemption in Article 17.',
			"Objection: within 30 working days; the PPID's superior answers within 30 working days."
		],
		basis: 'UU 14/2008 Articles 22, 35 and 36',
		body: 'Information wanted',
		bodyHint: 'Name the document, year or partner that you mean.',
		purpose: 'What it is for',
		address: 'Address',
		addressHint: 'The PPID must note the name and address of whoever asks.',
		way: 'How you want it',
		ways: { read: 'To see or read it', file: 'An electronic copy', paper: 'A paper copy' },
		send: 'Send the request'
	},
	name: 'Name',
	email: 'E-mail',
	emailHint: 'We send one link there. Once the link is opened, your request reaches us.',
	personal: 'Your name, address and e-mail are read by the officers who answer only, and never shown.',
	sentTitle: 'One more step: open your mail',
	sent: (email) => `We sent a link to ${email}. Open it, so that what you wrote reaches us.`,
	demoMail: 'Demonstration: this is the mail that would be sent',
	kept: 'What you typed is still below.',
	confirm: {
		title: 'Send it to us?',
		meta: 'Confirming a question or a request for information.',
		text: 'This is what will be sent. Press the button below, so that it reaches us and gets a number.',
		send: 'Yes, send it',
		done: 'It is sent',
		see: 'See how it stands'
	},
	kind: { question: 'Question', information: 'Request for information' },
	state: {
		open: 'Waits for an answer',
		answered: 'Answered',
		refused: 'Refused',
		objected: 'Objection made',
		settled: 'Objection answered'
	},
	tracked: {
		title: (number) => `How ${number} stands`,
		meta: 'How a question or a request for information stands.',
		state: 'State',
		kind: 'Kind',
		asked: 'What was asked',
		received: 'Received',
		due: 'To be answered by',
		noDue: 'The law sets no limit',
		provisional: 'provisional date',
		extended: 'Extended once',
		extendedOn: (day) => `On ${day}, with the reason:`,
		answer: 'Answer',
		answeredOn: (day) => `Answered on ${day}`,
		refused: 'The request was refused, since the information is exempt',
		objection: 'Objection',
		objectedOn: (day) => `Made on ${day}`,
		objectionAnswer: "Answer of the PPID's superior",
		commission:
			'If you are not content, you may go to the Information Commission within 14 working days (UU 14/2008 Article 37).',
		mayObject: (day) => `You may object until ${day}.`,
		reason: 'Reason of the objection',
		object: 'Object',
		notFoundTitle: 'There is no such number'
	},
	desk: {
		title: 'Public Questions',
		lead: 'Questions and requests for information from the public; the nearest limit first.',
		tabs: 'View',
		open: 'Waiting',
		closed: 'Answered',
		list: 'List of questions and requests',
		columns: { due: 'Limit', about: 'What', kind: 'Kind', state: 'State', act: 'Act' },
		see: 'Open',
		empty: 'Nothing waits',
		emptyText: 'Questions and requests for information from the public will appear here.',
		more: 'Next',
		first: 'Back to the beginning',
		pages: 'Pages',
		requester: 'Who asks',
		name: 'Name',
		email: 'E-mail',
		address: 'Address',
		noAddress: 'Not asked for',
		hidden: 'Name and address are read by the officers who answer only.',
		purpose: 'What it is for',
		way: 'How it is wanted',
		by: 'Answered by',
		actTitle: {
			give: 'Answer',
			refuse: 'Refuse by an exemption',
			extend: 'Extend once',
			answer_objection: 'Answer the objection'
		},
		actText: {
			give: 'Answer',
			refuse: 'Considerations (consequence test)',
			extend: 'Reason of the extension',
			answer_objection: "Answer of the PPID's superior"
		},
		actSend: {
			give: 'Send the answer',
			refuse: 'Refuse the request',
			extend: 'Extend by 7 working days',
			answer_objection: 'Send the answer'
		},
		exemption: 'Exemption',
		choose: 'Choose the exemption',
		done: 'Saved, and whoever asked is told by mail.'
	},
	faults: {
		REQUIRED: 'Fill this in.',
		TOO_LONG: 'Too long. Shorten it.',
		EMAIL_WRONG: 'Write a whole e-mail address, such as name@example.org.',
		CHOOSE_ONE: 'Choose one.',
		EXEMPTION_NEEDED: 'Choose the exemption: nothing may be refused without one.'
	},
	mail: {
		confirm: (about) => ({
			subject: 'Confirm what you sent',
			body: [
				'Open this link, so that your question or request reaches us:',
				about.link,
				'',
				'If you sent nothing, ignore this mail; what was written goes in seven days.',
				...closing(about.region)
			].join('\n')
		}),
		received: (about) => ({
			subject: `Received: ${about.number}`,
			body: [
				`We received what you sent under the number ${about.number}.`,
				'',
				`How it stands: ${about.link}`,
				...closing(about.region)
			].join('\n')
		}),
		answered: {
			give: (about) => ({
				subject: `Answer to ${about.number}`,
				body: [about.text, '', about.link, ...closing(about.region)].join('\n')
			}),
			refuse: (about) => ({
				subject: `Request ${about.number} is refused`,
				body: [
					`The information is exempt: ${about.article}.`,
					'',
					about.text,
					'',
					`You may object within 30 working days: ${about.link}`,
					...closing(about.region)
				].join('\n')
			}),
			extend: (about) => ({
				subject: `Request ${about.number} is extended`,
				body: [
					'The answer is extended once, by 7 working days at most, for this reason:',
					about.text,
					'',
					about.link,
					...closing(about.region)
				].join('\n')
			}),
			answer_objection: (about) => ({
				subject: `Answer to the objection in ${about.number}`,
				body: [about.text, '', about.link, ...closing(about.region)].join('\n')
			})
		}
	}
};
