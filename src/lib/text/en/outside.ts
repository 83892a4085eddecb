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
	clearance: {
		title: 'Clearance of foreign cooperation',
		lead: 'Each foreign cooperation from the letter of intent to the deposit of the original: what has been answered, who holds it, and what is missing.',
		empty: 'No foreign cooperation is under way yet',
		emptyText: 'Proposals with a foreign partner stand here.',
		track: 'Track of clearance',
		heldBy: 'Held by',
		office: 'our office',
		present: 'Present step',
		since: (day) => `since ${day}`,
		missing: 'Papers still missing for this gate',
		missingNone: 'No required paper is missing.',
		letters: 'Letters and answers',
		noLetters: 'No letter yet.',
		letter: (number, day) => `${number}, ${day}`,
		dossier: 'Download the dossier (PDF)',
		openCase: 'Open the case',
		agreement: 'The agreement',
		ended: 'Ended',
		note: 'The law sets no time limit for the council and the ministries; no days are counted here (Permendagri 25/2020).'
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
