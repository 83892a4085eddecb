import { prepared, query } from '$lib/server/platform/database/builder';

/** Who holds an office on a day; the definitive holder first. */
export const officeHoldersOn = prepared<{ office: string; day: string }>()((value) =>
	query
		.selectFrom('office_holder')
		.select(['id', 'person_id', 'name', 'capacity', 'title'])
		.where('office', '=', value('office'))
		.where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', value('day'))]))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
		.where('person_id', 'is not', null)
		.orderBy((eb) => eb.case().when('capacity', '=', 'definitive').then(0).else(1).end())
);
