import type { register as indonesian } from '../id/register';
import { instrumentNames } from './instruments';

export const register: typeof indonesian = {
	trail: 'Where this page is',
	home: 'Home',
	instruments: instrumentNames,
	types: {
		ksdd: 'Between local governments (KSDD)',
		ksdpk: 'With a third party (KSDPK)',
		ksdpl: 'With a local government abroad (KSDPL)',
		ksdll: 'With an institution abroad (KSDLL)',
		sinergi: 'Synergy with central government'
	},
	statuses: {
		draft: 'Draft',
		in_process: 'In process',
		active: 'In force',
		ending_soon: 'Ending soon',
		ended: 'Ended',
		terminated: 'Terminated',
		unknown: 'Term not known'
	},
	titleless: (instrument, partner) => `${instrument} with ${partner}`,
	undated: 'Date not known',
	until: (day) => `until ${day}`,
	list: {
		title: 'Register of cooperation',
		lead: 'All cooperation agreements that are open to the public. What only the press has reported says so; what is not signed yet is not here.',
		meta: 'Search and filter the cooperation of the region: partner, kind of paper, status, year and country.',
		searchLabel: 'Search the register',
		searchHint: 'Subject, name of a partner, or number',
		filteredBy: 'Filtered by',
		remove: 'Remove',
		clear: 'Remove all',
		filters: (chosen) => (chosen === 0 ? 'Filter the list' : `Filter the list (${chosen} chosen)`),
		filtersLabel: 'Filter the list',
		facets: {
			status: 'Status',
			type: 'Kind of cooperation',
			instrument: 'Kind of paper',
			year: 'Year of signing',
			country: 'Country of the partner'
		},
		chosen: {
			words: (q) => `“${q}”`,
			partner: (name) => `Partner: ${name}`,
			unit: (name) => `Office: ${name}`,
			expiresBefore: (day) => `Ends before ${day}`,
			sort: (how) => `Order: ${how}`
		},
		sorts: {
			'-signed_on': 'latest signed first',
			signed_on: 'earliest signed first',
			ends_on: 'soonest to end first',
			'-ends_on': 'last to end first',
			relevance: 'best match first'
		},
		caption: (how) => `Cooperation, ${how}`,
		count: (count) => `${count} ${count === '1' ? 'agreement' : 'agreements'}`,
		countWithoutExamples: (count) =>
			`${count} ${count === '1' ? 'agreement' : 'agreements'} (examples are not counted)`,
		many: 'Very many match: add a word to narrow the list',
		download: 'Download',
		sortText: 'Sort by:',
		columns: {
			title: 'Subject',
			partner: 'Partner',
			signed: 'Signed',
			term: 'Term'
		},
		pages: 'Pages of the list',
		byBeginnings: 'No word matches exactly. These have words that begin so.',
		notUnderstood: (fields) => `Part of the address was not understood and is left out: ${fields}.`,
		empty: 'No cooperation matches',
		emptyText:
			'Try a more general word, or remove a filter. What is not signed yet is not in this list; an application under way can be tracked by its number.',
		emptyAll: 'No cooperation has been published yet',
		emptyAllText: 'Agreements appear here once they are signed and published.',
		clearButton: 'Remove the filters'
	},
	one: {
		meta: (title, partner) => `${title}: cooperation with ${partner}, its status and its sources.`,
		numberless: 'number not known',
		what: 'What it is about',
		facts: {
			subject: 'Object',
			type: 'Kind of cooperation',
			instrument: 'Kind of paper',
			reportedAs: (words) => `Called “${words}” in the source`,
			number: 'Number in the register',
			scope: 'Scope',
			field: 'Field',
			financing: 'Financing',
			country: 'Country of the partner',
			units: 'Offices of the region',
			note: 'Note'
		},
		unitRoles: { initiates: 'initiates', carries_out: 'carries out' },
		parties: 'Parties',
		partyColumns: {
			name: 'Party',
			number: 'Its own number',
			signatory: 'Signed by',
			signed: 'Signed on'
		},
		officeThen: 'Office held on the day of signing.',
		term: 'Term',
		termFacts: {
			signed: 'Signed',
			place: 'Place',
			starts: 'In force from',
			ends: 'Ends',
			months: 'Length',
			terminated: 'Terminated',
			reason: 'Why it was terminated'
		},
		termUnknown: 'Not known: neither the paper nor the source gives a term.',
		months: (count) => `${count} months`,
		daysLeft: (count) => `${count} ${count === '1' ? 'day' : 'days'} left`,
		lastDay: 'last day',
		basis: 'Legal bases that the paper names',
		regime: 'The law of its day',
		regimes: {
			pp_50_2007:
				'Signed before Government Regulation 28 of 2018 came into force; made under Government Regulation 50 of 2007.',
			pp_28_2018: 'Made under Government Regulation 28 of 2018 on regional cooperation.'
		},
		chain: 'Chain of papers',
		chainNote: 'The umbrella agreement, the contracts that carry it out, and their changes.',
		chainLabel: 'Chain of papers, from the umbrella down',
		thisOne: 'this paper',
		noContract: 'No contract (PKS) yet',
		noContractText: 'No contract that carries it out is in this register yet.',
		papers: 'Papers and annexes',
		papersNone:
			'No paper has been published. A copy can be asked for from Bagian Kerja Sama by a request for public information.',
		paperSigned: 'Signed',
		paperUnsigned: 'Copy',
		paperDetail: (kind, size) => `${kind}, ${size}`,
		download: 'Download',
		history: 'History',
		events: {
			signed: 'Signed',
			published: 'Published in the register',
			extended: 'Extended',
			amended: 'Changed by an addendum',
			terminated: 'Terminated',
			ended: 'Ended',
			evaluated: 'Evaluated',
			corrected: 'Record corrected',
			started: 'Carrying out began',
			term_recorded: 'Term recorded',
			closed_out: 'Closed out',
			renewed: 'Renewed',
			linked: 'Linked to its umbrella'
		},
		otherEvent: 'A change was recorded',
		sources: 'How this is known',
		reportedText: 'Known from the press only. What the source does not say is left empty, not guessed.',
		recordedText: 'Recorded from the paper itself by Bagian Kerja Sama.',
		verify: 'Check authenticity',
		verifyText: 'Compare the paper in your hands with the one registered here.',
		code: 'Verification code',
		qr: (address) => `QR code leading to ${address}`,
		summary: 'Summary',
		permanent: 'Permanent address of this page',
		machine: 'Data of this page (JSON)',
		updated: (when) => `Last updated ${when}`
	},
	search: {
		title: 'Search',
		titleFor: (q) => `Results for “${q}”`,
		lead: 'Everything open to the public: agreements, partners, projects, training, visits, Smart City and innovations.',
		label: 'Search the whole site',
		hint: 'For example: BPJS, Polresta, sampah',
		agreements: 'Cooperation',
		partners: 'Partners',
		allAgreements: 'All cooperation that matches',
		allPartners: 'All partners that match',
		corrected: (words: string) => `Nothing holds those very words. These are the results for “${words}”.`,
		partial: (words: string) => `Nothing holds all those words. These hold some: ${words}.`,
		groups: {
			project: 'Projects',
			programme: 'Training programmes',
			cohort: 'Training cohorts',
			visit: 'Visits',
			initiative: 'Smart City',
			innovation: 'Innovations',
			countries: 'Countries',
			procedures: 'Procedures'
		},
		none: 'Nothing matches',
		noneText: (q) => `Nothing holds the words “${q}”. Try a more general word or the full name.`,
		browse: 'Open the register',
		browsePartners: 'Open the partners'
	}
};
