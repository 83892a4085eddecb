import type { partners as indonesian } from '../id/partners';

export const partners: typeof indonesian = {
	title: 'Partners',
	lead: 'Other regions, ministries, enterprises, universities and institutions that cooperate with this region or are named in the sources.',
	meta: 'Partners of the region by kind and country, with their agreements.',
	searchLabel: 'Search partners',
	searchHint: 'Name, abbreviation or another name',
	filteredBy: 'Filtered by',
	filters: (chosen) => (chosen === 0 ? 'Filter partners' : `Filter partners (${chosen} chosen)`),
	filtersLabel: 'Filter partners',
	kind: 'Kind of partner',
	country: 'Country',
	caption: 'Partners by name',
	count: (count) => `${count} ${count === '1' ? 'partner' : 'partners'}`,
	countWithoutExamples: (count) =>
		`${count} ${count === '1' ? 'partner' : 'partners'} (examples are not counted)`,
	columns: { name: 'Name', kind: 'Kind', country: 'Country' },
	pages: 'Pages of the list of partners',
	empty: 'No partner matches',
	emptyText: 'Try a part of the name, its abbreviation, or remove a filter.',
	emptyAll: 'No partner has been published yet',
	emptyAllText: 'Partners appear here once cooperation with them is published.',
	mentioned: 'Named in a source',
	one: {
		meta: (name) => `${name}: kind, country, other names, and its cooperation with this region.`,
		facts: {
			kind: 'Kind of partner',
			country: 'Country',
			legalForm: 'Legal form',
			otherNames: 'Other names',
			shortName: 'Abbreviation',
			website: 'Website',
			successor: 'Succeeded by',
			note: 'Note'
		},
		about: 'About this partner',
		agreements: 'Cooperation with this partner',
		allAgreements: 'See all in the register',
		noAgreements: 'No cooperation has been published yet',
		noAgreementsText: 'The sources name this partner, but the register has no agreement with it yet.',
		projects: 'Projects it takes part in',
		roles: {
			funding: 'funds it',
			executing: 'answers for it',
			implementing: 'carries it out',
			beneficiary: 'benefits from it'
		},
		sources: 'How this is known',
		recordedText: 'Recorded by Bagian Kerja Sama.'
	}
};
