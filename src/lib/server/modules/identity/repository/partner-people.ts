import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** People who stand for a partner on a day, with whether they run its room. */
export const peopleOfPartner = prepared<{ partnerId: string; day: string }>()((value) =>
	query
		.selectFrom('role_grant as g')
		.innerJoin('person as p', 'p.id', 'g.person_id')
		.select([
			'g.id as grant_id',
			'p.id',
			'p.name',
			'p.email',
			'p.position',
			'p.is_example',
			'g.administers',
			'g.valid_from'
		])
		.where('g.role', '=', 'partner')
		.where('g.partner_id', '=', value('partnerId'))
		.where('g.valid_from', '<=', value('day'))
		.where((eb) => eb.or([eb('g.valid_to', 'is', null), eb('g.valid_to', '>=', value('day'))]))
		.where('p.disabled_at', 'is', null)
		.orderBy('p.name')
		.orderBy('g.id')
		.limit(200)
);

/** The same, held: two who take one another out come one after the other. */
export const holdPeopleOfPartner = prepared<{ partnerId: string; day: string }>()((value) =>
	query
		.selectFrom('role_grant')
		.select(['id', 'person_id', 'administers'])
		.where('role', '=', 'partner')
		.where('partner_id', '=', value('partnerId'))
		.where('valid_from', '<=', value('day'))
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
		.orderBy('id')
		.forUpdate()
);

export const setAdministers = (grantId: string, administers: boolean) =>
	query
		.updateTable('role_grant')
		.set({ administers })
		.where('id', '=', grantId)
		.where('administers', '=', !administers);

/** Whether somebody works in the office, on whatever role and day from this one on. */
export const officeGrantsOf = prepared<{ personId: string; day: string }>()((value) =>
	query
		.selectFrom('role_grant')
		.select(sql<number>`count(*)::int`.as('n'))
		.where('person_id', '=', value('personId'))
		.where('role', '<>', 'partner')
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
);

/** Gives an account its first password; one that has a password keeps it. */
export const setFirstPassword = (accountId: string, passwordHash: string, at: Date) =>
	query
		.updateTable('account')
		.set({ password_hash: passwordHash, password_changed_at: at })
		.where('id', '=', accountId)
		.where('password_hash', 'is', null);
