import { sql, type Insertable } from 'kysely';
import { compile, prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

/** People by name with the state of their accounts; keyset by name and id, narrowed by words of name or address. */
export const peoplePage = prepared<{ like: string; name: string; id: string; limit: number }>()((value) =>
	query
		.selectFrom('person')
		.leftJoin('account', 'account.id', 'person.account_id')
		.select([
			'person.id',
			'person.name',
			'person.email',
			'person.position',
			'person.is_example',
			'person.disabled_at',
			'person.version',
			'account.id as account_id',
			'account.disabled_at as account_disabled_at',
			sql<boolean>`account.password_hash is not null`.as('has_password'),
			sql<Date | null>`(select max(s.last_seen_at) from session s where s.person_id = person.id)`.as(
				'seen_at'
			)
		])
		.where(
			sql<boolean>`lower(concat_ws(' ', person.name, person.email, person.position)) like ${value('like')}`
		)
		.where(sql<boolean>`(person.name, person.id) > (${value('name')}, ${value('id')}::uuid)`)
		.orderBy('person.name')
		.orderBy('person.id')
		.limit(value('limit'))
);

export const grantsOf = prepared<{ people: readonly string[] }>()((value) =>
	query
		.selectFrom('role_grant as g')
		.leftJoin('unit', 'unit.id', 'g.unit_id')
		.leftJoin('partner', 'partner.id', 'g.partner_id')
		.select([
			'g.id',
			'g.person_id',
			'g.role',
			'g.valid_from',
			'g.valid_to',
			'unit.name as unit',
			'partner.name as partner'
		])
		.where(sql<boolean>`g.person_id = any(${value('people')}::uuid[])`)
		.orderBy('g.valid_from', 'desc')
		.orderBy('g.id')
);

/** Holds a person, so that two acts on the same one come one after the other. */
export const lockPerson = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('person')
		.select(['id', 'name', 'disabled_at', 'version'])
		.where('id', '=', value('id'))
		.forUpdate()
);

export const insertPerson = (row: Insertable<Tables['person']>) => query.insertInto('person').values(row);
export const insertGrant = (row: Insertable<Tables['role_grant']>) =>
	query.insertInto('role_grant').values(row);

/** Makes the account of an address where there is none; an address has one account in all regions. */
export const insertAccount = (row: { id: string; email: string; password_hash: string | null }) =>
	query
		.insertInto('account')
		.values(row)
		.onConflict((conflict) => conflict.column('email').doNothing());

/** Holds the account of an address, so that two administrators do not add the same person at once. */
export const lockAccount = (email: string) =>
	compile(query.selectFrom('account').select('id').where('email', '=', email).forUpdate());

export const grantById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('role_grant')
		.select(['id', 'person_id', 'role', 'valid_from', 'valid_to'])
		.where('id', '=', value('id'))
		.forUpdate()
);

export const endGrant = (id: string, lastDay: string, today: string) =>
	query
		.updateTable('role_grant')
		.set({ valid_to: lastDay })
		.where('id', '=', id)
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]));

export const setDisabled = (id: string, version: number, at: Date | null) =>
	query
		.updateTable('person')
		.set({ disabled_at: at, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.where('disabled_at', at === null ? 'is not' : 'is', null);

/** Everybody who holds or held an office, the newest first. */
export const allOfficeHolders = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('office_holder')
		.leftJoin('unit', 'unit.id', 'office_holder.unit_id')
		.select([
			'office_holder.id',
			'office',
			'unit_id',
			'unit.name as unit',
			'person_id',
			'office_holder.name',
			'capacity',
			'title',
			'office_holder.valid_from',
			'valid_from_precision',
			'office_holder.valid_to',
			'decree',
			'office_holder.is_example'
		])
		.orderBy('office_holder.valid_from', (order) => order.desc().nullsLast())
		.orderBy('office_holder.id')
);

/** A unit, where an office of its head is to be noted. */
export const unitNamed = prepared<{ id: string }>()((value) =>
	query.selectFrom('unit').select(['id', 'name']).where('id', '=', value('id'))
);

/** Makes acts on one office come one after the other: no row could be locked that is not there yet. */
export const holdOffice = (office: string) => ({
	text: `select pg_advisory_xact_lock(hashtext('office_holder ' || $1), current_tenant())`,
	values: [office]
});

export const insertOfficeHolder = (row: Insertable<Tables['office_holder']>) =>
	query.insertInto('office_holder').values(row);

export const endOfficeTerm = (id: string, lastDay: string) =>
	query
		.updateTable('office_holder')
		.set({ valid_to: lastDay })
		.where('id', '=', id)
		.where('valid_to', 'is', null);
