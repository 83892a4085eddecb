import type { Actor, Role } from '$lib/server/platform/context';
import type { TenantDatabase } from '$lib/server/platform/database/tenant-database';
import { hashSecret } from '../domain/secrets';
import { personById, rolesOn } from '../repository/people';
import { sessionByHash, tokenByHash } from '../repository/sessions';

type Found = {
	id: string;
	name: string;
	position: string | null;
	is_example: boolean;
	disabled_at: Date | null;
};

async function actorOf(
	db: TenantDatabase,
	person: Found,
	day: string,
	rest: { via: 'session' | 'token' | 'link'; sessionCsrf?: string }
): Promise<Actor> {
	if (person.disabled_at) return { kind: 'anonymous' };
	const grants = await db.rows(rolesOn({ personId: person.id, day }));
	return {
		kind: 'person',
		id: person.id,
		name: person.name,
		position: person.position,
		roles: [...new Set(grants.map((grant) => grant.role as Role))],
		unitIds: grants.flatMap((grant) => (grant.unit_id ? [grant.unit_id] : [])),
		partnerIds: grants.flatMap((grant) => (grant.partner_id ? [grant.partner_id] : [])),
		isExample: person.is_example,
		...rest
	};
}

/** Who holds this session today; roles are read afresh at every request, so a role that ended has ended. */
export async function recogniseSession(
	db: TenantDatabase,
	token: string,
	now: Date,
	day: string
): Promise<Actor> {
	const found = await db.first(sessionByHash({ hash: hashSecret(token), now }));
	return found ? actorOf(db, found, day, { via: 'session', sessionCsrf: found.csrf }) : { kind: 'anonymous' };
}

/** Whose API token this is, with the roles that hold today. */
export async function recogniseToken(
	db: TenantDatabase,
	token: string,
	now: Date,
	day: string
): Promise<Actor> {
	const found = await db.first(tokenByHash({ hash: hashSecret(token), now }));
	return found ? actorOf(db, found, day, { via: 'token' }) : { kind: 'anonymous' };
}

/**
 * The person for whom a secret of another room stands (a calendar's address, a link in a mail), with the roles that
 * hold today: nobody does more by a link than at the desk. Somebody who may not sign in any more is nobody.
 */
export async function recognisePerson(db: TenantDatabase, personId: string, day: string): Promise<Actor> {
	const found = await db.first(personById({ id: personId }));
	return found ? actorOf(db, found, day, { via: 'link' }) : { kind: 'anonymous' };
}
