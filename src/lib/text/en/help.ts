import type { help as indonesian } from '../id/help';

export const help: typeof indonesian = {
	title: 'Guide',
	lead: 'Short help by who you are. Everything named here can be used already.',
	meta: 'Guide to Satu Pintu for applicants, citizens, units, the Cooperation Division, the coordination team, leaders and administrators.',
	jump: 'I am',
	demonstration: {
		title: 'Trying this demonstration',
		items: [
			'The sign-in page has one button for each person of the demonstration; choose a role and see its desk. No password is needed.',
			'People, proposals and agreements marked Example are invented. Every other fact comes from the source it names.',
			'The demonstration can be opened only from the computer that it runs on.'
		]
	},
	origin: {
		title: 'The origin of the one gate',
		note: 'As reported at the time.',
		people: 'Office holders that the sources name',
		peopleNote: 'History. None of them acts in this system.',
		name: 'Name',
		office: 'Office',
		since: 'Since',
		lastSeen: 'Last named in office',
		offices: {
			head_of_region: 'Head of region',
			deputy_head_of_region: 'Deputy head of region',
			regional_secretary: 'Regional secretary',
			head_of_cooperation_division: 'Head of the cooperation division',
			head_of_unit: 'Head of an agency'
		}
	},
	accessibility: {
		title: 'Accessibility',
		lead: 'This site is made so that everybody can use it, with any device and any connection.',
		meta: 'How the Satu Pintu site is made for everybody to use, and what is not perfect yet.',
		can: 'What you can rely on',
		canItems: [
			'All public pages are plain text, links and forms; no JavaScript is needed.',
			'Everything can be done by keyboard. The first link of every page leads straight to its content.',
			'Text can be enlarged to 400%, and pages stay readable on a screen 320 pixels wide.',
			'Colour is never the only sign; each state is also told by words and shape.',
			'Maps and charts always come with a table that says the same.',
			'Light and dark follow the choice of your device.',
			'A first page weighs at most 60 KB, so that it is light on a slow connection.',
			'Every page is there in Indonesian and English.'
		],
		aim: 'What we measure by',
		aimText:
			'The guidelines WCAG 2.2, level AA. Public pages are examined by an automatic checker (axe) in both languages and on a narrow screen; an automatic checker does not find everything.',
		limits: 'What is not perfect yet',
		limitItems: [
			'Headlines and names of events are given in the language of their source.',
			'Old papers that were scanned may be pictures that a screen reader cannot read.'
		],
		tell: 'Found an obstacle?',
		tellText:
			'Tell the Cooperation Division at the Regional Secretariat: which page, what device or program you use, and what happened.'
	}
};
