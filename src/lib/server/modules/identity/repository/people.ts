import { sql } from 'kysely';
import { query, prepared } from '$lib/server/platform/database/builder';

/** A person with the account's state, by the address they sign in with. */
export const personByEmail = prepared<{ email: string }>()((value) =>
	query
		.selectFrom('person')
		.leftJoin('account', 'account.id', 'person.account_id')
		.select([
			'person.id',
			'person.name',
			'person.is_example',
			'person.disabled_at',
			'account.id as account_id',
			'account.password_hash',
			'account.disabled_at as account_disabled_at',
			'account.blocked_until'
		])
		.where('person.email', '=', value('email'))
		.orderBy('person.created_at')
		.limit(1)
);

/** The roles that a person holds on a day, with the unit or partner each is held for. */
export const rolesOn = prepared<{ personId: string; day: string }>()((value) =>
	query
		.selectFrom('role_grant')
		.select(['role', 'unit_id', 'partner_id'])
		.where('person_id', '=', value('personId'))
		.where('valid_from', '<=', value('day'))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
);

/** Who holds a role on a day. */
export const holdersOfRole = prepared<{ role: string; day: string }>()((value) =>
	query
		.selectFrom('role_grant')
		.select('person_id')
		.where('role', '=', value('role'))
		.where('valid_from', '<=', value('day'))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
);

/** Persons who may be signed in as with one button in the demonstration. */
export const examplePeople = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('person')
		.select(['id', 'name', 'email', 'position'])
		.where('is_example', '=', true)
		.where('account_id', 'is not', null)
		.orderBy('created_at')
		.orderBy('id')
);

/** People by their ids, for the names beside what they did. */
export const peopleByIds = prepared<{ ids: readonly string[] }>()((value) =>
	query
		.selectFrom('person')
		.select(['id', 'name', 'position'])
		.where((eb) => eb('id', '=', sql<string>`any(${value('ids')}::uuid[])`))
);

/** People of exactly this name, whatever the capitals; two namesakes are both given. */
export const peopleByName = prepared<{ name: string }>()((value) =>
	query
		.selectFrom('person')
		.select(['id', 'name', 'position'])
		.where(sql<boolean>`lower(name) = lower(${value('name')})`)
		.limit(2)
);

/** People who work in the office on whatever role, by name; partners' people sit in no team of the region. */
export const peopleToSeat = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('person')
		.select(['id', 'name', 'position'])
		.where('disabled_at', 'is', null)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('role_grant')
						.select('role_grant.id')
						.whereRef('role_grant.person_id', '=', 'person.id')
						.where('role_grant.role', '=', 'partner')
				)
			)
		)
		.orderBy('name')
		.limit(500)
);

/** A person whose account, if there is one, may sign in. */
export const personById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('person')
		.leftJoin('account', 'account.id', 'person.account_id')
		.select(['person.id', 'person.name', 'person.position', 'person.is_example', 'person.disabled_at'])
		.where('person.id', '=', value('id'))
		.where('account.disabled_at', 'is', null)
);
