import type { data as indonesian } from '../id/data';

export const data: typeof indonesian = {
	title: 'Open data and API',
	lead: 'Everything published on this site is there for programs too, without signing up, at addresses that stay.',
	meta: 'Open data of regional cooperation: what there is, the licence CC BY 4.0, and how to use the API.',
	now: 'What there is now',
	nowNote: 'All addresses below are open without a token. What is not published is not in them.',
	resource: 'Contents',
	address: 'Address',
	page: 'Page',
	resources: {
		agreements: 'Published agreements with their parties, term and status',
		partners: 'Partners at home and abroad',
		projects: 'Projects with outside money, with the figures of every source',
		programmes: 'Training programmes abroad',
		cohorts: 'Training cohorts',
		memberships: 'Memberships and partnerships in networks',
		visits: 'Visits in both directions, with what was offered',
		sisters: 'Sister cities',
		initiatives: 'Policies, principles, areas, programmes and services of Smart City',
		innovations: 'Innovations and awards',
		themes: 'Themes that the region offers and seeks',
		jointServices: 'Services run together with others, with cost and coverage before and since',
		procedures: 'The five procedures of cooperation, step by step',
		stats: 'Recorded figures beside reported ones'
	},
	use: 'How to use it',
	useItems: [
		'Answers are JSON; days are written YYYY-MM-DD, times in UTC, and money always with its currency.',
		'Lists are read part by part: limit at most 100, then send page.next back as cursor until it is null.',
		'The language of texts follows the Accept-Language header (id or en); codes never change.',
		'Errors are answered as application/problem+json with a code that stays.',
		'The id of a record is the id in the address of its page.'
	],
	description: 'The whole description: OpenAPI 3.1',
	trust: 'How to read this data',
	trustItems: [
		'A row with sources is reported by the media; a row without rests on its document.',
		'A date known only to the month or year carries its precision (date_precision); what is not known is null.',
		'Figures of different sources stand side by side and are not added up.',
		'Data made up for the demonstration carries example: true and is in no count.'
	],
	licence: 'Licence',
	licenceText:
		'The data may be used, changed and shared for any purpose as long as its source is named (Creative Commons Attribution 4.0, CC BY 4.0).',
	licenceLink: 'The text of CC BY 4.0',
	cite: (government) => `How to cite: “${government}, Satu Pintu, CC BY 4.0”.`,
	stats: {
		title: 'What is recorded and what is reported',
		note: 'What is recorded is counted from this register. What is reported are the media’s figures, and they never enter our counts.',
		recorded: 'Recorded in this register',
		recordedNote: 'Without what is marked Example.',
		fromDocuments: 'published agreements that rest on their document',
		fromPress: 'published agreements so far known from the press alone',
		partners: 'Partners',
		reported: 'Reported by the media',
		counts: 'What is counted',
		value: 'Figure',
		asOf: 'As of',
		source: 'Source'
	},
	sources: {
		title: 'Sources of the facts',
		lead: 'Every fact that does not come from an official document says who reported it. Here they all are, with what each of them says.',
		meta: 'The press articles and pages that the facts of this site rest on, and what each of them says.',
		kind: 'Reported by the media',
		headline: 'Headline',
		headlineNone: 'The text at hand has no headline',
		publisher: 'Publisher',
		date: 'Date',
		dateNone: 'Date not known',
		address: 'Address',
		addressNone: 'Address not known',
		says: 'Figures and statements',
		restsOn: 'Records that rest on it',
		jump: 'List of sources'
	}
};
