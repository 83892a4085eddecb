import { prepared, query } from '$lib/server/platform/database/builder';

/** The units that exist on a day; a region has 150 of them at most, so the whole list is one page. */
export const unitsOn = prepared<{ day: string }>()((value) =>
	query
		.selectFrom('unit')
		.select(['id', 'name', 'short_name', 'kind', 'parent_id', 'is_example'])
		.where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', value('day'))]))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
		.orderBy('name')
);
