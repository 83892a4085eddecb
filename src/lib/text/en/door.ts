import type { door as indonesian } from '../id/door';

export const door: typeof indonesian = {
	brand: 'One Gate Collaboration',
	government: (_official, short) => `City Government of ${short}`,
	menu: 'Menu',
	printed: (government, page, day) => `${government} · Satu Pintu · ${page} · printed ${day}`,
	foot: {
		office: 'Cooperation Division',
		officeLines: [
			'Regional Secretariat',
			'The counter and keeper of the one gate: every cooperation enters here.'
		],
		help: 'Help',
		site: 'This site',
		sources: 'Sources of the facts',
		api: 'API description (OpenAPI)',
		licence: 'Data: CC BY 4.0',
		code: 'Program: Apache-2.0'
	},
	meta: (region) =>
		`Propose a cooperation with ${region}, follow each of its steps, and see what it has brought.`,
	title: (region) => `One gate to cooperate with ${region}`,
	lead: 'Other regions, ministries, companies, universities, bodies abroad: propose here, follow each step, see what came of it.',
	propose: 'Propose a cooperation',
	procedures: 'See the procedures first',
	track: 'Track a proposal already sent',
	verify: 'Verify a document',
	stages: {
		title: 'The five stages of a cooperation',
		note: 'The way is the same for everybody; the steps on it differ by who the partner is.',
		label: 'Stages of a cooperation',
		place: (index) => `stage ${index} of 5`,
		all: 'Steps and time limits of each procedure',
		list: [
			{ name: 'Preparation', what: 'Needs are mapped and the terms of reference written' },
			{
				name: 'Offer',
				what: 'The offer is checked for its papers and weighed by the coordination team (TKKSD)'
			},
			{ name: 'Drafting', what: 'The text is drafted, discussed by both sides and initialled' },
			{ name: 'Signing', what: 'The text gets its number and is signed by whoever has the authority' },
			{ name: 'Carrying out', what: 'Obligations are carried out, followed and reported on' }
		]
	},
	figures: {
		title: 'Cooperation in figures',
		note: 'Each figure says what is counted, when, and who reported it.',
		all: 'What is reported and what is recorded',
		aid: (partner, project) => `aid from ${partner} for ${project}`,
		inRegister: (count) => `Only ${count} are known one by one in this register so far.`
	},
	map: {
		title: (count) => `${count} strategic partner countries`,
		section: 'Partners abroad',
		all: 'All countries, memberships and visits',
		describe: (names) => `Map of the world with these countries marked: ${names}.`,
		country: 'Country',
		what: 'What is known',
		caption: 'Strategic partner countries and what is known of each'
	},
	newest: {
		title: 'Newest in the register',
		all: 'Open the register',
		with: (instrument, partner) => `${instrument} with ${partner}`,
		between: (instrument, parties) => `${instrument}: ${parties}`,
		undated: 'Date not known',
		empty: 'No cooperation has been published yet',
		emptyHelp: 'Cooperations that are signed will appear here.'
	},
	origin: {
		title: 'Where this gate comes from',
		all: 'The whole of its origin'
	},
	bounds: { more_than: 'more than', about: 'about', less_than: 'less than' },
	asOf: (when) => `as of ${when}`,
	reportedIn: (when) => `reported in ${when}`,
	error: {
		searchLabel: 'Search the register',
		home: 'To the front page',
		number: 'Incident number'
	}
};
