import type { openData as indonesian } from '../id/open-data';

export const openData: typeof indonesian = {
	catalogue: {
		title: (government: string) => `Open data on cooperation of the ${government}`,
		about:
			'Regional cooperation by one door: published agreements, partners, projects, training, visits and innovations.'
	},
	feed: {
		title: (government: string) => `Newest cooperation of the ${government}`,
		titleOf: (government: string, question: string) => `Cooperation of the ${government}: ${question}`,
		withPartners: (instrument: string, partners: string) => `${instrument} with ${partners}.`,
		signed: (day: string) => `Signed ${day}.`,
		reported: 'Reported by the media.',
		rights: (government: string) => `${government}, CC BY 4.0`,
		link: 'Atom feed',
		linkNote: 'Follow the newest cooperation with a feed reader (RSS/Atom).'
	},
	files: 'Files',
	catalogueTitle: 'Catalogue, feed and files for other portals',
	catalogueNote:
		'Addresses that stay, harvested by open-data portals, the legal documentation network and search engines.',
	machines: {
		catalogue: 'Data catalogue (DCAT-AP 3, JSON-LD) for Satu Data portals and CKAN',
		grants: 'Grants to projects as a package of 360Giving 1.4',
		iatiActivities: 'Projects with outside money as an activity file of IATI 2.03',
		iatiOrganisation: 'The region as an organisation file of IATI 2.03',
		jdihn: 'The agreements in the form that JDIHN, the legal documentation network, harvests',
		feed: 'Atom feed of the newest cooperation; it understands the filters of the register',
		sitemap: 'Site map',
		openapi: 'Description of the API (OpenAPI 3.1)'
	},
	dictionary: {
		title: 'Data dictionary',
		note: 'What each column of the CSV, XLSX and JSON files means. Names of columns never change; new ones are added at the end.',
		column: 'Column',
		meaning: 'Meaning',
		kind: 'Holds',
		kinds: { text: 'text', number: 'number', day: 'date (YYYY-MM-DD)' },
		schema: 'JSON schema'
	},
	changes: {
		title: 'Changes to the form of the data',
		items: ['November 2026: first form: agreements and partners as CSV, XLSX and JSON; catalogue; feed.']
	},
	columns: {
		id: 'Identifier that stays (UUID), the one in the address of its page.',
		register_number: "The region's number of the document. Empty where it is not known.",
		title: 'Title as the document or the source has it.',
		subject: 'What the cooperation is about.',
		type: 'ksdd, ksdpk, ksdpl, ksdll or sinergi. Empty where it has not been settled.',
		instrument: "Kind of document in today's terms.",
		instrument_reported: 'The word of the source for the kind of document, where it differs.',
		status: 'active, ending_soon, ended, terminated or unknown, on the day of this file.',
		partners: 'The parties other than this region.',
		units: 'The units that carry it out.',
		country: "The partner's country (ISO 3166-1 alpha-2).",
		signed: 'As exactly as it is known: year, month or day.',
		signed_on: 'Day of signing, only where the day is known.',
		signed_place: 'Place of signing.',
		year: 'Year of signing.',
		starts_on: 'First day of the term.',
		ends_on: 'Last day of the term; empty where it is not known.',
		term_known: 'true where the term is known.',
		term_months: 'Length of the term in months.',
		terminated_on: 'Day on which it was ended before its time.',
		termination_reason: 'Why it was ended.',
		field: 'Field of government.',
		financing: 'Where the money comes from, as the document says.',
		legal_regime: 'The rules that held on the day of signing.',
		provenance: 'recorded: rests on the document. reported: known from the press.',
		sources: 'The articles or pages that report it.',
		verification_code: 'Code for checking that the document is genuine.',
		updated_at: 'When the record was last changed (UTC).',
		address: 'The page of this record.',
		name: 'Official name of the partner.',
		short_name: 'Abbreviation in use.',
		other_names: 'Other and former names.',
		kind: 'Kind of partner.',
		legal_form: 'Legal form.',
		website: 'Official website.',
		programme: 'Training programme.',
		theme: 'Theme as the source or the letter of offer has it; empty where none is named.',
		topics: 'Fields of the training, in words that stay.',
		place: 'City or institution where it was held.',
		first_day: 'First day, only where the day is known.',
		last_day: 'Last day, only where the day is known.',
		held: 'As exactly as known: year, month or day.',
		people: 'Number of people; empty where it is not known.',
		project: 'Name of the project.',
		sector: 'Field of work, in keywords that stay the same.',
		stage:
			'pipeline, implementation, finalisation, closed, suspended or cancelled; empty where nobody has said it.',
		location: 'Where the work is.',
		planned_start: 'Planned first day.',
		planned_end: 'Planned last day.',
		actual_start: 'Actual first day.',
		actual_end: 'Actual last day.',
		funders: 'Who funds it.',
		executing: 'Who is responsible for executing it.',
		channels: 'on_granted, on_lent, executed_by_ministry, in_kind or direct.',
		commitments: 'Each instrument by itself: kind, currency, amount. A loan is never added to a grant.',
		disbursements: 'What was paid of each instrument, written in the same way.',
		cohort_status:
			'planned: planned by the source; reported_held: reported as held; decreed: laid down by decree; cancelled: called off.'
	}
};
