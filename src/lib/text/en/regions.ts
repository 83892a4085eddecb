import type { regions as id } from '../id/regions';

export const regions: typeof id = {
	title: 'Map of cooperation between regions',
	lead: 'Governments of other regions in Indonesia that work with this region, by province.',
	meta: 'Map and table of cooperation with other regional governments in Indonesia by province.',
	link: 'Map of regions',
	abroad: 'Map of the world',
	figure: 'Agreements with other regional governments, by province',
	note: 'The number on a dot is how many agreements are published; dots stand at the seat of the province.',
	describe: (count, names, examples) =>
		count === '0'
			? `Map of Indonesia; no province has an agreement yet, ${examples} hold examples only. The table below has the details.`
			: `Map of Indonesia with ${count} partner provinces, the most in ${names}; ${examples} hold examples only. The table below has the details.`,
	dot: 'Partner province',
	example: 'Examples only',
	table: 'Cooperation with other regions by province',
	columns: {
		province: 'Province',
		partners: 'Partner governments',
		total: 'Agreements',
		running: 'In force'
	},
	empty: 'No cooperation between regions has been published',
	emptyText: 'Other regions appear here once the cooperation is published and their region code is recorded.',
	unplaced: 'Not on the map yet',
	unplacedNote: 'The region codes of these governments have not been recorded.',
	desk: {
		title: 'Region code',
		lead: 'Puts this partner on the map of regions and into the search for neighbours.',
		none: 'Not recorded.',
		recorded: (code, province) => `${code}, Province of ${province}`,
		summary: 'Record the region code',
		field: 'Region code',
		hint: 'As the Ministry of Home Affairs writes it, such as 15 for a province or 15.71 for a city. Leave it empty to remove it.',
		submit: 'Save region code',
		saved: 'Region code saved.',
		faults: {
			REGION_CODE_WRONG:
				'Write the two digits of the province, or with a point and two more for a regency or city, such as 15.71.'
		}
	}
};
