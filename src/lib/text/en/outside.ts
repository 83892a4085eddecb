import { writeDay } from '$lib/written/dates';
import type { outside as Indonesian } from '../id/outside';

export const outside: typeof Indonesian = {
	tab: 'Outside',
	columns: { since: 'Waiting since', step: 'Waiting for', ask: 'Ask' },
	sentSince: (day, days) => `${writeDay(day, 'en', 'short')} (${days} days)`,
	notSent: 'The letter is not sent yet',
	letter: (number) => `Letter ${number}`,
	partner: 'The partner',
	asked: (day) => `Last asked ${writeDay(day, 'en', 'short')}`,
	neverAsked: 'Never asked yet',
	again: (day) => `Ask again ${writeDay(day, 'en', 'short')}`,
	now: 'Ask now',
	open: 'Open',
	empty: {
		title: 'Nothing waits outside',
		text: 'Cases that wait for the council, the governor, a ministry or the partner stand here, the oldest first.'
	},
	part: {
		title: 'Waiting outside',
		gate: (name) => `What is asked for: ${name}`,
		missing: 'Still missing',
		missingNone: 'Every paper that is asked for is here.',
		wrong: (paper) => `${paper} (to be mended)`,
		dossier: 'Download all papers as one PDF',
		dossierNote:
			'With a contents page, the list of what is missing and the fingerprint of each file. Each opening is recorded.',
		chases: 'Asked so far',
		chasesNone: 'Never asked yet.',
		add: 'Record that somebody outside was asked',
		answers: (office) => `Who answers: ${office}`,
		askedOn: 'Day of asking',
		way: 'How',
		ways: {
			phone: 'Telephone',
			letter: 'Letter',
			email: 'E-mail',
			message: 'Short message',
			visit: 'In person'
		},
		whom: 'Who was asked',
		whomHint: "The official's name and office.",
		reach: 'Reached at',
		reachHint: 'Office telephone or official e-mail address.',
		answer: 'The answer',
		askAgainOn: 'Ask again on',
		submit: 'Record',
		line: (day, way, whom) => `${writeDay(day, 'en')}, ${way.toLowerCase()}: ${whom}`,
		by: (name) => `recorded by ${name}`
	}
};
