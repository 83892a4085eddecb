/** What goes on in one affair of the region, whoever it is done with. */
export type FieldActivity = {
	/** Key of the affair (UU 23/2014 Pasal 12), as in `fieldsOfGovernment`. */
	readonly field: string;
	readonly projects: number;
	readonly cohorts: number;
	/** Services run together with others. */
	readonly services: number;
	/** What the region offers to share or seeks. */
	readonly themes: number;
};

/**
 * The affair that a course's topic belongs to. The crosswalk is ours: topics are the words of those who teach, affairs
 * those of the law. Topics on how an office works itself belong to none.
 */
export const fieldOfTopic: Readonly<Record<string, string>> = {
	information_technology: 'communication',
	smart_city: 'communication',
	water: 'public_works',
	sanitation: 'public_works',
	urban_planning: 'public_works',
	waste: 'environment',
	environment: 'environment',
	transport: 'transport',
	health: 'health',
	education: 'education',
	economy: 'small_business',
	tourism_culture: 'tourism',
	disaster: 'public_order'
};

export type CountedActivity = {
	/** How many projects each donor's sector has. */
	readonly sectors: readonly { readonly sector: string; readonly projects: number }[];
	readonly cohorts: readonly { readonly topics: readonly string[] }[];
	readonly services: readonly { readonly field: string }[];
	readonly themes: readonly { readonly field: string }[];
};

/**
 * Activity by affair, the busiest first. A cohort with two topics of one affair counts there once; what belongs to no
 * affair is left out, so that columns need not add up to what there is.
 */
export function activityByField(
	counted: CountedActivity,
	fieldOfSector: Readonly<Record<string, string>>
): FieldActivity[] {
	const rows = new Map<string, FieldActivity>();
	const add = (field: string | undefined, kind: Exclude<keyof FieldActivity, 'field'>, count = 1) => {
		if (field === undefined || count === 0) return;
		const before = rows.get(field) ?? { field, projects: 0, cohorts: 0, services: 0, themes: 0 };
		rows.set(field, { ...before, [kind]: before[kind] + count });
	};
	for (const { sector, projects } of counted.sectors) add(fieldOfSector[sector], 'projects', projects);
	for (const { topics } of counted.cohorts)
		for (const field of new Set(topics.map((topic) => fieldOfTopic[topic]))) add(field, 'cohorts');
	for (const { field } of counted.services) add(field, 'services');
	for (const { field } of counted.themes) add(field, 'themes');
	const all = (row: FieldActivity) => row.projects + row.cohorts + row.services + row.themes;
	return [...rows.values()].toSorted((a, b) => all(b) - all(a) || (a.field < b.field ? -1 : 1));
}
