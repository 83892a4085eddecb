import type { projectSearch as indonesian } from '../id/project-search';

export const projectSearch: typeof indonesian = {
	label: 'Search projects',
	hint: 'Title, place or party',
	filters: (chosen) => (chosen === 0 ? 'Narrow' : `Narrow (${chosen} chosen)`),
	filtersLabel: 'Ways to narrow the projects',
	filteredBy: 'Narrowed to',
	words: (text) => `Words: ${text}`,
	count: (total) => `Projects: ${total}`,
	countWithoutExamples: (total) => `Projects: ${total}, examples not counted`,
	empty: 'No such project',
	emptyText: 'Take away a choice, or search with other words.',
	unknownDonor: 'Another donor',
	reportedOnly: 'Reported by the media only',
	facets: {
		donor: 'Donor',
		instrument: 'Recorded kind of money',
		sector: 'Sector',
		stage: 'Stage',
		year: 'Year of commitment or figure',
		location: 'Place'
	},
	map: {
		title: 'Map of the city’s works',
		lead: 'Where projects with outside money lie. Only recorded points are drawn; projects without one stand in the table.',
		meta: 'Map and table of where projects with outside money lie, with sector and stage.',
		link: 'Map of the works',
		figure: 'Where the works lie, by their recorded points',
		note: 'Numbers on the map are those of the table. North is above.',
		describe: (placed, without, examples) =>
			`A map; projects with a point: ${placed}; examples: ${examples}; projects without a point: ${without}. The table below says where they lie.`,
		none: 'No project has a recorded point yet, so there is nothing to draw. The table below names the places.',
		table: 'Projects on the map and those without a point',
		columns: {
			number: 'Number',
			title: 'Project',
			location: 'Place',
			point: 'Latitude, longitude',
			sector: 'Sector',
			stage: 'Stage'
		},
		noPoint: 'No point recorded',
		noLocation: 'Not stated',
		work: 'Work',
		example: 'Example',
		home: 'Centre of the region',
		degrees: (value) => `${Math.abs(value)}°`,
		kilometres: (value) => `${value} km`,
		cut: (most) => `The table holds the first ${most} projects.`
	},
	donors: {
		title: 'Donors',
		lead: 'Who funds the city’s works. Each kind of money and currency stands by itself; figures that only the media report stand on the project’s page.',
		deskLead: 'Who funds or opens calls, the money on record, and the reports owed.',
		meta: 'Donors of the city’s projects: country, number of projects, recorded commitments and disbursements.',
		link: 'Donors',
		columns: { name: 'Donor', country: 'Country', projects: 'Projects', money: 'On record', calls: 'Calls' },
		projects: (count) => `Projects: ${count}`,
		examples: (count) => `examples: ${count}`,
		money: (instrument, paid, promised) => `${instrument}: ${paid} disbursed of ${promised}`,
		moneyNone: 'Nothing on record yet',
		calls: (count) => `Open: ${count}`,
		reports: 'Reports owed to it',
		empty: 'No donor yet',
		emptyText: 'Donors appear once their project is published.'
	}
};
