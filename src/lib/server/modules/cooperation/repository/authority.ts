import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** Who holds an office on a day; the definitive holder first. */
export const officeHoldersOn = prepared<{ office: string; day: string }>()((value) =>
	query
		.selectFrom('office_holder')
		.select(['id', 'person_id', 'name', 'capacity', 'title', 'decree'])
		.where('office', '=', value('office'))
		.where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', value('day'))]))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
		.where('person_id', 'is not', null)
		.orderBy((eb) => eb.case().when('capacity', '=', 'definitive').then(0).else(1).end())
);

/** Everybody who held an office at some time, for entering what was decided on paper on an earlier day. */
export const officeHolders = prepared<{ office: string }>()((value) =>
	query
		.selectFrom('office_holder')
		.select(['person_id', 'name', 'capacity', 'title', 'valid_from', 'valid_to'])
		.where('office', '=', value('office'))
		.where('person_id', 'is not', null)
		.orderBy('valid_from', (order) => order.desc().nullsLast())
);

/** Who holds one of these roles on a day. */
export const peopleInRoles = prepared<{ roles: readonly string[]; day: string }>()((value) =>
	query
		.selectFrom('role_grant as g')
		.innerJoin('person', 'person.id', 'g.person_id')
		.distinctOn(['person.name', 'person.id'])
		.select(['person.id', 'person.name', 'person.position', 'g.role'])
		.where(sql<boolean>`g.role = any(${value('roles')}::text[])`)
		.where('g.valid_from', '<=', value('day'))
		.where((eb) => eb.or([eb('g.valid_to', 'is', null), eb('g.valid_to', '>=', value('day'))]))
		.where('person.disabled_at', 'is', null)
		.orderBy('person.name')
		.orderBy('person.id')
		.limit(200)
);
