import { prepared, query } from '$lib/server/platform/database/builder';

/** The region's units of a day with every name under which somebody may mean them. */
export const unitsNamed = prepared<{ day: string }>()((value) =>
	query
		.selectFrom('unit')
		.select(['id', 'name', 'short_name', 'aliases'])
		.where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', value('day'))]))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
);
