import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import { orderOfTheDay } from '$lib/server/modules/identity';

const placeOfTheDay = sql<number>`array_position(array[${sql.join(
	orderOfTheDay.map((capacity) => sql.lit(capacity))
)}]::text[], capacity)`;

/** Who holds an office on a day and may act here, in the order in which a paper of that day means them. */
export const officeHoldersOn = prepared<{ office: string; day: string }>()((value) =>
	query
		.selectFrom('office_holder')
		.select(['id', 'person_id', 'name', 'capacity', 'title', 'decree'])
		.where('office', '=', value('office'))
		.where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', value('day'))]))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
		.where('person_id', 'is not', null)
		.orderBy(placeOfTheDay)
);

/** Who held an office on a day, those of history too who never act here: a paper of their day is judged by them. */
export const officeHeldOn = prepared<{ office: string; day: string }>()((value) =>
	query
		.selectFrom('office_holder')
		.select(['id', 'person_id', 'name', 'capacity', 'title', 'is_example'])
		.where('office', '=', value('office'))
		.where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', value('day'))]))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
		.orderBy(placeOfTheDay)
);

/** The powers of attorney that hold on a day. */
export const powersOn = prepared<{ day: string }>()((value) =>
	query
		.selectFrom('power_of_attorney')
		.select(['id', 'number', 'given_on', 'receiver_id', 'receiver_name', 'receiver_title', 'unit_id'])
		.where('valid_from', '<=', value('day'))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
		.where((eb) => eb.or([eb('revoked_on', 'is', null), eb('revoked_on', '>', value('day'))]))
		.orderBy('given_on', 'desc')
		.orderBy('id')
);

/** Every power of attorney, the newest first, with who gave it and in which capacity. */
export const allPowers = prepared<{ limit: number }>()((value) =>
	query
		.selectFrom('power_of_attorney as p')
		.innerJoin('office_holder as h', 'h.id', 'p.giver_id')
		.leftJoin('unit', 'unit.id', 'p.unit_id')
		.select([
			'p.id',
			'p.number',
			'p.given_on',
			'p.receiver_name',
			'p.receiver_title',
			'p.scope',
			'p.valid_from',
			'p.valid_to',
			'p.document_id',
			'p.revoked_on',
			'p.revoked_reason',
			'p.is_example',
			'h.name as giver_name',
			'h.capacity as giver_capacity',
			'h.title as giver_title',
			'unit.name as unit'
		])
		.orderBy('p.given_on', 'desc')
		.orderBy('p.id', 'desc')
		.limit(value('limit'))
);

export const insertPower = (row: Insertable<Tables['power_of_attorney']>) =>
	query.insertInto('power_of_attorney').values(row);

export const revokePower = (id: string, on: string, reason: string) =>
	query
		.updateTable('power_of_attorney')
		.set({ revoked_on: on, revoked_reason: reason })
		.where('id', '=', id)
		.where('revoked_on', 'is', null);

export const powerWithNumber = prepared<{ number: string }>()((value) =>
	query.selectFrom('power_of_attorney').select('id').where('number', '=', value('number'))
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
