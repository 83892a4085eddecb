import type { appointments as indonesian } from '../id/appointments';

const answers: Record<string, string> = {
	accepted: 'is agreed',
	countered: 'is proposed at another time or in another way',
	refused: 'cannot be agreed yet',
	withdrawn: 'is called off'
};

export const appointments: typeof indonesian = {
	title: 'Signing Appointments',
	lead: 'The applicant proposes day, place and way of signing; Protocol accepts, proposes otherwise, or refuses with a reason.',
	methods: { desk_to_desk: 'Desk to desk', ceremonial: 'Ceremony', hybrid: 'Hybrid' },
	methodHint:
		'Desk to desk: each signs at the own office. Hybrid: some are there, some sign from where they are.',
	states: {
		proposed: 'Waits for Protocol',
		countered: 'Waits for the applicant',
		accepted: 'Agreed',
		refused: 'Refused',
		withdrawn: 'Called off',
		held: 'Held'
	},
	turns: {
		propose: 'Proposed',
		counter: 'Proposed otherwise',
		accept: 'Accepted',
		refuse: 'Refused',
		withdraw: 'Called off',
		hold: 'Held'
	},
	sides: { applicant: 'the applicant', office: 'Protocol' },
	facts: { method: 'Way', when: 'When', place: 'Place', agenda: 'Agenda', note: 'Note' },
	when: (day, time, zone) => `${day}, ${time} ${zone}`,
	history: 'How it was agreed',
	turn: (what, who, when, place) => `${what} by ${who}: ${when}, ${place}`,
	calendar: 'Save to a calendar (ICS)',
	propose: 'Propose a day to sign',
	proposeLead: 'We answer your proposal on this page and by e-mail.',
	proposeFor: 'Propose a day to the applicant',
	method: 'Way of signing',
	day: 'Day',
	time: 'Begins at',
	timeHint: 'For example 09.00',
	place: 'Place',
	agenda: 'Agenda',
	agendaHint: 'The order in short, who comes, and what must be prepared.',
	submit: 'Send the proposal',
	done: 'The proposal was sent',
	doneText: 'The answer of Protocol will stand on this page and goes to your e-mail address.',
	act: 'Answer',
	acts: { accept: 'Accept', counter: 'Propose another time or way', refuse: 'Refuse', withdraw: 'Call off' },
	note: 'Reason or note',
	noteHint: 'Needed to refuse, to call off, or to accept a day that clashes.',
	send: 'Send the answer',
	turnedToDesk:
		'The region has set a desk-to-desk signing; you may still accept its day and place, or call it off.',
	clashes: {
		title: 'What clashes on that day',
		holiday: (name) => `Holiday: ${name}`,
		weekend: 'No working day',
		sitting: (time, title) => `${time} TKKSD sitting: ${title}`,
		appointment: (time, title) => `${time} Signing: ${title}`
	},
	list: {
		waiting: 'Waiting for an answer and ahead',
		past: 'Over',
		columns: { subject: 'Cooperation', when: 'When', place: 'Place', state: 'State' },
		empty: 'There are no signing appointments yet',
		emptyText: 'Proposals of applicants appear here, and a day can be proposed from the page of a case.',
		answer: 'Answer',
		done: 'The answer was sent.'
	},
	faults: {
		REQUIRED: 'This is needed.',
		CHOOSE_ONE: 'Choose one.',
		DAY_OVER: 'This day is over.',
		DAY_WRONG: 'There is no such date. Write day, month and year in figures.',
		NOT_A_TIME: 'Write the time like 09.00.',
		TOO_LONG: 'Too long; shorten it.'
	},
	mail: {
		subject: (about) => `The signing ${answers[about.state] ?? ''}: ${about.subject}`,
		body: (about) =>
			[
				'Dear applicant,',
				'',
				`The signing of ${about.subject} ${answers[about.state] ?? ''}.`,
				`Way: ${about.method}`,
				`When: ${about.when}`,
				`Place: ${about.place}`,
				...(about.note ? ['', about.note] : []),
				'',
				'See and answer it on the tracking page:',
				about.link,
				'',
				about.region,
				'Kerja Sama Satu Pintu'
			].join('\n')
	}
};
