import type { officeRegister as indonesian } from '../id/office-register';

export const officeRegister: typeof indonesian = {
	title: 'Register of cooperation',
	lead: 'Every agreement, also those that are not or not yet published.',
	searchLabel: 'Search the list',
	searchHint: 'Subject, partner, number or year',
	filters: (chosen: number) => (chosen === 0 ? 'Filter the list' : `Filter the list (${chosen} chosen)`),
	filtersLabel: 'Filter the list',
	filteredBy: 'Filtered by',
	remove: 'Remove',
	clear: 'Remove all',
	words: (q: string) => `“${q}”`,
	facets: {
		disclosure: 'Disclosure',
		status: 'Status',
		type: 'Kind of cooperation',
		instrument: 'Kind of document',
		unit: 'Unit',
		partner: 'Partner',
		year: 'Year of signing'
	},
	states: {
		published: 'Published',
		unpublished: 'Not yet published',
		restricted: 'Restricted',
		secret: 'Secret'
	},
	orders: { signed: 'most recently signed first', ending: 'soonest to end first' },
	caption: (order: string) => `Agreements, ${order}`,
	sortText: 'Sort:',
	columns: {
		title: 'Subject',
		partner: 'Partner',
		signed: 'Signed',
		status: 'Status',
		state: 'Disclosure'
	},
	shown: (count: string) => `${count} on this page`,
	pages: 'Pages of the list',
	empty: 'No agreement matches',
	emptyText: 'Remove a filter, or record an old agreement that is not here yet.',
	recordOld: 'Record an old agreement',
	sheet: {
		title: 'Register of cooperation',
		columns: {
			number: 'Number',
			title: 'Subject',
			instrument: 'Kind of document',
			type: 'Kind of cooperation',
			parties: 'Parties',
			units: 'Units',
			signed: 'Signed',
			starts: 'In force from',
			ends: 'Ends',
			status: 'Status',
			state: 'Disclosure',
			origin: 'Origin of the record'
		}
	},
	one: {
		public: 'See the public page',
		case: 'Open its case',
		about: 'The agreement',
		parties: 'Parties',
		partyColumns: {
			name: 'Party',
			number: 'Its number',
			signatory: 'Signatory'
		},
		authority: (kind, power, reason) => {
			const known: Record<string, string> = {
				holder: 'Held the office that day',
				acting: 'Acted in the place of the office holder, with a reason',
				named_by_office: 'By the office on the paper; the name is not the one on record',
				power: 'By power of attorney',
				power_on_file: 'By a power of attorney kept with the case',
				reason: 'Without a power of attorney on record, with a reason'
			};
			return [known[kind] ?? kind, power, reason].filter(Boolean).join(': ');
		},
		term: 'Term',
		disclosure: 'Disclosure',
		disclosureFacts: {
			state: 'State',
			since: 'Published on',
			reason: 'Why it is not published',
			code: 'Verification code'
		},
		reasonUnknown: 'Not recorded',
		notYet: 'Not yet',
		noCode: 'None yet',
		papers: 'Files',
		noPapers: 'No file yet.',
		openPaper: 'Open',
		paperStates: { public: 'Public', restricted: 'Restricted', secret: 'Secret' },
		related: 'Related documents',
		above: 'its umbrella',
		below: 'below it',
		history: 'History',
		withheld: 'Withheld from publication',
		units: 'Units',
		noUnits: 'Not yet decided',
		fromSource: 'From the press; the document itself is not yet recorded.'
	},
	origins: {
		case: 'Through a case',
		archive: 'Old agreement',
		source: 'Reported by the media',
		generated: 'Synthetic'
	},
	partners: {
		title: 'Partners',
		lead: 'Every partner on record, also those that are not yet public.',
		searchLabel: 'Search partners',
		searchHint: 'Name, short name or other name',
		columns: { name: 'Name', kind: 'Kind', country: 'Country', state: 'Disclosure' },
		caption: 'Partners in alphabetical order',
		shownPublic: 'Published',
		notPublic: 'Not yet published',
		filterKind: 'Kind of partner',
		empty: 'No partner matches',
		emptyText: 'A partner is recorded as soon as its proposal or agreement comes in.',
		about: 'About this partner',
		contact: 'Contact',
		facts: {
			address: 'Address',
			postalCode: 'Postal code',
			phone: 'Telephone',
			email: 'E-mail',
			website: 'Website'
		},
		contactNote: 'For the office only; not shown to the public.',
		agreements: 'Agreements with this partner',
		noAgreements: 'No agreement with this partner yet.',
		all: 'See all'
	}
};
