import { prepared, query } from '$lib/server/platform/database/builder';

/** Every grant of a person, held so that two acts on the same one come one after the other. */
export const grantsWithUnits = prepared<{ person: string }>()((value) =>
	query
		.selectFrom('role_grant')
		.select(['id', 'role', 'unit_id', 'partner_id', 'valid_from', 'valid_to'])
		.where('person_id', '=', value('person'))
		.orderBy('id')
		.forUpdate()
);
